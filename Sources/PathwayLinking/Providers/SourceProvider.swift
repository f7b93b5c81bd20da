public import PathwayDiagnostics

/// Where files come from: a disk, memory, or standard input.
///
/// Paths are relative to the working directory, or absolute, with `/` between their parts.
public protocol SourceProvider: Sendable {
  /// Tells what a path names.
  func entry(at path: String) -> SourceEntry

  /// Returns the bytes of a file, or why they cannot be had.
  func read(_ path: String) -> Result<[UInt8], UnreadableReason>

  /// Returns the paths of the YAML files below a folder, sorted.
  ///
  /// Those in hidden folders are left out, and so is what a link that leads out of the folder names.
  func yamlFiles(below folder: String) -> Result<[String], UnreadableReason>

  /// Returns the absolute path of what a path names, symbolic links followed.
  func canonicalPath(of path: String) -> String
}
