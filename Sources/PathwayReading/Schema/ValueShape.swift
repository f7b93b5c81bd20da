/// What the value of a key may be, as JSON Schema sees it: a text of some form, a list, a mapping, or one of these.
struct ValueShape: Sendable {
  /// The texts that it may be.
  var text: TextShape?

  /// The lists that it may be.
  var list: ListShape?

  /// The mappings that it may be.
  var mapping: MappingShape?

  init(_ text: TextShape? = nil, list: ListShape? = nil, mapping: MappingShape? = nil) {
    self.text = text
    self.list = list
    self.mapping = mapping
  }

  /// One text, or a list of them.
  static func several(_ text: TextShape, atLeast minimum: Int = 0) -> ValueShape {
    ValueShape(text, list: .items(ValueShape(text), atLeast: minimum))
  }

  /// Identifiers, each with a value.
  static func named(_ values: ValueShape) -> ValueShape {
    ValueShape(mapping: .open(names: .identifier, values: values))
  }

  /// The same, or a word that takes the value away.
  func or(_ word: String) -> ValueShape {
    ValueShape(text.map { $0.or(word) } ?? .pattern(word), list: list, mapping: mapping)
  }
}
