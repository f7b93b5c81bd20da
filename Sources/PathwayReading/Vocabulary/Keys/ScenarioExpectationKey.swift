internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `forventer`.
enum ScenarioExpectationKey: Int, FormKey {
  case end
  case within
  case actors
  case handoffs

  static let table = FormTable(
    ScenarioExpectationKey.self, nb: "forventningen", en: "the expectation")

  var entry: KeyEntry {
    switch self {
    case .end:
      KeyEntry(
        "slutt", .reference(.step),
        nb: "Slutten pasienten kommer til.",
        en: "The end that the patient comes to.")
    case .within:
      KeyEntry(
        "innen", .duration,
        nb: "Hvor lang tid det høyst tar.",
        en: "How long it takes at most.")
    case .actors:
      KeyEntry(
        "innom", .references(.actor),
        nb: "Aktørene som har pasienten underveis.",
        en: "The actors that have the patient on the way.")
    case .handoffs:
      KeyEntry(
        "overleveringer", .references(.handoff),
        nb: "Overleveringene som blir sendt underveis.",
        en: "The handoffs that are sent on the way.")
    }
  }
}
