import PathwayKit

/// The rules in order of code, as a table for people and as JSON for programs.
struct RuleList {
  let rules: [RuleMetadata]
  let language: Language

  /// One line a rule: code, name, severity and what holds where it is content.
  var table: String {
    let nameWidth = rules.reduce(0) { max($0, $1.name.count) }
    let severityWidth = rules.reduce(0) { max($0, $1.severity.rawValue.count) }
    return rules.reduce(into: "") { text, rule in
      text += "\(rule.code)  \(padded(rule.name, to: nameWidth))  "
      text += "\(padded(rule.severity.rawValue, to: severityWidth))  \(rule.summary[language])\n"
    }
  }

  /// The rules with all that is said of them.
  var json: JSONValue {
    .object([
      ("schemaVersion", .integer(JSONReporter.schemaVersion)),
      ("tool", .object([("name", .string(Tool.forlop.name)), ("version", .string(Tool.forlop.version))])),
      ("rules", .array(rules.map { encode($0) })),
    ])
  }

  private func encode(_ rule: RuleMetadata) -> JSONValue {
    .object([
      ("code", .string(rule.code.description)),
      ("name", .string(rule.name)),
      ("severity", .string(rule.severity.rawValue)),
      ("certainty", .string(rule.certainty.rawValue)),
      ("summary", .string(rule.summary[language])),
      ("rationale", .string(rule.rationale[language])),
      ("examples", .array(rule.examples.filter { $0.encoding == .utf8 }.map { encode($0) })),
    ])
  }

  private func encode(_ example: Example) -> JSONValue {
    let files = example.files.sorted { $0.key < $1.key }.map { (name: $0.key, value: JSONValue.string($0.value)) }
    return .object([
      ("isGood", .boolean(example.isGood)), ("text", .string(example.text)),
      ("files", files.isEmpty ? nil : .object(files)),
    ])
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
