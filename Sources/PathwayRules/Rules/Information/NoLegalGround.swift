package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// Information that leaves a sector, with nothing said of what allows it.
package enum NoLegalGround: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 505, name: "no-legal-ground", severity: .error,
    summary: Text(
      nb: "Opplysninger som går til et annet ansvarsområde, har en hjemmel eller et samtykke",
      en: "Information that goes to another responsibility area has a legal ground or a consent"),
    rationale: Text(
      nb: """
        Taushetsplikten gjelder mellom tjenestene også. Er det ikke sagt hva som gir lov til å dele, deler den ene for mye, og den \
        andre tør ikke dele det pasienten trenger at den neste får vite.
        """,
      en: """
        Confidentiality holds between services too. Where it is not said what allows sharing, one shares too much, and the other \
        does not dare to share what the patient needs the next to know.
        """),
    examples: [
      .good(
        """
        forløp: tannhelse
        tittel: Tannverk hos barn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Barnet har vondt
            ansvarlig: tannhelsetjeneste
            neste: behandlet
          behandlet: {slutt: Barnet har ikke vondt lenger, ansvarlig: tannhelsetjeneste}
        overleveringer:
          beskjed-til-barnevernet:
            fra: undersøke
            til: barneverntjeneste
            type: varsling
            kanal: brev
            frist: 2 dager
            kvittering: {nivå: lest, innen: 2 dager, mangler: {varsle: [tannhelsetjeneste]}}
            hjemmel: hpl-33
        """),
      .bad(
        """
        forløp: tannhelse
        tittel: Tannverk hos barn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Barnet har vondt
            ansvarlig: tannhelsetjeneste
            neste: behandlet
          behandlet: {slutt: Barnet har ikke vondt lenger, ansvarlig: tannhelsetjeneste}
        overleveringer:
          ↓beskjed-til-barnevernet:
            fra: undersøke
            til: barneverntjeneste
            type: varsling
            kanal: brev
            frist: 2 dager
            kvittering: {nivå: lest, innen: 2 dager, mangler: {varsle: [tannhelsetjeneste]}}
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs where handoffs[index].legalBases.isEmpty {
      let unread = handoffs[index].unreadKeys
      guard !unread.contains("hjemmel"), !unread.contains("samtykke") else { continue }
      let handoff = handoffs[index].id
      if handoffs[index].kind?.value == .mandatoryReport {
        report(
          .dutyWithoutLaw(handoff), at: handoffs[index].origin, subject: [handoff], label: .withoutGround, help: .addLaw
        )
      } else if handoffs[index].consent == nil, let receiver = stranger(to: index, in: pathway) {
        report(
          .sharesWithoutGround(handoff, pathway.actorName(receiver)), at: handoffs[index].origin, subject: [handoff],
          label: .withoutGround, help: .addGround)
      }
    }
  }

  /// The receiver, or one who gets a copy, who belongs to another area than a sender.
  private static func stranger(to index: Int, in pathway: AnalysedPathway) -> ActorID? {
    let resolved = pathway.resolved
    let parties = HandoffParties(of: index, in: pathway)
    let areas = (parties.senders ?? []).compactMap { resolved.area(of: $0) }
    let copies = pathway.handoffs[index].copies.compactMap { resolved.actorID($0) }
    return ([parties.receiver].compactMap { $0 } + copies).first { receiver in
      guard let area = resolved.area(of: receiver) else { return false }
      return areas.contains { $0 != area }
    }
  }
}

extension Text {
  fileprivate static func sharesWithoutGround(_ handoff: Identifier, _ receiver: String) -> Text {
    Text(
      nb: "det er ikke sagt hva som gir lov til å dele opplysninger med \(receiver) i «\(handoff)»",
      en: "it is not said what allows information to be shared with \(receiver) in “\(handoff)”")
  }

  fileprivate static func dutyWithoutLaw(_ handoff: Identifier) -> Text {
    Text(
      nb: "«\(handoff)» er en meldeplikt, men det står ikke hvilken lov som gir den",
      en: "“\(handoff)” is a duty to report, but it does not say which law gives it")
  }

  fileprivate static let withoutGround = Text(nb: "uten `hjemmel`", en: "without `hjemmel`")

  fileprivate static let addGround = Text(
    nb: "legg til `hjemmel: [<hjemmel>]`, eller `samtykke: {av: <aktør>, nei: <steg>}`",
    en: "add `hjemmel: [<ground>]`, or `samtykke: {av: <actor>, nei: <step>}`")

  fileprivate static let addLaw = Text(
    nb: "legg til `hjemmel: [<hjemmel>]` med loven som gir plikten",
    en: "add `hjemmel: [<ground>]` with the law that gives the duty")
}
