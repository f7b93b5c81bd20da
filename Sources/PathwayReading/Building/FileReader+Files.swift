internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  mutating func pathway(_ root: NodeID) -> Pathway? {
    guard let row = row(root, of: PathwayKey.self, at: firstKeySpan(of: root)) else { return nil }
    defer { drop(row) }
    let id = ownIdentifier(row, .id)
    let validity = nested(row, .validity, of: ValidityKey.self) { reader, _, row in
      Validity(from: reader.date(row, .from), to: reader.date(row, .to))
    }
    let targetGroup = nested(row, .targetGroup, of: TargetGroupKey.self) { reader, span, row in
      TargetGroup(
        summary: reader.text(row, .summary), ages: reader.ages(row, .ages), unreadKeys: row.unread,
        origin: reader.origin(span))
    }
    let governance = governance(row)
    let declarations = declarations(of: row)
    let phases = phases(row, .phases)
    let coordination = list(row, .coordination, of: CoordinationKey.self) { $0.coordination($1, &$2) }
    let steps = self.declarations(row, .steps, of: StepKey.self) { $0.step($1, &$2) }
    let handoffs = self.declarations(row, .handoffs, of: HandoffKey.self) { $0.handoff($1, &$2) }
    let deadlines = self.declarations(row, .deadlines, of: SpanningDeadlineKey.self) { $0.spanningDeadline($1, &$2) }
    let duties = self.declarations(row, .duties, of: DutyKey.self) { $0.duty($1, &$2) }
    let events = self.declarations(row, .events, of: EventKey.self) { $0.event($1, &$2) }
    let deviations = deviations(row, .deviations)
    return Pathway(
      id: id, title: text(row, .title), version: version(row, .version), status: word(row, .status, PathwayStatus.self),
      validity: validity, patientGroup: reference(row, .patientGroup), targetGroup: targetGroup,
      governance: governance, uses: placedTexts(row, .uses), declarations: declarations, phases: phases,
      coordination: coordination, steps: steps, handoffs: handoffs, deadlines: deadlines, duties: duties,
      events: events, acceptedDeviations: deviations,
      annotations: annotations(row, .summary, .sources, .verified), unreadKeys: row.unread,
      origin: ownOrigin(row, .id, root))
  }

  mutating func catalogue(_ root: NodeID) -> Catalogue? {
    guard let row = row(root, of: CatalogueKey.self, at: firstKeySpan(of: root)) else { return nil }
    defer { drop(row) }
    return Catalogue(
      id: ownIdentifier(row, .id), title: text(row, .title), uses: placedTexts(row, .uses),
      declarations: declarations(of: row), annotations: annotations(row, .summary, .sources, .verified),
      unreadKeys: row.unread, origin: ownOrigin(row, .id, root))
  }

  // MARK: - The file's own name

  mutating func ownIdentifier<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> Identifier {
    guard let node = node(row, key) else { return Identifier(composed: owner) }
    checkIdentifier(node)
    owner = tree.string(of: node)
    return identifier(node)
  }

  func ownOrigin<Key: FormKey>(_ row: Row<Key>, _ key: Key, _ root: NodeID) -> Origin {
    node(row, key).map { origin($0) } ?? origin(firstKeySpan(of: root))
  }

  // MARK: - Parts

  mutating func declarations<Key: DeclaringKey>(of row: Row<Key>) -> Declarations {
    Declarations(
      actors: declarations(row, .actors, of: ActorKey.self) { $0.actor($1, &$2) },
      documents: declarations(row, .documents, of: DocumentKey.self) { $0.document($1, &$2) },
      channels: declarations(row, .channels, of: ChannelKey.self) { $0.channel($1, &$2) },
      legalBases: declarations(row, .legalBases, of: LegalBasisKey.self) { $0.legalBasis($1, &$2) },
      patientGroups: declarations(row, .patientGroups, of: PatientGroupKey.self) { $0.patientGroup($1, &$2) },
      healthCommunities: declarations(row, .healthCommunities, of: HealthCommunityKey.self) {
        $0.healthCommunity($1, &$2)
      },
      sources: declarations(row, .sourceList, of: SourceKey.self) { $0.source($1, &$2) },
      criteria: criteria(row, .criteria))
  }

  private mutating func governance(_ row: Row<PathwayKey>) -> Governance? {
    nested(row, .governance, of: GovernanceKey.self) { reader, span, row in
      let decision = reader.decision(row, .decision)
      return Governance(
        level: reader.word(row, .level, GovernanceLevel.self), healthCommunity: reader.reference(row, .healthCommunity),
        preparedBy: reader.text(row, .preparedBy), decision: decision, reviewDate: reader.date(row, .review),
        unreadKeys: row.unread, origin: reader.origin(span))
    }
  }

  mutating func decision<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> Decision? {
    nested(row, key, of: DecisionKey.self) { reader, span, row in
      Decision(
        body: reader.word(row, .body, DecisionBody.self), date: reader.date(row, .date),
        caseNumber: reader.text(row, .caseNumber), unreadKeys: row.unread, origin: reader.origin(span))
    }
  }

  mutating func coordination(_ item: NodeID, _ row: inout Row<CoordinationKey>) -> Coordination {
    Coordination(
      role: placedText(row, .role), actor: reference(row, .actor), from: reference(row, .from),
      to: references(row, .to), unreadKeys: row.unread, origin: origin(firstKeySpan(of: item)))
  }

  mutating func phases<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> [Phase] {
    guard let node = node(row, key) else { return [] }
    var names = NameSet(capacity: tree.count(of: node))
    var phases: [Phase] = []
    phases.reserveCapacity(tree.count(of: node))
    for (key, value) in tree.pairs(of: node) where isNew(key, in: &names) {
      checkIdentifier(key)
      let isTitled = payload(of: value, as: .text, about: .name(key)) != nil
      phases.append(Phase(id: identifier(key), title: isTitled ? tree.string(of: value) : nil, origin: origin(key)))
    }
    return phases
  }

  mutating func deviations<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> [AcceptedDeviation] {
    list(row, key, of: DeviationKey.self) { reader, item, row in
      AcceptedDeviation(
        rule: reader.placedText(row, .rule), subject: reader.reference(row, .subject),
        reason: reader.placedText(row, .reason), decidedBy: reader.placedText(row, .decidedBy),
        expiry: reader.date(row, .expiry), unreadKeys: row.unread,
        origin: reader.origin(reader.firstKeySpan(of: item)))
    }
  }
}
