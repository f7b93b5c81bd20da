/// A bound on what is read.
public enum ReadingLimit: Hashable, Sendable {
  /// The size of a file, in bytes.
  case fileSize(limit: Int)

  /// How deep lists and mappings may lie in each other.
  case depth(limit: Int)

  /// The number of uses of anchored values.
  case aliases(limit: Int)

  /// The number of values after every alias is laid out.
  case nodes(limit: Int)
}
