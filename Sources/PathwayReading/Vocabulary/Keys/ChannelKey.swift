internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of a channel.
enum ChannelKey: Int, FormKey {
  case name
  case kind
  case summary
  case acknowledgement
  case sources
  case obsolete
  case verified

  static let table = FormTable(
    ChannelKey.self, nb: "kanalen", en: "the channel")

  var entry: KeyEntry {
    switch self {
    case .name:
      KeyEntry(
        "navn", .text, isRequired: true,
        nb: "Navnet som folk leser.",
        en: "The name that people read.")
    case .kind:
      KeyEntry(
        "type", .word(Words(ChannelKind.self)),
        nb: "Hva slags kanal det er.",
        en: "What kind of channel it is.")
    case .summary:
      .summary
    case .acknowledgement:
      KeyEntry(
        "kvittering", .mapping(AcknowledgementKey.table),
        nb: "Kvitteringen kanalen gir av seg selv.",
        en: "The acknowledgement that the channel gives by itself.")
    case .sources:
      .sources
    case .obsolete:
      .obsolete
    case .verified:
      .verified
    }
  }
}
