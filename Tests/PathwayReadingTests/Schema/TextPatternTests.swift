import PathwayModel
import Testing

@testable import PathwayReading

@Suite struct TextPatternTests {
  /// A kind of text: its pattern, and the reader's own judgement.
  struct Kind: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let pattern: String
    let isRead: @Sendable (ArraySlice<UInt8>) -> Bool

    /// Texts that the pattern takes and the reader does not, since no pattern can count.
    var tooHard: Set<String> = []

    static let all = [
      Kind(testDescription: "id", pattern: TextPattern.identifier) { Identifier.isWellFormed($0) },
      Kind(testDescription: "tid", pattern: TextPattern.duration) { ScalarScanner.duration($0) != nil },
      Kind(
        testDescription: "spenn", pattern: TextPattern.durationRange,
        isRead: { ScalarScanner.durationRange($0) != nil }, tooHard: ["3–1 uker", "999999999 uker"]),
      Kind(testDescription: "versjon", pattern: TextPattern.version) { ScalarScanner.version($0) != nil },
      Kind(
        testDescription: "alder", pattern: TextPattern.ages, isRead: { ScalarScanner.ages($0) != nil },
        tooHard: ["17–0"]),
      Kind(testDescription: "tall", pattern: TextPattern.integer) { ScalarScanner.integer($0) != nil },
      Kind(
        testDescription: "tallspenn", pattern: TextPattern.integerRange,
        isRead: { ScalarScanner.integerRange($0) != nil }, tooHard: ["17–0"]),
      Kind(testDescription: "runder", pattern: TextPattern.rounds) { ScalarScanner.rounds($0) != nil },
      Kind(
        testDescription: "dato", pattern: TextPattern.date, isRead: { ScalarScanner.date($0) != nil },
        tooHard: ["2026-02-30", "0000-01-01"]),
    ]
  }

  private static let texts = [
    "a", "æøå-1", "0x", "-a", "BUP", "a b", "a_b", "é", "", " ", "10 virkedager", "10  uker", "10\u{A0}måneder",
    "1\u{202F}år", "10\tdøgn", "1 time", "10 arbeidsdager", "10uker", "1000000000 uker", "999999999 uker", "straks",
    "samme dag", "samme  dag", "Straks", "straks ", "1–3 uker", "1 - 3 uker", "1–3uker", "3–1 uker", "1–3", "–3 uker",
    "1.0.0", "0.10.200", "1.0", "1.0.0.0", "v1.0.0", "999999.0.0", "1000000.0.0", "0001000.0.0", "01.0.0", "0–17",
    "18+",
    "0-25", "17–0", "150+", "151+", "0–150", "0–151", "0018+", "18 +", "6 – 18", "16", "0", "007", "-1", "1.0",
    "123456789",
    "1234567890", "2 runder", "1 runde", "1 runder", "2 runde", "0 runder", "02 runder", "2 ganger", "2runder",
    "2026-01-01",
    "2026-12-31", "2026-02-30", "2026-13-01", "2026-1-01", "20260101", "0000-01-01", "2026-01-01 ",
  ]

  @Test(arguments: Kind.all)
  func `a pattern takes what the reader takes, and as good as nothing else`(_ kind: Kind) throws {
    let regex = try Regex("^(\(kind.pattern))$")
    for text in Self.texts {
      let isRead = kind.isRead(ArraySlice(text.utf8))
      let isMatched = text.wholeMatch(of: regex) != nil
      #expect(isMatched == (isRead || kind.tooHard.contains(text)), "\(text)")
    }
  }
}
