/// What the value of a key may be, as JSON Schema sees it: a text of some form, a list, a mapping, or one of these.
struct AcceptedValue: Sendable {
  /// The texts that it may be.
  var text: AcceptedText?

  /// The lists that it may be.
  var list: AcceptedList?

  /// The mappings that it may be.
  var mapping: AcceptedMapping?

  init(_ text: AcceptedText? = nil, list: AcceptedList? = nil, mapping: AcceptedMapping? = nil) {
    self.text = text
    self.list = list
    self.mapping = mapping
  }

  /// One text, or a list of them.
  static func several(_ text: AcceptedText, atLeast minimum: Int = 0) -> AcceptedValue {
    AcceptedValue(text, list: .items(AcceptedValue(text), atLeast: minimum))
  }

  /// Identifiers, each with a value.
  static func named(_ values: AcceptedValue) -> AcceptedValue {
    AcceptedValue(mapping: .open(names: .identifier, values: values))
  }

  /// The same, or a word that takes the value away.
  func or(_ word: String) -> AcceptedValue {
    AcceptedValue(text.map { $0.or(word) } ?? .pattern(word), list: list, mapping: mapping)
  }
}
