internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a local adaptation.
enum AdaptationKey: Int, FormKey {
  case id
  case base
  case baseVersion
  case healthCommunity
  case decision
  case summary
  case uses
  case bindings
  case changes
  case additions
  case removals
  case deviations
  case sources
  case verified

  static let table = FormTable(
    AdaptationKey.self, nb: "tilpasningen", en: "the adaptation")

  var entry: KeyEntry {
    switch self {
    case .id:
      KeyEntry(
        "tilpasning", .identifier, isRequired: true,
        nb: "Tilpasningens id.",
        en: "The id of the adaptation.")
    case .base:
      KeyEntry(
        "av", .reference(.pathway), isRequired: true,
        nb: "Forløpet, eller tilpasningen, som tilpasses.",
        en: "The pathway, or the adaptation, that is adapted.")
    case .baseVersion:
      KeyEntry(
        "versjon av", .version, isRequired: true,
        nb: "Utgaven av forløpet som tilpasningen er laget for.",
        en: "The edition of the pathway that the adaptation was made for.")
    case .healthCommunity:
      KeyEntry(
        "helsefellesskap", .reference(.healthCommunity),
        nb: "Helsefellesskapet tilpasningen gjelder for.",
        en: "The helsefellesskap that the adaptation holds for.")
    case .decision:
      KeyEntry(
        "vedtatt", .mapping(DecisionKey.table),
        nb: "Hvem som har vedtatt tilpasningen, og når; uten det er den et utkast.",
        en: "Who decided the adaptation, and when; without it, it is a draft.")
    case .summary:
      .summary
    case .uses:
      KeyEntry(
        "bruker", .paths,
        nb: "Katalogene tilpasningen bruker i tillegg til dem forløpet bruker, med sti fra denne filen.",
        en: "The catalogues that the adaptation uses besides those of the pathway, by path from this file.")
    case .bindings:
      KeyEntry(
        "binder", .bindings(BindingKey.table),
        nb: "Rollene i forløpet, hver med den lokale enheten som fyller den.",
        en: "The roles of the pathway, each with the local unit that fills it.")
    case .changes:
      KeyEntry(
        "endrer", .mapping(ChangesKey.table),
        nb: "Det som er annerledes her.",
        en: "What differs here.")
    case .additions:
      KeyEntry(
        "legger til", .mapping(AdditionsKey.table),
        nb: "Det som kommer i tillegg her.",
        en: "What is added here.")
    case .removals:
      KeyEntry(
        "fjerner", .mapping(RemovalsKey.table),
        nb: "Det som ikke gjelder her, med begrunnelse.",
        en: "What does not hold here, with the reason.")
    case .deviations:
      KeyEntry(
        "unntak", .list(DeviationKey.table),
        nb: "Funn som er akseptert for en tid.",
        en: "Findings that are accepted for a time.")
    case .sources:
      .sources
    case .verified:
      .verified
    }
  }
}
