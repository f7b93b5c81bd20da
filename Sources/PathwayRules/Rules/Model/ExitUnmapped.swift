package import PathwayDiagnostics

/// A step that uses another pathway and does not say where an end of it leads, or names an end that it lacks.
package enum ExitUnmapped: FaultRule {
  package static let metadata = RuleMetadata(
    code: 108, name: "exit-unmapped", severity: .error,
    summary: Text(
      nb: "Hver slutt i et delforløp leder videre", en: "Every end of a used pathway leads on"),
    rationale: Text(
      nb: """
        Et forløp som brukes av et annet, kan slutte på flere måter. Den slutten ingen har tenkt på, er den der pasienten blir \
        stående: skrevet ut, men ikke til noen.
        """,
      en: """
        A pathway that another uses may end in several ways. The end that nobody has thought of is the one at which the patient is \
        left: discharged, but to nobody.
        """),
    examples: [
      .good(Self.user("{hjem: plan, innlagt: plan}"), files: module),
      .bad(Self.user("{hjem: plan}", key: "↓utganger"), files: module),
      .bad(Self.user("{hjem: plan, innlagt: plan, ↓død: plan}"), files: module, isHidden: true),
    ])

  private static let module = [
    "legevakt.yaml":
      """
    forløp: legevakt
    tittel: Legevakt
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      undersøke:
        start: Pasienten kommer til legevakten
        ansvarlig: fastlege
        valg:
          - {når: Pasienten må legges inn, neste: innlagt}
          - {ellers: hjem}
      hjem: {slutt: Pasienten er hjemme, ansvarlig: fastlege}
      innlagt: {slutt: Pasienten er innlagt, ansvarlig: fastlege}
    """
  ]

  /// A pathway that uses another.
  private static func user(_ exits: String, key: String = "utganger") -> String {
    """
    forløp: lunge
    tittel: Kols
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      ringe: {start: Pasienten er tungpustet, ansvarlig: fastlege, neste: legevakt-nå}
      legevakt-nå:
        delforløp:
          forløp: legevakt
          \(key): \(exits)
      plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
    """
  }

  package static func wording(for fault: Fault) -> Wording? {
    switch fault.kind {
    case .unmappedExit(let end, let pathway):
      Wording(.unmapped(end, pathway), label: .lacks(end), help: .mapIt(end))
    case .unknownExit(let end, let pathway, let suggestions):
      Wording(.unknown(end, pathway), label: .noSuchEnd(pathway), help: .removeIt(end), suggestions: suggestions)
    default: nil
    }
  }
}

extension Text {
  fileprivate static func unmapped(_ end: String, _ pathway: String) -> Text {
    Text(
      nb: "delforløpet «\(pathway)» kan slutte med «\(end)», men det er ikke sagt hva som skjer da",
      en: "the used pathway “\(pathway)” may end with “\(end)”, but it is not said what happens then")
  }

  fileprivate static func lacks(_ end: String) -> Text {
    Text(nb: "mangler `\(end)`", en: "lacks `\(end)`")
  }

  fileprivate static func mapIt(_ end: String) -> Text {
    Text(
      nb: "legg til `\(end): <steg>` i `utganger`, med steget som da følger",
      en: "add `\(end): <step>` to `utganger`, with the step that follows then")
  }

  fileprivate static func unknown(_ end: String, _ pathway: String) -> Text {
    Text(
      nb: "delforløpet «\(pathway)» slutter aldri med «\(end)»",
      en: "the used pathway “\(pathway)” never ends with “\(end)”")
  }

  fileprivate static func noSuchEnd(_ pathway: String) -> Text {
    Text(nb: "ingen slutt i «\(pathway)»", en: "no end of “\(pathway)”")
  }

  fileprivate static func removeIt(_ end: String) -> Text {
    Text(
      nb: "slett `\(end)`, eller skriv id-en til et steg med `slutt` i det forløpet",
      en: "delete `\(end)`, or write the identifier of a step with `slutt` in that pathway")
  }
}
