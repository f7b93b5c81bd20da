import PathwayKit

extension SetupFile {
  private static let schema = ".vscode/forlop.schema.json"
  private static let configurationSchema = ".vscode/forlop-configuration.schema.json"

  /// The schemas of the language, and what lets Visual Studio Code use them.
  ///
  /// - Parameter paths: The folders with pathways, with a slash at the end, and single files.
  static func editor(_ paths: [String], _ language: Language) -> [SetupFile] {
    let patterns = (paths.isEmpty ? ["pathways/"] : paths).flatMap { path in
      path.hasSuffix("/") ? [path + "**/*.yaml", path + "**/*.yml"] : [path]
    }
    let list = patterns.map { "\"\(escaped($0))\"" }.joined(separator: ", ")
    let entry = """
        "yaml.schemas": {
          "./\(schema)": [\(list)],
          "./\(configurationSchema)": ["**/.forlop.yaml"]
        },
        "yaml.format.enable": false,
        "editor.unicodeHighlight.allowedCharacters": { "–": true }

      """
    let extensions = "  \"recommendations\": [\"redhat.vscode-yaml\"]\n"
    let place = Text(nb: "mellom de ytterste klammene", en: "between the outermost braces")
    return [
      SetupFile(
        path: ".vscode/settings.json", text: "{\n\(entry)}\n",
        addition: Addition(place: place, text: entry, mark: schema)),
      SetupFile(
        path: ".vscode/extensions.json", text: "{\n\(extensions)}\n",
        addition: Addition(place: place, text: extensions, mark: "redhat.vscode-yaml")),
      SetupFile(path: schema, text: SchemaFile.pathways.text(in: language)),
      SetupFile(path: configurationSchema, text: SchemaFile.configuration.text(in: language)),
    ]
  }

  private static func escaped(_ path: String) -> String {
    path.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case _ where scalar.value < 0x20: "?"
      default: "\(scalar)"
      }
    }.joined()
  }
}
