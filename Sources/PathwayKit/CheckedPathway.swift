public import PathwayAnalysis
public import PathwayDiagnostics

/// A pathway that was read, with its facts and what is wrong with it.
public struct CheckedPathway: Sendable {
  /// The path of its file.
  public let path: String

  /// The pathway with every fact about it.
  public let analysed: AnalysedPathway

  /// What the rules have found in it; faults of its file stand in the report alone.
  public let findings: [Finding]

  /// The adaptation that the pathway comes of, held against its base; nothing for a pathway of its own.
  public var adapted: AdaptedPathway?
}
