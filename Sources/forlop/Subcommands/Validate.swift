import ArgumentParser
import PathwayKit

/// `forlop validate`: checks files and folders.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check pathway files and tell what is missing.",
    discussion: """
      Examples:
        forlop validate
        forlop validate pathways/nasjonale/demens.yaml --fail-on warning
        forlop validate . --format json --language en > report.json
        forlop validate . --output sarif:forlop.sarif --output github
        cat demens.yaml | forlop validate - --stdin-path demens.yaml
      """)

  @Argument(
    help: "Files and folders; - is standard input. (default: .)", completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = []

  @Option(help: "Form of the report on standard output. (default: text)")
  var format: ReportFormat?

  @Option(
    help: ArgumentHelp(
      "Another report, as a form and the file that it goes to; may be repeated.", valueName: "form[:file]"))
  var output: [ReportRequest] = []

  @OptionGroup
  var languageOptions: LanguageOptions

  @Option(help: "When to colour the report; auto heeds NO_COLOR.")
  var color: ColourMode = .auto

  @Option(help: "Least severity that makes the exit code 1.")
  var failOn: FailureThreshold = .error

  @OptionGroup
  var judgement: JudgementOptions

  @Flag(help: "Print only findings that make the exit code 1, and no summary.")
  var quiet = false

  @Flag(
    help: "Also list skipped files, checks that could not decide, what is left out and why, and each step of a run.")
  var verbose = false

  @Flag(help: "Show findings that the files accept as if nobody had.")
  var noAccepted = false

  @OptionGroup
  var baseline: BaselineOptions

  @Option(help: ArgumentHelp("Path that standard input counts as.", valueName: "path"))
  var stdinPath: String?

  func validate() throws {
    if paths.contains("") || stdinPath == "" { throw ValidationError("A path is empty.") }
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    if requests.count(where: { $0.path == nil }) > 1 {
      throw ValidationError(
        "Only one report can go to standard output; name a file for the others: --output sarif:out.sarif")
    }
    if stdinPath != nil, !paths.contains("-") { throw ValidationError("--stdin-path needs - among the paths.") }
  }

  func run() throws {
    let result = try check()
    let report = try baseline.hide(
      in: noAccepted ? result.report.withoutAcceptance() : result.report, judgement, language)
    for request in requests { try write(report, request) }
    for path in result.unreadablePaths {
      StandardError.write("\(Tool.forlop.name): \(Text.cannotRead(path)[language].printable)\n")
    }
    // The process ends with everything still in memory: giving back thousands of pathways piece by piece takes longer than
    // checking some of them.
    withExtendedLifetime(result) { Terminal.exit(with: exitCode(for: result, report)) }
  }

  private func exitCode(for result: ValidationResult, _ report: ValidationReport) -> ExitCode {
    if !result.unreadablePaths.isEmpty { return .unexpected }
    if let severity = failOn.severity, report.hasFindings(atLeast: severity) { return .findings }
    return .success
  }

  private var language: Language { languageOptions.language(configured: judgement.configuration.language) }

  private func check() throws -> ValidationResult {
    let validator = try judgement.validator(language: language)
    let named = paths.isEmpty ? ["."] : paths
    guard named.contains("-") else {
      return validator.validate(named, provider: try judgement.provider(language: language))
    }
    let input = StandardInput(as: stdinPath, over: try judgement.provider(language: language))
    return validator.validate(named.map { $0 == "-" ? input.path : $0 }, provider: input.provider)
  }

  // MARK: - Reports

  /// The reports that are asked for: text where nothing else is.
  private var requests: [ReportRequest] {
    (format.map { [ReportRequest($0)] } ?? []) + (format == nil && output.isEmpty ? [ReportRequest(.text)] : output)
  }

  private func write(_ report: ValidationReport, _ request: ReportRequest) throws {
    let text = reporter(request.format, toFile: request.path != nil).report(shown(report, as: request.format))
    if let path = request.path {
      try OutputFile(path: path).write(Array(text.utf8), language: language)
    } else {
      try StandardOutput.write(text)
    }
    if request.format == .github { try StepSummary.add(report, language: language) }
  }

  /// The report that is printed: a quiet one leaves out what does not make the command fail.
  private func shown(_ report: ValidationReport, as format: ReportFormat) -> ValidationReport {
    guard quiet, format == .text, let severity = failOn.severity else { return report }
    return report.keepingFindings(atLeast: severity)
  }

  private func reporter(_ format: ReportFormat, toFile: Bool) -> any Reporter {
    switch format {
    case .text: TextReporter(language: language, colour: !toFile && color.isOn, verbose: verbose, quiet: quiet)
    case .json: JSONReporter(language: language)
    case .sarif: SARIFReporter(language: language, rules: RuleCatalogue.descriptions)
    case .github: GitHubReporter(language: language)
    case .gitlab: GitLabReporter(language: language)
    case .junit: JUnitReporter(language: language, failing: failOn.severity)
    case .checkstyle: CheckstyleReporter(language: language)
    case .rdjson: RDJSONReporter(language: language)
    case .markdown: MarkdownReporter(language: language)
    }
  }
}
