package import PathwayDiagnostics

/// An identifier that is declared twice.
package enum DuplicateDeclaration: FaultRule {
  package static let metadata = RuleMetadata(
    code: 102, name: "duplicate-declaration", severity: .error,
    summary: Text(nb: "Hver id er deklarert ett sted", en: "Every id is declared in one place"),
    rationale: Text(
      nb: """
        Når to ting har samme id, vet ingen hvilken av dem et steg eller en overlevering mener. Da kan meldingen gå til en \
        annen tjeneste enn den forløpet var avtalt med.
        """,
      en: """
        Where two things share an id, nobody knows which of them a step or a handoff means. The message may then go to \
        another service than the one that agreed to the pathway.
        """),
    examples: [
      .good(
        """
        forløp: syn-og-bolig
        tittel: Svekket syn og trygg bolig
        versjon: 0.1.0
        bruker: [felles.yaml]
        aktører:
          synskontakt: {navn: Synskontakten i kommunen, område: kommune}
        steg:
          besøk:
            start: Pasienten ser for dårlig til å klare seg hjemme
            tittel: Boligen ses over
            ansvarlig: synskontakt
            slutt: Boligen er lagt til rette
        """),
      .bad(
        """
        forløp: syn-og-bolig
        tittel: Svekket syn og trygg bolig
        versjon: 0.1.0
        bruker: [felles.yaml]
        aktører:
          ↓hjemmetjeneste: {navn: Synskontakten i hjemmetjenesten, område: kommune}
        steg:
          besøk:
            start: Pasienten ser for dårlig til å klare seg hjemme
            tittel: Boligen ses over
            ansvarlig: hjemmetjeneste
            slutt: Boligen er lagt til rette
        """),
    ])

  package static func wording(for fault: Fault) -> Wording? {
    guard case .duplicateDeclaration(let id, let kind) = fault.kind else { return nil }
    return Wording(.taken(id), label: .again, help: .rename(kind), related: .first(id))
  }
}

extension Text {
  fileprivate static func taken(_ id: String) -> Text {
    let id = Text.identifier(id)
    return Text(nb: "\(id.nb) er alt deklarert et annet sted", en: "\(id.en) is already declared elsewhere")
  }

  fileprivate static let again = Text(nb: "deklarert igjen her", en: "declared again here")

  fileprivate static func rename(_ kind: ReferenceKind) -> Text {
    if kind.sharesNames {
      return Text(
        nb: "gi den et annet navn, eller slett den; steg, hendelser, overleveringer og aktører deler navn",
        en: "give it another name, or delete it; steps, events, handoffs and actors share their names")
    }
    return Text(nb: "gi den et annet navn, eller slett den", en: "give it another name, or delete it")
  }

  fileprivate static func first(_ id: String) -> Text {
    let id = Text.identifier(id)
    return Text(nb: "\(id.nb) er deklarert her først", en: "\(id.en) is first declared here")
  }
}

extension ReferenceKind {
  /// Whether no step, event, handoff or actor may have the same identifier.
  fileprivate var sharesNames: Bool {
    switch self {
    case .actor, .event, .handoff, .step, .stepOrActor, .stepOrEvent: true
    default: false
    }
  }
}
