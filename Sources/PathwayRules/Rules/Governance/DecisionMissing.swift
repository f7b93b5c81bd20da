package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A pathway in force that nobody has decided.
package enum DecisionMissing: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 704, name: "decision-missing", severity: .error,
    summary: Text(nb: "Et gjeldende forløp er vedtatt av noen", en: "A pathway in force has been decided by somebody"),
    rationale: Text(
      nb: """
        Et forløp binder begge parter bare når begge har sagt ja. Uten et vedtak kan en tjeneste si at den aldri gikk med på \
        det, og pasienten har ingen avtale å vise til.
        """,
      en: """
        A pathway binds both parties only when both have agreed. Without a decision a service can say that it never did, and \
        the patient has no agreement to point to.
        """),
    examples: [
      .good(
        """
        forløp: astma-hos-barn
        tittel: Astma hos barn
        versjon: 1.0.0
        status: gjeldende
        forvaltning:
          utarbeidet av: FSU barn og unge
          vedtatt: {organ: ssu, dato: 2026-05-12, sak: 12/26}
        bruker: [felles.yaml]
        steg:
          kontroll:
            start: Barnet har fått astma
            tittel: Kontroll hos fastlegen
            ansvarlig: fastlege
            slutt: Barnet har en behandlingsplan
        """),
      .bad(
        """
        forløp: ↓astma-hos-barn
        tittel: Astma hos barn
        versjon: 1.0.0
        status: gjeldende
        bruker: [felles.yaml]
        steg:
          kontroll:
            start: Barnet har fått astma
            tittel: Kontroll hos fastlegen
            ansvarlig: fastlege
            slutt: Barnet har en behandlingsplan
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let pathway = pathway.pathway
    let governance = pathway.governance
    guard pathway.status?.value == .current, governance?.decision == nil,
      !pathway.unreadKeys.contains("forvaltning"), governance?.unreadKeys.contains("vedtatt") != true
    else { return }
    report(.notDecided, at: governance?.origin ?? pathway.origin, subject: [], label: .noDecision, help: .addDecision)
  }
}

extension Text {
  fileprivate static let notDecided = Text(
    nb: "forløpet er gjeldende, men det står ikke hvem som har vedtatt det",
    en: "the pathway is in force, but it does not say who decided it")

  fileprivate static let addDecision = Text(
    nb: "legg til `vedtatt: {organ: …, dato: …}` under `forvaltning`, eller skriv `status: høring` til det er vedtatt",
    en:
      "add `vedtatt: {organ: …, dato: …}` under `forvaltning`, or write `status: høring` (consultation) until it is decided"
  )

  fileprivate static let noDecision = Text(
    nb: "uten `vedtatt`", en: "without `vedtatt`")
}
