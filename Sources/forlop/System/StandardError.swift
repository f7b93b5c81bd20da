#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Where everything that is no report goes.
enum StandardError {
  /// Writes a text; when nobody can be told, there is nobody to tell that either.
  static func write(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
