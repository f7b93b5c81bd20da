internal import PathwayDiagnostics
internal import SourceText

/// Kinds of file that are recognised, and said not to be judged.
enum NotYetHandled {
  static func adaptation(at origin: Origin) -> UnassessedCheck {
    UnassessedCheck(
      code: RuleCode(801),
      reason: Text(
        nb: "filen er en tilpasning; tilpasninger blir ennå ikke holdt opp mot forløpet de bygger på",
        en: "the file is an adaptation; adaptations are not yet held against the pathway they adapt"),
      origin: origin)
  }

  static func scenario(at origin: Origin) -> UnassessedCheck {
    UnassessedCheck(
      code: RuleCode(901),
      reason: Text(
        nb: "filen er et scenario; scenarioer blir ennå ikke prøvd mot forløpet",
        en: "the file is a scenario; scenarios are not yet walked through their pathway"),
      origin: origin)
  }
}
