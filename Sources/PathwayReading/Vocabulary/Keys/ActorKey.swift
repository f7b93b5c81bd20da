internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of an actor.
enum ActorKey: Int, FormKey {
  case name
  case area
  case level
  case ages
  case channels
  case availability
  case umbrella
  case fallback
  case oneOf
  case summary
  case sources
  case obsolete
  case verified

  static let table = FormTable(
    ActorKey.self, nb: "aktøren", en: "the actor")

  var entry: KeyEntry {
    switch self {
    case .name:
      KeyEntry(
        "navn", .text, isRequired: true,
        nb: "Navnet som folk leser.",
        en: "The name that people read.")
    case .area:
      KeyEntry(
        "område", .word(Words(ResponsibilityArea.self)), isRequired: true,
        nb: "Ansvarsområdet.",
        en: "The responsibility area.")
    case .level:
      KeyEntry(
        "nivå", .word(Words(AdministrativeLevel.self)),
        nb: "Hvem som eier tjenesten.",
        en: "Who owns the service.")
    case .ages:
      KeyEntry(
        "alder", .ages,
        nb: "Hvem aktøren er for, som 0–17 eller 18+.",
        en: "Whom the actor serves, such as 0–17 or 18+.")
    case .channels:
      KeyEntry(
        "kanaler", .references(.channel),
        nb: "Kanalene aktøren kan nås på.",
        en: "The channels by which the actor can be reached.")
    case .availability:
      KeyEntry(
        "tilgjengelig", .word(Words(Availability.self)),
        nb: "Når aktøren kan nås.",
        en: "When the actor can be reached.")
    case .umbrella:
      KeyEntry(
        "samleaktør", .boolean,
        nb: "Om dette er en samlebetegnelse som ikke kan ta imot noe.",
        en: "Whether this is an umbrella that cannot receive anything.")
    case .fallback:
      KeyEntry(
        "reserve", .reference(.actor),
        nb: "Hvem som trer inn der rollen ikke er besatt.",
        en: "Who steps in where the role is not filled.")
    case .oneOf:
      KeyEntry(
        "en av", .references(.actor),
        nb: "Aktørene som rollen lokalt bindes til én av.",
        en: "The actors of which the role is bound locally to one.")
    case .summary:
      .summary
    case .sources:
      .sources
    case .obsolete:
      .obsolete
    case .verified:
      .verified
    }
  }
}
