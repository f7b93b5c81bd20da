internal import SourceText

/// The lines of a text, as insertions need them.
struct SourceLines {
  let bytes: [UInt8]

  /// The line break that the text uses.
  let lineBreak: String

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let first = bytes.firstIndex(of: UInt8(ascii: "\n"))
    let isWindows = first.map { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") } ?? false
    lineBreak = isWindows ? "\r\n" : "\n"
  }

  /// The offset of the first byte of the line that an offset lies in, behind a byte order mark.
  func start(of offset: Int) -> Int {
    var start = offset
    while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start == 0 && bytes.starts(with: SourceText.byteOrderMark) ? min(3, offset) : start
  }

  /// The offset behind the last byte of the line that an offset lies in, before its line break.
  func end(of offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end > offset && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  /// The offset of the line after the one that an offset lies in, or the end of the text.
  func next(after offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return min(end + 1, bytes.count)
  }

  /// The number of columns before an offset in its line; a letter is one.
  func column(of offset: Int) -> Int {
    bytes[start(of: offset)..<offset].count { $0 & 0xC0 != 0x80 }
  }

  /// The number of spaces that a line begins with.
  func indentation(of offset: Int) -> Int {
    bytes[start(of: offset)...].prefix { $0 == UInt8(ascii: " ") }.count
  }

  /// Tells whether there are only spaces between two offsets.
  func isBlank(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r") }
  }

  /// Tells whether an empty line stands over the line of an offset and the comments over that.
  func hasEmptyLineAbove(_ offset: Int) -> Bool {
    var line = start(of: offset)
    while line > 0 {
      let above = start(of: line - 1)
      guard above < line else { return false }
      if isBlank(above..<line - 1) { return true }
      let first = bytes[above..<line].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
      guard first == UInt8(ascii: "#") else { return false }
      line = above
    }
    return false
  }

  /// Tells whether lines end in other ways than with a line feed: then nobody knows where one begins.
  var hasOtherBreaks: Bool {
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\r") {
      if index + 1 >= bytes.count || bytes[index + 1] != UInt8(ascii: "\n") { return true }
    }
    return false
  }
}
