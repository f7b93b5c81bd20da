internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  /// The tests of a condition over criteria; the names are looked up when the file is linked.
  mutating func criterionTests(_ node: NodeID) -> [CriterionTest] {
    var names = NameSet(capacity: tree.count(of: node))
    return tree.pairs(of: node).compactMap { key, value in
      guard isNew(key, in: &names) else { return nil }
      return CriterionTest(criterion: reference(key), values: criterionValues(value, about: .name(key)))
    }
  }

  private mutating func criterionValues(_ node: NodeID, about topic: Topic) -> [CriterionTest.Value] {
    let nodes = texts(node)
    if nodes.isEmpty { reportInvalid(node, .text, about: topic) }
    return nodes.compactMap { value in
      if let payload = ScalarScanner.numbers(tree.bytes(of: value)) ?? single(value) {
        return .integers(Placed(Self.ages(payload), origin: origin(value)))
      }
      if tree.isEmpty(value) {
        reportInvalid(value, .text, about: topic)
        return nil
      }
      return .word(reference(value))
    }
  }

  /// A lone number as the range that holds only it.
  private func single(_ node: NodeID) -> Int64? {
    ScalarScanner.integer(tree.bytes(of: node)).map { $0 << 32 | ($0 + 1) }
  }

  /// The criteria that a file declares: a list of words, or a range of whole numbers.
  mutating func criteria<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> [Criterion] {
    guard let cell = cell(row, key) else { return [] }
    var names = NameSet(capacity: tree.count(of: cell.value))
    trail.append(.key(cell.key))
    defer { trail.removeLast() }
    return tree.pairs(of: cell.value).compactMap { key, value in
      guard isNew(key, in: &names) else { return nil }
      checkIdentifier(key)
      let domain = domain(value, at: tree.span(of: key), about: tree.string(of: key))
      return Criterion(id: identifier(key), domain: domain, origin: origin(key))
    }
  }

  private mutating func domain(_ node: NodeID, at key: ByteSpan, about name: String) -> Criterion.Domain? {
    switch tree.kind(of: node) {
    case .sequence where tree.count(of: node) > 0:
      return .words(references(node))
    case .mapping:
      guard let row = row(node, of: IntegerDomainKey.self, at: key) else { return nil }
      defer { drop(row) }
      guard let payload = cell(row, .range)?.payload else { return nil }
      return .integers(Int(payload >> 32)...Int(payload & 0xFFFF_FFFF))
    case .sequence, .scalar:
      reportInvalid(node, .nonEmptyList, about: name)
      return nil
    }
  }
}
