internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  mutating func handoff(_ key: NodeID, _ row: inout Row<HandoffKey>) -> Handoff {
    var handoff = Handoff(id: identifier(key), origin: origin(key))
    handoff.title = text(row, .title)
    handoff.from = reference(row, .from)
    handoff.to = reference(row, .to)
    handoff.copies = references(row, .copies)
    handoff.kind = word(row, .kind, HandoffKind.self)
    handoff.documents = references(row, .documents)
    handoff.content = references(row, .content)
    handoff.omissions = omissions(&row)
    handoff.ownership = ownership(&row)
    handoff.channel = reference(row, .channel)
    handoff.fallbackChannel = reference(row, .fallback)
    handoff.deadline = deadline(row, .deadline)
    handoff.acknowledgement = acknowledgement(row, .acknowledgement)
    handoff.rejection = reference(row, .rejection)
    handoff.waitingOwner = reference(row, .waitingOwner)
    handoff.feedback = feedback(row)
    handoff.legalBases = references(row, .legalBases)
    handoff.consent = consent(row, .consent)
    handoff.norm = word(row, .norm, NormStrength.self)
    handoff.informsPatient = flag(row, .informsPatient)
    handoff.annotations = annotations(row, .summary, .sources, .verified)
    handoff.unreadKeys = row.unread
    return handoff
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
    namedValues(&row, .omissions) { Omission(part: $0, reason: $1.id.text) }
  }

  private mutating func ownership(_ row: inout Row<HandoffKey>) -> [Ownership] {
    namedValues(&row, .ownership) { Ownership(item: $0, owner: $1) }
  }

  /// The pairs of a mapping of names to texts; what is no text is reported and left out.
  private mutating func namedValues<Element>(
    _ row: inout Row<HandoffKey>, _ key: HandoffKey, _ build: (Reference, Reference) -> Element
  ) -> [Element] {
    guard let cell = cell(row, key) else { return [] }
    trail.append(.key(cell.key))
    defer { trail.removeLast() }
    var names = NameSet(capacity: tree.count(of: cell.value))
    var result: [Element] = []
    for (name, value) in pairs(cell.value) where isNew(name, in: &names) {
      if payload(of: value, as: .text, about: tree.string(of: name)) != nil {
        result.append(build(reference(name), reference(value)))
      } else {
        row.unread.insert(HandoffKey.table.names[key.rawValue])
      }
    }
    return result
  }
}
