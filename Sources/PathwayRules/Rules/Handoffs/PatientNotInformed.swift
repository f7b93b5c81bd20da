package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A contract that changes who has the patient, of which the patient is not told.
package enum PatientNotInformed: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 216, name: "patient-not-informed", severity: .warning,
    summary: Text(
      nb: "Pasienten får vite det når ansvaret flyttes eller en overlevering kan bli avslått",
      en: "The patient is told when responsibility moves or a handoff may be declined"),
    rationale: Text(
      nb: """
        Den som ikke vet hvem som har ansvaret, vet heller ikke hvem hun skal ringe når hun blir verre, eller at hun kan klage \
        på et avslag.
        """,
      en: """
        Whoever does not know who is responsible does not know whom to call when things get worse, or that a refusal can be \
        appealed.
        """),
    examples: [
      .good(
        """
        forløp: hjem-fra-sykehus
        tittel: Hjem fra sykehus
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Pasienten er lagt inn på sykehuset
            ansvarlig: sykehus
            gir: epikrise
            neste: følge-opp
          følge-opp: {slutt: Fastlegen følger pasienten hjemme, ansvarlig: fastlege}
        overleveringer:
          utskriving:
            fra: behandle
            til: følge-opp
            type: tilbakeføring
            dokument: epikrise
            innhold: [diagnose, legemidler, utestående-svar]
            eies etterpå: {legemidler: fastlege, utestående-svar: sykehus}
            kanal: epikrisemelding
            frist: 1 virkedag
            kvittering: {nivå: mottatt, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
      .bad(
        """
        forløp: hjem-fra-sykehus
        tittel: Hjem fra sykehus
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Pasienten er lagt inn på sykehuset
            ansvarlig: sykehus
            gir: epikrise
            neste: følge-opp
          følge-opp: {slutt: Fastlegen følger pasienten hjemme, ansvarlig: fastlege}
        overleveringer:
          ↓utskriving:
            fra: behandle
            til: følge-opp
            type: tilbakeføring
            dokument: epikrise
            innhold: [diagnose, legemidler, utestående-svar]
            eies etterpå: {legemidler: fastlege, utestående-svar: sykehus}
            kanal: epikrisemelding
            frist: 1 virkedag
            kvittering: {nivå: mottatt, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
        """),
      .bad(
        """
        forløp: barn-og-unge
        tittel: Henvisning til psykisk helsevern
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Forelder tar kontakt med fastlegen
            ansvarlig: fastlege
            gir: henvisning
            neste: utrede
          utrede: {slutt: Barnet får utredning og behandling, ansvarlig: bup}
          følge-opp: {slutt: Fastlegen følger barnet videre, ansvarlig: fastlege}
        overleveringer:
          henvisning-bup:
            fra: vurdere
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
            kanal: e-henvisning
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
            avslag: følge-opp
            ansvar i ventetid: fastlege
            tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
            hjemmel: hpl-25
            informerer pasient: ↓nei
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs {
      guard handoffs[index].needs(.informedPatient) || handoffs[index].rejection != nil,
        handoffs[index].informsPatient?.value != true, !handoffs[index].unreadKeys.contains("informerer pasient")
      else { continue }
      let handoff = handoffs[index]
      report(
        handoff.needs(.informedPatient) ? .moveUntold(handoff.id) : .refusalUntold(handoff.id),
        at: handoff.informsPatient?.origin ?? handoff.origin, subject: [handoff.id],
        help: handoff.informsPatient == nil ? .addTelling : .writeTelling,
        grounds: pathway.citations(of: handoff.legalBases),
        repairs: handoff.informsPatient == nil
          ? [.proposing([NewEntry("informerer pasient", .text("ja"))], under: handoff.origin)] : [])
    }
  }
}

extension Text {
  fileprivate static func moveUntold(_ handoff: Identifier) -> Text {
    Text(
      nb: "pasienten får ikke vite at ansvaret flyttes med «\(handoff)»",
      en: "the patient is not told that responsibility moves with “\(handoff)”")
  }

  fileprivate static func refusalUntold(_ handoff: Identifier) -> Text {
    Text(
      nb: "pasienten får ikke vite om «\(handoff)», som kan bli avslått",
      en: "the patient is not told of “\(handoff)”, which may be declined")
  }

  fileprivate static let addTelling = Text(
    nb: "legg til `informerer pasient: ja`, og la avsenderen gjøre det",
    en: "add `informerer pasient: ja`, and let the sender do it")

  fileprivate static let writeTelling = Text(
    nb: "skriv `informerer pasient: ja`, og la avsenderen gjøre det",
    en: "write `informerer pasient: ja`, and let the sender do it")
}
