import PathwayAnalysis
import PathwayGraph
import PathwayModel
import PathwayTestSupport

/// Walks with one change, and whether some run allows them, found by trying every run.
enum MutatedWalk {
  /// Returns a walk with one entry too many, too few, moved or changed.
  static func mutate(
    _ entries: [WalkEntry], in pathway: AnalysedPathway, using generator: inout SeededGenerator
  ) -> [WalkEntry] {
    var entries = entries
    let place = Int.random(in: 0..<entries.count, using: &generator)
    let plain = pathway.steps.filter { $0.hasOneWayOut }.map { WalkEntry(Reference($0.id)) }
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: if entries.count > 1, place > 0 { entries.remove(at: place) }
    case 1: if place > 0, place + 1 < entries.count { entries.swapAt(place, place + 1) }
    case 2: if let other = plain.randomElement(using: &generator), place > 0 { entries[place] = other }
    default: if let other = plain.randomElement(using: &generator) { entries.insert(other, at: place + 1) }
    }
    return entries
  }

  /// Tells whether some run performs the entries in their order, and else only steps that may be left out.
  static func isAllowed(_ entries: [WalkEntry], among sample: Sample) -> Bool {
    sample.runs.indices.contains { number in
      let run = Candidate(lines: sample.runs[number].lines, run: sample.performances[number], entries: entries)
      return run.assigns(from: 0, [])
    }
  }

  /// One run that may be the one which a walk means.
  private struct Candidate {
    let lines: [WrittenRun.Line]
    let run: [Performance]
    let entries: [WalkEntry]

    /// Tells whether the entries from one on can be assigned to performances after those that were.
    func assigns(from entry: Int, _ assigned: [Int]) -> Bool {
      guard entry < entries.count else {
        return lines.indices.allSatisfy { assigned.contains($0) || lines[$0].mayBeLeftOut }
      }
      return lines.indices.contains { place in
        guard !assigned.contains(place), lines[place].entry == entries[entry] else { return false }
        guard entry > 0 || place == 0 else { return false }
        guard assigned.allSatisfy({ !run[$0].past.performances.contains(place) }) else { return false }
        return assigns(from: entry + 1, assigned + [place])
      }
    }
  }
}

extension Step {
  /// Whether there is one ordinary way out.
  fileprivate var hasOneWayOut: Bool {
    switch exit?.kind {
    case .next?, .end?, .done?: true
    default: false
    }
  }
}
