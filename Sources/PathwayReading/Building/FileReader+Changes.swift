internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  mutating func changes(_: ByteSpan, _ row: inout Row<ChangesKey>) -> PathwayChanges {
    PathwayChanges(
      steps: entries(row, .steps, of: StepChangeKey.self) { $0.stepChange($1, &$2) },
      handoffs: entries(row, .handoffs, of: HandoffChangeKey.self) { $0.handoffChange($1, &$2) },
      deadlines: entries(row, .deadlines, of: SpanningDeadlineChangeKey.self) { $0.deadlineChange($1, &$2) },
      reason: placedText(row, .reason), unreadKeys: row.unread)
  }

  private mutating func stepChange(_ key: NodeID, _ row: inout Row<StepChangeKey>) -> StepChange {
    StepChange(
      of: reference(key), title: change(row, .title) { $0.text($1, .title) },
      performers: listChange(row, .performers), contributors: listChange(row, .contributors),
      informed: listChange(row, .informed), needs: listChange(row, .needs), produces: listChange(row, .produces),
      duration: change(row, .duration) { $0.durationRange($1, .duration) }, deadline: deadlineChange(row, .deadline),
      waiting: change(row, .waiting) { $0.waitingChange($1) },
      norm: change(row, .norm) { $0.word($1, .norm, NormStrength.self) }, legalBases: listChange(row, .legalBases),
      reason: placedText(row, .reason), unreadKeys: row.unread)
  }

  private mutating func handoffChange(_ key: NodeID, _ row: inout Row<HandoffChangeKey>) -> HandoffChange {
    let omissions = namedChanges(&row, .omissions) { Omission(part: $0, reason: $1.id.text) }
    let ownership = namedChanges(&row, .ownership) { Ownership(item: $0, owner: $1) }
    return HandoffChange(
      of: reference(key), copies: listChange(row, .copies), content: listChange(row, .content), omissions: omissions,
      ownership: ownership, channel: referenceChange(row, .channel), fallbackChannel: referenceChange(row, .fallback),
      deadline: deadlineChange(row, .deadline),
      acknowledgement: change(row, .acknowledgement) { $0.acknowledgementChange($1) },
      rejection: referenceChange(row, .rejection), feedback: change(row, .feedback) { $0.feedbackChange($1) },
      legalBases: listChange(row, .legalBases), norm: change(row, .norm) { $0.word($1, .norm, NormStrength.self) },
      reason: placedText(row, .reason), unreadKeys: row.unread)
  }

  private mutating func deadlineChange(
    _ key: NodeID, _ row: inout Row<SpanningDeadlineChangeKey>
  ) -> SpanningDeadlineChange {
    SpanningDeadlineChange(
      of: reference(key), within: change(row, .within) { $0.duration($1, .within) }, reason: placedText(row, .reason),
      unreadKeys: row.unread)
  }

  // MARK: - Values

  /// What is said of a value: nothing, that there is to be none, or what it is instead.
  mutating func change<Key, Value>(
    _ row: Row<Key>, _ key: Key, _ read: (inout FileReader, Row<Key>) -> Value?
  ) -> Change<Value> {
    guard let cell = cell(row, key) else { return .unchanged }
    if cell.payload == Self.removed { return .removed(origin(cell.value)) }
    return read(&self, row).map { .changed($0) } ?? .unchanged
  }

  mutating func referenceChange<Key>(_ row: Row<Key>, _ key: Key) -> Change<Reference> {
    change(row, key) { $0.reference($1, key) }
  }

  mutating func listChange<Key>(_ row: Row<Key>, _ key: Key) -> Change<[Reference]> {
    change(row, key) { $0.references($1, key) }
  }

  /// What is said of the names of a mapping: those that are not spoken of stay.
  private mutating func namedChanges<Entry>(
    _ row: inout Row<HandoffChangeKey>, _ key: HandoffChangeKey, _ build: (Reference, Reference) -> Entry
  ) -> Change<NamedChanges<Entry>> {
    guard let cell = cell(row, key) else { return .unchanged }
    if cell.payload == Self.removed { return .removed(origin(cell.value)) }
    var changes = NamedChanges<Entry>()
    for (name, value) in namedValues(&row, key) {
      if value.id.text == Self.noneWord {
        changes.removed.append(name)
      } else {
        changes.changed.append(build(name, value))
      }
    }
    return .changed(changes)
  }
}
