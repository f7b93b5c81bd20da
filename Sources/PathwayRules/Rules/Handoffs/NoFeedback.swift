package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A contract after which the sender never hears how it went.
package enum NoFeedback: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 213, name: "no-feedback", severity: .warning,
    summary: Text(
      nb: "En henvisning eller melding etter meldeplikt får en tilbakemelding",
      en: "A referral or a mandatory report gets feedback"),
    rationale: Text(
      nb: """
        Den som henviser eller melder, møter ofte pasienten igjen. Uten tilbakemelding vet ingen der hva som er gjort, og \
        barnet eller pasienten må fortelle alt på nytt, eller blir ikke fulgt opp.
        """,
      en: """
        Whoever refers or reports often meets the patient again. Without feedback nobody there knows what was done, and the \
        child or the patient must tell it all again, or is not followed up.
        """),
    examples: [
      .good(
        """
        forløp: bekymring
        tittel: Bekymring for et barn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Fastlegen er alvorlig bekymret for barnet
            ansvarlig: fastlege
            neste: følge-opp
          følge-opp: {slutt: Fastlegen følger barnet videre, ansvarlig: fastlege}
        overleveringer:
          melding-til-barnevernet:
            fra: undersøke
            til: barneverntjeneste
            type: meldeplikt
            kanal: brev
            kvittering: {nivå: mottatt, innen: 1 uke, mangler: {varsle: [fastlege]}}
            tilbakemelding: {til: fastlege, innen: 3 uker}
            hjemmel: hpl-33
        """),
      .bad(
        """
        forløp: bekymring
        tittel: Bekymring for et barn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Fastlegen er alvorlig bekymret for barnet
            ansvarlig: fastlege
            neste: følge-opp
          følge-opp: {slutt: Fastlegen følger barnet videre, ansvarlig: fastlege}
        overleveringer:
          ↓melding-til-barnevernet:
            fra: undersøke
            til: barneverntjeneste
            type: meldeplikt
            kanal: brev
            kvittering: {nivå: mottatt, innen: 1 uke, mangler: {varsle: [fastlege]}}
            hjemmel: hpl-33
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs where handoffs[index].needs(.feedback) {
      guard handoffs[index].feedback == nil, !handoffs[index].excuses("tilbakemelding") else { continue }
      let handoff = handoffs[index]
      let sender = HandoffParties(of: index, in: pathway).senders?.first.map { pathway.resolved.actor($0).id }
      report(
        .senderHearsNothing(handoff.id), at: handoff.origin, subject: [handoff.id],
        label: .lacks("tilbakemelding", in: handoff.id),
        help: .addFeedback(to: sender), grounds: pathway.citations(of: handoff.legalBases),
        repairs: [proposal(for: handoff)])
    }
  }

  private static func proposal(for handoff: Handoff) -> Repair {
    let entries = [
      NewEntry("til", .blank("aktøren som får vite hva det ble til")),
      NewEntry("innen", .blank("når det senest er sendt, som 7 dager")),
    ]
    return .proposing([NewEntry("tilbakemelding", .entries(entries))], under: handoff.origin)
  }
}

extension Text {
  fileprivate static func senderHearsNothing(_ handoff: Identifier) -> Text {
    Text(
      nb: "avsenderen får ikke vite hva det ble av «\(handoff)»",
      en: "the sender does not learn what came of “\(handoff)”")
  }

  fileprivate static func addFeedback(to sender: Identifier?) -> Text {
    Text(
      nb: """
        legg til `tilbakemelding: {til: \(sender?.text ?? "<aktør>"), innen: <tid>}`, eller `uten: {tilbakemelding: <grunn>}`
        """,
      en:
        "add `tilbakemelding: {til: \(sender?.text ?? "<actor>"), innen: <time>}`, or `uten: {tilbakemelding: <reason>}`"
    )
  }
}
