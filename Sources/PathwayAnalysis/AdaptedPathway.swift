public import PathwayModel

/// A local adaptation held against the pathway that it adapts.
///
/// Declarations and references are told apart by identifier; the numbers of steps, contracts and actors differ between the two.
public final class AdaptedPathway: Sendable {
  /// The adaptation.
  public let adaptation: Adaptation

  /// The pathway that is adapted; where an adaptation is adapted, what that has made of its own base.
  public let base: AnalysedPathway

  /// The pathway with the adaptation laid over it. Its identifier is that of the adaptation.
  public let effective: AnalysedPathway

  /// What is adapted, where that is an adaptation itself.
  public let adaptedBase: AdaptedPathway?

  /// Everything in which the pathway that comes of the adaptation differs from its base.
  public let comparison: PathwayComparison

  /// Holds an adaptation against its base.
  public init(
    _ adaptation: Adaptation, of base: AnalysedPathway, effective: AnalysedPathway,
    adaptedBase: AdaptedPathway? = nil
  ) {
    self.adaptation = adaptation
    self.base = base
    self.effective = effective
    self.adaptedBase = adaptedBase
    // What an adaptation takes out and what it adds are two things, however much they are alike.
    comparison = PathwayComparison(from: base, to: effective, findingRenames: false)
  }
}
