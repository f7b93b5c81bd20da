internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Values that say something in another spelling than that of the language.
enum SpelledValue {
  /// Returns what would mend a value that is not of its type, where that can be told from its letters.
  ///
  /// A word of the language in another spelling leaves nothing to guess. A word that only resembles one is a guess, and so is every
  /// word that the author has declared: which criterion holds decides where a patient goes.
  static func repairs(_ found: String, _ expectation: Expectation, at origin: Origin) -> [Repair] {
    switch expectation {
    case .oneOf(let words, let likely):
      if let word = Spelling.only(of: found, among: words) { return [.writing(word, at: origin, .safe)] }
      return likely.map { [.writing($0, at: origin, .unsafe)] } ?? []
    case .declaredWord(_, let likely): return likely.map { [.writing($0, at: origin, .unsafe)] } ?? []
    case .boolean: return boolean(found).map { [.writing($0.word, at: origin, $0.safety)] } ?? []
    case .duration, .durationRange, .deadline:
      return time(found, mayBeRange: expectation == .durationRange).map { [.writing($0, at: origin, .safe)] } ?? []
    default: return []
    }
  }

  // MARK: - Yes and no

  private static func boolean(_ found: String) -> (word: String, safety: Fix.Safety)? {
    let word = found.lowercased()
    if ["ja", "nei", "true", "false"].contains(word) { return (word, .safe) }
    if ["yes", "y", "j", "on", "på", "sant"].contains(word) { return ("ja", .unsafe) }
    return ["no", "n", "off", "av", "usant"].contains(word) ? ("nei", .unsafe) : nil
  }

  // MARK: - Time

  /// Returns a length of time with its unit as the language spells it; the numbers stay as they are written.
  private static func time(_ found: String, mayBeRange: Bool) -> String? {
    if let word = Spelling.only(of: found, among: ["straks", "samme dag"]) { return word }
    guard let start = found.firstIndex(where: { $0.isLetter }) else { return nil }
    var number = found[..<start]
    while let last = number.last, last.isWhitespace || last == "_" { number.removeLast() }
    guard number.endIndex < start, isNumber(number, mayBeRange: mayBeRange),
      let unit = Spelling.only(of: String(found[start...]), among: units)
    else { return nil }
    return "\(number) \(unit)"
  }

  /// Tells whether a text is a whole number, or a rising range where that may be.
  private static func isNumber(_ text: Substring, mayBeRange: Bool) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map { $0.split(separator: " ") }
    guard parts.allSatisfy({ $0.count == 1 && $0[0].utf8.count < 9 && $0[0].utf8.allSatisfy(isDigit) }) else {
      return false
    }
    let numbers = parts.compactMap { Int($0[0]) }
    return numbers.count == 1 || mayBeRange && numbers.count == 2 && numbers[0] <= numbers[1]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private static let units = Array(Set(TimeUnit.allCases.flatMap { [$0.singular, $0.plural] })).sorted()
}
