import ArgumentParser
import PathwayKit

/// The options that say which findings are not told, since they were there when the project began.
struct BaselineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "File with findings that are not told (default: .forlop-baseline.json, where there is one).", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Flag(help: "Tell the findings of the baseline as well.")
  var noBaseline = false

  func validate() throws {
    if baseline != nil, noBaseline { throw ValidationError("--baseline and --no-baseline exclude each other.") }
  }

  /// Returns a report without what was there when the project began.
  func hide(in report: ValidationReport, _ judgement: JudgementOptions, _ language: Language) throws -> ValidationReport
  {
    if noBaseline { return report }
    let named = try baseline ?? judgement.baselinePath(language: language)
    guard let known = try BaselineFile(path: named ?? JudgementOptions.standardBaseline).read(language) else {
      guard let named else { return report }
      throw CommandFailure(message: Text.cannotRead(named)[language], exitCode: .unexpected)
    }
    return report.hiding(known)
  }
}
