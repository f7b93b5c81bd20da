internal import SourceText
internal import YAMLSyntax

/// What is taken out: whole lines, and only where nothing else stands on them.
extension FixWriter {
  /// Takes out a key with its value, where another says just the same.
  func remove(_ second: ByteSpan, sameAs first: ByteSpan) -> Edit? {
    guard let second = outline.pair(at: second), let first = outline.pair(at: first), second.mapping == first.mapping,
      !outline.tree.isFlow(second.mapping), outline.isPlainlyWritten(second.key), outline.isPlainlyWritten(first.key),
      text(of: first) == text(of: second)
    else { return nil }
    return removeLines(Int(outline.tree.span(of: second.key).start), Int(outline.tree.span(of: second.value).end))
  }

  /// Takes out an item of a list, and the list with its key where it was the only one.
  func removeItem(at span: ByteSpan) -> Edit? {
    guard let pair = outline.pair(at: span), let list = outline.list(ofItemWith: pair), !outline.tree.isFlow(list)
    else {
      return nil
    }
    let end = Int(outline.tree.span(of: pair.mapping).end)
    guard outline.tree.count(of: list) == 1 else {
      return dash(before: pair.mapping).flatMap { removeLines($0, end) }
    }
    return pair.path.last.flatMap { removeLines(Int(outline.tree.span(of: $0).start), end) }
  }

  private func text(of pair: SourceOutline.Pair) -> [UInt8] {
    let start = Int(outline.tree.span(of: pair.key).start)
    return Array(outline.lines.bytes[start..<max(start, Int(outline.tree.span(of: pair.value).end))])
  }

  /// Takes out the lines from one offset to another, where nothing stands before the first or behind the last.
  private func removeLines(_ start: Int, _ end: Int) -> Edit? {
    let lines = outline.lines
    guard !lines.hasOtherBreaks else { return nil }
    let first = lines.start(of: start)
    guard first <= start, lines.isBlank(first..<start), lines.isBlank(end..<lines.end(of: end)) else { return nil }
    let next = lines.next(after: end)
    guard next == lines.bytes.count, lines.bytes.last != UInt8(ascii: "\n"), first > 0 else {
      return edit(first, next, "")
    }
    // The last line has no line break of its own to go with it.
    let before = first > 1 && lines.bytes[first - 2] == UInt8(ascii: "\r") ? first - 2 : first - 1
    return edit(before, next, "")
  }
}
