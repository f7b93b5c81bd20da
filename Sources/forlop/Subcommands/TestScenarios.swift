import ArgumentParser
import PathwayKit

/// `forlop test`: walks scenarios, and tells each as a story.
struct TestScenarios: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Walk scenarios through their pathways, and tell each as a story.",
    discussion: """
      Examples:
        forlop test
        forlop test pathways/scenarioer/kari-82.yaml --start 2026-03-02
        forlop test pathways --format junit > scenarioer.xml

      The least and the most that steps take are counted from the date on which the walk begins, with Norwegian holidays.

      Exit codes: 0 every scenario ends as it expects, 1 one does not or cannot be walked, 2 wrong usage, \
      3 a file could not be read.
      """)

  @Argument(help: "Files and folders. (default: .)", completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = []

  @Option(help: ArgumentHelp("Date on which every walk begins (default: 2026-03-02).", valueName: "YYYY-MM-DD"))
  var start: CalendarDate?

  @Option(help: "Form of the report.")
  var format: ScenarioFormat = .text

  @OptionGroup
  var languageOptions: LanguageOptions

  @OptionGroup
  var configuration: ConfigurationOptions

  @Option(help: "When to colour the report; auto heeds NO_COLOR.")
  var color: ColourMode = .auto

  @Flag(help: "Tell only scenarios that do not end as they expect, and no summary.")
  var quiet = false

  /// A Monday that is always the same, so that the same files give the same stories.
  private static let monday = CalendarDate(argument: "2026-03-02")

  func validate() throws {
    if paths.contains("") { throw ValidationError("A path is empty.") }
  }

  func run() throws {
    guard let start = start ?? Self.monday else { throw ValidationError("--start is a date such as 2026-03-02.") }
    let provider = try configuration.load(language)?.excluding(from: DiskProvider()) ?? DiskProvider()
    let result = Validator(today: start).validate(paths.isEmpty ? ["."] : paths, provider: provider)
    let report = ScenarioReport(
      result.scenarios, from: start, sources: result.report.sources, fileCount: result.report.files.count)
    try StandardOutput.write(reporter.report(report))
    tell(result, report)
    if !result.unreadablePaths.isEmpty { throw ExitCode.unexpected }
    if !report.allPassed || !result.faultyPaths.isEmpty { throw ExitCode.findings }
  }

  /// Says what was looked for and not found, and which files could be scenarios and are not understood.
  private func tell(_ result: ValidationResult, _ report: ScenarioReport) {
    for path in result.unreadablePaths { say(Text.cannotRead(path)[language]) }
    for path in result.faultyPaths where !result.unreadablePaths.contains(path) {
      say(Text.notUnderstood(path)[language])
    }
    if result.scenarios.isEmpty, format != .text || quiet { say(Text.noScenarios[language]) }
  }

  private var language: Language { languageOptions.language(configured: configuration.language) }

  private func say(_ message: String) {
    StandardError.write("\(Tool.forlop.name): \(message.printable)\n")
  }

  private var reporter: any ScenarioReporter {
    switch format {
    case .text: ScenarioTextReporter(language: language, colour: color.isOn, quiet: quiet)
    case .json: ScenarioJSONReporter(language: language)
    case .junit: ScenarioJUnitReporter(language: language)
    }
  }
}

extension Text {
  fileprivate static func notUnderstood(_ path: String) -> Text {
    Text(
      nb: "«\(path)» har feil og er ikke prøvd; `forlop validate` sier hvilke",
      en: "“\(path)” has faults and was not tried; `forlop validate` says which")
  }

  fileprivate static let noScenarios = Text(
    nb: "ingen scenarioer å prøve", en: "no scenarios to try")
}
