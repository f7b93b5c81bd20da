import SourceText
import Testing

@Suite struct SpellingTests {
  @Test(arguments: [
    ("Ansvarlig", "ansvarlig"), ("ANSVAR I VENTETID", "ansvar i ventetid"), ("ansvar_i_ventetid", "ansvar i ventetid"),
    ("ansvar-i-ventetid", "ansvar i ventetid"), ("ansvar\u{A0}i  ventetid", "ansvar i ventetid"),
    ("ikke moett", "ikke møtt"), ("ikke mott", "ikke møtt"), ("Ikke_møtt", "ikke møtt"), ("malgruppe", "målgruppe"),
    ("maalgruppe", "målgruppe"), ("ma\u{30A}lgruppe", "målgruppe"), ("aktoerer", "aktører"), ("aktörer", "aktører"),
    ("raadforing", "rådføring"), ("delt_ansvar", "delt-ansvar"), ("delt ansvar", "delt-ansvar"), ("naer", "nær"),
    ("när", "nær"), ("ÅR", "år"),
  ])
  func `case, marks, ASCII letters and separators are other spellings of a word`(text: String, word: String) {
    #expect(Spelling.isSpelling(text, of: word))
  }

  @Test(arguments: [
    ("ansvarlg", "ansvarlig"), ("ansvaarlig", "ansvarlig"), ("ansvårlig", "ansvarlig"), ("ikkemøtt", "ikke møtt"),
    ("nar", "nær"), ("", "år"), ("år", ""), ("til-", "til"), ("tilbakemeldingg", "tilbakemelding"),
    (String(repeating: "a", count: 200), "å"),
  ])
  func `a missing, doubled or other letter is a guess`(text: String, word: String) {
    #expect(!Spelling.isSpelling(text, of: word))
  }

  @Test func `a word counts only where no other is meant as well`() {
    #expect(Spelling.only(of: "Fra", among: ["fra", "til"]) == "fra")
    #expect(Spelling.only(of: "ar", among: ["år", "ar"]) == nil)
    #expect(Spelling.only(of: "dato", among: ["fra", "til"]) == nil)
  }
}
