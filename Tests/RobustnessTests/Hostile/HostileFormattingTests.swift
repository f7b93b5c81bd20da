import PathwayKit
import Testing

/// Files that were made to hurt: the formatter crashes at none, and never makes something else of one.
@Suite struct HostileFormattingTests {
  /// What does not hold for a file.
  private func complaint(about bytes: [UInt8]) -> String? {
    switch PathwayFormatter().format(bytes, path: "vondt.yaml").outcome {
    case .unchanged, .faulty, .unsupported: return nil
    case .changed(let result):
      if case .unchanged = PathwayFormatter().format(result, path: "vondt.yaml").outcome { return nil }
      return "is formatted in two goes"
    case .failed: return "would say something else"
    case .unreadable: return "cannot be read, though it was given"
    }
  }

  @Test(arguments: HostileFile.large + HostileFile.small)
  func `a file that was made to hurt is formatted or left alone`(_ file: HostileFile) {
    let watch = Watchdog.shared.start(file.testDescription)
    #expect(complaint(about: file.bytes) == nil)
    Watchdog.shared.stop(watch)
  }

  @Test func `a file of one byte is formatted or left alone`() {
    for file in HostileFile.singleBytes { #expect(complaint(about: file.bytes) == nil, "\(file.testDescription)") }
  }

  @Test(arguments: Shape.all)
  func `a pathway of an awkward shape is formatted or left alone`(_ shape: Shape) {
    #expect(complaint(about: Array(shape.text.utf8)) == nil)
  }

  @Test(arguments: Specimen.examples)
  func `an example of a rule is formatted or left alone, whatever is done to it`(_ specimen: Specimen) {
    let watch = Watchdog.shared.start(specimen.testDescription)
    #expect(complaint(about: specimen.bytes) == nil)
    let damages =
      Damage.cuts(of: specimen, sample: 1) + Damage.flips(of: specimen, sample: 3)
      + Damage.lineChanges(of: specimen, sample: 4)
    for damage in damages {
      #expect(complaint(about: damage.applied(to: specimen.bytes)) == nil, "\(damage)")
    }
    Watchdog.shared.stop(watch)
  }
}
