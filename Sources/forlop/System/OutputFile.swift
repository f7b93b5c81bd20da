import FoundationEssentials
import PathwayKit

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A file that the command writes.
struct OutputFile {
  /// The path.
  let path: String

  /// Writes bytes to the file, in place of what it held.
  func write(_ bytes: [UInt8], language: Language) throws(CommandFailure) {
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter { _ = try file.writeAll(bytes) }
    } catch {
      throw CommandFailure(message: Text.cannotWrite(path, "\(error)")[language], exitCode: .unexpected)
    }
  }

  /// Puts bytes in place of what a file holds, all of them or none; links still lead to it, and it keeps its permissions.
  func replace(with bytes: [UInt8], language: Language) throws(CommandFailure) {
    do {
      let path = DiskProvider().canonicalPath(of: path)
      // Whoever may not write to the file could else put another in its place.
      try FileDescriptor.open(FilePath(path), .readWrite).close()
      let before = try FileManager.default.attributesOfItem(atPath: path)
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
      let after = try FileManager.default.attributesOfItem(atPath: path)
      // What is already so may be changed by nobody but its owner.
      let kept = before.filter { key, value in
        Self.kept.contains(key) && value as? AnyHashable != after[key] as? AnyHashable
      }
      if !kept.isEmpty { try FileManager.default.setAttributes(kept, ofItemAtPath: path) }
    } catch {
      throw CommandFailure(message: Text.cannotWrite(path, Self.reason(for: error))[language], exitCode: .unexpected)
    }
  }

  private static let kept: [FileAttributeKey] = [.posixPermissions, .ownerAccountID, .groupOwnerAccountID]

  private static func reason(for error: any Error) -> String {
    let cause = (error as? CocoaError)?.underlying as? POSIXError
    return cause.map { "\(Errno(rawValue: $0.code.rawValue))" } ?? "\(error)"
  }
}

extension Text {
  /// That a file cannot be written, and why.
  static func cannotWrite(_ path: String, _ reason: String) -> Text {
    Text(nb: "kan ikke skrive «\(path)»: \(reason)", en: "cannot write “\(path)”: \(reason)")
  }
}
