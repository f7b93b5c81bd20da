import SourceText

/// One line of a file, with the columns of a stretch that is marked in it.
struct Excerpt {
  /// Where the stretch begins.
  let position: Position

  /// The line as it is printed; a long one is cut around the stretch.
  let line: String

  /// The number of columns before the stretch.
  let indent: Int

  /// The number of columns of the stretch, at least 1; of a stretch over several lines, those on the first.
  let markWidth: Int

  /// The columns that are printed of a line.
  private static let lineWidth = 110

  /// The columns that are kept before the stretch where a line is cut there.
  private static let leadWidth = 40

  /// The bytes that are read of each part of a line, however long it is.
  private static let byteLimit = 2_000

  /// Finds the line of a span and lays it out.
  init(of span: ByteSpan, in source: SourceText) {
    position = source.position(at: Int(span.start))
    let range = source.lineRange(position.line)
    let start = min(max(Int(span.start), range.lowerBound), range.upperBound)
    let end = min(max(Int(span.end), start), range.upperBound)

    let leadStart = Self.boundary(after: max(range.lowerBound, start - Self.byteLimit), upTo: start, in: source.bytes)
    var lead = ColumnText(Self.text(leadStart..<start, in: source))
    var mark = Self.part(start..<end, in: source, from: lead.width)
    var tail = Self.part(end..<range.upperBound, in: source, from: lead.width + mark.width)

    if leadStart > range.lowerBound || lead.width + mark.width > Self.lineWidth {
      lead.keepEnd(Self.leadWidth, isCut: leadStart > range.lowerBound)
    }
    let isMarkCut = lead.width + mark.width >= Self.lineWidth
    mark.keepStart(Self.lineWidth - lead.width)
    tail.keepStart(Self.lineWidth - lead.width - mark.width)
    line = lead.text + mark.text + (isMarkCut ? "" : tail.text)
    indent = lead.width
    markWidth = max(1, mark.width)
  }

  /// Lays out the start of a stretch of a line: more than fits is not read.
  private static func part(_ range: Range<Int>, in source: SourceText, from column: Int) -> ColumnText {
    guard range.count > byteLimit else { return ColumnText(text(range, in: source), from: column) }
    let cut = boundary(after: range.lowerBound + byteLimit, upTo: range.upperBound, in: source.bytes)
    var part = ColumnText(text(range.lowerBound..<cut, in: source), from: column)
    part.keepStart(byteLimit, isCut: true)
    return part
  }

  private static func text(_ range: Range<Int>, in source: SourceText) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }

  /// Returns the first byte at or after an offset that begins a character, or the limit: in a text that is not UTF-8 there
  /// may be none.
  private static func boundary(after offset: Int, upTo limit: Int, in bytes: [UInt8]) -> Int {
    var offset = offset
    while offset < limit, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
