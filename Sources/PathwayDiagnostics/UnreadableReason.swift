/// Why a file cannot be read.
public enum UnreadableReason: Error, Hashable, Sendable {
  /// No file has that path.
  case missing

  /// The system does not let us.
  case noPermission

  /// The path names a folder.
  case folder

  /// The path names something that is no ordinary file.
  case notAFile

  /// The path leads out of the project.
  case outsideProject

  /// Something else, in the words of the system.
  case other(String)
}
