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
    try write(bytes, .truncate, language)
  }

  /// Writes bytes to a file that is not there yet; one that has come in the meantime is left as it is.
  func create(_ bytes: [UInt8], language: Language) throws(CommandFailure) {
    try write(bytes, .exclusiveCreate, language)
  }

  private func write(
    _ bytes: [UInt8], _ mode: FileDescriptor.OpenOptions, _ language: Language
  ) throws(CommandFailure) {
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, mode], permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter { _ = try file.writeAll(bytes) }
    } catch {
      throw CommandFailure(message: Text.cannotWrite(path, "\(error)")[language], exitCode: .unexpected)
    }
  }

  /// Puts bytes in place of what a file holds, all of them or none; links still lead to it, and it keeps its permissions and owner.
  func replace(with bytes: [UInt8], language: Language) throws(CommandFailure) {
    let target = DiskProvider().canonicalPath(of: path)
    let before: [FileAttributeKey: Any]
    do {
      // Whoever may not write to the file could else put another in its place.
      try FileDescriptor.open(FilePath(target), .readWrite).close()
      before = try FileManager.default.attributesOfItem(atPath: target)
      try Data(bytes).write(to: URL(filePath: target), options: .atomic)
    } catch {
      throw CommandFailure(message: Text.cannotWrite(path, Self.reason(for: error))[language], exitCode: .unexpected)
    }
    do {
      for key in [FileAttributeKey.posixPermissions, .groupOwnerAccountID, .ownerAccountID] {
        try Self.restore(key, from: before, at: target)
      }
    } catch {
      throw CommandFailure(message: Text.notKept(path, Self.reason(for: error))[language], exitCode: .unexpected)
    }
  }

  /// Gives a file an attribute that it had; what is already so may be set by nobody but its owner.
  private static func restore(_ key: FileAttributeKey, from before: [FileAttributeKey: Any], at path: String) throws {
    let after = try FileManager.default.attributesOfItem(atPath: path)
    guard let value = before[key], value as? AnyHashable != after[key] as? AnyHashable else { return }
    try FileManager.default.setAttributes([key: value], ofItemAtPath: path)
  }

  private static func reason(for error: any Error) -> String {
    let cause = (error as? CocoaError)?.underlying as? POSIXError
    return cause.map { "\(Errno(rawValue: $0.code.rawValue))" } ?? "\(error)"
  }
}

extension Text {
  /// That a file was written, but is not as it was in who owns it or may read and write it, and why.
  fileprivate static func notKept(_ path: String, _ reason: String) -> Text {
    Text(
      nb:
        "se over hvem som eier «\(path)» og kan skrive i den; filen er skrevet, men eier eller rettigheter ble ikke beholdt: \(reason)",
      en:
        "look at who owns “\(path)” and may write to it; the file was written, but its owner or permissions were not kept: \(reason)"
    )
  }
}
