package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A contract that may be declined with nobody to take the patient then.
package enum RejectionUnhandled: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 206, name: "rejection-unhandled", severity: .error,
    summary: Text(
      nb: "En henvisning eller ansvarsoverføring sier hva som skjer når mottakeren avslår",
      en: "A referral or a transfer of responsibility says what happens when the receiver declines"),
    rationale: Text(
      nb: """
        Mange henvisninger blir avslått. Er det ikke avtalt hvem som da følger opp, får pasienten et brev om avslag og ingen \
        vei videre, og blir ofte sykere før noen begynner på nytt.
        """,
      en: """
        Many referrals are declined. When nobody has agreed who follows up then, the patient gets a letter of refusal and no \
        way on, and is often more ill before somebody starts again.
        """),
    examples: [
      .good(
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
            informerer pasient: ja
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
        overleveringer:
          ↓henvisning-bup:
            fra: vurdere
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
            kanal: e-henvisning
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
            ansvar i ventetid: fastlege
            tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs where handoffs[index].needs(.rejection) {
      guard handoffs[index].rejection == nil, !handoffs[index].unreadKeys.contains("avslag") else { continue }
      let handoff = handoffs[index]
      report(
        handoff.kind?.value == .referral ? .referralDeclined : .transferDeclined, at: handoff.origin,
        subject: [handoff.id], label: .lacks("avslag", in: handoff.id), help: .addRejection,
        grounds: pathway.citations(of: handoff.legalBases),
        witness: RunWitness(of: pathway).run(toSourceOf: index), outcome: .declined(pathway.receiverName(of: index)),
        repairs: [
          .proposing("avslag", "steget som følger opp pasienten når mottakeren sier nei", under: handoff.origin)
        ])
    }
  }
}

extension Text {
  fileprivate static let referralDeclined = Text(
    nb: "henvisningen kan bli avslått, men ingen er da ansvarlig",
    en: "the referral may be declined, and then nobody is responsible")

  fileprivate static let transferDeclined = Text(
    nb: "ansvarsoverføringen kan bli avslått, men ingen er da ansvarlig",
    en: "the transfer of responsibility may be declined, and then nobody is responsible")

  fileprivate static let addRejection = Text(
    nb: "legg til `avslag: <steg>` som sier hvem som følger opp pasienten",
    en: "add `avslag: <step>` that says who follows the patient up")

  fileprivate static func declined(_ receiver: Text) -> Text {
    Text(nb: "(\(receiver.nb) avslår) → ingen", en: "(\(receiver.en) declines) → nobody")
  }
}
