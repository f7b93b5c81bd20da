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

  /// Writes bytes to a file that is not there yet; one that has come in the meantime is left as it is.
  func create(_ bytes: [UInt8], language: Language) throws(CommandFailure) {
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter { _ = try file.writeAll(bytes) }
    } catch {
      throw CommandFailure(message: Text.cannotWrite(path, "\(error)")[language], exitCode: .unexpected)
    }
  }
}

extension Text {
  /// That a file cannot be written, and why.
  static func cannotWrite(_ path: String, _ reason: String) -> Text {
    Text(nb: "kan ikke skrive «\(path)»: \(reason)", en: "cannot write “\(path)”: \(reason)")
  }
}
