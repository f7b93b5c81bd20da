import ArgumentParser
import PathwayKit

/// The option that chooses the language of messages.
struct LanguageOptions: ParsableArguments {
  @Option(name: .customLong("language"), help: "Language of messages (default: FORLOP_LANGUAGE, else nb).")
  private var chosen: Language?

  /// The language: the option's, else the environment's, else bokmål.
  var language: Language { language(configured: nil) }

  /// The language: the option's, else the environment's, else the project's, else bokmål.
  func language(configured: Language?) -> Language {
    chosen ?? CommandEnvironment.language.flatMap { Language(rawValue: $0) } ?? configured ?? .bokmål
  }

  func validate() throws {
    guard chosen == nil, let name = CommandEnvironment.language, Language(rawValue: name) == nil else { return }
    throw ValidationError("FORLOP_LANGUAGE is “\(name)”; it must be nb or en.")
  }
}
