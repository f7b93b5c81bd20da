import PathwayKit
import PathwayTestSupport
import SourceText
import Testing

@testable import forlop

struct ScalarTextTests {
  @Test(arguments: [
    "Eldre: de som faller", "Hva er det? \"Ingen\" vet", "# ikke en kommentar", "a # b", "- et punkt", "? spørsmål",
    "[a, b]", "{a: b}", "*anker", "&anker", "!merke", "|", ">", "%", "@", "`", "nei", "null", "~", "1.10", "2026-05-12",
    "12:30", "æøå ÆØÅ", "e\u{301} og é", "👩‍👩‍👧 familien", "tabulator\there", "bjelle\u{7}", "x\u{85}\u{2028}\u{2029}x",
    "\u{FEFF}x", "x\u{A0}x", "x:", ":x", "'", "''", "\"", "\\", "\\n", "---", "...", "<<", "=",
    "en " + String(repeating: "veldig ", count: 300) + "lang tittel",
  ])
  func `A title is read back as it was typed`(title: String) throws {
    try expectReadBack(title)
  }

  @Test(arguments: 0..<40)
  func `Whatever is typed is read back as it was`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<10 {
      let length = Int.random(in: 1...30, using: &random)
      var title = ""
      for _ in 0..<length { title.unicodeScalars.append(Self.scalar(&random)) }
      while title.first?.isWhitespace == true { title.removeFirst() }
      while title.last?.isWhitespace == true { title.removeLast() }
      // A mark would change the equals sign before it.
      while title.unicodeScalars.first?.properties.isGraphemeExtend == true { title.unicodeScalars.removeFirst() }
      if !title.isEmpty { try expectReadBack(title) }
    }
  }

  private static func scalar(_ random: inout SeededGenerator) -> Unicode.Scalar {
    let marks: [Unicode.Scalar] = [
      ":", "#", "-", "\"", "'", "[", "]", "{", "}", ",", "&", "*", "!", "%", "\\", " ", "å",
    ]
    if Bool.random(using: &random), let mark = marks.randomElement(using: &random) { return mark }
    let greatest: UInt32 = [0x7F, 0x2FF, 0xFFFF, 0x1FFFF].randomElement(using: &random) ?? 0x7F
    let value = UInt32.random(in: 1...greatest, using: &random)
    let scalar = Unicode.Scalar(value) ?? "ø"
    // What stands for a character that could not be read is refused.
    return scalar == "\u{FFFD}" || scalar == "\n" ? "æ" : scalar
  }

  private func expectReadBack(_ title: String) throws {
    let start = Start()
    let file = try start(
      "--title=\(title)", "--id", "prøve", "--first=\(title)", "--first-area", "kommune", "--end=\(title)")
    let result = try start.reading(file)
    #expect(!result.report.hasFindings(atLeast: .warning), "\(title.debugDescription)")
    let pathway = try #require(result.pathways.first).analysed.pathway
    #expect(pathway.title == title)
    #expect(pathway.declarations.actors.first?.name == title)
    #expect(pathway.steps.last?.end?.value == title)
  }
}
