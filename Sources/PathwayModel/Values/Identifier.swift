internal import SourceText

/// The name by which something is declared once and referred to.
///
/// Identifiers are compared in Normalization Form C, so that `å` typed in two ways is one letter.
public struct Identifier: Sendable {
  /// The text of the identifier.
  public let text: String

  /// A number made of the text, by which identifiers are told apart quickly.
  let number: UInt32

  /// Creates an identifier from its text, which is brought to Normalization Form C.
  public init(_ text: String) {
    self.init(composed: Normalization.composed(text))
  }

  /// Creates an identifier from a text that is known to be in Normalization Form C.
  package init(composed text: String) {
    self.init(composed: text, hash: TextHash.of(text.utf8))
  }

  /// Creates an identifier from a text in Normalization Form C of which the hash is known.
  @inline(__always)
  package init(composed text: String, hash: UInt32) {
    self.text = text
    number = hash
  }
}

extension Identifier: Hashable {
  public static func == (left: Identifier, right: Identifier) -> Bool {
    left.number == right.number && left.text == right.text
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
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

extension Identifier {
  /// Tells whether some bytes are an identifier: `[a-zæøå0-9][a-zæøå0-9-]*`.
  package static func isWellFormed(_ bytes: ArraySlice<UInt8>) -> Bool {
    var index = bytes.startIndex
    guard index < bytes.endIndex, bytes[index] != UInt8(ascii: "-") else { return false }
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): index += 1
      case 0xC3 where index + 1 < bytes.endIndex && [0xA5, 0xA6, 0xB8].contains(bytes[index + 1]): index += 2
      default: return false
      }
    }
    return true
  }
}
