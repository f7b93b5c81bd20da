import PathwayKit
import Testing

/// Files that were made to hurt: each gets an answer, and gets it soon.
@Suite struct HostileFileTests {
  /// The longest that anybody should wait for one file, without optimization on a slow machine.
  private static let patience = Swift.Duration.seconds(20)

  @Test(arguments: HostileFile.large + HostileFile.small)
  func `a file that was made to hurt gets an answer`(_ file: HostileFile) {
    let watch = Watchdog.shared.start(file.testDescription)
    var codes: Set<RuleCode> = []
    let time = ContinuousClock().measure {
      let judged = file.judged()
      codes = judged.codes
      #expect(judged.complaints == [])
    }
    Watchdog.shared.stop(watch)
    if let code = file.code { #expect(codes.contains(code), "found \(codes.sorted())") }
    #expect(time < Self.patience)
  }

  @Test func `a file of one byte gets an answer`() {
    for file in HostileFile.singleBytes { #expect(file.judged().complaints == [], "\(file.testDescription)") }
  }

  @Test(arguments: Shape.all)
  func `a pathway of an awkward shape gets an answer`(_ shape: Shape) {
    let watch = Watchdog.shared.start(shape.testDescription)
    let time = ContinuousClock().measure {
      let examination = Examination(path: "form.yaml", files: ["form.yaml": Array(shape.text.utf8)])
      #expect(examination.complaints() == [])
    }
    Watchdog.shared.stop(watch)
    #expect(time < Self.patience)
  }
}
