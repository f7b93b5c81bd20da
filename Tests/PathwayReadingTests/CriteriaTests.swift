import PathwayDiagnostics
import PathwayModel
import PathwayReading
import SourceText
import Testing

struct CriteriaTests {
  @Test func `a range over whole numbers may be larger than any age`() throws {
    let text = """
      forløp: vekt
      tittel: Vekt
      versjon: 0.1.0
      kriterier: {ferritin: {heltall: 0–500}}
      steg:
        prøve:
          start: Prøven er tatt
          ansvarlig: fastlege
          valg:
            - når: {ferritin: 200–500}
              neste: svar
            - ellers: svar
        svar: {slutt: Pasienten har fått svar, ansvarlig: fastlege}
      """
    let result = PathwayFileReader.read(Array(text.utf8), file: FileID(0), path: "vekt.yaml", isNamed: true)
    #expect(result.faults.isEmpty)
    guard case .pathway(let pathway) = result.content,
      case .exclusiveChoice(let branches)? = pathway.steps[0].exit?.kind
    else {
      Issue.record("the file holds a choice")
      return
    }
    let range = CriterionTest.Value.integers(Placed(AgeRange(from: 200, to: 500)))
    #expect(branches[0].condition == .criteria([CriterionTest(criterion: "ferritin", values: [range])]))
  }
}
