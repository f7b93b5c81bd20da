internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  mutating func scenario(_ root: NodeID) -> Scenario? {
    guard let row = row(root, of: ScenarioKey.self, at: firstKeySpan(of: root)) else { return nil }
    defer { drop(row) }
    let id = ownIdentifier(row, .id)
    let expectation = nested(row, .expectation, of: ScenarioExpectationKey.self) { reader, span, row in
      ScenarioExpectation(
        end: reader.reference(row, .end), within: reader.duration(row, .within),
        actors: reader.references(row, .actors), handoffs: reader.references(row, .handoffs), unreadKeys: row.unread,
        origin: reader.origin(span))
    }
    return Scenario(
      id: id, title: text(row, .title), pathway: reference(row, .pathway),
      walk: node(row, .walk).map { walkEntries($0) } ?? [], expectation: expectation,
      annotations: annotations(row, .summary, .sources, .verified), unreadKeys: row.unread,
      origin: ownOrigin(row, .id, root))
  }

  /// The steps of a walk that were understood; the others are reported.
  private func walkEntries(_ node: NodeID) -> [WalkEntry] {
    let items = tree.isSequence(node) ? Array(tree.items(of: node)) : [node]
    return items.compactMap { item in
      if tree.isScalar(item) { return tree.isEmpty(item) ? nil : WalkEntry(reference(item)) }
      guard tree.isMapping(item), let (step, ways) = tree.pairs(of: item).first else { return nil }
      return WalkEntry(reference(step), ways: texts(ways).map { placedText($0) })
    }
  }

  // MARK: - Checking

  /// Checks a list of steps, each alone or as `{steg: vei}`; one step may stand without a list.
  mutating func walk(_ value: NodeID, about topic: Topic) -> Int64? {
    guard tree.isSequence(value) else {
      return isWalkEntry(value, about: topic) ? 0 : nil
    }
    var isClean = true
    for item in tree.items(of: value) where !isWalkEntry(item, about: topic) { isClean = false }
    return isClean ? 0 : Self.partlyRead
  }

  private mutating func isWalkEntry(_ item: NodeID, about topic: Topic) -> Bool {
    let pairs = tree.isMapping(item) ? tree.pairs(of: item) : []
    guard tree.isScalar(item) && !tree.isEmpty(item) || !pairs.isEmpty else {
      reportInvalid(item, .walkEntry, about: topic)
      return false
    }
    var isClean = true
    for (number, (key, value)) in pairs.enumerated() {
      guard number == 0 else {
        if !isCut(key, value, in: item) { reportInvalid(key, .walkEntry, about: topic) }
        return false
      }
      // What is said of a key that is no text is said by the tree.
      if !tree.isScalar(key) || tree.isEmpty(key) || !areWays(value, about: .name(key)) { isClean = false }
    }
    return isClean
  }

  /// Checks the ways out of one step: one text, or a list of them.
  private mutating func areWays(_ value: NodeID, about topic: Topic) -> Bool {
    payload(of: value, as: .targets, about: topic) == 0
  }
}
