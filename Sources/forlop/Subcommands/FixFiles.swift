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

  @OptionGroup
  var files: RewritingOptions

  @Flag(help: "Make guesses as well, and add contracts that must be filled in; read them before you keep them.")
  var unsafe = false

  @OptionGroup
  var languageOptions: LanguageOptions

  @Option(help: "Least severity that makes the exit code 1.")
  var failOn: FailureThreshold = .error

  @OptionGroup
  var judgement: JudgementOptions

  @OptionGroup
  var baseline: BaselineOptions

  func run() throws {
    let result = files.isStream ? try fixStream() : try fixFiles()
    let failures = try writeFiles(result)
    let report = try baseline.hide(in: result.validation.report, judgement, language)
    let page = FixPage(
      result: result, report: report, language: language, isWritten: files.isWriting, unwritten: failures)
    if files.diff || files.isStream { StandardError.write(page.text) } else { try StandardOutput.write(page.text) }
    for path in result.validation.unreadablePaths { say(Text.cannotRead(path)) }
    for path in result.outsideProject { say(Text.outsideProject(path)) }
    for path in result.spared { say(Text.spared(path)) }
    try end(result, report, failures)
  }

  private var language: Language { languageOptions.language(configured: judgement.configuration.language) }

  /// Mends what came in, and nothing else, and writes it to standard output.
  private func fixStream() throws -> FixingResult {
    let input = StandardInput(as: files.stdinPath, over: try judgement.provider(language: language))
    let result = try fixer().fix([input.path], provider: input.provider) { $0 == input.path }
    try writeStream(result, input)
    return result
  }

  /// Mends files, and those that they use where the project does not leave them out.
  private func fixFiles() throws -> FixingResult {
    let provider = try judgement.provider(language: language)
    let configuration = try judgement.configuration.load(language)
    let named = Set(files.paths.map { provider.canonicalPath(of: $0) })
    return try fixer().fix(files.named, provider: provider) { path in
      named.contains(provider.canonicalPath(of: path)) || configuration?.excludes(path, from: provider) != true
    }
  }

  private func fixer() throws -> PathwayFixer {
    PathwayFixer(try judgement.validator(language: language), includingUnsafe: unsafe)
  }

  private func end(_ result: FixingResult, _ report: ValidationReport, _ failures: Set<String>) throws {
    let isWhole = failures.isEmpty && result.outsideProject.isEmpty && result.validation.unreadablePaths.isEmpty
    guard isWhole else { throw ExitCode.unexpected }
    if !files.isWriting, !result.files.isEmpty { throw ExitCode.findings }
    if let severity = failOn.severity, report.hasFindings(atLeast: severity) { throw ExitCode.findings }
  }

  // MARK: - Writing

  /// Writes what changed; returns the files that could not be written, once that is said.
  private func writeFiles(_ result: FixingResult) throws -> Set<String> {
    var failures: Set<String> = []
    for file in result.files {
      if files.diff {
        try StandardOutput.write(UnifiedDiff(file.source, file.result, path: file.path).text)
      } else if files.isWriting, !files.isStream {
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
    guard files.isWriting else { return }
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
