import ArgumentParser
import PathwayKit

/// `forlop rules`: lists the rules.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules.",
    discussion: """
      Examples:
        forlop rules
        forlop rules --language en
        forlop rules --format json
      """)

  @Option(help: "Form of the list.")
  var format: PageFormat = .text

  @OptionGroup
  var languageOptions: LanguageOptions

  func run() throws {
    let list = RuleList(rules: RuleCatalogue.metadata, language: languageOptions.language)
    switch format {
    case .text: try StandardOutput.write(list.table)
    case .json: try StandardOutput.write(list.json.text)
    }
  }
}
