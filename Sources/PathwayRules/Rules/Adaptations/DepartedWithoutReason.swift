package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A recommendation that an adaptation departs from without saying why.
package enum DepartedWithoutReason: AdaptationRule {
  package static let metadata = RuleMetadata(
    code: 803, name: "departed-without-reason", severity: .warning,
    summary: Text(
      nb: "Den som fraviker et «bør», sier hvorfor",
      en: "Whoever departs from a “should” says why"),
    rationale: Text(
      nb: """
        En sterk anbefaling kan fravikes når det er grunn til det. Står grunnen ikke der, vet ingen ved neste revisjon om pasientene \
        får noe like godt på en annen måte, eller om noe bare ble glemt.
        """,
      en: """
        A strong recommendation may be departed from where there is a reason. Where the reason is not there, nobody knows at the \
        next review whether patients get something as good in another way, or whether something was just forgotten.
        """),
    examples: [
      .good(
        """
        tilpasning: ernæring-eksempelbyen
        av: ernæring
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          steg:
            veie: {norm: kan, begrunnelse: Pasientene veies på dagsenteret}
        fjerner:
          steg: [samtale]
          begrunnelse: Samtalen er en del av veiingen her
        """, files: ["ernæring.yaml": base]),
      .bad(
        """
        tilpasning: ernæring-eksempelbyen
        av: ernæring
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          steg:
            veie: {norm: ↓kan}
        fjerner:
          steg: [↓samtale]
        """, files: ["ernæring.yaml": base]),
      // One reason for all changes, and what is only possible.
      .good(
        """
        tilpasning: ernæring-eksempelbyen
        av: ernæring
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          begrunnelse: Pasientene veies på dagsenteret
          steg:
            veie: {norm: kan}
        fjerner:
          steg: [brosjyre]
        """, files: ["ernæring.yaml": base], isHidden: true),
    ])

  private static let base = """
    forløp: ernæring
    tittel: Pasienten går ned i vekt
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      veie:
        start: Pasienten har gått ned i vekt
        tittel: Pasienten veies
        ansvarlig: hjemmetjeneste
        norm: bør
        neste: samtale
      samtale:
        tittel: Samtale om mat og måltider
        ansvarlig: hjemmetjeneste
        neste: brosjyre
      brosjyre:
        tittel: Pasienten får en brosjyre
        ansvarlig: hjemmetjeneste
        norm: kan
        neste: plan
      plan:
        tittel: Plan for ernæring
        ansvarlig: hjemmetjeneste
        slutt: Pasienten har en plan for ernæring
    """

  package static func check(_ adapted: AdaptedPathway, reporting report: inout Report) {
    for loss in adapted.losses where loss.kind == .norm && loss.norm == .should && !loss.hasReason {
      report(
        loss.sentence, at: loss.origin, subject: loss.subject, label: .noReason, help: .giveReason,
        related: loss.related)
    }
  }
}

extension Text {
  fileprivate static let noReason = Text(nb: "uten begrunnelse", en: "without a reason")

  fileprivate static let giveReason = Text(
    nb: "legg til `begrunnelse: …` ved siden av, som sier hva pasientene får i stedet, eller ta endringen ut",
    en: "add `begrunnelse: …` beside it, which says what patients get instead, or take the change out")
}
