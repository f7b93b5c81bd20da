package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Something that must be done, without the law that says so.
package enum MustWithoutGround: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 701, name: "must-without-ground", severity: .warning,
    summary: Text(nb: "Alt som skal gjøres, har en hjemmel", en: "Everything that must be done has a legal ground"),
    rationale: Text(
      nb: """
        «Skal» betyr at pasienten har krav på det, eller at loven krever det. Uten hjemmel kan ingen vise hva kravet bygger \
        på, verken overfor en kommune som vil gjøre det annerledes eller for en pasient som vil klage.
        """,
      en: """
        “Must” means that the patient is entitled to it, or that the law requires it. Without a legal ground nobody can show \
        what the demand rests on, neither to a municipality that does it otherwise nor for a patient who complains.
        """),
    examples: [
      .good(
        """
        forløp: rett-til-vurdering
        tittel: Vurdering av henvisning
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Sykehuset får en henvisning
            tittel: Henvisningen vurderes
            ansvarlig: sykehus
            norm: skal
            hjemmel: [pbrl-2-2]
            neste: svar
          svar:
            tittel: Pasienten har fått svar
            ansvarlig: sykehus
            slutt: Pasienten vet om det blir behandling
        """),
      .bad(
        """
        forløp: rett-til-vurdering
        tittel: Vurdering av henvisning
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Sykehuset får en henvisning
            tittel: Henvisningen vurderes
            ansvarlig: sykehus
            norm: ↓skal
            neste: svar
          svar:
            tittel: Pasienten har fått svar
            ansvarlig: sykehus
            slutt: Pasienten vet om det blir behandling
        """),
    ])

  package static let judgesFile = true

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    for index in steps.indices where steps[index].norm?.value == .must {
      check(
        steps[index].norm, steps[index].legalBases, steps[index].unreadKeys, subject: [steps[index].id],
        reporting: &report)
    }
    let handoffs = pathway.handoffs
    for index in handoffs.indices where handoffs[index].norm?.value == .must {
      check(
        handoffs[index].norm, handoffs[index].legalBases, handoffs[index].unreadKeys, subject: [handoffs[index].id],
        reporting: &report)
    }
    for duty in pathway.pathway.duties {
      check(duty.norm, duty.legalBases, duty.unreadKeys, subject: ["plikter", duty.id], reporting: &report)
    }
  }

  private static func check(
    _ norm: Placed<NormStrength>?, _ legalBases: [Reference], _ unread: UnreadKeys,
    subject: @autoclosure () -> [Identifier],
    reporting report: inout Report
  ) {
    guard let norm, norm.value == .must, legalBases.isEmpty, !unread.contains("hjemmel") else { return }
    let subject = subject()
    report(.noGround(subject[subject.count - 1]), at: norm.origin, subject: subject, label: .noLaw, help: .addGround)
  }
}

extension Text {
  fileprivate static func noGround(_ id: Identifier) -> Text {
    Text(
      nb: "«\(id)» er et «skal», men det står ikke hvilken lov som sier det",
      en: "“\(id)” is a “must”, but it does not say which law says so")
  }

  fileprivate static let addGround = Text(
    nb: "legg til `hjemmel: […]` med loven eller retningslinjen det bygger på; er det et råd, skriv `norm: bør`",
    en: "add `hjemmel: […]` with the law or guideline it rests on; where it is advice, write `norm: bør` (should)")

  fileprivate static let noLaw = Text(
    nb: "uten `hjemmel`", en: "without `hjemmel`")
}
