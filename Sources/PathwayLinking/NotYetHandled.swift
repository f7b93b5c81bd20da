internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Kinds of file, and parts of files, that are recognised and said not to be judged.
enum NotYetHandled {
  static func scenario(at origin: Origin) -> UnassessedCheck {
    UnassessedCheck(
      code: RuleCode(901),
      reason: Text(
        nb: "filen er et scenario; scenarioer blir ennå ikke prøvd mot forløpet",
        en: "the file is a scenario; scenarios are not yet walked through their pathway"),
      origin: origin)
  }

  /// The parts of a pathway that are read and not judged.
  static func parts(of pathway: Pathway) -> [UnassessedCheck] {
    parts(of: pathway.steps, pathway.acceptedDeviations)
  }

  /// The parts of an adaptation that are read and not judged.
  static func parts(of adaptation: Adaptation) -> [UnassessedCheck] {
    parts(of: adaptation.additions.steps, adaptation.acceptedDeviations)
  }

  private static func parts(of steps: [Step], _ deviations: [AcceptedDeviation]) -> [UnassessedCheck] {
    UsedPathways.references(of: steps).map { usedPathway(at: $0.origin) }
      + deviations.map { deviation(at: $0.origin) }
  }

  private static func usedPathway(at origin: Origin) -> UnassessedCheck {
    UnassessedCheck(
      code: RuleCode(108),
      reason: Text(
        nb: "utgangene til delforløpet blir ennå ikke holdt opp mot sluttene i forløpet det bruker",
        en: "the exits of the used pathway are not yet held against the ends of that pathway"),
      origin: origin)
  }

  private static func deviation(at origin: Origin) -> UnassessedCheck {
    UnassessedCheck(
      code: RuleCode(707),
      reason: Text(
        nb: "unntaket er lest, men det blir ennå ikke brukt: funnet det gjelder, vises som før",
        en: "the deviation is read but not yet applied: the finding that it is about is shown as before"),
      origin: origin)
  }
}
