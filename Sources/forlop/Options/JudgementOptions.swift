import ArgumentParser
import PathwayKit

/// The options that decide how pathways are judged.
struct JudgementOptions: ParsableArguments {
  @Option(help: "How strictly to judge: an early draft, as recommended, or strictly.")
  var preset: Preset = .anbefalt

  @Option(help: ArgumentHelp("Date that counts as today (default: today in UTC).", valueName: "YYYY-MM-DD"))
  var today: CalendarDate?

  /// Returns a validator that judges so.
  func validator(language: Language) throws(CommandFailure) -> Validator {
    guard let date = today ?? CalendarDate.today() else {
      throw CommandFailure(message: Text.noDate[language], exitCode: .unexpected)
    }
    return Validator(preset: preset, today: date)
  }
}

extension Text {
  fileprivate static let noDate = Text(
    nb: "klokken viser ingen gyldig dato; bruk --today YYYY-MM-DD",
    en: "the clock shows no valid date; use --today YYYY-MM-DD")
}
