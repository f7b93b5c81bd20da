internal import SourceText
internal import YAMLSyntax

extension LayoutBuilder {
  /// Where a text stands.
  struct ScalarPlace {
    /// The column at which it begins on the line of its key.
    var width: Int

    /// The offset at which its key ends.
    var key: Int

    /// Whether it has a key.
    var isBelowKey: Bool

    /// The column of the key or the dash in the source.
    var own: Int?
  }

  /// Lays out a text, and takes the comment on its line.
  mutating func scalar(
    _ node: NodeID, _ place: ScalarPlace, _ entry: inout LayoutEntry, before limit: Int
  ) -> LayoutContent {
    if !isAlias(node), tree.style(of: node) == .literal || tree.style(of: node) == .folded {
      return literal(node, place, &entry, before: limit)
    }
    defer { takeTrailing(after: endOffset(of: node), into: &entry, before: limit) }
    let lines = rawLines(of: node)
    guard lines.count > 1 else { return .inline(lines[0]) }
    let isOnOwnLine = place.isBelowKey && self.lines.line(of: place.key) < self.lines.line(of: startOffset(of: node))
    let isWide = place.width + lines[0].unicodeScalars.count > Self.width
    if let first = entry.trailing {
      // A comment behind the key would end a text that begins there.
      entry.leading.append(.comment(first.text))
      entry.trailing = nil
    }
    return .folded(lines, keyStandsAlone: isOnOwnLine && isWide)
  }

  /// The text of a key.
  mutating func keyText(_ key: NodeID) -> String {
    let text = isAlias(key) ? raw(key) + " " : raw(key)
    // A key must be known for one within one line and 1024 characters (YAML 1.2.2, section 7.4.2).
    if text.contains("\n") || text.unicodeScalars.count > Self.keyLimit { stump = startOffset(of: key) }
    return text
  }

  /// The lines of a value without the white space around them, which means nothing in a text that is folded.
  func rawLines(of node: NodeID) -> [String] {
    let range = tree.span(of: node).range
    guard source[range].contains(UInt8(ascii: "\n")) else { return [raw(node)] }
    return source[range].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().map {
      var line = $1
      if $0 > 0 { line = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
      let untrimmed = line
      while let last = line.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { line.removeLast() }
      // A backslash holds the white space after it.
      return String(decoding: line.last == UInt8(ascii: "\\") ? untrimmed : line, as: UTF8.self)
    }
  }

  // MARK: - Literal texts

  private mutating func literal(
    _ node: NodeID, _ place: ScalarPlace, _ entry: inout LayoutEntry, before limit: Int
  ) -> LayoutContent {
    let range = tree.span(of: node).range
    let end = source[range].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
    if let first = entry.trailing {
      entry.leading.append(.comment(first.text))
      entry.trailing = nil
    }
    var header = source[range.lowerBound..<end]
    if next < comments.count, header.indices.contains(Int(comments[next].span.start)) {
      header = header[..<Int(comments[next].span.start)]
    }
    takeTrailing(after: end, into: &entry, before: max(limit, end))
    var text = String(decoding: header, as: UTF8.self)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    let start = text.lastIndex { $0 == "|" || $0 == ">" } ?? text.startIndex
    var indicators = String(text[start...])
    let indicator = indicators.compactMap { $0.wholeNumberValue }.first
    let value = tree.string(of: node)
    let keeps = indicators.contains("+")
    if let last = value.utf8.last, last != UInt8(ascii: "\n"), !indicators.contains("-") {
      // At the end of a file without a line break; the one that is put there must not become part of the text.
      indicators = indicators.replacing("+", with: "") + "-"
      text = text[..<start] + indicators
    }
    let margin = indicator.flatMap { indicator in place.own.map { $0 + indicator } }
    var lines = literalLines(after: end, to: range.upperBound, margin)
    if lines == nil { stump = range.lowerBound }
    if keeps { lines?.append(contentsOf: repeatElement("", count: Self.lineBreaksToKeep(value))) }
    return .literal(
      LiteralText(header: text, lines: lines ?? [], indentation: indicator ?? 2, keepsLineBreaks: keeps))
  }

  /// The lines of a literal text without their indentation; nothing where a line has less than it should.
  ///
  /// - Parameter margin: The indentation, where it is counted and not seen.
  private mutating func literalLines(after header: Int, to end: Int, _ margin: Int?) -> [String]? {
    guard header < end else { return [] }
    var line = header + 1
    var taken: [ArraySlice<UInt8>] = []
    var empty: [ArraySlice<UInt8>] = []
    var margin = margin
    while line <= source.count {
      let stop = source[line...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count
      let text = source[line..<stop]
      let indentation = text.prefix { $0 == UInt8(ascii: " ") }.count
      let isText = indentation < text.count && line < end
      if !isText, text.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) { break }
      if isText, margin == nil { margin = indentation }
      // White space beyond the indentation belongs to the text.
      let isInside = margin.map { indentation >= $0 && (isText || text.count > $0) } ?? false
      if isText, !isInside { return nil }
      if isInside {
        taken += empty + [text]
        empty = []
        lastBlank = max(lastBlank, lines.line(of: line) + 1)
      } else {
        empty.append(text)
      }
      line = stop + 1
    }
    return taken.map { String(decoding: $0.dropFirst(min(margin ?? 0, $0.count)), as: UTF8.self) }
  }

  /// The number of empty lines at the end of a text that belong to it.
  private static func lineBreaksToKeep(_ value: String) -> Int {
    let breaks = value.utf8.reversed().prefix { $0 == UInt8(ascii: "\n") }.count
    return value.utf8.count == breaks ? breaks : max(0, breaks - 1)
  }
}
