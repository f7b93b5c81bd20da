import ArgumentParser
import PathwayKit

/// `forlop fix`: mends what can be mended without asking.
struct FixFiles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Mend what can be mended without asking, and propose the rest.",
    discussion: """
      Examples:
        forlop fix                           mend every file below this folder
        forlop fix demens.yaml --diff        show what would change
        forlop fix demens.yaml --unsafe      mend what is a guess as well, and add contracts to be filled in
        forlop fix - < demens.yaml           write the mended text to standard output

      Without --unsafe only spelling is mended: letters, case, quotation marks. Who, what and when are never changed. What --unsafe
      does must be read before it is kept. What only a human can decide is proposed and never written.

      Exit codes: 0 nothing is left that fails, 1 something is (or would change, with --check or --diff), 2 wrong usage, \
      3 a file could not be read or written, or the tool failed.
      """)

  @Argument(
    help: "Files and folders, or - for standard input. (default: .)", completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String] = []

  @Flag(help: "Make guesses as well, and add contracts that must be filled in; read them before you keep them.")
  var unsafe = false

  @Flag(help: "Write nothing; show what would change, as diff -u does.")
  var diff = false

  @Flag(help: "Write nothing; tell what would change.")
  var check = false

  @OptionGroup
  var languageOptions: LanguageOptions

  @Option(help: "Least severity that makes the exit code 1.")
  var failOn: FailureThreshold = .error

  @OptionGroup
  var judgement: JudgementOptions

  @OptionGroup
  var baseline: BaselineOptions

  @Option(help: ArgumentHelp("Path that standard input counts as.", valueName: "path"))
  var stdinPath: String?

  func validate() throws {
    if paths.contains("") || stdinPath == "" { throw ValidationError("A path is empty.") }
    if check, diff { throw ValidationError("--check and --diff exclude each other.") }
    if paths.contains("-"), paths.count > 1 { throw ValidationError("- stands alone: it is standard input.") }
    if stdinPath != nil, !isStream { throw ValidationError("--stdin-path needs - as the path.") }
  }

  func run() throws {
    let result = isStream ? try fixStream() : try fixFiles()
    let failures = try writeFiles(result)
    let report = try baseline.hide(in: result.validation.report, judgement, language)
    let page = FixPage(result: result, report: report, language: language, isWritten: isWriting, unwritten: failures)
    if diff || isStream { StandardError.write(page.text) } else { try StandardOutput.write(page.text) }
    for path in result.validation.unreadablePaths { say(Text.cannotRead(path)) }
    for path in result.outsideProject { say(Text.outsideProject(path)) }
    for path in result.spared { say(Text.spared(path)) }
    try end(result, report, failures)
  }

  private var isStream: Bool { paths == ["-"] }

  private var isWriting: Bool { !diff && !check }

  private var language: Language { languageOptions.language(configured: judgement.configuration.language) }

  /// Mends what came in, and nothing else, and writes it to standard output.
  private func fixStream() throws -> FixingResult {
    let input = StandardInput(as: stdinPath, over: try judgement.provider(language: language))
    let result = try fixer().fix([input.path], provider: input.provider) { $0 == input.path }
    try writeStream(result, input)
    return result
  }

  /// Mends files, and those that they use where the project does not leave them out.
  private func fixFiles() throws -> FixingResult {
    let provider = try judgement.provider(language: language)
    let configuration = try judgement.configuration.load(language)
    let named = Set(paths.map { provider.canonicalPath(of: $0) })
    return try fixer().fix(paths.isEmpty ? ["."] : paths, provider: provider) { path in
      named.contains(provider.canonicalPath(of: path)) || configuration?.excludes(path, from: provider) != true
    }
  }

  private func fixer() throws -> PathwayFixer {
    PathwayFixer(try judgement.validator(language: language), includingUnsafe: unsafe)
  }

  private func end(_ result: FixingResult, _ report: ValidationReport, _ failures: Set<String>) throws {
    let isWhole = failures.isEmpty && result.outsideProject.isEmpty && result.validation.unreadablePaths.isEmpty
    guard isWhole else { throw ExitCode.unexpected }
    if !isWriting, !result.files.isEmpty { throw ExitCode.findings }
    if let severity = failOn.severity, report.hasFindings(atLeast: severity) { throw ExitCode.findings }
  }

  // MARK: - Writing

  /// Writes what changed; returns the files that could not be written, once that is said.
  private func writeFiles(_ result: FixingResult) throws -> Set<String> {
    var failures: Set<String> = []
    for file in result.files {
      if diff {
        try StandardOutput.write(UnifiedDiff(file.source, file.result, path: file.path).text)
      } else if isWriting, !isStream {
        do throws(CommandFailure) {
          try OutputFile(path: file.path).replace(with: file.result, language: language)
        } catch {
          StandardError.write("\(Tool.forlop.name): \(error.message.printable)\n")
          failures.insert(file.path)
        }
      }
    }
    return failures
  }

  /// Writes what came in to standard output, mended where it could be.
  private func writeStream(_ result: FixingResult, _ input: StandardInput) throws {
    guard isWriting else { return }
    if let file = result.files.first(where: { $0.path == input.path }) {
      try StandardOutput.write(file.result)
    } else if case .success(let bytes) = input.provider.read(input.path) {
      try StandardOutput.write(bytes)
    }
  }

  private func say(_ message: Text) {
    StandardError.write("\(Tool.forlop.name): \(message[language].printable)\n")
  }
}

extension Text {
  fileprivate static func cannotRead(_ path: String) -> Text {
    Text(nb: "kan ikke lese «\(path)»", en: "cannot read “\(path)”")
  }

  fileprivate static func spared(_ path: String) -> Text {
    Text(
      nb: "«\(path)» kan rettes, men står som den var; rett den med `forlop fix \(path)`",
      en: "“\(path)” can be mended, but stays as it was; mend it with `forlop fix \(path)`")
  }

  fileprivate static func outsideProject(_ path: String) -> Text {
    Text(
      nb: "«\(path)» er en lenke ut av prosjektet, og filen står som den var",
      en: "“\(path)” is a link out of the project, and the file stays as it was")
  }
}
