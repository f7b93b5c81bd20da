package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A question of consent, with nothing said for when the answer is no.
package enum RefusalUnhandled: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 504, name: "refusal-unhandled", severity: .warning,
    summary: Text(
      nb: "Der noen blir spurt om samtykke, er det sagt hva som skjer når svaret er nei",
      en: "Where consent is asked, it is said what happens when the answer is no"),
    rationale: Text(
      nb: """
        Å si nei er en rett. Er det ikke avtalt hva som da gjøres, blir den som sier nei, ofte stående uten noen hjelp, også den \
        hjelpen ingen trenger samtykke for å gi.
        """,
      en: """
        Saying no is a right. Where it is not agreed what is then done, whoever says no is often left without any help, even the \
        help that needs no consent.
        """),
    examples: [
      .good(
        """
        forløp: hørsel
        tittel: Dårlig hørsel
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          spørre:
            start: Hjemmetjenesten ser at pasienten hører dårlig
            ansvarlig: hjemmetjeneste
            samtykke: {av: pasient, nei: la-være}
            neste: prøve
          prøve: {slutt: Hørselen er prøvd, ansvarlig: hjemmetjeneste}
          la-være: {slutt: Hjemmetjenesten spør igjen om et halvt år, ansvarlig: hjemmetjeneste}
        """),
      .bad(
        """
        forløp: hørsel
        tittel: Dårlig hørsel
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          spørre:
            start: Hjemmetjenesten ser at pasienten hører dårlig
            ansvarlig: hjemmetjeneste
            ↓samtykke: {av: pasient}
            neste: prøve
          prøve: {slutt: Hørselen er prøvd, ansvarlig: hjemmetjeneste}
        """),
    ])

  package static let judgesFile = true

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    for index in steps.indices {
      if let consent = steps[index].consent { check(consent, of: steps[index].id, &report) }
    }
    let handoffs = pathway.handoffs
    for index in handoffs.indices {
      if let consent = handoffs[index].consent { check(consent, of: handoffs[index].id, &report) }
    }
  }

  private static func check(_ consent: Consent, of id: Identifier, _ report: inout Report) {
    guard consent.refusal == nil, !consent.unreadKeys.contains("nei") else { return }
    report(
      .noAnswer(to: id), at: consent.origin, subject: [id], label: .withoutNo, help: .addNo,
      repairs: [.proposing("nei", "steget når samtykket ikke gis", under: consent.origin)])
  }
}

extension Text {
  fileprivate static func noAnswer(to id: Identifier) -> Text {
    Text(
      nb: "det er ikke sagt hva som skjer når noen sier nei i «\(id)»",
      en: "it is not said what happens when somebody says no in “\(id)”")
  }

  fileprivate static let withoutNo = Text(nb: "samtykket mangler `nei`", en: "the consent lacks `nei`")

  fileprivate static let addNo = Text(
    nb: "legg til `nei: <steg>` som sier hva pasienten da får hjelp til",
    en: "add `nei: <step>` that says what the patient is then helped with")
}
