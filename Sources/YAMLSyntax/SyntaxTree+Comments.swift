internal import SourceText

extension SyntaxTree {
  /// The comments, in the order of the text.
  ///
  /// libyaml does not report comments. A `#` begins one where it stands outside every scalar, at the start of a line or after
  /// white space (YAML 1.2.2, section 6.6).
  package var comments: [Comment] {
    let scalars = nodes.filter { $0.kind == .scalar && $0.end > $0.start }
    var result: [Comment] = []
    var next = 0
    var index = byteOrderMarkLength
    var lineStart = byteOrderMarkLength
    while index < sourceLength {
      while next < scalars.count, Int(scalars[next].end) <= index { next += 1 }
      if next < scalars.count, Int(scalars[next].start) <= index, !scalars[next].style.isBlock {
        index = Int(scalars[next].end)
        continue
      }
      switch text[index] {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        index += 1
        lineStart = index
      case UInt8(ascii: "#") where index == lineStart || isWhite(text[index - 1]):
        let end = endOfLine(from: index)
        result.append(
          Comment(span: ByteSpan(start: index, end: end), isTrailing: text[lineStart..<index].contains { !isWhite($0) })
        )
        index = end
      default:
        index = isBlockContent(at: index, scalars, next) ? Int(scalars[next].end) : index + 1
      }
    }
    return result
  }

  private var byteOrderMarkLength: Int {
    text.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : 0
  }

  /// Tells whether an index lies in the text of a literal or folded scalar; its first line may end in a comment.
  private func isBlockContent(at index: Int, _ scalars: [SyntaxNode], _ next: Int) -> Bool {
    guard next < scalars.count, Int(scalars[next].start) <= index else { return false }
    return index >= endOfLine(from: Int(scalars[next].start))
  }

  private func endOfLine(from start: Int) -> Int {
    var end = start
    while end < sourceLength, text[end] != UInt8(ascii: "\n"), text[end] != UInt8(ascii: "\r") { end += 1 }
    return end
  }

  private func isWhite(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
}
