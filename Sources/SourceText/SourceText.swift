/// A text as it was read: its path, its bytes, and the lines they make.
///
/// A line ends at a line feed, a carriage return, or both together, as editors count. The separators that YAML 1.1 adds
/// (U+0085, U+2028, U+2029) end no line here.
public struct SourceText: Sendable {
  /// The path, as reports print it.
  public let path: String

  /// The bytes, byte order mark included.
  public let bytes: [UInt8]

  /// The offset of the first byte of each line.
  private let lineStarts: [Int]

  /// Creates a text from a path and bytes, and finds its lines.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = Self.lineStarts(in: bytes)
  }

  /// The number of lines; a text that ends in a line break has an empty last one.
  public var lineCount: Int { lineStarts.count }

  /// The line and column of a byte offset, the column in the given unit.
  public func position(at offset: Int, in unit: ColumnUnit = .scalars) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    let start = contentStart(of: line)
    let before = bytes[start..<max(start, offset)]
    return Position(line: line + 1, column: Self.width(of: before, in: unit) + 1)
  }

  /// The text of a line, counted from 1, without its line break.
  public func line(_ number: Int) -> String {
    String(decoding: bytes[lineRange(number)], as: UTF8.self)
  }

  /// The bytes of a line, counted from 1, without its line break and without a byte order mark.
  public func lineRange(_ number: Int) -> Range<Int> {
    let index = number - 1
    let start = contentStart(of: index)
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The text of a span.
  public func text(in span: ByteSpan) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  // MARK: - Lines

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The start of a line's text: the first line begins after a byte order mark.
  private func contentStart(of line: Int) -> Int {
    line == 0 && bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : lineStarts[line]
  }

  /// The bytes of U+FEFF, which some editors put first in a file.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func lineStarts(in bytes: [UInt8]) -> [Int] {
    var starts = [0]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\r"), index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(index) }
    }
    return starts
  }

  private static func width(of bytes: ArraySlice<UInt8>, in unit: ColumnUnit) -> Int {
    switch unit {
    case .utf8: bytes.count
    case .scalars: bytes.count { $0 & 0xC0 != 0x80 }
    case .utf16: bytes.count { $0 & 0xC0 != 0x80 } + bytes.count { $0 >= 0xF0 }
    }
  }
}
