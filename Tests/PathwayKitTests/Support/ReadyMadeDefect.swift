import PathwayKit
import Testing

/// One row of the table of ready-made defects: what is done to which pathway, and the failure mode that must be seen.
struct ReadyMadeDefect: Sendable, CustomTestStringConvertible {
  /// The pathway.
  let pathway: String

  /// What is done to it, and the finding that it must give.
  let seed: SeededDefect

  init(_ pathway: String, _ seed: SeededDefect) {
    self.pathway = pathway
    self.seed = seed
  }

  var testDescription: String { "\(pathway): \(seed.testDescription)" }
}
