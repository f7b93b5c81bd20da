/// Breaks text into lines, and cuts what is too long.
enum LineWrapping {
  /// Returns a text as at most so many lines of at most so many characters; a word that is longer is broken.
  static func lines(of text: String, width: Int, limit: Int = 5) -> [String] {
    let lines = broken(text, width: width)
    guard lines.count > limit else { return lines }
    return lines.prefix(limit - 1) + [lines[limit - 1].prefix(width - 1) + "…"]
  }

  private static func broken(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in DrawableText.cleaned(text).split(separator: " ").flatMap({ pieces(of: $0, width: width) }) {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines.isEmpty ? ["–"] : lines
  }

  /// Returns a text of at most so many characters, cut at a word where that loses little.
  static func shortened(_ text: String, to limit: Int) -> String {
    let text = DrawableText.cleaned(text)
    guard text.count > limit else { return text }
    let head = text.prefix(limit - 1)
    let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return (words.count * 2 >= limit ? words : head) + "…"
  }

  private static func pieces(of word: Substring, width: Int) -> [String] {
    var rest = word
    var pieces: [String] = []
    while rest.count > width {
      let head = rest.prefix(width)
      // An author's own hyphen or slash is the better place to break at.
      let cut = head.lastIndex { $0 == "-" || $0 == "/" || $0 == "–" }.map { head.index(after: $0) } ?? head.endIndex
      pieces.append(String(rest[..<cut]))
      rest = rest[cut...]
    }
    if !rest.isEmpty { pieces.append(String(rest)) }
    return pieces
  }
}
