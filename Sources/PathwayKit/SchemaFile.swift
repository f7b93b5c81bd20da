public import PathwayDiagnostics
internal import PathwayReading
internal import PathwayReporting

/// A JSON Schema (draft-07) of the pathway language, by which editors complete, explain and mark what is written.
public enum SchemaFile: Sendable, CaseIterable {
  /// Pathways, catalogues, adaptations and scenarios.
  case pathways

  /// What a project decides for itself, in `.forlop.yaml`.
  case configuration

  /// Returns the text of the schema, with its explanations in a language.
  public func text(in language: Language) -> String {
    let schema = vocabulary.schema(in: language)
    return JSONValue.object([("$schema", .string(Schema.dialect))] + schema.members).text
  }

  private var vocabulary: LanguageSchema {
    switch self {
    case .pathways: .files
    case .configuration: .configuration
    }
  }
}
