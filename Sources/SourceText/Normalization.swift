/// Normalization Form C, as far as pathway files meet it.
package enum Normalization {
  /// Returns a text in which letters with combining marks are written as one character where Unicode has one.
  ///
  /// Covers the Latin blocks (U+00C0–U+024F and U+1E00–U+1EFF); other text is returned as it is.
  package static func composed(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 & 0xFE == 0xCC }) else { return text }
    var result = ""
    for character in text { result.append(composed(character)) }
    return result
  }

  private static func composed(_ character: Character) -> Character {
    guard character.unicodeScalars.count > 1 else { return character }
    // Characters are equal when they are canonically equivalent (Unicode 15, section 3.7).
    return Self.candidates.first { $0 == character } ?? character
  }

  private static let candidates: [Character] = [0xC0...0x24F, 0x1E00...0x1EFF]
    .flatMap { $0 }
    .compactMap { Unicode.Scalar(UInt32($0)).map(Character.init) }
}
