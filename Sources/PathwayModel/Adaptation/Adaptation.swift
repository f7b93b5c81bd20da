public import SourceText

/// A local adaptation of a pathway: who fills its roles here, what is changed, added and taken out.
public struct Adaptation: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The pathway, or the adaptation, that is adapted.
  public var base: Reference?

  /// The edition of it that the adaptation was made for.
  public var baseVersion: Placed<SemanticVersion>?

  /// The helsefellesskap that it holds for.
  public var healthCommunity: Reference?

  /// Who decided it, and when.
  public var decision: Decision?

  /// The catalogues that it uses besides those of its base, as paths relative to its file.
  public var uses: [Placed<String>]

  /// The roles that are bound to local units.
  public var bindings: [Binding]

  /// Where the key for the bindings is written; where it is not, where the name is.
  public var bindingsOrigin: Origin

  /// What is changed.
  public var changes: PathwayChanges

  /// What is added.
  public var additions: PathwayAdditions

  /// What is taken out.
  public var removals: PathwayRemovals

  /// The findings that are accepted.
  public var acceptedDeviations: [AcceptedDeviation]

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin
}

extension Adaptation {
  // In an extension, so that there is a memberwise initializer: it moves its values, where one that assigns them copies them.

  /// Creates an adaptation.
  public init(
    id: Identifier, of base: Reference?, version: Placed<SemanticVersion>? = nil, healthCommunity: Reference? = nil,
    decision: Decision? = nil, uses: [Placed<String>] = [], bindings: [Binding] = [], bindingsOrigin: Origin = .none,
    changes: PathwayChanges = PathwayChanges(), additions: PathwayAdditions = PathwayAdditions(),
    removals: PathwayRemovals = PathwayRemovals(), acceptedDeviations: [AcceptedDeviation] = [],
    annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.init(
      id: id, base: base, baseVersion: version, healthCommunity: healthCommunity, decision: decision, uses: uses,
      bindings: bindings, bindingsOrigin: bindingsOrigin, changes: changes, additions: additions, removals: removals,
      acceptedDeviations: acceptedDeviations, annotations: annotations, unreadKeys: unreadKeys, origin: origin)
  }

  /// Returns how the role with an identifier is bound, where it is.
  public func binding(of role: Identifier) -> Binding? { bindings.first { $0.role.id == role } }
}
