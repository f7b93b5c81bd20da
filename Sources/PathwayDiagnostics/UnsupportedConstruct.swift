/// YAML that the pathway language has no use for.
public enum UnsupportedConstruct: Hashable, Sendable {
  /// The key `<<` of YAML 1.1.
  case mergeKey

  /// A second document in one file.
  case secondDocument

  /// An explicit tag such as `!!int`.
  case tag(String)

  /// A key that is a list or a mapping.
  case complexKey

  /// A key without text.
  case emptyKey

  /// An alias that stands inside what it names.
  case aliasCycle(String)
}
