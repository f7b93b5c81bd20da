public import PathwayAnalysis
public import PathwayDiagnostics

/// A pathway that was read, with its facts and what is wrong with it.
public struct CheckedPathway: Sendable {
  /// The path of its file.
  public let path: String

  /// The pathway, as its file says it, with every fact about it.
  public let analysed: AnalysedPathway

  /// What a patient goes through: the pathway with those that it uses laid in the place of the steps that use them.
  public let course: AnalysedPathway

  /// What the rules have found in it; faults of its file stand in the report alone.
  public let findings: [Finding]
}
