import ArgumentParser
import PathwayKit

/// `forlop config`: tells what holds for a project, and why.
struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Tell which decisions hold here, and where they were made.",
    discussion: """
      Examples:
        forlop config
        forlop config --config felles/.forlop.yaml
        forlop config --isolated

      A project decides in the nearest .forlop.yaml upwards; options of a command win over it.
      """)

  @OptionGroup
  var options: ConfigurationOptions

  @OptionGroup
  var languageOptions: LanguageOptions

  func run() throws {
    let language = languageOptions.language(configured: options.language)
    let loaded = try options.load(language)
    try StandardOutput.write(ConfigurationPage(loaded: loaded, language: language).text)
  }
}
