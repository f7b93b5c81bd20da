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
        cat demens.yaml | forlop validate - --stdin-path demens.yaml
      """)

  @Argument(
    help: "Files and folders; - is standard input. (default: .)", completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = []

  @Option(help: "Form of the report.")
  var format: ReportFormat = .text

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

  @Flag(help: "Also list skipped files, checks that could not decide, and each step of a run.")
  var verbose = false

  @Option(help: ArgumentHelp("Path that standard input counts as.", valueName: "path"))
  var stdinPath: String?

  func validate() throws {
    if paths.contains("") || stdinPath == "" { throw ValidationError("A path is empty.") }
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    if stdinPath != nil, !paths.contains("-") { throw ValidationError("--stdin-path needs - among the paths.") }
  }

  func run() throws {
    let result = try check()
    try StandardOutput.write(reporter.report(shown(result.report)))
    for path in result.unreadablePaths {
      StandardError.write("\(Tool.forlop.name): \(Text.cannotRead(path)[language].printable)\n")
    }
    // The process ends with everything still in memory: giving back thousands of pathways piece by piece takes longer than
    // checking some of them.
    withExtendedLifetime(result) { Terminal.exit(with: exitCode(for: result)) }
  }

  private func exitCode(for result: ValidationResult) -> ExitCode {
    if !result.unreadablePaths.isEmpty { return .unexpected }
    if let severity = failOn.severity, result.report.hasFindings(atLeast: severity) { return .findings }
    return .success
  }

  private var language: Language { languageOptions.language }

  private func check() throws -> ValidationResult {
    let validator = try judgement.validator(language: language)
    let named = paths.isEmpty ? ["."] : paths
    guard named.contains("-") else { return validator.validate(named, provider: DiskProvider()) }
    let input = StandardInput(as: stdinPath)
    return validator.validate(named.map { $0 == "-" ? input.path : $0 }, provider: input.provider)
  }

  /// The report that is printed: a quiet one leaves out what does not make the command fail.
  private func shown(_ report: ValidationReport) -> ValidationReport {
    guard quiet, format == .text, let severity = failOn.severity else { return report }
    return report.keepingFindings(atLeast: severity)
  }

  private var reporter: any Reporter {
    switch format {
    case .text: TextReporter(language: language, colour: color.isOn, verbose: verbose, quiet: quiet)
    case .json: JSONReporter(language: language)
    }
  }
}

extension Text {
  fileprivate static func cannotRead(_ path: String) -> Text {
    Text(nb: "kan ikke lese «\(path)»", en: "cannot read “\(path)”")
  }
}
