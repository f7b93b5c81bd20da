/// The numbers of declarations by identifier; of two with one identifier the first is found.
package struct DeclarationIndex: Sendable {
  private var numbers: [Identifier: Int] = [:]

  /// Numbers declarations in their order.
  package init(_ elements: [some Declared]) {
    numbers.reserveCapacity(elements.count)
    for index in elements.indices where numbers[elements[index].id] == nil { numbers[elements[index].id] = index }
  }

  /// The number of the declaration with an identifier.
  package subscript(id: Identifier) -> Int? { numbers[id] }
}
