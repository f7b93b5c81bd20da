import PathwayKit
import Testing

/// Files with mistakes of every sort are mended without harm.
@Suite struct MendedFileTests {
  @Test(arguments: Specimen.pathways)
  func `a damaged pathway is mended without harm`(_ specimen: Specimen) {
    let damages =
      Damage.cuts(of: specimen, sample: 1) + Damage.flips(of: specimen, sample: 1)
      + Damage.lineChanges(of: specimen, sample: 1)
    for damage in damages { expectSound(specimen, damage) }
  }

  @Test func `damaged examples are mended without harm`() async {
    await withTaskGroup { group in
      for specimen in Specimen.examples {
        group.addTask {
          for damage in Damage.lineChanges(of: specimen, sample: 1) { expectSound(specimen, damage) }
        }
      }
    }
  }

  /// Mends a damaged file with and without guesses, and reports what then does not hold.
  private func expectSound(_ specimen: Specimen, _ damage: Damage) {
    let watch = Watchdog.shared.start("mending \(specimen.testDescription): \(damage)")
    defer { Watchdog.shared.stop(watch) }
    let files = specimen.files.merging([specimen.path: damage.applied(to: specimen.bytes)]) { $1 }
    let safe = PathwayFixer(Self.validator).fix([specimen.path], provider: MemoryProvider(files))
    #expect(safe.refused == [], "\(damage)")
    let mended = files.merging(safe.files.map { ($0.path, $0.result) }) { $1 }
    if safe.isSettled, !safe.files.isEmpty {
      let again = PathwayFixer(Self.validator).fix([specimen.path], provider: MemoryProvider(mended))
      #expect(again.files.map { $0.path } == [], "\(damage)")
    }
    for file in safe.files {
      #expect(file.fixes.allSatisfy { $0.safety == .safe }, "\(damage)")
      #expect(abs(file.result.count - file.source.count) <= 16 * file.fixes.count, "\(damage)")
    }
    guard safe.unsafeCount > 0 else { return }
    let guessed = PathwayFixer(Self.validator, includingUnsafe: true).fix(
      [specimen.path], provider: MemoryProvider(files))
    #expect(Examination.complaints(about: guessed.validation.report) == [], "\(damage)")
  }

  private static let validator = Validator(today: Examination.today)
}
