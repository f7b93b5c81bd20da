package import PathwayDiagnostics

/// What a path names.
public enum SourceEntry: Hashable, Sendable {
  /// A file of so many bytes; with its identity where files may have several paths.
  case file(size: Int, identity: FileIdentity?)

  /// A folder.
  case folder

  /// Nothing.
  case missing

  /// Something that the system does not let us look at.
  case noPermission

  /// Something that is neither file nor folder, such as a device.
  case other
}

extension SourceEntry {
  /// Why what is no file cannot be read.
  package var unreadableReason: UnreadableReason {
    switch self {
    case .missing: .missing
    case .noPermission: .noPermission
    case .folder: .folder
    case .file, .other: .notAFile
    }
  }
}
