internal import PathwayDiagnostics
internal import PathwayModel

/// The keys of `ventetid`.
enum WaitingKey: Int, FormKey {
  case responsible
  case atMost
  case deterioration

  static let table = FormTable(
    WaitingKey.self, nb: "ventetiden", en: "the wait")

  /// The keys as an adaptation writes them that changes some of the values.
  static let changes = FormTable(changing: WaitingKey.self)

  var entry: KeyEntry {
    switch self {
    case .responsible:
      KeyEntry(
        "ansvarlig", .reference(.actor),
        nb: "Hvem som har ansvaret mens pasienten venter.",
        en: "Who is responsible while the patient waits.")
    case .atMost:
      KeyEntry(
        "høyst", .duration,
        nb: "Den lengste ventetiden.",
        en: "The longest wait.")
    case .deterioration:
      KeyEntry(
        "forverring", .reference(.step),
        nb: "Steget når pasienten blir verre.",
        en: "The step when the patient gets worse.")
    }
  }
}
