internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  mutating func adaptation(_ root: NodeID) -> Adaptation? {
    guard let row = row(root, of: AdaptationKey.self, at: firstKeySpan(of: root)) else { return nil }
    defer { drop(row) }
    let id = ownIdentifier(row, .id)
    let ownOrigin = ownOrigin(row, .id, root)
    let decision = decision(row, .decision)
    let bindings = bindings(row)
    let changes = nested(row, .changes, of: ChangesKey.self) { $0.changes($1, &$2) }
    let additions = nested(row, .additions, of: AdditionsKey.self) { $0.additions($1, &$2) }
    let removals = nested(row, .removals, of: RemovalsKey.self) { $0.removals($1, &$2) }
    let deviations = deviations(row, .deviations)
    return Adaptation(
      id: id, of: reference(row, .base), version: version(row, .baseVersion),
      healthCommunity: reference(row, .healthCommunity), decision: decision, uses: placedTexts(row, .uses),
      bindings: bindings, bindingsOrigin: keySpan(row, .bindings).map { origin($0) } ?? ownOrigin,
      changes: changes ?? PathwayChanges(), additions: additions ?? PathwayAdditions(),
      removals: removals ?? PathwayRemovals(), acceptedDeviations: deviations,
      annotations: annotations(row, .summary, .sources, .verified), unreadKeys: row.unread, origin: ownOrigin)
  }

  // MARK: - Bindings

  /// The roles that are bound, each to an actor that is named, or to a unit that is described.
  private mutating func bindings(_ row: Row<AdaptationKey>) -> [Binding] {
    guard let cell = cell(row, .bindings) else { return [] }
    trail.append(.key(cell.key))
    defer { trail.removeLast() }
    var names = NameSet(capacity: tree.count(of: cell.value))
    var bindings: [Binding] = []
    for (role, value) in tree.pairs(of: cell.value) where isNew(role, in: &names) {
      trail.append(.key(role))
      if let binding = binding(of: role, to: value) { bindings.append(binding) }
      trail.removeLast()
    }
    return bindings
  }

  private mutating func binding(of role: NodeID, to value: NodeID) -> Binding? {
    if tree.isScalar(value) {
      guard payload(of: value, as: .reference(.actor), about: .name(role)) != nil else {
        return Binding(of: reference(role), unreadKeys: UnreadKeys(["en av"]))
      }
      return Binding(of: reference(role), to: reference(value))
    }
    guard let row = self.row(value, of: BindingKey.self, at: tree.span(of: role)) else {
      return Binding(of: reference(role), unreadKeys: UnreadKeys(["en av"]))
    }
    defer { drop(row) }
    return Binding(
      of: reference(role), to: reference(row, .unit), name: text(row, .name),
      level: word(row, .level, AdministrativeLevel.self)?.value, ages: ages(row, .ages),
      channels: node(row, .channels).map { references($0) },
      availability: word(row, .availability, Availability.self)?.value, fallback: reference(row, .fallback),
      annotations: annotations(row, .summary, .sources, .verified), unreadKeys: row.unread)
  }

  // MARK: - Additions and removals

  private mutating func additions(_: ByteSpan, _ row: inout Row<AdditionsKey>) -> PathwayAdditions {
    PathwayAdditions(
      declarations: declarations(of: row), phases: phases(row, .phases),
      coordination: list(row, .coordination, of: CoordinationKey.self) { $0.coordination($1, &$2) },
      steps: declarations(row, .steps, of: StepKey.self) { $0.step($1, &$2) },
      handoffs: declarations(row, .handoffs, of: HandoffKey.self) { $0.handoff($1, &$2) },
      deadlines: declarations(row, .deadlines, of: SpanningDeadlineKey.self) { $0.spanningDeadline($1, &$2) },
      duties: declarations(row, .duties, of: DutyKey.self) { $0.duty($1, &$2) },
      events: declarations(row, .events, of: EventKey.self) { $0.event($1, &$2) }, unreadKeys: row.unread)
  }

  private mutating func removals(_: ByteSpan, _ row: inout Row<RemovalsKey>) -> PathwayRemovals {
    PathwayRemovals(
      steps: references(row, .steps), handoffs: references(row, .handoffs), duties: references(row, .duties),
      documents: references(row, .documents), reason: placedText(row, .reason), unreadKeys: row.unread)
  }
}
