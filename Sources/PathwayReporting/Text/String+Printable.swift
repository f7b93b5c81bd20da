extension String {
  /// The text with a picture in place of all that could steer a terminal or hide in it.
  ///
  /// Reports quote files that anybody may have written. Control characters, line breaks, characters that turn the direction
  /// of writing and characters that have no shape are shown as `␛`, `␍` or `�`, so that what is printed is what is there.
  package var printable: String {
    guard unicodeScalars.contains(where: { $0.picture != nil }) else { return self }
    var text = ""
    for scalar in unicodeScalars { text.unicodeScalars.append(scalar.picture ?? scalar) }
    return text
  }
}

extension Unicode.Scalar {
  /// What is printed instead of the scalar, where it may not be printed itself.
  fileprivate var picture: Unicode.Scalar? {
    switch value {
    case 0x20...0x7E: nil
    case 0x00...0x1F: Unicode.Scalar(0x2400 + value)
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x2028, 0x2029: "\u{FFFD}"
    default: hides ? "\u{FFFD}" : nil
    }
  }

  /// Whether the scalar has no shape of its own and is no part of an emoji or of a joined letter.
  private var hides: Bool {
    guard properties.generalCategory == .format, properties.isDefaultIgnorableCodePoint else { return false }
    return switch value {
    case 0x200C...0x200D, 0xE0020...0xE007F: false
    default: true
    }
  }
}
