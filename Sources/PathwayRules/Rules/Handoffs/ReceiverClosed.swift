package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// An urgent contract to a receiver who may have gone home.
package enum ReceiverClosed: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 215, name: "receiver-closed", severity: .warning,
    summary: Text(
      nb: "Det som haster til en mottaker med kontortid, har en reservekanal",
      en: "What is urgent and goes to a receiver with office hours has a fallback channel"),
    rationale: Text(
      nb: """
        Pasienter blir verre om natten og i helgen også. En melding som må leses i dag, blir liggende til mandag når mottakeren \
        har gått hjem.
        """,
      en: """
        Patients get worse at night and at weekends too. A message that must be read today lies until Monday when the receiver \
        has gone home.
        """),
    examples: [
      .good(
        """
        forløp: forvirring
        tittel: Forvirring hos eldre
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          fange-opp:
            start: Pasienten er plutselig forvirret
            ansvarlig: hjemmetjeneste
            neste: utrede
          utrede: {slutt: Hukommelsesteamet utreder og følger opp, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            frist: samme dag
            kanal: dialogmelding
            reservekanal: telefon
            kvittering: {nivå: akseptert, innen: 1 døgn, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: forvirring
        tittel: Forvirring hos eldre
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          fange-opp:
            start: Pasienten er plutselig forvirret
            ansvarlig: hjemmetjeneste
            neste: utrede
          utrede: {slutt: Hukommelsesteamet utreder og følger opp, ansvarlig: hukommelsesteam}
        overleveringer:
          ↓be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            frist: samme dag
            kanal: dialogmelding
            kvittering: {nivå: akseptert, innen: 1 døgn, mangler: {varsle: [hjemmetjeneste]}}
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs {
      guard let time = handoffs[index].deadline?.duration, time.isUrgent, handoffs[index].fallbackChannel == nil,
        !handoffs[index].unreadKeys.contains("reservekanal"),
        let receiver = HandoffParties(of: index, in: pathway).receiver
      else { continue }
      let actor = pathway.resolved.actor(receiver)
      guard actor.availability == .officeHours else { continue }
      let handoff = handoffs[index]
      report(
        .closed(handoff.id, actor.name ?? actor.id.text, time), at: handoff.origin, subject: [handoff.id],
        label: .lacks("reservekanal", in: handoff.id), help: .addFallback(actor.id),
        grounds: pathway.citations(of: handoff.legalBases), related: related(handoff, time, actor))
    }
  }

  private static func related(_ handoff: Handoff, _ time: Duration, _ actor: Actor) -> [RelatedPlace] {
    let deadline = handoff.deadline?.limit?.origin.place.map { RelatedPlace($0, .urgent(time)) }
    let receiver = actor.origin.place.map { RelatedPlace($0, .officeHours(actor.id)) }
    return [deadline, receiver].compactMap { $0 }
  }
}

extension Duration {
  /// Whether it may end before an office opens again.
  fileprivate var isUrgent: Bool {
    switch unit {
    case .hours: amount <= 24
    case .fullDays, .days: amount <= 1
    case .workingDays, .weeks, .months, .years: amount == 0
    }
  }
}

extension Text {
  fileprivate static func closed(_ handoff: Identifier, _ actor: String, _ time: Duration) -> Text {
    Text(
      nb: "«\(handoff)» haster (`\(time)`), men \(actor) kan ha stengt når den kommer",
      en: "“\(handoff)” is urgent (`\(time)`), but \(actor) may be closed when it comes")
  }

  fileprivate static func addFallback(_ actor: Identifier) -> Text {
    Text(
      nb:
        "legg til `reservekanal: <kanal>` som når `\(actor)` utenom kontortid, eller velg en mottaker som er døgnåpen",
      en:
        "add `reservekanal: <channel>` that reaches `\(actor)` outside office hours, or choose a receiver who is always open"
    )
  }

  fileprivate static func urgent(_ time: Duration) -> Text {
    Text(nb: "fristen er \(time)", en: "the deadline is \(time)")
  }

  fileprivate static func officeHours(_ actor: Identifier) -> Text {
    Text(nb: "«\(actor)» har kontortid", en: "“\(actor)” has office hours")
  }
}
