internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  mutating func handoff(_ key: NodeID, _ row: inout Row<HandoffKey>) -> Handoff {
    let omissions = omissions(&row)
    let ownership = ownership(&row)
    let deadline = deadline(row, .deadline)
    let acknowledgement = acknowledgement(row, .acknowledgement)
    let feedback = feedback(row)
    let consent = consent(row, .consent)
    return Handoff(
      id: identifier(key), title: text(row, .title), from: reference(row, .from), to: reference(row, .to),
      copies: references(row, .copies), kind: word(row, .kind, HandoffKind.self),
      documents: references(row, .documents), content: references(row, .content), omissions: omissions,
      ownership: ownership, channel: reference(row, .channel), fallbackChannel: reference(row, .fallback),
      deadline: deadline, acknowledgement: acknowledgement, rejection: reference(row, .rejection),
      waitingOwner: reference(row, .waitingOwner), feedback: feedback, legalBases: references(row, .legalBases),
      consent: consent, norm: word(row, .norm, NormStrength.self), informsPatient: flag(row, .informsPatient),
      annotations: annotations(row, .summary, .sources, .verified), unreadKeys: row.unread, origin: origin(key))
  }

  mutating func acknowledgement<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> Acknowledgement? {
    nested(row, key, of: AcknowledgementKey.self) { reader, span, row in
      let missing = reader.escalation(row, .missing)
      return Acknowledgement(
        level: reader.word(row, .level, AcknowledgementLevel.self), within: reader.duration(row, .within),
        missing: missing, unreadKeys: row.unread, origin: reader.origin(span))
    }
  }

  private mutating func feedback(_ row: Row<HandoffKey>) -> Feedback? {
    nested(row, .feedback, of: FeedbackKey.self) { reader, span, row in
      Feedback(
        document: reader.reference(row, .document), recipients: reader.references(row, .recipients),
        within: reader.duration(row, .within), unreadKeys: row.unread, origin: reader.origin(span))
    }
  }

  private mutating func omissions(_ row: inout Row<HandoffKey>) -> [Omission] {
    namedValues(&row, .omissions).map { Omission(part: $0, reason: $1.id.text) }
  }

  private mutating func ownership(_ row: inout Row<HandoffKey>) -> [Ownership] {
    namedValues(&row, .ownership).map { Ownership(item: $0, owner: $1) }
  }

  /// The pairs of a mapping of names to texts; what is no text is reported and left out.
  mutating func namedValues<Key: FormKey>(_ row: inout Row<Key>, _ key: Key) -> [(name: Reference, value: Reference)] {
    guard let cell = cell(row, key) else { return [] }
    trail.append(.key(cell.key))
    defer { trail.removeLast() }
    var names = NameSet(capacity: tree.count(of: cell.value))
    var result: [(name: Reference, value: Reference)] = []
    for (name, value) in tree.pairs(of: cell.value) where isNew(name, in: &names) {
      if payload(of: value, as: .text, about: .name(name)) != nil {
        result.append((reference(name), reference(value)))
      } else {
        row.unread.insert(Key.table.names[key.rawValue])
      }
    }
    return result
  }
}
