import PathwayKit
import PathwayModel

/// The text of a new scenario, which walks and passes as it stands.
struct ScenarioTemplate {
  private let draft: ScenarioDraft

  /// The longest line that other ways are told on.
  private static let width = 110

  /// Prepares to write.
  init(_ draft: ScenarioDraft) {
    self.draft = draft
  }

  /// The text of the file.
  var text: String {
    """
    # Et scenario er én oppdiktet pasients vei gjennom forløpet, fra `forlop new`. `forlop test` forteller den som en historie.
    # Dette er den korteste veien. Lag flere: en som får avslag, en som ikke møter, en som ikke får svar i tide.
    scenario: \(ScalarText.of(draft.id.text))
    tittel: \(ScalarText.of(draft.title))
    forløp: \(ScalarText.of(draft.pathway.text))

    # Veien, steg for steg. Der pasienten kan komme videre på flere måter, står den som blir valgt.
    tar:
    \(draft.entries.map { line($0) }.joined(separator: "\n"))

    # Det som skal komme ut av det. Endrer noen forløpet så det ikke stemmer lenger, sier `forlop validate` fra.
    forventer:
      slutt: \(ScalarText.of(draft.end.text))\(list("innom", draft.actors))\(list("overleveringer", draft.handoffs))

    """
  }

  private func line(_ entry: ScenarioDraft.Entry) -> String {
    let step = ScalarText.of(entry.entry.step.id.text)
    let ways = entry.entry.ways.map { $0.value }
    let said =
      switch ways.count {
      case 0: step
      case 1: "\(step): \(ScalarText.of(ways[0]))"
      default: "\(step): \(ScalarText.list(ways))"
      }
    let others = comment(entry.otherWays)
    return (others.isEmpty ? "" : "  # Eller: \(others)\n") + "  - \(said)"
  }

  /// As many of the other ways as there is room for.
  private func comment(_ ways: [String]) -> String {
    var text = ""
    for way in ways.map({ ScalarText.comment($0) }) {
      let longer = text.isEmpty ? way : "\(text) · \(way)"
      guard longer.count <= Self.width else { return text.isEmpty ? "" : text + " · …" }
      text = longer
    }
    return text
  }

  private func list(_ key: String, _ ids: [Identifier]) -> String {
    ids.isEmpty ? "" : "\n  \(key): \(ScalarText.list(ids.map { $0.text }))"
  }
}
