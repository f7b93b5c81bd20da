package import PathwayDiagnostics
internal import SourceText

/// An identifier that is declared nowhere.
package enum UnresolvedReference: FaultRule {
  package static let metadata = RuleMetadata(
    code: 101, name: "unresolved-reference", severity: .error,
    summary: Text(nb: "Alt det vises til, er deklarert", en: "Everything that is referred to is declared"),
    rationale: Text(
      nb: """
        Et navn som ikke finnes, peker på ingen. Da går henvisningen til en tjeneste ingen kjenner, eller til et steg som ikke \
        er i forløpet, og pasienten blir stående mellom to som begge tror at den andre har ansvaret.
        """,
      en: """
        A name that does not exist points to nobody. The referral then goes to a service that nobody knows, or to a step that \
        is not in the pathway, and the patient is left between two who each believe that the other is responsible.
        """),
    examples: [
      .good(
        """
        forløp: bekymring-for-barn
        tittel: Bekymring for et barn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          gjennomgå:
            start: Barneverntjenesten får en bekymringsmelding
            tittel: Meldingen gjennomgås
            ansvarlig: barneverntjeneste
            neste: avklart
          avklart:
            tittel: Meldingen er avklart
            ansvarlig: barneverntjeneste
            slutt: Barnet får en undersøkelse, eller meldingen er henlagt
        """),
      .bad(
        """
        forløp: bekymring-for-barn
        tittel: Bekymring for et barn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          gjennomgå:
            start: Barneverntjenesten får en bekymringsmelding
            tittel: Meldingen gjennomgås
            ansvarlig: barneverntjeneste
            medvirker: [↓fastlegen]
            neste: ↓avklaring
          avklart:
            tittel: Meldingen er avklart
            ansvarlig: ↓barnevernet
            slutt: Barnet får en undersøkelse, eller meldingen er henlagt
        """),
    ])

  package static func wording(for fault: Fault) -> Wording? {
    switch fault.kind {
    case .unresolvedReference(let id, let kind, let suggestions): undeclared(id, kind, suggestions, at: fault.origin)
    case .removedReference(let id, _, let owner):
      Wording(.removed(id, yetNamedIn: owner), label: .goneHere, help: .keepOrMend(id), related: .otherPlace)
    default: nil
    }
  }

  private static func undeclared(
    _ id: String, _ kind: ReferenceKind, _ suggestions: [String], at origin: Origin
  ) -> Wording {
    let likely = suggestions.map { Text.identifier($0) }
    return Wording(
      .nothing(of: kind, named: id).askingWhether(likely), label: .notDeclared, help: .correctOrDeclare(kind),
      suggestions: suggestions,
      repairs: suggestions.count == 1 ? [.writing(suggestions[0], at: origin, .unsafe)] : [])
  }
}

extension Text {
  fileprivate static func nothing(of kind: ReferenceKind, named id: String) -> Text {
    let subject = kind.nothing
    let id = Text.identifier(id)
    if kind == .slot { return Text(nb: "\(subject.nb) \(id.nb)", en: "\(subject.en) \(id.en)") }
    return Text(nb: "\(subject.nb) heter \(id.nb)", en: "\(subject.en) is called \(id.en)")
  }

  fileprivate static func removed(_ id: String, yetNamedIn owner: String) -> Text {
    let id = Text.identifier(id)
    if owner == "endrer" {
      return Text(nb: "\(id.nb) blir både endret og fjernet", en: "\(id.en) is both changed and removed")
    }
    let owner = Text.identifier(owner)
    return Text(
      nb: "\(id.nb) er fjernet, men \(owner.nb) viser fortsatt til det",
      en: "\(id.en) is removed, but \(owner.en) still refers to it")
  }

  fileprivate static let goneHere = Text(nb: "finnes ikke etter tilpasningen", en: "is not there after the adaptation")

  fileprivate static func keepOrMend(_ id: String) -> Text {
    Text(
      nb: "ta `\(id)` ut av `fjerner`, eller ta bort det som viser til det",
      en: "take `\(id)` out of `fjerner`, or take away what refers to it")
  }

  fileprivate static let otherPlace = Text(nb: "det andre stedet", en: "the other place")

  fileprivate static let notDeclared = Text(nb: "ikke deklarert noe sted", en: "not declared anywhere")

  fileprivate static func correctOrDeclare(_ kind: ReferenceKind) -> Text {
    guard let sections = kind.sections else {
      return Text(
        nb: "rett id-en, eller legg til filen med forløpet i prosjektet",
        en: "correct the id, or add the file of the pathway to the project")
    }
    return Text(
      nb: "rett id-en, eller legg den til under \(sections.nb)", en: "correct the id, or add it under \(sections.en)")
  }
}

extension ReferenceKind {
  /// The kind with “no” before it, as the subject of a sentence.
  fileprivate var nothing: Text {
    switch self {
    case .actor, .alertable: Text(nb: "ingen aktør", en: "no actor")
    case .channel: Text(nb: "ingen kanal", en: "no channel")
    case .criterion: Text(nb: "ikke noe kriterium", en: "no criterion")
    case .deadline: Text(nb: "ingen frist over flere steg", en: "no deadline over several steps")
    case .document: Text(nb: "ikke noe dokument", en: "no document")
    case .duty: Text(nb: "ingen plikt", en: "no duty")
    case .event: Text(nb: "ingen hendelse", en: "no event")
    case .handoff: Text(nb: "ingen overlevering", en: "no handoff")
    case .healthCommunity: Text(nb: "ikke noe helsefellesskap", en: "no helsefellesskap")
    case .legalBasis: Text(nb: "ingen hjemmel eller kilde", en: "no legal ground or source")
    case .pathway: Text(nb: "ikke noe forløp", en: "no pathway")
    case .patientGroup: Text(nb: "ingen pasientgruppe", en: "no patient group")
    case .phase: Text(nb: "ingen fase", en: "no phase")
    case .slot: Text(nb: "ingen av dokumentene har feltet", en: "none of the documents has the slot")
    case .source: Text(nb: "ingen kilde", en: "no source")
    case .step: Text(nb: "ikke noe steg", en: "no step")
    case .stepOrActor: Text(nb: "ikke noe steg og ingen aktør", en: "no step and no actor")
    case .stepOrEvent: Text(nb: "ikke noe steg og ingen hendelse", en: "no step and no event")
    case .replacement, .anything: Text(nb: "ingenting", en: "nothing")
    }
  }

  /// Where the kind is declared; nothing for pathways, which have a file each.
  fileprivate var sections: Text? {
    switch self {
    case .actor, .alertable: .words(["aktører"])
    case .channel: .words(["kanaler"])
    case .criterion: .words(["kriterier"])
    case .deadline: .words(["frister"])
    case .document: .words(["dokumenter"])
    case .duty: .words(["plikter"])
    case .event: .words(["hendelser"])
    case .handoff: .words(["overleveringer"])
    case .healthCommunity: .words(["helsefellesskap"])
    case .legalBasis: .words(["hjemler", "kilder"])
    case .pathway: nil
    case .patientGroup: .words(["pasientgrupper"])
    case .phase: .words(["faser"])
    case .slot: Text(nb: "`innhold` i dokumentet", en: "`innhold` of the document")
    case .source: .words(["kilder"])
    case .step: .words(["steg"])
    case .stepOrActor: .words(["steg", "aktører"])
    case .stepOrEvent: .words(["steg", "hendelser"])
    case .replacement, .anything: Text(nb: "det den hører til", en: "what it belongs to")
    }
  }
}
