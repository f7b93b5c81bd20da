package import PathwayAnalysis
internal import PathwayDiagnostics
internal import SourceText

/// A contract that asks for less, or carries less, where an adaptation holds.
package enum WeakenedHandoff: AdaptationRule {
  package static let metadata = RuleMetadata(
    code: 804, name: "weakened-handoff", severity: .error,
    summary: Text(
      nb: "En lokal overlevering sier og sikrer minst like mye som den nasjonale",
      en: "A local handoff says and secures at least as much as the national one"),
    rationale: Text(
      nb: """
        Det er mellom tjenestene pasienter faller. Tas kvitteringen, veien ved avslag eller en opplysning ut ett sted, tror \
        avsenderen fortsatt at noen har tatt imot, og mottakeren vet ikke det som ble utelatt.
        """,
      en: """
        It is between services that patients fall. Where one place takes out the acknowledgement, the way on rejection or a piece \
        of information, the sender still believes that somebody has received, and the receiver does not know what was left out.
        """),
    examples: [
      .good(
        """
        tilpasning: smerte-eksempelbyen
        av: smerte
        versjon av: 0.1.0
        binder:
          fastlege: {navn: Fastlegene i Eksempelbyen}
          hukommelsesteam: {navn: Teamet i Eksempelbyen}
        endrer:
          overleveringer:
            til-teamet: {kvittering: {nivå: fullført, innen: 2 virkedager}}
        """, files: ["smerte.yaml": base]),
      .bad(
        """
        tilpasning: smerte-eksempelbyen
        av: smerte
        versjon av: 0.1.0
        binder:
          fastlege: {navn: Fastlegene i Eksempelbyen}
          hukommelsesteam: {navn: Teamet i Eksempelbyen}
        endrer:
          overleveringer:
            til-teamet: {kvittering: {nivå: ↓lest}, avslag: ↓ingen}
        """, files: ["smerte.yaml": base]),
      .bad(
        """
        tilpasning: smerte-eksempelbyen
        av: smerte
        versjon av: 0.1.0
        binder:
          fastlege: {navn: Fastlegene i Eksempelbyen}
          hukommelsesteam: {navn: Teamet i Eksempelbyen}
        endrer:
          overleveringer:
            til-teamet:
              innhold: [↓problemstilling]
              uten: {legemidler: Pasienten bruker ingen}
        """, files: ["smerte.yaml": base]),
      // The receipt as a whole is a contract that is weakened, though its deadline goes with it.
      .bad(
        """
        tilpasning: smerte-eksempelbyen
        av: smerte
        versjon av: 0.1.0
        binder:
          fastlege: {navn: Fastlegene i Eksempelbyen}
          hukommelsesteam: {navn: Teamet i Eksempelbyen}
        endrer:
          overleveringer:
            beskjed: {kvittering: ↓ingen, uten: {kvittering: Vi ringer alltid}}
        """, files: ["smerte.yaml": base], isHidden: true),
    ])

  private static let base = """
    forløp: smerte
    tittel: Smerter som varer
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      samtale:
        start: Pasienten har hatt smerter i tre måneder
        tittel: Samtale hos fastlegen
        ansvarlig: fastlege
        gir: [henvisning]
        neste: oppfølging
      oppfølging:
        tittel: Teamet følger opp
        ansvarlig: hukommelsesteam
        neste: beskjed-til-legen
      beskjed-til-legen:
        tittel: Fastlegen leser beskjeden
        ansvarlig: fastlege
        slutt: Pasienten har en plan
    overleveringer:
      til-teamet:
        fra: samtale
        til: oppfølging
        type: varsling
        dokument: [henvisning]
        innhold: [problemstilling, legemidler]
        kanal: dialogmelding
        frist: 2 virkedager
        kvittering: {nivå: akseptert, innen: 5 virkedager, mangler: {varsle: [fastlege]}}
        avslag: beskjed-til-legen
        informerer pasient: ja
      til-oppfølging:
        fra: samtale
        til: hukommelsesteam
        type: delt-ansvar
        kanal: dialogmelding
        frist: 2 virkedager
        kvittering: {nivå: akseptert, innen: 5 virkedager, mangler: {varsle: [fastlege]}}
      beskjed:
        fra: oppfølging
        til: beskjed-til-legen
        type: tilbakeføring
        dokument: [henvisning]
        innhold: [problemstilling, legemidler]
        kanal: dialogmelding
        frist: 2 dager
        kvittering: {nivå: mottatt, innen: 1 virkedag, mangler: {varsle: [hukommelsesteam]}}
        informerer pasient: ja
    """

  package static func check(_ adapted: AdaptedPathway, reporting report: inout Report) {
    for loss in adapted.losses where loss.kind == .contract {
      report(
        loss.sentence, at: loss.origin, subject: loss.subject, label: .less, help: .keep, related: loss.related)
    }
  }
}

extension Text {
  fileprivate static let less = Text(
    nb: "mindre enn det nasjonale forløpet sier", en: "less than the national pathway says")

  fileprivate static let keep = Text(
    nb: "ta endringen ut, eller be dem som eier forløpet om å endre overleveringen for alle",
    en: "take the change out, or ask those who own the pathway to change the handoff for all")
}
