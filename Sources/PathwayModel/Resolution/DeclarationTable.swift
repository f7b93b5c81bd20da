internal import SourceText

/// Declarations of one kind in a fixed order, found by identifier or by number.
///
/// Of two with one identifier the first is found.
public struct DeclarationTable<Element: Declared>: Sendable {
  /// The declarations.
  public let elements: [Element]

  private let slots: HashSlots

  /// Creates a table of declarations.
  public init(_ elements: [Element] = []) {
    self.elements = elements
    var slots = HashSlots(capacity: elements.count)
    for index in elements.indices {
      _ = slots.insert(index, elements[index].id.number) { elements[$0].id == elements[index].id }
    }
    self.slots = slots
  }

  /// The number of declarations.
  public var count: Int { elements.count }

  /// Returns the number of the declaration with an identifier.
  public func index(of id: Identifier) -> Int? {
    elements.isEmpty ? nil : slots.first(id.number) { elements[$0].id == id }
  }

  /// The declaration with a number.
  public subscript(index: Int) -> Element { elements[index] }

  /// The declaration with an identifier.
  public subscript(id: Identifier) -> Element? { index(of: id).map { elements[$0] } }
}
