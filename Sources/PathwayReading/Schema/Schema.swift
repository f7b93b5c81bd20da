/// A JSON Schema (draft-07): what a value must be, and what an editor tells about it.
package struct Schema: Sendable {
  /// The keywords, in the order in which they are written.
  package var keywords: [SchemaKeyword]

  /// Creates a schema from its keywords.
  init(_ keywords: [SchemaKeyword]) {
    self.keywords = keywords
  }

  /// The dialect that the schemas are written in.
  package static let dialect = "http://json-schema.org/draft-07/schema#"

  /// What is of one of some types.
  static func of(_ types: SchemaType...) -> Schema { Schema([.type(types)]) }

  /// What is described under a name.
  static func reference(_ name: String) -> Schema { Schema([.reference(name)]) }

  /// What has some keys.
  static func having(_ keys: [String]) -> Schema { Schema([.required(keys)]) }
}
