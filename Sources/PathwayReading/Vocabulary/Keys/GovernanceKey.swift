internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `forvaltning`.
enum GovernanceKey: Int, FormKey {
  case level
  case healthCommunity
  case preparedBy
  case decision
  case review

  static let table = FormTable(
    GovernanceKey.self, nb: "forvaltningen", en: "the governance")

  var entry: KeyEntry {
    switch self {
    case .level:
      KeyEntry(
        "nivå", .word(Words(GovernanceLevel.self)),
        nb: "Hvem forløpet gjelder for.",
        en: "Whom the pathway holds for.")
    case .healthCommunity:
      KeyEntry(
        "helsefellesskap", .reference(.healthCommunity),
        nb: "Helsefellesskapet som eier forløpet.",
        en: "The helsefellesskap that owns the pathway.")
    case .preparedBy:
      KeyEntry(
        "utarbeidet av", .text,
        nb: "Hvem som har skrevet forløpet.",
        en: "Who wrote the pathway.")
    case .decision:
      KeyEntry(
        "vedtatt", .mapping(DecisionKey.table),
        nb: "Hvem som har vedtatt forløpet, og når.",
        en: "Who decided the pathway, and when.")
    case .review:
      KeyEntry(
        "revideres", .date,
        nb: "Når forløpet skal gås gjennom på nytt.",
        en: "When the pathway is to be looked at again.")
    }
  }
}
