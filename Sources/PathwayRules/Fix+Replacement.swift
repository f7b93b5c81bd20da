internal import PathwayDiagnostics
internal import SourceText

extension Fix {
  /// Returns the change that writes a word in place of what stands somewhere, where that is in a file.
  ///
  /// - Parameters:
  ///   - word: What is written there.
  ///   - origin: The stretch that is replaced.
  static func writing(_ word: String, at origin: Origin) -> [Fix] {
    guard let place = origin.place else { return [] }
    return [
      Fix(
        title: Text(nb: "skriv `\(word)`", en: "write `\(word)`"), safety: .unsafe,
        edits: [Edit(place: place, replacement: word)])
    ]
  }

  /// Returns the change that writes the only thing that may have been meant; nothing where there are several.
  static func writing(onlyOneOf suggestions: [String], at origin: Origin) -> [Fix] {
    suggestions.count == 1 ? writing(suggestions[0], at: origin) : []
  }
}
