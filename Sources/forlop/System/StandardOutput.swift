import PathwayKit

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Where the report goes, and nothing else.
enum StandardOutput {
  /// Writes a text, whole; a reader that has closed its end is no failure.
  static func write(_ text: String) throws(CommandFailure) {
    try write(Array(text.utf8))
  }

  /// Writes bytes, all of them; a reader that has closed its end is no failure.
  static func write(_ bytes: [UInt8]) throws(CommandFailure) {
    do {
      try FileDescriptor.standardOutput.writeAll(bytes)
    } catch Errno.brokenPipe {
      return
    } catch {
      throw CommandFailure(message: "standard output: \(error)", exitCode: .unexpected)
    }
  }
}
