package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Something binding that an adaptation takes out or makes less binding.
package enum WeakenedMust: AdaptationRule {
  package static let metadata = RuleMetadata(
    code: 802, name: "weakened-must", severity: .error,
    summary: Text(
      nb: "Det som skal gjøres nasjonalt, skal også gjøres lokalt",
      en: "What must be done nationally must be done locally as well"),
    rationale: Text(
      nb: """
        Et «skal» hviler på loven, eller er så klart at nesten ingenting annet er forsvarlig. Tas det ut ett sted, har pasientene \
        der mistet en rettighet uten at noen har besluttet det.
        """,
      en: """
        A “must” rests on the law, or is so clear that hardly anything else is defensible. Where one place takes it out, the \
        patients there have lost a right without anybody having decided it.
        """),
    examples: [
      .good(
        """
        tilpasning: fall-eksempelbyen
        av: fall
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          steg:
            besøk: {frist: 1 uke}
        """, files: ["fall.yaml": base]),
      .bad(
        """
        tilpasning: fall-eksempelbyen
        av: fall
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          steg:
            besøk: {norm: ↓bør}
        """, files: ["fall.yaml": base]),
      .bad(
        """
        tilpasning: fall-eksempelbyen
        av: fall
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        fjerner:
          steg: [↓besøk]
          begrunnelse: Gjøres på telefon her
        """, files: ["fall.yaml": base]),
      .bad(
        """
        tilpasning: fall-eksempelbyen
        av: fall
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          steg:
            besøk: {norm: ↓ingen}
          begrunnelse: Gjøres på telefon her
        """, files: ["fall.yaml": base], isHidden: true),
    ])

  private static let base = """
    forløp: fall
    tittel: Fall hjemme
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      melding:
        start: Pasienten har falt hjemme
        tittel: Meldingen tas imot
        ansvarlig: hjemmetjeneste
        neste: besøk
      besøk:
        tittel: Hjemmebesøk etter fallet
        ansvarlig: hjemmetjeneste
        frist: 2 uker
        norm: skal
        hjemmel: [pbrl-2-2]
        ved fristbrudd: {varsle: [hjemmetjeneste]}
        neste: trygg
      trygg:
        tittel: Hjemmet er trygt
        ansvarlig: hjemmetjeneste
        slutt: Hjemmet er trygt
    """

  package static func check(_ adapted: AdaptedPathway, reporting report: inout Report) {
    for loss in adapted.losses where loss.kind == .norm && loss.norm == .must {
      report(
        loss.sentence, at: loss.origin, subject: loss.subject, label: .binding, help: .keep, related: loss.related)
    }
  }
}

extension Text {
  fileprivate static let binding = Text(nb: "et «skal» gjelder overalt", en: "a “must” holds everywhere")

  fileprivate static let keep = Text(
    nb: "ta endringen ut; kan det ikke gjøres slik her, be dem som eier forløpet om å endre det for alle",
    en: "take the change out; where it cannot be done so here, ask those who own the pathway to change it for all")
}
