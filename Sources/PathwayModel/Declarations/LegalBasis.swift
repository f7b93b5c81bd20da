public import SourceText

/// A section of an act or a regulation, or a recommendation, that something rests on.
public struct LegalBasis: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The name of the act or regulation.
  public var act: String?

  /// The section, with its sign.
  public var section: String?

  /// What it is about.
  public var title: String?

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a legal ground.
  public init(
    id: Identifier, act: String? = nil, section: String? = nil, title: String? = nil,
    annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.id = id
    self.act = act
    self.section = section
    self.title = title
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
