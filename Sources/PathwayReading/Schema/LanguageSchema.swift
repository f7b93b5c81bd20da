package import PathwayDiagnostics

/// What is described by a schema of its own, since nothing in a file says which of them it is.
package enum LanguageSchema: Sendable, CaseIterable {
  /// The four kinds of file of the pathway language.
  case files

  /// What a project decides for itself: `.forlop.yaml`.
  case configuration

  /// Returns the schema, with its explanations in a language.
  package func schema(in language: Language) -> Schema {
    switch self {
    case .files: Self.files(in: language)
    case .configuration: Self.configuration(in: language)
    }
  }

  // MARK: - Files

  /// The kind of a file is told by its first key, so that what is said of a fault speaks of that kind alone.
  private static func files(in language: Language) -> Schema {
    let kinds = FileKind.byPrecedence
    let builder = SchemaBuilder(
      forms: FormNames(FileKind.allCases.map { ($0.key, $0.form) }), language: language)
    let choice = kinds.reversed().reduce(undecided(builder)) { otherwise, kind in
      Schema([
        .condition(
          if: .having([kind.key]), then: .reference(builder.forms.name(of: kind.form)), else: otherwise)
      ])
    }
    return Schema(
      [
        .title(Text.files[language]), .description(Text.aboutFiles[language]), .type([.object]),
        .defaultSnippets(FileSnippets.all.map { $0.snippet(in: language) }),
      ] + choice.keywords + [.definitions(builder.definitions)])
  }

  /// What is asked of a file that does not say yet what it is.
  private static func undecided(_ builder: SchemaBuilder) -> Schema {
    let keys = FileKind.allCases.compactMap { kind in
      kind.form.entries.first { $0.name == kind.key }.map { ($0.name, builder.schema(of: $0)) }
    }
    return Schema([
      .properties(keys), .required([FileKind.pathway.key]), .errorMessage(Text.sayWhatItIs[builder.language]),
    ])
  }

  // MARK: - Configuration

  /// An empty file decides nothing.
  private static func configuration(in language: Language) -> Schema {
    let form = ConfigurationKey.table
    let builder = SchemaBuilder(forms: FormNames([("forlop", form)]), language: language)
    let keywords = builder.schema(of: form).keywords.map { keyword in
      switch keyword {
      case .title: SchemaKeyword.title(Text.configuration[language])
      case .type: SchemaKeyword.type([.object, .null])
      default: keyword
      }
    }
    return Schema(keywords)
  }
}

extension Text {
  fileprivate static let files = Text(nb: "Forløpsspråket, versjon 1", en: "The pathway language, version 1")
  fileprivate static let configuration = Text(nb: "Innstillinger for forlop", en: "Configuration of forlop")

  fileprivate static let aboutFiles = Text(
    nb: "Forløp, kataloger, tilpasninger og scenarioer. Laget av forlop schema; forlop validate sier mer.",
    en: "Pathways, catalogues, adaptations and scenarios. Made by forlop schema; forlop validate tells more.")

  fileprivate static let sayWhatItIs = Text(
    nb: "Skriv hva filen er: forløp, katalog, tilpasning eller scenario, og en id",
    en: "Write what the file is: forløp, katalog, tilpasning or scenario, and an id")
}
