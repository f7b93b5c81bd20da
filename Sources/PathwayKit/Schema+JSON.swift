internal import PathwayReading
internal import PathwayReporting

extension Schema {
  /// The schema as JSON, its keywords in order.
  var json: JSONValue { .object(members) }

  /// The members of the object, in order.
  var members: [(name: String, value: JSONValue?)] { keywords.flatMap { $0.members } }
}

extension SchemaKeyword {
  /// The members of the schema's object that say the same.
  fileprivate var members: [(name: String, value: JSONValue?)] {
    switch self {
    case .title(let text): [("title", .string(text))]
    case .description(let text): [("description", .string(text))]
    case .markdownDescription(let text): [("markdownDescription", .string(text))]
    case .enumDescriptions(let texts): [("enumDescriptions", .array(texts.map { .string($0) }))]
    case .errorMessage(let text): [("errorMessage", .string(text))]
    case .defaultSnippets(let snippets): [("defaultSnippets", .array(snippets.map { $0.json }))]
    case .condition(let condition, let then, let otherwise):
      [("if", condition.json), ("then", then?.json), ("else", otherwise?.json)]
    case .reference(let name): [("$ref", .string("#/definitions/\(name)"))]
    case .allOf(let schemas): [("allOf", .array(schemas.map { $0.json }))]
    case .anyOf(let schemas): [("anyOf", .array(schemas.map { $0.json }))]
    case .definitions(let schemas): [("definitions", Self.named(schemas))]
    default: [constraint]
    }
  }

  /// The one member that says what a value must be.
  private var constraint: (name: String, value: JSONValue?) {
    switch self {
    case .type(let types): ("type", Self.types(types))
    case .enumeration(let values): ("enum", .array(values.map { $0.json }))
    case .pattern(let pattern): ("pattern", .string(pattern))
    case .minLength(let count): ("minLength", .integer(count))
    case .minimum(let number): ("minimum", .integer(number))
    case .maximum(let number): ("maximum", .integer(number))
    case .format(let name): ("format", .string(name))
    case .items(let schema): ("items", schema.json)
    case .minItems(let count): ("minItems", .integer(count))
    case .properties(let schemas): ("properties", Self.named(schemas))
    case .required(let keys): ("required", .array(keys.map { .string($0) }))
    case .forbidden(let keys): ("properties", .object(keys.map { ($0, .boolean(false)) }))
    case .closed: ("additionalProperties", .boolean(false))
    case .additionalProperties(let schema): ("additionalProperties", schema.json)
    case .propertyNames(let schema): ("propertyNames", schema.json)
    case .minProperties(let count): ("minProperties", .integer(count))
    case .maxProperties(let count): ("maxProperties", .integer(count))
    case .dependencies(let schemas): ("dependencies", Self.named(schemas))
    default: preconditionFailure("this keyword is written by itself")
    }
  }

  private static func types(_ types: [SchemaType]) -> JSONValue {
    guard types.count != 1 else { return .string(types[0].rawValue) }
    return .array(types.map { .string($0.rawValue) })
  }

  private static func named(_ schemas: [(name: String, schema: Schema)]) -> JSONValue {
    .object(schemas.map { ($0.name, $0.schema.json) })
  }
}

extension SchemaLiteral {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .boolean(let value): .boolean(value)
    }
  }
}

extension SchemaSnippet {
  fileprivate var json: JSONValue {
    .object([("label", .string(label)), ("description", .string(description)), ("body", body.json)])
  }
}

extension SnippetBody {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .list(let items): .array(items.map { $0.json })
    case .mapping(let pairs): .object(pairs.map { ($0.key, $0.value.json) })
    }
  }
}
