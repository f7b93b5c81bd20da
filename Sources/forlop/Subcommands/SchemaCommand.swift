import ArgumentParser
import PathwayKit

/// `forlop schema`: describes the pathway language to editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Describe the language for an editor, as a JSON Schema (draft-07).",
    discussion: """
      Examples:
        forlop schema > forlop.schema.json
        forlop schema --language en --output forlop.schema.json
        forlop schema --configuration        describes .forlop.yaml

      A file takes it into use with a first line such as
        # yaml-language-server: $schema=forlop.schema.json

      The schema knows keys, words and forms of values. forlop validate knows the pathway.
      """)

  @Flag(help: "Describe .forlop.yaml instead of pathways.")
  var configuration = false

  @Option(help: ArgumentHelp("File to write instead of standard output.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup
  var languageOptions: LanguageOptions

  func validate() throws {
    if output == "" { throw ValidationError("A path is empty.") }
  }

  func run() throws {
    let language = languageOptions.language
    let text = (configuration ? SchemaFile.configuration : SchemaFile.pathways).text(in: language)
    guard let output else { return try StandardOutput.write(text) }
    try OutputFile(path: output).write(Array(text.utf8), language: language)
  }
}
