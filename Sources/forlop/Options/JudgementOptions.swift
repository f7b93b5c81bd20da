import ArgumentParser
import PathwayKit

/// The options that decide how pathways are judged; what they leave open is the project's to decide.
struct JudgementOptions: ParsableArguments {
  @Option(help: "How strictly to judge: an early draft, as recommended, or strictly. (default: anbefalt)")
  var preset: Preset?

  @Option(help: ArgumentHelp("Date that counts as today (default: today in UTC).", valueName: "YYYY-MM-DD"))
  var today: CalendarDate?

  @OptionGroup
  var configuration: ConfigurationOptions

  /// Returns a validator that judges so.
  func validator(language: Language) throws(CommandFailure) -> Validator {
    let loaded = try configuration.load(language)
    guard let date = today ?? loaded?.configuration.today?.value ?? CalendarDate.today() else {
      throw CommandFailure(message: Text.noDate[language], exitCode: .unexpected)
    }
    return Validator(policy: loaded?.policy(preset: preset) ?? Policy(preset: preset ?? .anbefalt), today: date)
  }

  /// The file that a baseline is kept in where nobody says another.
  static let standardBaseline = ".forlop-baseline.json"

  /// Returns the path of the baseline that the project names.
  func baselinePath(language: Language) throws(CommandFailure) -> String? {
    try configuration.load(language)?.baselinePath
  }

  /// Returns the files of the disk without those that the project leaves out.
  func provider(language: Language) throws(CommandFailure) -> any SourceProvider {
    try configuration.load(language)?.excluding(from: DiskProvider()) ?? DiskProvider()
  }
}

extension Text {
  fileprivate static let noDate = Text(
    nb: "klokken viser ingen gyldig dato; bruk --today YYYY-MM-DD",
    en: "the clock shows no valid date; use --today YYYY-MM-DD")
}
