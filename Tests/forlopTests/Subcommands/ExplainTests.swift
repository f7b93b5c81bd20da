import Testing

struct ExplainTests {
  private let forlop: ForlopCommand

  init() throws {
    forlop = ForlopCommand(workspace: try Workspace())
  }

  @Test(arguments: ["PF003", "pf003", "unknown-key", "Unknown-Key"])
  func `A rule is found by its code or its name`(name: String) throws {
    let outcome = try forlop("explain", name)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("PF003 unknown-key (error)\n\n"))
    #expect(outcome.output.contains("↓"))
  }

  @Test func `The page is in the language that was chosen`() throws {
    #expect(try forlop("explain", "PF003").output.contains("Slik er regelen fornøyd:\n\n  forløp: "))
    #expect(
      try forlop("explain", "PF003", "--language", "en").output
        .contains("The rule is content with this:\n\n  forløp: "))
  }

  @Test(arguments: [
    ("unknwon-key", "mente du unknown-key?"), ("PF000", "mente du PF00"), ("tullball", "`forlop rules` viser alle"),
    ("PF999", "PF999"), ("\u{1B}[2J", "␛[2J"),
  ])
  func `A rule that is not there is wrong usage`(name: String, message: String) throws {
    let outcome = try forlop("explain", name)
    #expect(outcome.exitCode == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message))
    #expect(!outcome.errors.contains("\u{1B}"))
  }
}
