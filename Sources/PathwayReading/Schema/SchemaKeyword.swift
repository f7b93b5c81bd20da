/// A keyword of JSON Schema (draft-07), or of the editors that read it, with what it says.
package enum SchemaKeyword: Sendable {
  // MARK: What an editor tells

  /// What the value is called.
  case title(String)

  /// What the value says, as plain text.
  case description(String)

  /// What the value says, as Markdown.
  case markdownDescription(String)

  /// What each word of the enumeration means, in its order.
  case enumDescriptions([String])

  /// What is told of a value that is none.
  case errorMessage(String)

  /// What an editor offers to write.
  case defaultSnippets([SchemaSnippet])

  // MARK: Scalars

  /// The types that the value may have.
  case type([SchemaType])

  /// The values that it may be: texts, and `true` and `false` where they are listed as such.
  case enumeration([SchemaLiteral])

  /// The form that a text must have.
  case pattern(String)

  /// The number of letters that a text has at least.
  case minLength(Int)

  /// The least number.
  case minimum(Int)

  /// The greatest number.
  case maximum(Int)

  /// A form that has a name, such as `date`.
  case format(String)

  // MARK: Lists

  /// What each item must be.
  indirect case items(Schema)

  /// The number of items that a list has at least.
  case minItems(Int)

  // MARK: Mappings

  /// The keys, each with what its value must be.
  case properties([(name: String, schema: Schema)])

  /// The keys that must be there.
  case required([String])

  /// Keys that may not be there.
  case forbidden([String])

  /// That there are no other keys.
  case closed

  /// What the value of every other key must be.
  indirect case additionalProperties(Schema)

  /// What every key must be.
  indirect case propertyNames(Schema)

  /// The number of keys that a mapping has at least.
  case minProperties(Int)

  /// The number of keys that a mapping has at most.
  case maxProperties(Int)

  /// Keys, each with what must hold where it is there.
  case dependencies([(name: String, schema: Schema)])

  // MARK: Composition

  /// What is described under a name in the definitions.
  case reference(String)

  /// What must hold as well.
  case allOf([Schema])

  /// Of which one must hold at least.
  case anyOf([Schema])

  /// Where something holds, what must hold then, and else.
  indirect case condition(if: Schema, then: Schema?, else: Schema?)

  /// What has a name.
  case definitions([(name: String, schema: Schema)])
}
