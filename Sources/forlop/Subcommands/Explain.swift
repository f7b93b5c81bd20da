import ArgumentParser
import PathwayKit
import SourceText

/// `forlop explain`: the page of one rule.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule, with an example that breaks it and one that does not.",
    discussion: """
      Examples:
        forlop explain PF206
        forlop explain rejection-unhandled --language en
      """)

  @Argument(help: "Code or name of a rule, such as PF206 or rejection-unhandled.")
  var rule: String

  @OptionGroup
  var languageOptions: LanguageOptions

  func run() throws {
    guard let metadata = found else {
      throw CommandFailure(message: Text.unknown(rule, suggestions)[languageOptions.language], exitCode: .usage)
    }
    try StandardOutput.write(RulePage(rule: metadata, language: languageOptions.language).text)
  }

  private var found: RuleMetadata? {
    if let code = RuleCode(rule) { return RuleCatalogue.metadata(for: code) }
    return RuleCatalogue.metadata.first { $0.name == rule.lowercased() }
  }

  private var suggestions: [String] {
    let rules = RuleCatalogue.metadata
    return Suggestions.closest(to: rule, among: rules.map { $0.code.description } + rules.map { $0.name })
  }
}

extension Text {
  fileprivate static func unknown(_ rule: String, _ suggestions: [String]) -> Text {
    let rule = rule.printable
    guard !suggestions.isEmpty else {
      return Text(
        nb: "ingen regel heter «\(rule)»; `forlop rules` viser alle",
        en: "no rule is called “\(rule)”; `forlop rules` lists them all")
    }
    let likely = suggestions.joined(separator: ", ")
    return Text(
      nb: "ingen regel heter «\(rule)»; mente du \(likely)?", en: "no rule is called “\(rule)”; did you mean \(likely)?"
    )
  }
}
