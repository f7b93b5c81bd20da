internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Kinds of file, and parts of files, that are recognised and said not to be judged.
enum NotYetHandled {
  static func adaptation(at origin: Origin) -> UnassessedCheck {
    UnassessedCheck(
      code: RuleCode(801),
      reason: Text(
        nb: "filen er en tilpasning; tilpasninger blir ennå ikke holdt opp mot forløpet de bygger på",
        en: "the file is an adaptation; adaptations are not yet held against the pathway they adapt"),
      origin: origin)
  }

  /// The parts of a pathway that are read and not judged.
  static func parts(of pathway: Pathway) -> [UnassessedCheck] {
    UsedPathways.references(of: pathway.steps).map { usedPathway(at: $0.origin) }
  }

  private static func usedPathway(at origin: Origin) -> UnassessedCheck {
    UnassessedCheck(
      code: RuleCode(108),
      reason: Text(
        nb: "utgangene til delforløpet blir ennå ikke holdt opp mot sluttene i forløpet det bruker",
        en: "the exits of the used pathway are not yet held against the ends of that pathway"),
      origin: origin)
  }
}
