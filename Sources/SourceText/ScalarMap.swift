/// A map from code points to bytes of a UTF-8 text.
///
/// Parsers that count code points meet files that are counted in bytes. Nearly all characters are one byte long, so the map
/// only holds the others, and a reader that walks forwards finds each with one comparison.
@usableFromInline package struct ScalarMap: Sendable {
  /// The code points that take more than one byte, each with the bytes it adds to all that follow.
  @usableFromInline var wide: [(scalar: Int32, addedBytes: Int32)] = []

  /// Whether the text has a combining mark (U+0300–U+036F), so that some letter may be written in several ways.
  ///
  /// Without one, text in Latin letters is in Normalization Form C as it stands (Unicode Standard Annex 15, quick check).
  package private(set) var mayNeedNormalization = false

  /// Reads a text once, checks that it is UTF-8 (RFC 3629) and notes the characters that are wider than a byte.
  package init(_ bytes: [UInt8], from start: Int = 0) throws(EncodingFault) {
    var index = start
    var added: Int32 = 0
    let count = bytes.count
    wide.reserveCapacity((count - start) / 24)
    while index < count {
      if count - index >= 16, Self.isASCII(bytes, from: index) {
        index += 16
        continue
      }
      while index < count, bytes[index] < 0x80 { index &+= 1 }
      guard index < count else { break }
      let width = Self.width(of: bytes, at: index)
      guard width > 0 else { throw EncodingFault(offset: index) }
      if bytes[index] & 0xFE == 0xCC { mayNeedNormalization = true }
      let scalar = Int32(truncatingIfNeeded: index - start) - added
      added += Int32(truncatingIfNeeded: width - 1)
      wide.append((scalar, added))
      index += width
    }
  }

  /// A place in the map, kept by whoever walks through a text.
  @usableFromInline package struct Cursor: Sendable {
    @usableFromInline var next = 0
    @usableFromInline var added: Int32 = 0

    @inlinable
    package init() {}
  }

  /// The byte offset of a code point; cheap when the cursor is near it.
  @inlinable @inline(__always)
  package func byteOffset(ofScalar scalar: Int32, cursor: inout Cursor) -> Int32 {
    while cursor.next < wide.count, wide[cursor.next].scalar < scalar {
      cursor.added = wide[cursor.next].addedBytes
      cursor.next += 1
    }
    while cursor.next > 0, wide[cursor.next - 1].scalar >= scalar {
      cursor.next -= 1
      cursor.added = cursor.next > 0 ? wide[cursor.next - 1].addedBytes : 0
    }
    return scalar &+ cursor.added
  }

  /// Whether sixteen bytes are all ASCII, written so that the compiler reads them at once.
  @inline(__always)
  private static func isASCII(_ bytes: [UInt8], from index: Int) -> Bool {
    bytes[index..<(index &+ 16)].reduce(0, |) < 0x80
  }

  /// The length of the character that starts at an index, or 0 where it is malformed.
  ///
  /// The ranges are those of The Unicode Standard, table 3-7 (well-formed UTF-8 byte sequences).
  private static func width(of bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    func continues(_ offset: Int, in range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, in: 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, in: 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, in: 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, in: 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
