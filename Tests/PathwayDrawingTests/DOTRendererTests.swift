import PathwayDiagnostics
import PathwayDrawing
import PathwayModel
import PathwayTestSupport
import Testing

struct DOTRendererTests {
  @Test func `A pathway over five areas is drawn with its gaps`() throws {
    let drawn = Drawn(ChildWelfareSample.pathway, ChildWelfareSample.findings)
    try Snapshot("child-welfare.dot").expect(drawn.text)
  }

  @Test func `An overview leaves out the terms of the contracts`() throws {
    let drawn = Drawn(ChildWelfareSample.pathway, detail: .overview)
    try Snapshot("child-welfare-overview.dot").expect(drawn.text)
  }

  @Test(arguments: Language.allCases) func `A small pathway is drawn in both languages`(_ language: Language) throws {
    try Snapshot("referral-\(language.rawValue).dot").expect(Drawn(ReferralSample.pathway(), language: language).text)
  }

  @Test func `A pathway with nothing in it is a title`() throws {
    try Snapshot("empty.dot").expect(Drawn(Pathway(id: "tomt")).text)
  }

  @Test func `The same pathway always gives the same text`() {
    let first = Drawn(ChildWelfareSample.pathway, ChildWelfareSample.findings).text
    for _ in 0..<5 { #expect(Drawn(ChildWelfareSample.pathway, ChildWelfareSample.findings).text == first) }
  }

  @Test func `The order of the findings does not matter`() {
    let first = Drawn(ChildWelfareSample.pathway, ChildWelfareSample.findings).text
    #expect(Drawn(ChildWelfareSample.pathway, ChildWelfareSample.findings.reversed()).text == first)
  }

  @Test func `The title says edition and status`() {
    #expect(Drawn(ReferralSample.pathway()).text.contains(">henvisning · versjon 1.0.0 · gjeldende<"))
    #expect(Drawn(Pathway(id: "tomt")).text.contains(">tomt · utkast<"))
  }
}
