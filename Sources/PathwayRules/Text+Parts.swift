internal import PathwayDiagnostics

extension Text {
  /// Returns words of the pathway language in backticks, as alternatives: one, or several with “or” before the last.
  static func words(_ words: [String]) -> Text {
    alternatives(words.map { Text("`\($0)`") })
  }

  /// Returns an identifier in the quotation marks of each language.
  static func identifier(_ id: String) -> Text {
    Text(nb: "«\(id)»", en: "“\(id)”")
  }

  /// Returns what an author wrote in the quotation marks of each language, on one line and cut short where it is long.
  static func quotation(_ text: String, limit: Int = 40) -> Text {
    let line = text.split { $0.isWhitespace }.joined(separator: " ")
    return identifier(line.count > limit ? line.prefix(limit - 1) + "…" : line)
  }

  /// Returns alternatives in a row, with “or” before the last.
  static func alternatives(_ parts: [Text]) -> Text {
    guard let last = parts.last else { return Text("") }
    guard parts.count > 1 else { return last }
    let first = parts.dropLast()
    return Text(
      nb: first.map { $0.nb }.joined(separator: ", ") + " eller " + last.nb,
      en: first.map { $0.en }.joined(separator: ", ") + " or " + last.en)
  }

  /// Returns the text with a question after it: what may have been meant, where something likely is known.
  func askingWhether(_ likely: [Text]) -> Text {
    guard !likely.isEmpty else { return self }
    let likely = Text.alternatives(likely)
    return Text(nb: "\(nb); mente du \(likely.nb)?", en: "\(en); did you mean \(likely.en)?")
  }
}
