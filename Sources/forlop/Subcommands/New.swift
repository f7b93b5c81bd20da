import ArgumentParser
import PathwayKit
import PathwayLinking

/// `forlop new`: asks, and writes a file to go on with.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract:
      "Begin a pathway, a local adaptation or a scenario: answer a few questions, and go on from what is written.",
    discussion: """
      Examples:
        forlop new                                    ask, and write a pathway
        forlop new --title "Eldre som faller hjemme" --first fastlege --receiver geriatri --no-input
        forlop new --adaptation demens --community innlandet
        forlop new --scenario demens                  write a shortest run, which forlop test walks

      What is written is a draft that the preset utkast has nothing against, with comments that explain it. On a terminal what
      no option says is asked. A file that is there is never replaced without --force.

      Exit codes: 0 it is written, 1 something is wrong with what it builds on, 2 wrong usage, or nobody could be asked, \
      3 a file could not be read or written.
      """)

  @OptionGroup
  var options: NewOptions

  @OptionGroup
  var languageOptions: LanguageOptions

  @OptionGroup
  var configuration: ConfigurationOptions

  func run() throws {
    let provider = try configuration.load(language)?.excluding(from: DiskProvider()) ?? DiskProvider()
    let validator = try validator()
    let isAsked = !options.noInput && Terminal.isConversation
    var interview = Interview(isAsked ? TerminalRespondent() : nil, language: language)
    let file = try FileStarter(options, from: provider, validator: validator, language: language).file(&interview)
    guard file.path != FileQuestion.standardOutput else { return try StandardOutput.write(file.text) }
    let output = OutputFile(path: file.path)
    let bytes = Array(file.text.utf8)
    if options.force, DiskProvider().entry(at: file.path) != .missing {
      try output.replace(with: bytes, language: language)
    } else {
      try output.create(bytes, language: language)
    }
    try StandardOutput.write(StartedPage(file, language: language).text)
    try check(file, validator, provider)
  }

  private var language: Language { languageOptions.language(configured: configuration.language) }

  private func validator() throws(CommandFailure) -> Validator {
    guard let today = CalendarDate.today() else {
      throw CommandFailure(message: Text.noDate[language], exitCode: .unexpected)
    }
    return Validator(preset: .utkast, today: today)
  }

  /// Reads what was written as anybody would; what is wrong then is wrong with what it builds on.
  private func check(_ file: StartedFile, _ validator: Validator, _ provider: any SourceProvider) throws {
    let result = validator.validate([file.path] + file.companions, provider: provider)
    let faults = result.report.keepingFindings(atLeast: .warning)
    guard !faults.findings.isEmpty else { return }
    StandardError.write(TextReporter(language: language, quiet: true).report(faults))
    throw CommandFailure(message: Text.faulty(file.path)[language].printable, exitCode: .findings)
  }
}

extension Text {
  fileprivate static let noDate = Text(
    nb: "klokken viser ingen gyldig dato", en: "the clock shows no valid date")

  fileprivate static func faulty(_ path: String) -> Text {
    Text(
      nb: "«\(path)» er skrevet, men det den bygger på har feil; rett dem først",
      en: "“\(path)” is written, but what it builds on has faults; mend them first")
  }
}
