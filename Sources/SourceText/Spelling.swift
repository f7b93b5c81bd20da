/// Other ways to write a word: in capitals, without the Norwegian letters, with other separators.
package enum Spelling {
  /// Returns the only candidate of which a text is another spelling; nothing where there are none or several.
  package static func only(of text: String, among candidates: some Sequence<String>) -> String? {
    let found = candidates.filter { isSpelling(text, of: $0) }
    return found.count == 1 ? found[0] : nil
  }

  /// Tells whether a text is another spelling of a word in small letters, so that nothing is left to guess.
  ///
  /// Case does not count, nor does whether a letter has its ring as a mark of its own. `å` may be written `aa` or `a`, `ø` may be
  /// written `oe`, `o` or `ö`, and `æ` may be written `ae` or `ä`. A space may be `_`, `-`, several or one that does not break, and a
  /// hyphen may be `_`, a space or a dash.
  package static func isSpelling(_ text: String, of word: String) -> Bool {
    let text = Array(Normalization.composed(text).lowercased().unicodeScalars)
    let word = Array(word.unicodeScalars)
    guard text.count <= 3 * word.count else { return false }
    return matches(text[...], word[...])
  }

  private static func matches(_ text: ArraySlice<Unicode.Scalar>, _ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let scalar = word.first else { return text.isEmpty }
    if isSeparator(scalar) {
      let run = text.prefix { isSeparator($0) }.count
      return run > 0 && matches(text.dropFirst(run), word.dropFirst())
    }
    return (letters[scalar] ?? [[scalar]]).contains { letters in
      text.starts(with: letters) && matches(text.dropFirst(letters.count), word.dropFirst())
    }
  }

  private static let letters: [Unicode.Scalar: [[Unicode.Scalar]]] = [
    "å": [["å"], ["a", "a"], ["a"]], "ø": [["ø"], ["ö"], ["o", "e"], ["o"]], "æ": [["æ"], ["ä"], ["a", "e"]],
  ]

  /// Spaces, low lines, hyphens and dashes.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "_", "-", "\u{A0}", "\u{2009}", "\u{202F}", "\u{2010}", "\u{2011}", "\u{2013}": true
    default: false
    }
  }
}
