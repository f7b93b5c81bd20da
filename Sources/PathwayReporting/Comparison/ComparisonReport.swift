public import PathwayAnalysis

/// What a comparison of two editions has come to, in the order in which every report tells it.
public struct ComparisonReport: Sendable {
  /// The old edition.
  public let old: ComparedEdition

  /// The new edition.
  public let new: ComparedEdition

  /// The differences: the tightened first, then the loosened, the added, the removed, the renamed and the unclear.
  public let differences: [ReportedDifference]

  /// Creates a report, and puts the differences in order; those of one verdict stay as they come.
  public init(from old: ComparedEdition, to new: ComparedEdition, differences: [ReportedDifference]) {
    self.old = old
    self.new = new
    self.differences = DifferenceVerdict.allCases.flatMap { verdict in
      differences.filter { $0.difference.verdict == verdict }
    }
  }

  /// Returns the differences of one verdict.
  public func differences(_ verdict: DifferenceVerdict) -> [ReportedDifference] {
    differences.filter { $0.difference.verdict == verdict }
  }

  /// The verdicts of which there are differences, in their order, each with its differences.
  var sections: [(verdict: DifferenceVerdict, differences: [ReportedDifference])] {
    DifferenceVerdict.allCases.map { ($0, differences($0)) }.filter { !$0.1.isEmpty }
  }
}
