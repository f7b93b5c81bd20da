package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A pathway that never ends.
package enum NoEnd: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 105, name: "no-end", severity: .error,
    summary: Text(nb: "Minst ett steg er en slutt", en: "At least one step is an end"),
    rationale: Text(
      nb: """
        Uten en slutt sier ingen hvordan pasienten skal ha det når forløpet er over, eller hvem som har ansvaret da. \
        Oppfølgingen stopper uten at noen har bestemt det.
        """,
      en: """
        Without an end nobody says how the patient is to be left, or who is responsible then. The follow-up stops without \
        anybody having decided it.
        """),
    examples: [
      .good(
        """
        forløp: blodtrykk
        tittel: Høyt blodtrykk
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          årskontroll:
            start: Blodtrykket er målt for høyt to ganger
            tittel: Årskontroll
            ansvarlig: fastlege
            valg:
              - når: Pasienten bruker fortsatt medisin
                neste: årskontroll
                hver: 12 måneder
              - ellers: avsluttet
          avsluttet:
            tittel: Behandlingen er avsluttet
            ansvarlig: fastlege
            slutt: Pasienten trenger ikke medisin lenger
        """),
      .bad(
        """
        forløp: ↓blodtrykk
        tittel: Høyt blodtrykk
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          årskontroll:
            start: Blodtrykket er målt for høyt to ganger
            tittel: Årskontroll
            ansvarlig: fastlege
            valg:
              - når: Blodtrykket er som det skal
                neste: årskontroll
                hver: 12 måneder
              - ellers: justere
          justere:
            tittel: Medisinen justeres
            ansvarlig: fastlege
            neste: årskontroll
          melde-flytting:
            tittel: Ny fastlege får beskjed
            ansvarlig: fastlege
            ferdig: ja
        hendelser:
          flytting: {ansvarlig: fastlege, til: melde-flytting}
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    guard !pathway.pathway.unreadKeys.contains("steg") else { return }
    let steps = pathway.steps
    for index in steps.indices where steps[index].hasEnd || steps[index].unreadKeys.contains("slutt") { return }
    report(.neverEnds, at: pathway.pathway.origin, subject: [], label: .noEnd, help: .addEnd)
  }
}

extension Text {
  fileprivate static let neverEnds = Text(
    nb: "ingen av stegene har `slutt`, så forløpet tar aldri slutt",
    en: "none of the steps has `slutt`, so the pathway never ends")

  fileprivate static let addEnd = Text(
    nb: "legg til et steg med `slutt: …` som sier hvordan pasienten skal ha det, og med `ansvarlig` for tiden etterpå",
    en: "add a step with `slutt: …` that says how the patient is left, and with `ansvarlig` for the time afterwards")

  fileprivate static let noEnd = Text(
    nb: "uten et steg med `slutt`", en: "without a step with `slutt`")
}
