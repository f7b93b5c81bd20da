import PathwayKit

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// The page that GitHub Actions shows for a step: the file that `GITHUB_STEP_SUMMARY` names.
enum StepSummary {
  /// Adds a report to the page, where there is one.
  static func add(_ report: ValidationReport, language: Language) throws(CommandFailure) {
    guard let path = CommandEnvironment.stepSummary else { return }
    let text = MarkdownReporter(language: language).report(report) + "\n"
    do {
      let file = try FileDescriptor.open(
        FilePath(path), .writeOnly, options: [.create, .append], permissions: [.ownerReadWrite, .groupRead, .otherRead])
      try file.closeAfter { _ = try file.writeAll(Array(text.utf8)) }
    } catch {
      throw CommandFailure(message: Text.cannotWrite(path, "\(error)")[language], exitCode: .unexpected)
    }
  }
}
