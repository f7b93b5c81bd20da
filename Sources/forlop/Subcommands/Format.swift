import ArgumentParser
import PathwayKit

/// `forlop format`: brings files into the one form that all share.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract:
      "Bring files into the one form that all share: keys in order, the same indentation, comments where they were.",
    discussion: """
      Examples:
        forlop format                        format every file below this folder
        forlop format demens.yaml --diff     show what would change
        forlop format pathways --check       list the files that are not formatted
        forlop format - < demens.yaml        write the formatted text to standard output
        forlop format - --stdin-path demens.yaml --diff < demens.yaml

      What a file says never changes. A file with faults that leave open what it says stays as it is.

      Exit codes: 0 all is formatted, 1 something differs (--check, --diff) or has faults, 2 wrong usage, \
      3 a file could not be read or written, or the tool failed.
      """)

  @OptionGroup
  var files: RewritingOptions

  @OptionGroup
  var languageOptions: LanguageOptions

  @OptionGroup
  var configuration: ConfigurationOptions

  func run() throws {
    let formatted = try formattedFiles()
    var worst = ExitCode.success
    for file in formatted {
      let code = try handle(file)
      if code.rawValue > worst.rawValue { worst = code }
    }
    if worst != .success { throw worst }
  }

  /// Does what was asked for with one file, and returns the exit code that it would give alone.
  private func handle(_ file: FormattedFile) throws -> ExitCode {
    switch file.outcome {
    case .unchanged:
      if files.isStream, files.isWriting { try StandardOutput.write(file.source) }
      return .success
    case .changed(let bytes):
      do throws(CommandFailure) {
        try put(bytes, in: file)
      } catch {
        // What cannot be written keeps no other file from being formatted.
        StandardError.write("\(Tool.forlop.name): \(error.message.printable)\n")
        return error.exitCode
      }
      try show(bytes, of: file)
      return files.isWriting ? .success : .findings
    case .faulty, .unsupported:
      explain(file)
      return .findings
    case .failed, .unreadable:
      explain(file)
      return .unexpected
    }
  }

  private func formattedFiles() throws -> [FormattedFile] {
    if files.isStream {
      let input = StandardInput(as: files.stdinPath, over: DiskProvider())
      return PathwayFormatter().format([input.path], provider: input.provider)
    }
    let provider = try configuration.load(language)?.excluding(from: DiskProvider()) ?? DiskProvider()
    return PathwayFormatter().format(files.named, provider: provider)
  }

  /// Writes a file that is not as it should be, where that was asked for.
  private func put(_ bytes: [UInt8], in file: FormattedFile) throws(CommandFailure) {
    guard !files.isStream, files.isWriting else { return }
    try OutputFile(path: file.path).replace(with: bytes, language: language)
  }

  /// Shows what was done with a file that is not as it should be.
  private func show(_ bytes: [UInt8], of file: FormattedFile) throws {
    if files.diff {
      try StandardOutput.write(UnifiedDiff(file.source, bytes, path: file.path).text)
    } else if !files.isStream {
      try StandardOutput.write(file.path.printable + "\n")
    } else if !files.check {
      try StandardOutput.write(bytes)
    }
  }

  /// Says why a file stays as it is.
  private func explain(_ file: FormattedFile) {
    switch file.outcome {
    case .unchanged, .changed: return
    case .faulty(let report):
      StandardError.write(TextReporter(language: language, quiet: true).report(report))
      say(Text.faulty(file.path))
    case .unsupported(let reason): say(Text.unsupported(file.path, reason))
    case .failed: say(Text.failed(file.path))
    case .unreadable: say(Text.cannotRead(file.path))
    }
  }

  private var language: Language { languageOptions.language(configured: configuration.language) }

  private func say(_ message: Text) {
    StandardError.write("\(Tool.forlop.name): \(message[language].printable)\n")
  }
}

extension Text {
  fileprivate static func faulty(_ path: String) -> Text {
    Text(
      nb: "rett feilene i «\(path)» først; filen er ikke formatert",
      en: "mend the faults in “\(path)” first; the file was not formatted")
  }

  fileprivate static func unsupported(_ path: String, _ reason: Text) -> Text {
    Text(
      nb: "«\(path)» er ikke formatert; \(reason.nb)",
      en: "“\(path)” was not formatted; \(reason.en)")
  }

  fileprivate static func failed(_ path: String) -> Text {
    Text(
      nb: "«\(path)» er ikke formatert; verktøyet ville endret det filen sier, og det er en feil i verktøyet",
      en: "“\(path)” was not formatted; the tool would have changed what the file says, which is a fault of the tool")
  }
}
