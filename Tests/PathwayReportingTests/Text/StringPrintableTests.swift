import PathwayReporting
import Testing

struct StringPrintableTests {
  @Test(arguments: ["", "blåbærgrøt – «takk»", "👩‍⚕️ 🇳🇴 ❤️", "a\u{030A}", "नी\u{200C}"])
  func `Ordinary text is left alone`(text: String) {
    #expect(text.printable == text)
  }

  @Test(arguments: [
    ("\u{1B}[31m", "␛[31m"),
    ("a\nb\r\n", "a␊b␍␊"),
    ("\0\u{7F}", "␀␡"),
    ("\u{9B}2J\u{85}", "\u{FFFD}2J\u{FFFD}"),
    ("\u{202A}\u{202E}\u{2066}\u{2069}\u{200E}\u{061C}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("\u{2028}\u{2029}", "\u{FFFD}\u{FFFD}"),
    ("bup\u{200B}\u{FEFF}\u{AD}", "bup\u{FFFD}\u{FFFD}\u{FFFD}"),
  ])
  func `What steers or hides is shown`(text: String, printed: String) {
    #expect(text.printable == printed)
  }
}
