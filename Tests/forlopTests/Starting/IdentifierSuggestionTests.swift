import PathwayKit
import PathwayModel
import SourceText
import Testing

@testable import forlop

struct IdentifierSuggestionTests {
  @Test(arguments: [
    ("Eldre som faller hjemme", "eldre-som-faller-hjemme"), ("  Hjerte- og karsykdom  ", "hjerte-og-karsykdom"),
    ("Ærlig talt, Øystein på Ås!", "ærlig-talt-øystein-på-ås"), ("A\u{30A}s", "ås"),
    ("Café à la carte", "cafe-a-la-carte"),
    ("Sámi giella: čoahkkin", "sami-giella-coahkkin"), ("Größe", "grøsse"), ("18 år", "18-år"), ("🙂 glad", "glad"),
    ("En tittel som er så lang at ingen orker å skrive den", "en-tittel-som-er-så-lang-at-ingen-orker"),
    (String(repeating: "x", count: 90), String(repeating: "x", count: 40)),
  ])
  func `A title suggests an identifier that one can type`(title: String, id: String) throws {
    let suggested = try #require(Identifier(suggestedBy: title))
    #expect(suggested.text == id)
    #expect(Identifier.isWellFormed(Array(suggested.text.utf8)[...]))
  }

  @Test(arguments: ["", " ", "🙂", "–", "日本語"])
  func `What has no letters of ours suggests nothing`(title: String) {
    #expect(Identifier(suggestedBy: title) == nil)
  }

  @Test func `A file name has letters that every system has`() {
    #expect(Identifier("ærlig-øl-på-ås").fileName == "aerlig-ol-pa-as")
  }
}
