internal import PathwayDiagnostics

/// Something that an author may begin with, as the author would see it.
struct Snippet: Sendable {
  /// What it is called, short.
  let label: Text

  /// What it is for.
  let explanation: Text

  /// The text, with places to fill in: `${1:…}`.
  let yaml: String

  init(label: Text, _ explanation: Text, _ yaml: String) {
    self.label = label
    self.explanation = explanation
    self.yaml = yaml
  }

  /// Returns what an editor offers.
  func snippet(in language: Language) -> SchemaSnippet {
    SchemaSnippet(label: label[language], description: explanation[language], body: SnippetBody(yaml: yaml))
  }
}
