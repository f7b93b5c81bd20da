internal import PathwayDiagnostics

/// New keys as lines of text, each with its indentation and without a line break.
enum EntryLines {
  /// What marks a value that an author fills in.
  static let mark = "# fyll inn"

  /// Returns entries as lines in block style.
  static func block(_ entries: [NewEntry], indent: Int, step: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return entries.flatMap { entry in
      switch entry.value {
      case .text(let text): ["\(margin)\(entry.key): \(text)"]
      case .blank(let hint, let notes):
        ["\(margin)\(entry.key): \(mark): \(hint)"] + notes.map { "\(margin)# \($0)" }
      case .entries(let nested):
        ["\(margin)\(entry.key):"] + block(nested, indent: indent + step, step: step)
      }
    }
  }

  /// Returns entries as lines between braces; what is filled in ends at its comma, since the rest of the line is a comment.
  static func flow(_ entries: [NewEntry], indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return entries.flatMap { entry in
      switch entry.value {
      case .text(let text): ["\(margin)\(entry.key): \(text),"]
      case .blank(let hint, let notes):
        ["\(margin)\(entry.key): , \(mark): \(hint)"] + notes.map { "\(margin)# \($0)" }
      case .entries(let nested):
        ["\(margin)\(entry.key): {"] + flow(nested, indent: indent + 2) + ["\(margin)},"]
      }
    }
  }
}
