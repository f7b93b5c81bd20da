package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// An event that the group of patients is known to meet and the pathway has no way on from.
package enum EventUnhandled: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 709, name: "event-unhandled", severity: .warning,
    summary: Text(
      nb: "Forløpet har en vei videre ved hendelsene pasientgruppen møter",
      en: "The pathway has a way on at the events that its patients meet"),
    rationale: Text(
      nb: """
        Et barn flytter, en ungdom fyller 18, en eldre blir akutt innlagt. Når forløpet ikke sier hva som skjer da, stopper \
        alt det som var i gang, og den nye kommunen eller tjenesten begynner på bar bakke.
        """,
      en: """
        A child moves, a young person turns 18, an older person is admitted at once. Where the pathway does not say what \
        happens then, all that was going on stops, and the new municipality or service begins from nothing.
        """),
    examples: [
      .good(
        """
        forløp: trygghetsalarm
        tittel: Trygghetsalarm
        versjon: 0.1.0
        pasientgruppe: skrøpelige-eldre
        bruker: [felles.yaml]
        steg:
          tildele:
            start: Pasienten er redd for å falle
            tittel: Alarmen settes opp
            ansvarlig: hjemmetjeneste
            neste: i-bruk
          i-bruk:
            tittel: Alarmen er i bruk
            ansvarlig: hjemmetjeneste
            slutt: Pasienten kan tilkalle hjelp
          flyttet:
            tittel: Ny kommune har fått beskjed
            ansvarlig: hjemmetjeneste
            slutt: Pasienten har alarm der hun bor nå
        hendelser:
          flytting: {ansvarlig: hjemmetjeneste, til: flyttet}
        """),
      .bad(
        """
        forløp: trygghetsalarm
        tittel: Trygghetsalarm
        versjon: 0.1.0
        pasientgruppe: ↓skrøpelige-eldre
        bruker: [felles.yaml]
        steg:
          tildele:
            start: Pasienten er redd for å falle
            tittel: Alarmen settes opp
            ansvarlig: hjemmetjeneste
            neste: i-bruk
          i-bruk:
            tittel: Alarmen er i bruk
            ansvarlig: hjemmetjeneste
            slutt: Pasienten kan tilkalle hjelp
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let reference = pathway.pathway.patientGroup
    guard let reference, let group = pathway.resolved.patientGroup(reference), !group.expectedEvents.isEmpty,
      !pathway.pathway.unreadKeys.contains("hendelser")
    else { return }
    var asked: Set<Identifier> = []
    for expected in group.expectedEvents
    where pathway.resolved.eventIndex(expected) == nil && asked.insert(expected.id).inserted {
      report(
        .unhandled(expected.id, group.name ?? group.id.text), at: reference.origin, subject: [group.id, expected.id],
        label: .expects(expected.id), help: .addEvent(expected.id),
        related: expected.origin.place.map { [RelatedPlace($0, .expectedHere)] } ?? [])
    }
  }
}

extension Text {
  fileprivate static func unhandled(_ event: Identifier, _ group: String) -> Text {
    Text(
      nb: "forløpet sier ikke hva som skjer ved «\(event)», som pasientgruppen «\(group)» må regne med",
      en: "the pathway does not say what happens on “\(event)”, which the patient group “\(group)” must expect")
  }

  fileprivate static func addEvent(_ event: Identifier) -> Text {
    Text(
      nb: "legg til `\(event): {ansvarlig: …, til: …}` under `hendelser`, med steget som tar over",
      en: "add `\(event): {ansvarlig: …, til: …}` under `hendelser`, with the step that takes over")
  }

  fileprivate static let expectedHere = Text(
    nb: "katalogen venter at forløpet har denne hendelsen", en: "the catalogue expects the pathway to have this event")

  fileprivate static func expects(_ event: Identifier) -> Text {
    Text(nb: "venter hendelsen «\(event)»", en: "expects the event “\(event)”")
  }
}
