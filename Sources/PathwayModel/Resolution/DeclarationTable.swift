/// Declarations of one kind in a fixed order, found by identifier or by number.
///
/// Of two with one identifier the first is found.
public struct DeclarationTable<Element: Declared>: Sendable {
  /// The declarations.
  public let elements: [Element]

  private let indices: DeclarationIndex

  /// Creates a table of declarations.
  public init(_ elements: [Element] = []) {
    self.elements = elements
    indices = DeclarationIndex(elements)
  }

  /// The number of declarations.
  public var count: Int { elements.count }

  /// Returns the number of the declaration with an identifier.
  public func index(of id: Identifier) -> Int? { indices[id] }

  /// The declaration with a number.
  public subscript(index: Int) -> Element { elements[index] }

  /// The declaration with an identifier.
  public subscript(id: Identifier) -> Element? { indices[id].map { elements[$0] } }
}
