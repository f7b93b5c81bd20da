internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a scenario file.
enum ScenarioKey: Int, FormKey {
  case id
  case title
  case summary
  case pathway
  case walk
  case expectation
  case sources
  case verified

  static let table = FormTable(
    ScenarioKey.self, nb: "scenarioet", en: "the scenario")

  var entry: KeyEntry {
    switch self {
    case .id:
      KeyEntry(
        "scenario", .identifier, isRequired: true,
        nb: "Scenarioets id, gjerne en oppdiktet pasient.",
        en: "The id of the scenario, such as a patient who is made up.")
    case .title:
      KeyEntry(
        "tittel", .text,
        nb: "Tittelen som folk leser.",
        en: "The title that people read.")
    case .summary:
      .summary
    case .pathway:
      KeyEntry(
        "forløp", .reference(.pathway), isRequired: true,
        nb: "Forløpet, eller tilpasningen, som pasienten går gjennom.",
        en: "The pathway, or the adaptation, that the patient goes through.")
    case .walk:
      KeyEntry(
        "tar", .walk, isRequired: true,
        nb: "Stegene i rekkefølge, med veien videre der det er flere: `{steg: vei}`.",
        en: "The steps in order, with the way on where there are several: `{steg: vei}`.")
    case .expectation:
      KeyEntry(
        "forventer", .mapping(ScenarioExpectationKey.table), isRequired: true,
        nb: "Hva som skal komme ut av det.",
        en: "What is expected to come of it.")
    case .sources:
      .sources
    case .verified:
      .verified
    }
  }
}
