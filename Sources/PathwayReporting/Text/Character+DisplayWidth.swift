extension Character {
  /// The number of columns that a terminal gives the character: none, one or two.
  ///
  /// East Asian wide and fullwidth characters (Unicode Standard Annex 11) and emoji take two.
  package var displayWidth: Int {
    if isASCII || isEmojiSequence { return isASCII ? 1 : 2 }
    return min(2, unicodeScalars.reduce(0) { $0 + $1.displayWidth })
  }

  /// Whether the character is drawn as an emoji: by itself, by a variation selector, joined, or a flag.
  private var isEmojiSequence: Bool {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return false }
    if first.properties.isEmojiPresentation { return !scalars.contains("\u{FE0E}") && !first.isLoneRegional(in: self) }
    return first.properties.isEmoji && scalars.contains { $0 == "\u{FE0F}" || $0 == "\u{20E3}" }
  }
}

extension Unicode.Scalar {
  /// The number of columns that the scalar adds to the character that it stands in.
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }  // Hangul vowels and finals join the consonant before them.
    return Self.isWide(value) ? 2 : 1
  }

  /// Whether the scalar is half of a flag, and the other half is missing.
  fileprivate func isLoneRegional(in character: Character) -> Bool {
    (0x1F1E6...0x1F1FF).contains(value) && character.unicodeScalars.count == 1
  }

  /// Whether Unicode Standard Annex 11 calls a scalar wide or fullwidth; emoji are left to their own property.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x16FE0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD:
      true
    default:
      false
    }
  }
}
