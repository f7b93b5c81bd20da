internal import SourceText
internal import YAMLSyntax

extension LayoutBuilder {
  /// Takes everything that stands above an offset and belongs to nothing else.
  mutating func takeLeading(before offset: Int) -> [LayoutLine] {
    var taken = takeLines(before: offset) { _ in true }
    if isBlankAbove(offset) { taken.append(.blank) }
    return taken
  }

  /// Takes the comments up to an offset that come to stand above what they stood in.
  mutating func takeComments(before offset: Int) -> [LayoutLine] {
    // An empty line would part them from it.
    takeLines(before: offset) { _ in true }.filter { $0 != .blank }
  }

  /// Takes comments up to an offset, for as long as their columns fit.
  mutating func takeLines(before offset: Int, where fits: (Int) -> Bool) -> [LayoutLine] {
    var taken: [LayoutLine] = []
    while next < comments.count {
      let start = Int(comments[next].span.start)
      guard start < offset, fits(lines.column(of: start)) else { break }
      if !comments[next].isTrailing, isBlankAbove(start) { taken.append(.blank) }
      taken.append(.comment(text(of: comments[next])))
      next += 1
    }
    return taken
  }

  /// Takes the comment on the line on which something ends, where there is one.
  mutating func takeTrailing(after end: Int, before limit: Int) -> TrailingComment? {
    guard next < comments.count else { return nil }
    let start = Int(comments[next].span.start)
    guard comments[next].isTrailing, start < limit, lines.line(of: start) == lines.line(of: max(0, end)) else {
      return nil
    }
    let text = text(of: comments[next])
    next += 1
    var gap = start
    while gap > 0, source[gap - 1] == UInt8(ascii: " ") { gap -= 1 }
    let isAfterTab = gap > 0 && source[gap - 1] == UInt8(ascii: "\t")
    return TrailingComment(text: text, gap: isAfterTab ? 2 : max(1, start - gap))
  }

  /// Takes the comment on the line on which a value ends; where the entry has one already, that goes above it.
  mutating func takeTrailing(after end: Int, into entry: inout LayoutEntry, before limit: Int) {
    guard let comment = takeTrailing(after: end, before: limit) else { return }
    if let first = entry.trailing { entry.leading.append(.comment(first.text)) }
    entry.trailing = comment
  }

  /// Takes the comments between a key and its value: one on the line of the key stays there, others go above.
  mutating func takeBetween(_ key: Int, and value: Int, into entry: inout LayoutEntry) {
    if entry.key != nil { takeTrailing(after: key, into: &entry, before: value) }
    entry.leading += takeComments(before: value)
  }

  /// Passes over comments that are written out with the value they stand in.
  mutating func skipComments(in value: NodeID) {
    while next < comments.count, Int(comments[next].span.start) < endOffset(of: value) { next += 1 }
  }

  /// Tells whether comments stand inside a value.
  func hasComments(inside value: NodeID) -> Bool {
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if Int(comments[middle].span.start) < startOffset(of: value) { low = middle + 1 } else { high = middle }
    }
    return low < comments.count && Int(comments[low].span.start) < endOffset(of: value)
  }

  private func text(of comment: Comment) -> String {
    var range = comment.span.range
    while let last = range.last, source[last] == UInt8(ascii: " ") || source[last] == UInt8(ascii: "\t") {
      range = range.lowerBound..<last
    }
    return String(decoding: source[range], as: UTF8.self)
  }

  /// Tells whether the line above that of an offset is empty, once for each line, and only for what begins its line.
  private mutating func isBlankAbove(_ offset: Int) -> Bool {
    let line = lines.line(of: offset)
    guard line > 0, line > lastBlank, lines.isBlank(line - 1), beginsLine(offset) else { return false }
    lastBlank = line
    return true
  }

  private func beginsLine(_ offset: Int) -> Bool {
    source[lines.start(ofLineAt: offset)..<offset].allSatisfy { " -?\t".utf8.contains($0) }
  }
}
