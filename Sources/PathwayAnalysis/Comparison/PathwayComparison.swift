/// Everything in which one edition of a pathway differs from another, told by the model and never by the text.
///
/// Two editions that say the same do not differ, wherever and in whatever order they say it. What catalogues declare is compared as
/// far as one of the editions refers to it.
public struct PathwayComparison: Sendable {
  /// The differences: of the pathway, its steps, its contracts and what else it consists of, then of what is declared.
  public let differences: [Difference]

  /// Compares an old edition with a new one.
  public init(from old: AnalysedPathway, to new: AnalysedPathway) {
    self.init(from: old, to: new, findingRenames: true)
  }

  /// Compares an old edition with a new one, in which steps and contracts may have other identifiers or surely have not.
  package init(from old: AnalysedPathway, to new: AnalysedPathway, findingRenames: Bool) {
    var builder = ComparisonBuilder(from: old, to: new, findingRenames: findingRenames)
    builder.compareAll()
    differences = builder.differences
  }
}
