/// What may be said about anything that is declared.
public struct Annotations: Equatable, Sendable {
  /// A description, in the words of the author.
  public var summary: String?

  /// The sources, by identifier.
  public var sources: [Reference]

  /// That it is no longer in use, where that is so.
  public var obsolescence: Obsolescence?

  /// Whether somebody has checked it against its source; nothing where that is not said.
  public var isVerified: Placed<Bool>?
}

extension Annotations {
  // In an extension, so that there is a memberwise initializer: it moves its values, where one that assigns them copies them.

  /// Creates what is said about a declaration, nothing by default.
  public init(
    summary: String? = nil, sources: [Reference] = [], isVerified: Placed<Bool>? = nil,
    obsolescence: Obsolescence? = nil
  ) {
    self.init(summary: summary, sources: sources, obsolescence: obsolescence, isVerified: isVerified)
  }
}
