import Testing

struct RulesTests {
  private let forlop: ForlopCommand

  init() throws {
    forlop = ForlopCommand(workspace: try Workspace())
  }

  @Test func `The table has a line for each rule, in order of code`() throws {
    let outcome = try forlop("rules")
    let codes = outcome.output.split(separator: "\n").map { $0.prefix(5) }
    #expect(outcome.exitCode == 0)
    #expect(codes.first == "PF001")
    #expect(codes == codes.sorted())
  }

  @Test func `The JSON has the same rules`() throws {
    let rules = try #require(try forlop("rules", "--format", "json").json()["rules"] as? [[String: Any]])
    let lines = try forlop("rules").output.split(separator: "\n")
    #expect(rules.map { $0["code"] as? String } == lines.map { String($0.prefix(5)) })
    for rule in rules {
      #expect(Set(rule.keys) == ["code", "name", "severity", "certainty", "summary", "rationale", "examples"])
    }
  }

  @Test func `The table follows the language`() throws {
    #expect(try forlop("rules").output != forlop("rules", "--language", "en").output)
  }
}
