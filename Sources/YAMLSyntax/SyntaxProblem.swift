package import SourceText

/// Something that keeps a text from being read as a YAML document, or a part of it from being understood.
package struct SyntaxProblem: Error, Hashable {
  /// What is wrong.
  package enum Kind: Hashable, Sendable {
    /// libyaml's own reason and what it was reading.
    case invalid(problem: String, context: String?)

    /// A byte that is not UTF-8.
    case encoding(byte: UInt8)

    /// More bytes than are read.
    case tooLarge(limit: Int)

    /// Lists and mappings lie too deep in each other.
    case tooDeep(limit: Int)

    /// Too many aliases.
    case tooManyAliases(limit: Int)

    /// Too many values once every alias is laid out.
    case tooManyNodes(limit: Int)

    /// A second document that holds something.
    case secondDocument

    /// An explicit tag.
    case tag(String)

    /// A key that is a list, a mapping or an alias of one.
    case complexKey

    /// A key without text.
    case emptyKey

    /// The merge key of YAML 1.1.
    case mergeKey

    /// An alias that stands inside what it names.
    case aliasCycle(String)
  }

  /// What is wrong.
  package var kind: Kind

  /// The bytes at which it is wrong.
  package var span: ByteSpan

  /// The bytes at which the thing begins that was being read, where that helps.
  package var began: ByteSpan?

  /// Creates a problem at some bytes.
  package init(kind: Kind, span: ByteSpan, began: ByteSpan? = nil) {
    self.kind = kind
    self.span = span
    self.began = began
  }
}
