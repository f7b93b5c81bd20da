internal import SourceText
internal import YAMLSyntax

/// What stands around the value of a document, and how its lines end.
struct FileEnvelope {
  /// Whether the file begins with a byte order mark.
  let hasByteOrderMark: Bool

  /// Whether lines end as they do on Windows.
  let endsLinesWithReturn: Bool

  /// The text with line feeds only, without the mark.
  let text: [UInt8]

  /// Reads a file; refuses one whose lines end in a way that readers do not agree on.
  init(_ bytes: [UInt8]) throws(UnsupportedLayout) {
    hasByteOrderMark = bytes.starts(with: SourceText.byteOrderMark)
    let content = bytes.dropFirst(hasByteOrderMark ? SourceText.byteOrderMark.count : 0)
    let feed = content.firstIndex(of: UInt8(ascii: "\n"))
    endsLinesWithReturn = feed.map { $0 > content.startIndex && content[$0 - 1] == UInt8(ascii: "\r") } ?? false
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var line = 1
    for index in content.indices {
      let byte = content[index]
      let isReturn = byte == UInt8(ascii: "\r")
      if isReturn ? content[index...].dropFirst().first != UInt8(ascii: "\n") : Self.isOldBreak(content[index...]) {
        throw .lineBreak(line: line)
      }
      if !isReturn { text.append(byte) }
      if byte == UInt8(ascii: "\n") { line += 1 }
    }
    self.text = text
  }

  /// Tells whether a text begins with NEL, LS or PS, which were line breaks in YAML 1.1 and are none in YAML 1.2 (section 5.4).
  private static func isOldBreak(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first == 0xC2 || first == 0xE2 else { return false }
    return text.starts(with: [0xC2, 0x85]) || text.starts(with: [0xE2, 0x80, 0xA8])
      || text.starts(with: [0xE2, 0x80, 0xA9])
  }

  /// Returns the bytes of lines in the file's own way.
  func bytes(of lines: [String]) -> [UInt8] {
    var bytes = hasByteOrderMark ? SourceText.byteOrderMark : []
    for line in lines {
      bytes += line.utf8
      if endsLinesWithReturn { bytes.append(UInt8(ascii: "\r")) }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  // MARK: - Markers

  /// The offset up to which the text is a marker of a document, or what stands before one.
  func endOfOpening(before start: Int) -> Int {
    var end = 0
    for line in lines(from: 0, to: start) where isMarker(line, "---") || text[line].first == UInt8(ascii: "%") {
      end = line.upperBound
    }
    return min(end, start)
  }

  /// The offset from which the text is a marker of a document, or what stands behind one.
  func startOfClosing(after end: Int) -> Int {
    lines(from: end, to: text.count).first { $0.lowerBound > end && (isMarker($0, "---") || isMarker($0, "...")) }?
      .lowerBound ?? text.count
  }

  /// The lines of a stretch that is kept as it is, without white space at their ends.
  func rawLines(from start: Int, to end: Int) -> [String] {
    var rest = text[start..<end]
    while let last = rest.last, " \t\n".utf8.contains(last) { rest.removeLast() }
    guard !rest.isEmpty else { return [] }
    return rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      var line = line
      while let last = line.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") { line.removeLast() }
      return String(decoding: line, as: UTF8.self)
    }
  }

  private func lines(from start: Int, to end: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var line = start
    while line < end {
      let stop = min(text[line...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.count, end)
      lines.append(line..<stop)
      line = stop
    }
    return lines
  }

  private func isMarker(_ line: Range<Int>, _ marker: String) -> Bool {
    guard text[line].starts(with: marker.utf8) else { return false }
    return text[line].dropFirst(marker.utf8.count).first.map { " \t\n".utf8.contains($0) } ?? true
  }
}
