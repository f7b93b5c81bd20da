internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// What the things that two editions consist of are called: by title or name where they have one.
struct ComparedNames {
  private let old: ResolvedPathway
  private let new: ResolvedPathway

  /// Whether everything is called by its identifier.
  private var usesIDs = false

  private let oldPhases: DeclarationTable<Phase>
  private let newPhases: DeclarationTable<Phase>
  private let oldDuties: DeclarationTable<Duty>
  private let newDuties: DeclarationTable<Duty>

  init(from old: ResolvedPathway, to new: ResolvedPathway) {
    self.old = old
    self.new = new
    oldPhases = DeclarationTable(old.pathway.phases)
    newPhases = DeclarationTable(new.pathway.phases)
    oldDuties = DeclarationTable(old.pathway.duties)
    newDuties = DeclarationTable(new.pathway.duties)
  }

  /// What the two editions say, in words that differ where that is possible: of two things with one title, the identifiers.
  func pair(_ difference: Difference, none: Text) -> (old: Text, new: Text) {
    let old = difference.old.map { words($0) } ?? none
    let new = difference.new.map { words($0) } ?? none
    guard old == new, !usesIDs else { return (old, new) }
    var plain = self
    plain.usesIDs = true
    return plain.pair(difference, none: none)
  }

  // MARK: - Subjects

  /// What a difference is about, as it stands in a sentence.
  func phrase(_ subject: ComparedSubject) -> Text {
    let kind = Self.noun(subject.kind)
    switch subject.kind {
    case .pathway: return kind
    case .step, .handoff: return Text.quotation(name(subject), limit: 60)
    default:
      let name = Text.quotation(name(subject), limit: 60)
      return Text(nb: "\(kind.nb) \(name.nb)", en: "\(kind.en) \(name.en)")
    }
  }

  /// What a difference is about, with what kind of thing it is.
  func fullPhrase(_ subject: ComparedSubject) -> Text {
    let kind = Self.noun(subject.kind)
    if subject.kind == .pathway { return kind }
    let name = Text.quotation(name(subject), limit: 60)
    return Text(nb: "\(kind.nb) \(name.nb)", en: "\(kind.en) \(name.en)")
  }

  /// The title or the name, or else the identifier; the one in the new edition where it is there.
  func name(_ subject: ComparedSubject) -> String {
    let found = subject.newID.flatMap { title(subject.kind, $0, in: new) }
    return found ?? subject.oldID.flatMap { title(subject.kind, $0, in: old) } ?? subject.id.text
  }

  private func title(_ kind: ComparedSubject.Kind, _ id: Identifier, in edition: ResolvedPathway) -> String? {
    if usesIDs { return nil }
    let reference = Reference(id)
    switch kind {
    case .pathway: return edition.pathway.title
    case .phase: return (edition === new ? newPhases : oldPhases)[id]?.title
    case .step: return edition.stepIndex(reference).flatMap { edition.steps[$0].title }
    case .handoff: return edition.handoffIndex(reference).flatMap { edition.handoffs[$0].title }
    case .duty: return (edition === new ? newDuties : oldDuties)[id]?.title
    case .actor: return edition.actor(reference)?.name
    case .document: return edition.document(reference)?.name
    case .channel: return edition.channel(reference)?.name
    case .legalBasis: return edition.legalBasis(reference)?.citation
    case .patientGroup: return edition.patientGroup(reference)?.name
    case .healthCommunity: return edition.healthCommunity(reference)?.name
    case .source: return edition.source(reference)?.title
    case .coordination, .deadline, .event, .deviation, .criterion: return nil
    }
  }

  /// What something of a kind is, in the definite form.
  static func noun(_ kind: ComparedSubject.Kind) -> Text {
    switch kind {
    case .pathway: Text(nb: "forløpet", en: "the pathway")
    case .phase: Text(nb: "fasen", en: "the phase")
    case .coordination: Text(nb: "koordineringen", en: "the coordination")
    case .step: Text(nb: "steget", en: "the step")
    case .handoff: Text(nb: "overleveringen", en: "the handoff")
    case .deadline: Text(nb: "fristen", en: "the deadline")
    case .duty: Text(nb: "plikten", en: "the duty")
    case .event: Text(nb: "hendelsen", en: "the event")
    case .deviation: Text(nb: "unntaket", en: "the accepted deviation")
    case .actor: Text(nb: "aktøren", en: "the actor")
    case .document: Text(nb: "dokumentet", en: "the document")
    case .channel: Text(nb: "kanalen", en: "the channel")
    case .legalBasis: Text(nb: "hjemmelen", en: "the legal ground")
    case .patientGroup: Text(nb: "pasientgruppen", en: "the group of patients")
    case .healthCommunity: Text(nb: "helsefellesskapet", en: "the helsefellesskap")
    case .source: Text(nb: "kilden", en: "the source")
    case .criterion: Text(nb: "kriteriet", en: "the criterion")
    }
  }

  // MARK: - References

  /// What a reference names, in quotation marks.
  func name(_ id: Identifier, _ referent: ComparedValue.Referent) -> Text {
    let kinds = Self.kinds(of: referent)
    for edition in [new, old] {
      for kind in kinds {
        if let title = title(kind, id, in: edition) { return Text.quotation(title, limit: 60) }
      }
    }
    return Text.quotation(id.text, limit: 60)
  }

  private static func kinds(of referent: ComparedValue.Referent) -> [ComparedSubject.Kind] {
    switch referent {
    case .step: [.step]
    case .stepOrActor: [.step, .actor]
    case .actor: [.actor]
    case .document: [.document]
    case .channel: [.channel]
    case .ground: [.legalBasis, .source]
    case .source: [.source]
    case .patientGroup: [.patientGroup]
    case .healthCommunity: [.healthCommunity]
    case .duty: [.duty]
    case .phase: [.phase]
    case .anything: [.step, .handoff, .actor, .document, .channel, .legalBasis, .source]
    case .slot, .criterion, .event, .pathway, .end, .branch: []
    }
  }
}

extension LegalBasis {
  /// The act and the section, as they are cited.
  fileprivate var citation: String? {
    let parts = [act, section].compactMap { $0 }
    return parts.isEmpty ? title : parts.joined(separator: " ")
  }
}
