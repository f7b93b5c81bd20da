import Foundation
import PathwayKit
import Testing

/// A schema as its readers have it.
struct SchemaJSON {
  let text: String
  private let object: [String: Any]

  init(_ schema: SchemaFile, in language: Language) throws {
    text = schema.text(in: language)
    object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The descriptions of mappings, by name.
  var forms: [String: [String: Any]] {
    guard object["definitions"] != nil else { return ["": object] }
    return object["definitions"] as? [String: [String: Any]] ?? [:]
  }

  /// The schema without what people read.
  var withoutWords: NSDictionary { Self.stripped(object) as? NSDictionary ?? [:] }

  private static let words: Set<String> = [
    "title", "description", "markdownDescription", "errorMessage", "enumDescriptions", "label",
  ]

  private static func stripped(_ value: Any) -> Any {
    if let list = value as? [Any] { return list.map { stripped($0) } }
    guard let object = value as? [String: Any] else { return value }
    // A key of the language may have the name of a keyword; its value is then a schema and no text.
    return object.filter { !words.contains($0.key) || !($0.value is String || $0.value is [String]) }
      .mapValues { stripped($0) }
  }

  /// The texts that the snippets at a place write, by label, filled in as they are proposed.
  func snippets(at path: [String]) throws -> [String: String] {
    let place = path.reduce(object) { $0[$1] as? [String: Any] ?? [:] }
    var texts: [String: String] = [:]
    for snippet in try #require(place["defaultSnippets"] as? [[String: Any]]) {
      let label = try #require(snippet["label"] as? String)
      let body = try JSONSerialization.data(withJSONObject: try #require(snippet["body"]), options: .sortedKeys)
      // JSON is YAML.
      texts[label] = String(decoding: body, as: UTF8.self).replacing(#/\$\{\d+:([^}]*)\}/#) { String($0.1) }
    }
    return texts
  }
}
