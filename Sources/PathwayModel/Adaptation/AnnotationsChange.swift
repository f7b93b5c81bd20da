/// What an adaptation changes in what is said about something.
public struct AnnotationsChange: Equatable, Sendable {
  /// The description.
  public var summary: Change<String>

  /// The sources, by identifier.
  public var sources: Change<[Reference]>

  /// Whether somebody has checked it against its source.
  public var isVerified: Change<Placed<Bool>>

  /// Creates a change of what is said about something, of nothing by default.
  public init(
    summary: Change<String> = .unchanged, sources: Change<[Reference]> = .unchanged,
    isVerified: Change<Placed<Bool>> = .unchanged
  ) {
    self.summary = summary
    self.sources = sources
    self.isVerified = isVerified
  }
}

extension AnnotationsChange: PartialChange {
  public func applied(to base: Annotations?) -> Annotations {
    let base = base ?? Annotations()
    return Annotations(
      summary: summary.applied(to: base.summary), sources: sources.applied(to: base.sources),
      isVerified: isVerified.applied(to: base.isVerified), obsolescence: base.obsolescence)
  }
}
