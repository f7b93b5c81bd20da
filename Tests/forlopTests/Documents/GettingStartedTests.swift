import Testing

struct GettingStartedTests {
  @Test(.enabled(if: ForlopCommand.hasGraphviz, "the page draws a pathway"))
  func `Whoever does what the authors' first page says, sees what it shows`() throws {
    let page = try DocumentPage("for-authors/kom-i-gang.md")
    var reader = try FollowedPage(answering: [
      "", "Eldre som faller hjemme", "fall-hjemme", "", "fastlege", "En pasient over 65 år har falt to ganger på et år",
      "geri", "1", "Pasienten har en plan mot nye fall, og fastlegen følger den opp", "egne",
    ])
    #expect(page.blocks.count { $0.kind == "sh" } > 5)
    for block in page.blocks { try reader.follow(block) }
  }
}
