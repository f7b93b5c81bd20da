internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

/// What an adaptation says of the parts of steps and contracts that have parts themselves.
extension FileReader {
  /// A length of time alone is short for `innen`.
  mutating func deadlineChange<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> Change<DeadlineChange> {
    change(row, key) { reader, row in
      guard let cell = reader.cell(row, key) else { return nil }
      guard reader.tree.isScalar(cell.value) else {
        return reader.nested(row, key, of: DeadlineKey.self, in: DeadlineKey.changes) { $0.deadlineChange(&$2, at: $1) }
      }
      let within = Placed(Self.duration(cell.payload), origin: reader.origin(cell.value))
      return DeadlineChange(within: .changed(within), origin: reader.origin(cell.key))
    }
  }

  private mutating func deadlineChange(_ row: inout Row<DeadlineKey>, at span: ByteSpan) -> DeadlineChange {
    checkOneLimit(&row, at: span)
    return DeadlineChange(
      within: change(row, .within) { $0.duration($1, .within) }, before: referenceChange(row, .before),
      atLeast: change(row, .atLeast) { $0.duration($1, .atLeast) }, age: change(row, .age) { $0.integer($1, .age) },
      anchor: change(row, .anchor) { $0.anchor($1, .anchor) },
      ground: change(row, .ground) { $0.word($1, .ground, DeadlineGround.self) },
      legalBases: listChange(row, .legalBases), annotations: annotationsChange(row), unreadKeys: row.unread,
      origin: origin(span))
  }

  /// A deadline has one limit, so an adaptation may not give it two.
  private mutating func checkOneLimit(_ row: inout Row<DeadlineKey>, at span: ByteSpan) {
    let forms = [DeadlineKey.within, .before, .age].filter { key in
      cell(row, key).map { $0.payload != Self.removed } ?? false
    }
    guard forms.count > 1 else { return }
    let keys = forms.map { DeadlineKey.table.names[$0.rawValue] }
    let place = keySpan(row, forms[1]) ?? span
    report(.invalidValue(keys.joined(separator: ", "), expected: .exactlyOneKey(keys)), at: place)
    for key in keys { row.unread.insert(key) }
  }

  private mutating func annotationsChange(_ row: Row<DeadlineKey>) -> AnnotationsChange {
    AnnotationsChange(
      summary: change(row, .summary) { $0.text($1, .summary) }, sources: listChange(row, .sources),
      isVerified: change(row, .verified) { $0.flag($1, .verified) })
  }

  mutating func acknowledgementChange(_ row: Row<HandoffChangeKey>) -> AcknowledgementChange? {
    nested(row, .acknowledgement, of: AcknowledgementKey.self, in: AcknowledgementKey.changes) { reader, span, row in
      AcknowledgementChange(
        level: reader.change(row, .level) { $0.word($1, .level, AcknowledgementLevel.self) },
        within: reader.change(row, .within) { $0.duration($1, .within) },
        missing: reader.change(row, .missing) { $0.escalation($1, .missing) }, unreadKeys: row.unread,
        origin: reader.origin(span))
    }
  }

  mutating func feedbackChange(_ row: Row<HandoffChangeKey>) -> FeedbackChange? {
    nested(row, .feedback, of: FeedbackKey.self, in: FeedbackKey.changes) { reader, span, row in
      FeedbackChange(
        document: reader.referenceChange(row, .document), recipients: reader.listChange(row, .recipients),
        within: reader.change(row, .within) { $0.duration($1, .within) }, unreadKeys: row.unread,
        origin: reader.origin(span))
    }
  }

  mutating func waitingChange(_ row: Row<StepChangeKey>) -> WaitingChange? {
    nested(row, .waiting, of: WaitingKey.self, in: WaitingKey.changes) { reader, span, row in
      WaitingChange(
        responsible: reader.referenceChange(row, .responsible),
        atMost: reader.change(row, .atMost) { $0.duration($1, .atMost) },
        deterioration: reader.referenceChange(row, .deterioration), unreadKeys: row.unread, origin: reader.origin(span))
    }
  }
}
