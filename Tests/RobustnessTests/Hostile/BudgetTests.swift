import PathwayKit
import Testing

/// Files made so that what is told of each mistake would grow with the file.
struct BudgetTests {
  private func findings(_ text: String) throws -> [Finding] {
    let today = try #require(CalendarDate(year: 2026, month: 6, day: 1))
    let provider = MemoryProvider(texts: ["kjede.yaml": text])
    return Validator(today: today).validate(["kjede.yaml"], provider: provider).report.findings
  }

  @Test func `gaps at the ends of long runs are all told, the first with their runs`() throws {
    let count = 1_500
    var text = """
      forløp: kjede
      tittel: Kjede
      versjon: 0.1.0
      aktører: {a: {navn: A, område: kommune}, b: {navn: B, område: barnevern}}
      steg:

      """
    for number in 0..<count {
      let start = number == 0 ? "start: x, " : ""
      text += "  s\(number): {\(start)ansvarlig: \(number % 2 == 0 ? "a" : "b"), neste: s\(number + 1)}\n"
    }
    text += "  s\(count): {ansvarlig: a, slutt: x}\n"
    let gaps = try findings(text).filter { $0.code == RuleCode(201) }
    #expect(gaps.count == count)
    #expect(gaps.first?.witness?.isEmpty == false)
    #expect(gaps.reduce(0) { $0 + ($1.witness?.count ?? 0) } <= 100_000 + count)
  }

  @Test func `references to nothing are all told, the first with what they may have meant`() throws {
    let count = 1_500
    var text = "forløp: mange\ntittel: Mange\nversjon: 0.1.0\nsteg:\n"
    for number in 0..<count { text += "  steg-\(number): {neste: stegg-\(number)}\n" }
    let unresolved = try findings(text).filter { $0.code == RuleCode(101) }
    #expect(unresolved.count == count)
    #expect(unresolved.first?.suggestions.isEmpty == false)
    #expect(unresolved.count { !$0.suggestions.isEmpty } <= 200_000 / count + 1)
  }
}
