import PathwayReporting
import Testing

struct CharacterDisplayWidthTests {
  @Test(
    arguments: [
      "a", "å", "Ø", "æ", "a\u{030A}", "é", "–", "«", "…", "│", "Ω", "ж", "א", "◌", "©", "™", "1", "#", "\u{FFFD}", "␛",
      "ｱ", "❤\u{FE0E}", "🇳",
    ] as [Character])
  func `Most characters take one column`(character: Character) {
    #expect(character.displayWidth == 1)
  }

  @Test(
    arguments: [
      "漢", "字", "が", "か\u{3099}", "한", "\u{1112}\u{1161}\u{11AB}", "，", "Ａ", "🚑", "❤️", "👩‍⚕️", "👨‍👩‍👧‍👦", "🇳🇴", "1️⃣", "👍🏽",
      "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "𠀀",
    ] as [Character])
  func `East Asian wide characters and emoji take two`(character: Character) {
    #expect(character.displayWidth == 2)
  }

  @Test(arguments: ["\u{0301}", "\u{200D}", "\u{FE0F}", "\u{20DD}"] as [Character])
  func `A mark without a letter takes none`(character: Character) {
    #expect(character.displayWidth == 0)
  }
}
