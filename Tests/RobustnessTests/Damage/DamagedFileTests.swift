import Testing

/// Files with mistakes of every sort: each is judged, and each finding stands where something is written.
@Suite struct DamagedFileTests {
  @Test(arguments: Specimen.pathways)
  func `a pathway that is cut off is judged`(_ specimen: Specimen) {
    specimen.expectSound(after: Damage.cuts(of: specimen, sample: 4))
  }

  @Test(arguments: Specimen.pathways)
  func `a pathway with turned bits is judged`(_ specimen: Specimen) {
    specimen.expectSound(after: Damage.flips(of: specimen, sample: 4))
  }

  @Test(arguments: Specimen.pathways)
  func `a pathway with lines astray is judged`(_ specimen: Specimen) {
    specimen.expectSound(after: Damage.lineChanges(of: specimen, sample: 5))
  }

  @Test func `examples with mistakes are judged`() async {
    await withTaskGroup { group in
      for specimen in Specimen.examples {
        group.addTask {
          specimen.expectSound(after: Damage.cuts(of: specimen, sample: 1))
          specimen.expectSound(after: Damage.flips(of: specimen, sample: 1))
          specimen.expectSound(after: Damage.lineChanges(of: specimen, sample: 2))
        }
      }
    }
  }

  @Test func `there is something to damage`() {
    #expect(Specimen.pathways.count > 5)
    #expect(Specimen.examples.count > 50)
  }
}
