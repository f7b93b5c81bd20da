package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A contract over a channel that one of its ends does not have.
package enum ChannelGap: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 211, name: "channel-gap", severity: .error,
    summary: Text(
      nb: "En overlevering går gjennom en kanal som både avsender og mottaker har",
      en: "A handoff goes through a channel that both sender and receiver have"),
    rationale: Text(
      nb: """
        En melding i en kanal som mottakeren ikke har, kommer aldri fram. Barnevernet, tannhelsetjenesten og skolen når ikke \
        alle kanalene til helsetjenesten, og da stopper pasienten uten at noen ser det.
        """,
      en: """
        A message through a channel that the receiver does not have never arrives. Child welfare, dental services and schools \
        do not have all channels of the health services, and then the patient is stopped and nobody sees it.
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
          ↓henvisning-bup:
            fra: vurdere
            til: utrede
            type: henvisning
            dokument: henvisning
            innhold: [problemstilling, legemidler]
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
        forløp: tannskade
        tittel: Mistanke om vold mot barn
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Barnet kommer med en skade på tennene
            ansvarlig: tannhelsetjeneste
            neste: behandle
          behandle: {slutt: Skaden er behandlet, ansvarlig: tannhelsetjeneste}
        overleveringer:
          bekymring:
            fra: undersøke
            til: barneverntjeneste
            type: varsling
            frist: 2 dager
            kanal: ↓dialogmelding
            reservekanal: ↓e-henvisning
            kvittering: {nivå: lest, innen: 2 dager, mangler: {varsle: [tannhelsetjeneste]}}
            hjemmel: hpl-25
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs {
      if handoffs[index].channel == nil, handoffs[index].needs(.channel), !handoffs[index].excuses("kanal"),
        let kind = handoffs[index].kind?.value
      {
        let handoff = handoffs[index]
        report(
          .noChannel(handoff.id, kind), at: handoff.origin, subject: [handoff.id, "kanal"],
          label: .lacks("kanal", in: handoff.id), help: .addChannel, grounds: pathway.citations(of: handoff.legalBases),
          repairs: [.proposing("kanal", "en kanal som både avsender og mottaker har, med id", under: handoff.origin)])
      }
      guard handoffs[index].channel != nil || handoffs[index].fallbackChannel != nil else { continue }
      let parties = HandoffParties(of: index, in: pathway)
      let receivers = parties.receiver.map { [$0] } ?? []
      if let channel = handoffs[index].channel, !pathway.resolved.isOnlyCarriedByPatient(index) {
        check("kanal", channel, of: index, (parties.senders ?? []) + receivers, pathway, &report)
      }
      if let channel = handoffs[index].fallbackChannel {
        check("reservekanal", channel, of: index, receivers, pathway, &report)
      }
    }
  }

  private static func check(
    _ key: String, _ channel: Reference, of index: Int, _ actors: [ActorID], _ pathway: AnalysedPathway,
    _ report: inout Report
  ) {
    let resolved = pathway.resolved
    guard resolved.hasChannel(channel), actors.contains(where: { lacks(channel, $0, resolved) }) else { return }
    var without: [Actor] = []
    for actor in actors where lacks(channel, actor, resolved) {
      let actor = resolved.actor(actor)
      if !without.contains(where: { $0.id == actor.id }) { without.append(actor) }
    }
    let handoff = pathway.handoffs[index]
    let key = Identifier(key)
    report(
      .notListed(channel.id, without.map { $0.name ?? $0.id.text }.listed), at: channel.origin,
      subject: [handoff.id, key], help: .otherChannel(key, without.map { "`\($0.id)`" }.listed, channel.id),
      grounds: pathway.citations(of: handoff.legalBases),
      related: without.compactMap { actor in actor.origin.place.map { RelatedPlace($0, .channels(of: actor)) } })
  }

  /// Tells whether an actor surely has no such channel; citizens and actors whose channels are not listed are not judged.
  private static func lacks(_ channel: Reference, _ actor: ActorID, _ resolved: ResolvedPathway) -> Bool {
    guard let channels = resolved.channels(of: actor), resolved.area(of: actor) != .citizen else { return false }
    // One that could not be resolved may be the one that is asked for.
    return !channels.contains { $0.id == channel.id || !resolved.hasChannel($0) }
  }
}

extension Text {
  fileprivate static func noChannel(_ handoff: Identifier, _ kind: HandoffKind) -> Text {
    Text(
      nb: "det er ikke sagt hvordan «\(handoff)» sendes, og typen `\(kind.word)` trenger en kanal",
      en: "it is not said how “\(handoff)” is sent, and the type `\(kind.word)` needs a channel")
  }

  fileprivate static let addChannel = Text(
    nb: "legg til `kanal: <kanal>`, en som både avsender og mottaker har, eller `uten: {kanal: <grunn>}`",
    en: "add `kanal: <channel>`, one that both sender and receiver have, or `uten: {kanal: <reason>}`")

  fileprivate static func notListed(_ channel: Identifier, _ actors: Text) -> Text {
    Text(
      nb: "kanalen «\(channel)» finnes ikke hos \(actors.nb)",
      en: "the channel “\(channel)” is not among those of \(actors.en)")
  }

  fileprivate static func otherChannel(_ key: Identifier, _ actors: Text, _ channel: Identifier) -> Text {
    Text(
      nb: "velg en annen `\(key)`, eller legg til `\(channel)` i `kanaler` for \(actors.nb)",
      en: "choose another `\(key)`, or add `\(channel)` to `kanaler` of \(actors.en)")
  }

  fileprivate static func channels(of actor: Actor) -> Text {
    let channels = (actor.channels ?? []).map { $0.id.text }
    guard !channels.isEmpty else {
      return Text(nb: "«\(actor.id)» har ingen kanaler", en: "“\(actor.id)” has no channels")
    }
    return Text(
      nb: "«\(actor.id)» har \(channels.listed.nb)",
      en: "“\(actor.id)” has \(channels.listed.en)")
  }
}
