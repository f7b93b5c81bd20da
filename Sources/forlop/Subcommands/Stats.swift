import ArgumentParser
import PathwayAnalysis
import PathwayKit

/// `forlop stats`: what a leader group asks, one line a pathway.
struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what a leader group asks of pathways.",
    discussion: """
      Examples:
        forlop stats
        forlop stats pathways/nasjonale --format csv > forlop.csv
      """)

  /// The forms of the table.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case json
  }

  @Argument(help: "Files and folders. (default: .)", completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = []

  @Option(help: "Form of the table.")
  var format: Form = .text

  @OptionGroup
  var languageOptions: LanguageOptions

  @OptionGroup
  var judgement: JudgementOptions

  func validate() throws {
    if paths.contains("") { throw ValidationError("A path is empty.") }
  }

  func run() throws {
    let language = languageOptions.language(configured: judgement.configuration.language)
    let validator = try judgement.validator(language: language)
    let result = validator.validate(paths.isEmpty ? ["."] : paths, provider: try judgement.provider(language: language))
    let table = StatisticsTable(result.pathways.map { ($0, PathwayStatistics(of: $0.course)) }, language: language)
    switch format {
    case .text: try StandardOutput.write(table.text)
    case .csv: try StandardOutput.write(table.csv)
    case .json: try StandardOutput.write(table.json)
    }
    // What could not be read is not counted, and said.
    let faults = result.report.findings.filter { $0.severity == .error && $0.code < RuleCode(200) }
    for path in result.unreadablePaths {
      StandardError.write("\(Tool.forlop.name): \(Text.cannotRead(path)[language].printable)\n")
    }
    for fault in faults { StandardError.write("\(fault.code): \(fault.message[language].printable)\n") }
    if !result.unreadablePaths.isEmpty { throw ExitCode.unexpected }
    if !faults.isEmpty { throw ExitCode.findings }
  }
}
