internal import SourceText

/// The name by which something is declared once and referred to.
///
/// Identifiers are compared byte by byte in Normalization Form C, so that `å` typed in two ways is one letter.
public struct Identifier: Hashable, Sendable {
  /// The text of the identifier.
  public let text: String

  /// Creates an identifier from its text, which is brought to Normalization Form C.
  public init(_ text: String) {
    self.text = Normalization.composed(text)
  }

  /// Creates an identifier from a text that is known to be in Normalization Form C.
  package init(composed text: String) {
    self.text = text
  }

  public static func == (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

extension Identifier: Comparable {
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension Identifier: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(value) }
}

extension Identifier: CustomStringConvertible {
  public var description: String { text }
}
