public import SourceText

/// A patient's way through a pathway, and what is expected of it.
public struct Scenario: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The title.
  public var title: String?

  /// The pathway that is walked, or a local adaptation of one.
  public var pathway: Reference?

  /// What is done, in order; steps with one ordinary way out may be left out.
  public var walk: [WalkEntry]

  /// What is expected to come of it.
  public var expectation: ScenarioExpectation?

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a scenario.
  public init(
    id: Identifier, title: String? = nil, pathway: Reference? = nil, walk: [WalkEntry] = [],
    expectation: ScenarioExpectation? = nil, annotations: Annotations = Annotations(),
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.id = id
    self.title = title
    self.pathway = pathway
    self.walk = walk
    self.expectation = expectation
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
