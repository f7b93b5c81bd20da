/// What a path names.
public enum SourceEntry: Hashable, Sendable {
  /// A file of so many bytes; nothing where the size is not known beforehand.
  case file(size: Int?)

  /// A folder.
  case folder

  /// Nothing.
  case missing

  /// Something that is neither, such as a device.
  case other
}
