internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  // MARK: - Declarations

  /// Reads a mapping of identifiers that are declared here to mappings, in the order of the file.
  @inline(__always)
  mutating func declarations<Key, Key2, Element>(
    _ row: Row<Key>, _ key: Key, of form: Key2.Type,
    _ build: (inout FileReader, NodeID, inout Row<Key2>) -> Element
  ) -> [Element] where Key2: FormKey {
    entries(row, key, of: form, areDeclared: true, build)
  }

  /// Reads a mapping of identifiers to mappings, one after the other, in the order of the file.
  ///
  /// - Parameter areDeclared: Whether the identifiers are declared here; others are looked up when the file is linked.
  mutating func entries<Key, Key2, Element>(
    _ row: Row<Key>, _ key: Key, of _: Key2.Type, areDeclared: Bool = false,
    _ build: (inout FileReader, NodeID, inout Row<Key2>) -> Element
  ) -> [Element] where Key2: FormKey {
    guard let node = node(row, key) else { return [] }
    var result: [Element] = []
    result.reserveCapacity(tree.count(of: node))
    var names = NameSet(capacity: tree.count(of: node))
    guard var pair = tree.first(in: node) else { return [] }
    let end = tree.end(of: node)
    while pair.index < end.index {
      let value = tree.following(pair)
      if isNew(pair, in: &names) {
        if areDeclared { checkIdentifier(pair) }
        trail.append(.key(pair))
        if var row = self.row(value, of: Key2.self, at: tree.span(of: pair)) {
          result.append(build(&self, pair, &row))
          drop(row)
        }
        trail.removeLast()
      }
      pair = tree.following(value)
    }
    return result
  }

  /// Tells whether a key of a mapping is the first with its name; reports it where it is not.
  mutating func isNew(_ key: NodeID, in names: inout NameSet) -> Bool {
    guard tree.isScalar(key), !tree.isEmpty(key) else { return false }
    guard let first = names.insert(key, tree) else { return true }
    let name = tree.string(of: key)
    report(.duplicateKey(name), at: tree.span(of: key), about: name, related: tree.span(of: first))
    return false
  }

  /// Reports an identifier that is declared with letters that identifiers do not have.
  mutating func checkIdentifier(_ node: NodeID) {
    guard !Identifier.isWellFormed(tree.bytes(of: node)) else { return }
    let name = tree.string(of: node)
    report(.invalidValue(name, expected: .identifier), at: tree.span(of: node), about: name)
  }

  @inline(__always)
  func identifier(_ node: NodeID) -> Identifier {
    Identifier(composed: tree.string(of: node), hash: tree.hash(of: node))
  }

  /// Identifiers that are declared in a list, each checked.
  mutating func declaredNames<Key>(_ row: Row<Key>, _ key: Key) -> [Reference] {
    let names = references(row, key)
    guard let node = node(row, key) else { return names }
    for text in texts(node) { checkIdentifier(text) }
    return names
  }

  // MARK: - Nested mappings

  /// Reads the mapping that a key holds, where it holds one.
  mutating func nested<Key, Key2, Element>(
    _ row: Row<Key>, _ key: Key, of _: Key2.Type, in table: FormTable = Key2.table,
    _ build: (inout FileReader, ByteSpan, inout Row<Key2>) -> Element
  ) -> Element? where Key2: FormKey {
    guard let cell = cell(row, key) else { return nil }
    let span = tree.span(of: cell.key)
    trail.append(.key(cell.key))
    defer { trail.removeLast() }
    guard var row = self.row(cell.value, of: Key2.self, in: table, at: span) else { return nil }
    defer { drop(row) }
    return build(&self, span, &row)
  }

  /// Reads the mappings of a list.
  mutating func list<Key, Key2, Element>(
    _ row: Row<Key>, _ key: Key, of _: Key2.Type,
    _ build: (inout FileReader, NodeID, inout Row<Key2>) -> Element
  ) -> [Element] where Key2: FormKey {
    guard let cell = cell(row, key) else { return [] }
    return items(of: cell, build)
  }

  /// Reads the mappings of a list that a key holds.
  mutating func items<Key, Element>(
    of cell: Cell, _ build: (inout FileReader, NodeID, inout Row<Key>) -> Element
  ) -> [Element] where Key: FormKey {
    var result: [Element] = []
    result.reserveCapacity(tree.count(of: cell.value))
    trail.append(.key(cell.key))
    var number = 0
    for item in tree.items(of: cell.value) {
      number += 1
      trail.append(.item(number))
      if var row = self.row(item, of: Key.self, at: firstKeySpan(of: item)) {
        result.append(build(&self, item, &row))
        drop(row)
      }
      trail.removeLast()
    }
    trail.removeLast()
    return result
  }

  /// The first key of a mapping, at which a reader looks for what it lacks.
  func firstKeySpan(of node: NodeID) -> ByteSpan {
    guard tree.isMapping(node), let first = tree.first(in: node) else { return tree.span(of: node) }
    return tree.span(of: first)
  }

  // MARK: - Annotations

  mutating func annotations<Key: FormKey>(
    _ row: Row<Key>, _ summary: Key, _ sources: Key, _ verified: Key, _ obsolete: Key? = nil
  ) -> Annotations {
    let isAnnotated =
      row.cells.isWritten(summary.rawValue) || row.cells.isWritten(sources.rawValue)
      || row.cells.isWritten(verified.rawValue)
    let obsolescence = obsolete.flatMap { self.obsolescence(row, $0) }
    guard isAnnotated || obsolescence != nil else { return Annotations() }
    return Annotations(
      summary: text(row, summary), sources: references(row, sources), isVerified: flag(row, verified),
      obsolescence: obsolescence)
  }

  private mutating func obsolescence<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> Obsolescence? {
    nested(row, key, of: ObsolescenceKey.self) { reader, span, row in
      Obsolescence(
        date: reader.date(row, .date), replacement: reader.reference(row, .replacement), origin: reader.origin(span))
    }
  }

  // MARK: - Alerts and conditions

  /// A step, or `{varsle: […]}`.
  mutating func escalation<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> Escalation? {
    guard let cell = cell(row, key) else { return nil }
    guard tree.isMapping(cell.value) else { return .step(reference(cell.value)) }
    let alert = nested(row, key, of: AlertKey.self) { reader, _, row in reader.references(row, .alert) }
    return alert.map { .alert($0) }
  }

  /// Free text, or a mapping of criteria to values.
  mutating func condition<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> Condition? {
    guard let node = node(row, key) else { return nil }
    guard tree.isMapping(node) else { return .text(placedText(node)) }
    return .criteria(criterionTests(node))
  }
}
