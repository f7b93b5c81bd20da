import FoundationEssentials
import PathwayKit

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

  /// Writes bytes in place of what a file holds that is there already: all of them, or none.
  ///
  /// Who may read it stays as it is, and so does a link that leads to it. A file that nobody may write is left alone, also where the
  /// system would let us.
  func replace(with bytes: [UInt8], language: Language) throws(CommandFailure) {
    let target = DiskProvider().canonicalPath(of: path)
    do {
      let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int ?? 0
      guard mode & 0o222 != 0 else {
        throw CommandFailure(message: Text.readOnly(path)[language], exitCode: .unexpected)
      }
      try Data(bytes).write(to: URL(filePath: target), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: target)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(message: Text.cannotWrite(path, reason(for: error))[language], exitCode: .unexpected)
    }
  }

  private func reason(for error: any Error) -> String {
    guard let error = error as? CocoaError else { return "\(error)" }
    return error.code == .fileWriteNoPermission ? "permission denied" : "\(error.code)"
  }
}

extension Text {
  fileprivate static func readOnly(_ path: String) -> Text {
    Text(nb: "«\(path)» er skrivebeskyttet og står som den var", en: "“\(path)” is read-only and stays as it was")
  }

  /// That a file cannot be written, and why.
  static func cannotWrite(_ path: String, _ reason: String) -> Text {
    Text(nb: "kan ikke skrive «\(path)»: \(reason)", en: "cannot write “\(path)”: \(reason)")
  }
}
