import SourceText
import Testing

@Suite struct SuggestionsTests {
  @Test(arguments: [
    ("ansvarleg", "ansvarlig"), ("ansvarlg", "ansvarlig"), ("ansavrlig", "ansvarlig"), ("Ansvarlig", "ansvarlig"),
    ("overlevering", "overleveringer"), ("forlop", "forløp"), ("forloep", "forløp"), ("utforer", "utfører"),
    ("malgruppe", "målgruppe"), ("maalgruppe", "målgruppe"), ("informerer_pasient", "informerer pasient"),
    ("ikke-møtt", "ikke møtt"),
  ])
  func `the closest word comes first`(word: String, likely: String) {
    let words = [
      "ansvarlig", "overleveringer", "forløp", "utfører", "målgruppe", "informerer pasient", "ikke møtt", "frist",
    ]
    #expect(Suggestions.closest(to: word, among: words).first == likely)
  }

  @Test(arguments: ["pizza", "x", "sykepleierdiagnose"])
  func `a word that resembles none has no suggestion`(_ word: String) {
    #expect(Suggestions.closest(to: word, among: ["ansvarlig", "overleveringer", "frist"]) == [])
  }

  @Test func `three words are suggested at most, in order of distance and then of letters`() {
    let words = ["steg-d", "steg-c", "steg-b", "steg-a", "steg-aa-lang"]
    #expect(Suggestions.closest(to: "steg-x", among: words) == ["steg-a", "steg-b", "steg-c"])
  }

  @Test func `two letters that have changed places are one mistake`() {
    #expect(Suggestions.closest(to: "stge", among: ["steg"]) == ["steg"])
  }

  @Test(arguments: [
    ("å", "a"), ("aa", "a"), ("ø", "o"), ("oe", "o"), ("æ", "ae"), ("Å", "a"), ("på_plass", "pa-plass"), ("é", "é"),
  ])
  func `Norwegian letters are folded to plain ones`(word: String, folded: String) {
    #expect(Suggestions.fold(word) == Array(folded.utf8))
  }

  @Test(arguments: [("a\u{30A}pning", "åpning"), ("apning", "åpning"), ("aapning", "åpning")])
  func `a letter in two parts, in one, and spelt out are alike`(left: String, right: String) {
    #expect(Suggestions.closest(to: left, among: [right]) == [right])
  }
}
