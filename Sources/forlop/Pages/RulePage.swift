import PathwayKit

/// What is told of one rule in a terminal: what it asks for, why, and what it looks like.
struct RulePage {
  let rule: RuleMetadata
  let language: Language

  private static let lineWidth = 80

  /// The page.
  var text: String {
    var text = "\(rule.code) \(rule.name) (\(severity))\n\n"
    text += wrapped(rule.summary[language])
    text += "\n" + wrapped(rule.rationale[language])
    if let example = firstExample(good: false) { text += "\n" + show(example, under: .bad) }
    if let example = firstExample(good: true) { text += "\n" + show(example, under: .good) }
    return text
  }

  private var severity: String {
    let certainty = rule.certainty == .suspicion ? ", \(Text.suspected[language])" : ""
    return rule.severity.rawValue + certainty
  }

  private func firstExample(good: Bool) -> Example? {
    rule.examples.first { $0.isGood == good && !$0.isHidden }
  }

  private func show(_ example: Example, under title: Text) -> String {
    example.marked.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(into: "\(title[language]):\n\n") { text, line in text += line.isEmpty ? "\n" : "  \(line)\n" }
  }

  /// Breaks a paragraph into lines at its spaces.
  private func wrapped(_ paragraph: String) -> String {
    var lines: [String] = []
    for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let last = lines.last, last.count + 1 + word.count <= Self.lineWidth {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.reduce(into: "") { text, line in text += line + "\n" }
  }
}

extension Text {
  fileprivate static let suspected = Text(nb: "mistanke", en: "suspicion")
  fileprivate static let bad = Text(nb: "Slik finner regelen noe, ved ↓", en: "The rule finds something here, at ↓")
  fileprivate static let good = Text(nb: "Slik er regelen fornøyd", en: "The rule is content with this")
}
