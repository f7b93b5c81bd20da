internal import PathwayDiagnostics
internal import SourceText

/// Makes schemas of the vocabulary, in one language.
struct SchemaBuilder {
  let forms: FormNames
  let language: Language

  /// The schemas of all forms, by name, in the order in which they are reached.
  var definitions: [(name: String, schema: Schema)] { forms.all.map { ($0.name, schema(of: $0.form)) } }

  /// Returns the schema of a mapping with its own keys.
  func schema(of form: FormTable) -> Schema {
    let required = form.required.map { form.names[$0] } + form.conditions.compactMap { $0.alwaysRequired }
    let conditions = form.conditions.compactMap { $0.schema }
    return Schema(
      [
        .title(capitalized(form.name[language])), .markdownDescription(overview(of: form, required)), .type([.object]),
        .properties(form.entries.map { ($0.name, schema(of: $0)) }),
      ]
        + (required.isEmpty ? [] : [.required(required)]) + [.closed]
        + (conditions.isEmpty ? [] : [.allOf(conditions)]))
  }

  /// Returns the schema of the value of a key.
  func schema(of entry: KeyEntry) -> Schema {
    let message = "\(Text.write[language]) \(plain(entry.type.explanation[language]))"
    var keywords: [SchemaKeyword] = [
      .title(entry.name), .description(plain(entry.documentation[language])),
      .markdownDescription(documentation(of: entry)),
    ]
    keywords += entry.type.accepted.keywords(forms, message: message)
    if !entry.type.meanings.isEmpty {
      keywords.append(.enumDescriptions(entry.type.meanings.map { $0.meaning[language] }))
    }
    let snippets = entry.type.snippets.map { $0.snippet(in: language) }
    if !snippets.isEmpty { keywords.append(.defaultSnippets(snippets)) }
    return Schema(keywords).offering(entry.type.itemSnippets.map { $0.snippet(in: language) })
  }

  // MARK: - Words

  /// What a key says, what it takes, and what each word means.
  private func documentation(of entry: KeyEntry) -> String {
    var paragraphs = [entry.documentation[language]]
    if entry.isRequired { paragraphs.append(Text.mustBeThere[language]) }
    let details = entry.type.detail.map { " \($0[language])" } ?? ""
    paragraphs.append("**\(Text.write[language]):** \(entry.type.explanation[language]).\(details)")
    let meanings = entry.type.meanings.map { "- `\($0.word)`: \($0.meaning[language])" }
    if !meanings.isEmpty { paragraphs.append(meanings.joined(separator: "\n")) }
    return paragraphs.joined(separator: "\n\n")
  }

  /// The keys of a form, those that must be there in bold.
  private func overview(of form: FormTable, _ required: [String]) -> String {
    let keys = form.names.map { required.contains($0) ? "**`\($0)`**" : "`\($0)`" }.joined(separator: ", ")
    return "\(Text.keys[language]): \(keys)." + (required.isEmpty ? "" : " \(Text.boldMustBeThere[language])")
  }

  private func plain(_ markdown: String) -> String { String(markdown.filter { $0 != "`" }) }

  private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension Text {
  fileprivate static let write = Text(nb: "Skriv", en: "Write")
  fileprivate static let keys = Text(nb: "Nøklene", en: "Keys")
  fileprivate static let mustBeThere = Text(nb: "Må være der.", en: "Must be there.")
  fileprivate static let takenAway = Text(
    nb: "tar bort det som står i forløpet", en: "takes away what the pathway says")
  fileprivate static let boldMustBeThere = Text(nb: "De i fet skrift må være der.", en: "Those in bold must be there.")
}

extension ValueType {
  /// The words that a value may be, each with what it means.
  fileprivate var meanings: [(word: String, meaning: Text)] {
    switch self {
    case .word(let words): Array(zip(words.all, words.explanations)).map { (word: $0, meaning: $1) }
    case .removable(.word(let words)): ValueType.word(words).meanings + [(FileReader.noneWord, Text.takenAway)]
    default: []
    }
  }
}

extension KeyCondition {
  /// The key that must always be there, where that is all that is asked.
  fileprivate var alwaysRequired: String? {
    guard case .one(let keys) = self, keys.count == 1 else { return nil }
    return keys[0]
  }

  /// What must hold, where it is more than that a key is there.
  fileprivate var schema: Schema? {
    switch self {
    case .needs(let key, let other): return Schema([.dependencies([(key, .having([other]))])])
    case .one(let keys):
      guard let first = keys.first, keys.count > 1 else { return nil }
      let others = keys.dropFirst().map { Schema.having([$0]) }
      let isAnother = others.count == 1 ? others[0] : Schema([.anyOf(others)])
      let exclusions = keys.indices.dropLast().map { index in
        (name: keys[index], schema: Schema([.forbidden(Array(keys[(index + 1)...]))]))
      }
      return Schema([.condition(if: isAnother, then: nil, else: .having([first])), .dependencies(exclusions)])
    }
  }
}

extension Schema {
  /// Returns the schema with something to offer as an item of the list.
  fileprivate func offering(_ snippets: [SchemaSnippet]) -> Schema {
    guard !snippets.isEmpty else { return self }
    return Schema(
      keywords.map { keyword in
        guard case .items(let items) = keyword else { return keyword }
        return .items(Schema(items.keywords + [.defaultSnippets(snippets)]))
      })
  }
}
