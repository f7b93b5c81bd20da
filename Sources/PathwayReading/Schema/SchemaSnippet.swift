/// Something that an editor offers to write.
package struct SchemaSnippet: Sendable {
  /// What it is called in the list of offers.
  package let label: String

  /// What it is for.
  package let description: String

  /// What is written, with places to fill in: `${1:…}`.
  package let body: SnippetBody
}
