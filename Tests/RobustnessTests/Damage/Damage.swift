/// Something that happens to a file: a byte that is lost, a line that is moved, a key that nobody knows.
enum Damage: Sendable {
  /// The file ends at an offset.
  case cut(at: Int)

  /// Some bits of one byte are turned.
  case flip(at: Int, bits: UInt8)

  /// A line is gone.
  case dropLine(Int)

  /// A line is there twice.
  case doubleLine(Int)

  /// A line and the next have changed places.
  case swapLine(Int)

  /// A line stands further in, or further out where the number is negative.
  case shiftLine(Int, by: Int)

  /// A text is put before a line.
  case insert(String, beforeLine: Int)

  /// The rest of the file is put once more after its end.
  case repeatRest(at: Int)

  /// Returns the bytes of a file after the damage.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .cut(let offset): Array(bytes[..<offset])
    case .flip(let offset, let bits): flipped(bytes, at: offset, bits)
    case .repeatRest(let offset): bytes + bytes[offset...]
    case .dropLine, .doubleLine, .swapLine, .shiftLine, .insert: Array(edited(Self.lines(of: bytes)).joined())
    }
  }

  /// Returns the lines of a file, each with its line break.
  static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.append(rest[...end])
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty { lines.append(rest) }
    return lines
  }

  private func flipped(_ bytes: [UInt8], at offset: Int, _ bits: UInt8) -> [UInt8] {
    var bytes = bytes
    bytes[offset] ^= bits
    return bytes
  }

  private func edited(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
    var lines = lines
    switch self {
    case .dropLine(let index): lines.remove(at: index)
    case .doubleLine(let index): lines.insert(lines[index], at: index)
    case .swapLine(let index): if index + 1 < lines.count { lines.swapAt(index, index + 1) }
    case .shiftLine(let index, let columns) where columns > 0:
      lines[index] = ArraySlice(repeatElement(UInt8(ascii: " "), count: columns) + lines[index])
    case .shiftLine(let index, let columns):
      let spaces = lines[index].prefix { $0 == UInt8(ascii: " ") }.count
      lines[index] = lines[index].dropFirst(min(spaces, -columns))
    case .insert(let text, let index): lines.insert(ArraySlice(text.utf8), at: index)
    case .cut, .flip, .repeatRest: break
    }
    return lines
  }
}
