internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  mutating func actor(_ key: NodeID, _ row: inout Row<ActorKey>) -> Actor {
    Actor(
      id: identifier(key), name: text(row, .name), area: word(row, .area, ResponsibilityArea.self),
      level: word(row, .level, AdministrativeLevel.self)?.value, ages: ages(row, .ages),
      channels: node(row, .channels).map { references($0) },
      availability: word(row, .availability, Availability.self)?.value,
      isUmbrella: flag(row, .umbrella)?.value ?? false, fallback: reference(row, .fallback),
      oneOf: references(row, .oneOf), annotations: annotations(row, .summary, .sources, .verified, .obsolete),
      unreadKeys: row.unread, origin: origin(key))
  }

  mutating func document(_ key: NodeID, _ row: inout Row<DocumentKey>) -> Document {
    let slots = declaredNames(row, .slots)
    return Document(
      id: identifier(key), name: text(row, .name), standard: text(row, .standard), slots: slots,
      ownedSlots: references(row, .ownedSlots), alwaysCopiedTo: references(row, .alwaysCopiedTo),
      annotations: annotations(row, .summary, .sources, .verified, .obsolete), unreadKeys: row.unread,
      origin: origin(key))
  }

  mutating func channel(_ key: NodeID, _ row: inout Row<ChannelKey>) -> Channel {
    Channel(
      id: identifier(key), name: text(row, .name), kind: word(row, .kind, ChannelKind.self),
      acknowledgement: acknowledgement(row, .acknowledgement),
      annotations: annotations(row, .summary, .sources, .verified, .obsolete), unreadKeys: row.unread,
      origin: origin(key))
  }

  mutating func legalBasis(_ key: NodeID, _ row: inout Row<LegalBasisKey>) -> LegalBasis {
    LegalBasis(
      id: identifier(key), act: text(row, .act), section: text(row, .section), title: text(row, .title),
      annotations: annotations(row, .summary, .sources, .verified, .obsolete), unreadKeys: row.unread,
      origin: origin(key))
  }

  mutating func patientGroup(_ key: NodeID, _ row: inout Row<PatientGroupKey>) -> PatientGroup {
    let events = declaredNames(row, .expectedEvents)
    return PatientGroup(
      id: identifier(key), name: text(row, .name), expectedEvents: events,
      annotations: annotations(row, .summary, .sources, .verified, .obsolete), unreadKeys: row.unread,
      origin: origin(key))
  }

  mutating func healthCommunity(_ key: NodeID, _ row: inout Row<HealthCommunityKey>) -> HealthCommunity {
    HealthCommunity(
      id: identifier(key), name: text(row, .name), healthTrust: text(row, .healthTrust), region: text(row, .region),
      municipalities: placedTexts(row, .municipalities).map { $0.value },
      annotations: annotations(row, .summary, .sources, .verified, .obsolete), unreadKeys: row.unread,
      origin: origin(key))
  }

  mutating func source(_ key: NodeID, _ row: inout Row<SourceKey>) -> Source {
    Source(
      id: identifier(key), title: text(row, .title), url: text(row, .url), date: date(row, .date),
      version: text(row, .version), annotations: annotations(row, .summary, .sources, .verified, .obsolete),
      unreadKeys: row.unread, origin: origin(key))
  }

  mutating func duty(_ key: NodeID, _ row: inout Row<DutyKey>) -> Duty {
    let condition = condition(row, .condition)
    return Duty(
      id: identifier(key), title: text(row, .title), condition: condition, legalBases: references(row, .legalBases),
      norm: word(row, .norm, NormStrength.self), annotations: annotations(row, .summary, .sources, .verified),
      unreadKeys: row.unread, origin: origin(key))
  }

  mutating func event(_ key: NodeID, _ row: inout Row<EventKey>) -> Event {
    Event(
      id: identifier(key), responsible: reference(row, .responsible), target: reference(row, .target),
      annotations: annotations(row, .summary, .sources, .verified), unreadKeys: row.unread, origin: origin(key))
  }
}
