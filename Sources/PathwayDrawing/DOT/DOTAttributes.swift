/// Attributes with their values; the order in which they are set is no matter.
struct DOTAttributes: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  private var values: [DOTAttribute: DOTValue] = [:]

  init(dictionaryLiteral elements: (DOTAttribute, DOTValue)...) {
    for (attribute, value) in elements { values[attribute] = value }
  }

  /// Whether nothing is set.
  var isEmpty: Bool { values.isEmpty }

  /// The attributes in the order of writing.
  var ordered: [(attribute: DOTAttribute, value: DOTValue)] {
    values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The value of an attribute, where it is set.
  subscript(attribute: DOTAttribute) -> DOTValue? {
    get { values[attribute] }
    set { values[attribute] = newValue }
  }

  /// Returns the attributes with others laid over them.
  func overlaid(with others: DOTAttributes) -> DOTAttributes {
    var result = self
    result.values.merge(others.values) { $1 }
    return result
  }
}
