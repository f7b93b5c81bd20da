import PathwayKit
import Testing

@Suite struct ExampleAdaptationTests {
  @Test(arguments: RealPathways.adaptations)
  func `an example of an adaptation gives nothing at all, with its base or alone`(_ path: String) {
    #expect(RealPathways.report(on: [path]).findings.map { "\($0.code) \($0.message.nb)" } == [])
    let beside = RealPathways.report(on: [path] + RealPathways.national).findings
    let bases = RealPathways.report(on: RealPathways.national).findings
    #expect(beside.map { $0.fingerprint } == bases.map { $0.fingerprint })
  }

  @Test func `the examples are of two helsefellesskap, and adapt both pathways`() {
    let result = RealPathways.result(on: RealPathways.adaptations)
    let adapted = result.pathways.compactMap { $0.adapted }
    #expect(adapted.map { $0.base.pathway.id } == ["barnevern", "demens"])
    #expect(Set(adapted.compactMap { $0.adaptation.healthCommunity?.id }).count == 2)
  }
}
