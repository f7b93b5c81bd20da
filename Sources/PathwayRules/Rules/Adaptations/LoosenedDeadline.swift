package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A local deadline that may end later than the national one.
package enum LoosenedDeadline: AdaptationRule {
  package static let metadata = RuleMetadata(
    code: 801, name: "loosened-deadline", severity: .error,
    summary: Text(
      nb: "En lokal frist ender aldri senere enn den nasjonale",
      en: "A local deadline never ends later than the national one"),
    rationale: Text(
      nb: """
        Pasienten har det samme løftet hvor hun enn bor. En frist som «bare» er skrevet i en annen enhet, kan gi noen en uke lenger \
        ventetid fordi de ble henvist før påske, og ingen ser det før det har skjedd.
        """,
      en: """
        The patient has the same promise wherever she lives. A deadline that is “only” written in another unit may make somebody \
        wait a week longer because the referral came before Easter, and nobody sees it until it has happened.
        """),
    examples: [
      .good(
        """
        tilpasning: sår-eksempelbyen
        av: sår
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          steg:
            stelle: {frist: 10 dager}
            ringe: {frist: 3 uker}
        """, files: ["sår.yaml": base]),
      .bad(
        """
        tilpasning: sår-eksempelbyen
        av: sår
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          steg:
            stelle: {frist: ↓14 dager}
            vurdere: {frist: ↓2 dager}
        """, files: ["sår.yaml": base]),
      // Gone, or counted from something that may come later.
      .bad(
        """
        tilpasning: sår-eksempelbyen
        av: sår
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          steg:
            stelle: {frist: {regnes fra: start av ↓stelle}}
            vurdere: {frist: ↓ingen}
        """, files: ["sår.yaml": base], isHidden: true),
      // What starts earlier on every run ends earlier.
      .good(
        """
        tilpasning: sår-eksempelbyen
        av: sår
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          steg:
            stelle: {frist: {regnes fra: start av vurdere}}
        """, files: ["sår.yaml": base], isHidden: true),
      // The waiting, and a deadline of several steps.
      .bad(
        """
        tilpasning: sår-eksempelbyen
        av: sår
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          steg:
            stelle: {ventetid: {høyst: ↓6 dager}}
          frister:
            såret-stelt: {innen: ↓4 uker}
        """, files: ["sår.yaml": base], isHidden: true),
    ])

  private static let base = """
    forløp: sår
    tittel: Sår som ikke gror
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      vurdere:
        start: Pasienten har et sår som ikke gror
        tittel: Såret vurderes
        ansvarlig: hjemmetjeneste
        frist: 48 timer
        neste: stelle
      stelle:
        tittel: Såret stelles
        ansvarlig: hjemmetjeneste
        frist: {innen: 10 virkedager, regnes fra: vurdere}
        ventetid: {ansvarlig: hjemmetjeneste, høyst: 5 dager}
        norm: skal
        hjemmel: [pbrl-2-2]
        ved fristbrudd: {varsle: [hjemmetjeneste]}
        neste: ringe
      ringe:
        tittel: Hjemmetjenesten ringer og spør hvordan det går
        ansvarlig: hjemmetjeneste
        frist: 1 uke
        norm: kan
        neste: grodd
      grodd:
        tittel: Såret gror
        ansvarlig: hjemmetjeneste
        slutt: Såret gror
    frister:
      såret-stelt: {fra: start av vurdere, til: stelle, innen: 3 uker}
    """

  package static func check(_ adapted: AdaptedPathway, reporting report: inout Report) {
    for loss in adapted.losses where loss.kind == .time && loss.norm != .may {
      report(
        .later(loss), at: loss.origin, subject: loss.subject, label: loss.norm == .must ? .binding : .recommended,
        help: .keep, severity: loss.norm == .must ? .error : .warning, related: loss.related)
    }
  }
}

extension Text {
  /// What has become later, and a date on which it is.
  fileprivate static func later(_ loss: LocalLoss) -> Text {
    for case .alwaysLater(let date)? in loss.differences.map({ $0.reason }) {
      let date = Text.date(date)
      return Text(
        nb: "\(loss.sentence.nb), og ender da senere på alle datoer fra \(date.nb)",
        en: "\(loss.sentence.en), and then ends later on every date from \(date.en)")
    }
    return loss.sentence
  }

  fileprivate static let binding = Text(nb: "skal ikke være lenger lokalt", en: "must not be longer locally")

  fileprivate static let recommended = Text(nb: "bør ikke være lenger lokalt", en: "should not be longer locally")

  fileprivate static let keep = Text(
    nb: "la fristen ende senest når den nasjonale gjør det på alle datoer, eller ta endringen ut",
    en: "let the deadline end no later than the national one on every date, or take the change out")
}
