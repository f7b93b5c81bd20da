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
}
