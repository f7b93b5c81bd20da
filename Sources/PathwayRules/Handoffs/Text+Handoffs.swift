internal import PathwayDiagnostics
internal import PathwayModel

extension Text {
  /// Returns that a contract lacks a key, as a label at its name.
  static func lacks(_ key: String, in handoff: Identifier) -> Text {
    Text(
      nb: "overleveringen «\(handoff)» mangler `\(key)`",
      en: "the handoff “\(handoff)” lacks `\(key)`")
  }
}
