import Testing

struct ForlopTests {
  private let forlop: ForlopCommand

  init() throws {
    forlop = ForlopCommand(workspace: try Workspace())
  }

  @Test(arguments: [
    ["--help"], [], ["help", "validate"], ["validate", "--help"], ["explain", "-h"], ["rules", "--help"],
  ])
  func `Help has examples and goes to standard output`(arguments: [String]) throws {
    let outcome = try forlop.run(arguments)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.contains("Examples:\n  forlop "))
  }

  @Test func `The version is a number`() throws {
    let outcome = try forlop("--version")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }
}
