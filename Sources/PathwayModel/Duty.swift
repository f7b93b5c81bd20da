public import SourceText

/// Something the law requires once, of exactly one.
public struct Duty: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// What must be done.
  public var title: String?

  /// When it must be done; nothing where it always must.
  public var condition: Condition?

  /// The legal grounds.
  public var legalBases: [Reference]

  /// How binding it is.
  public var norm: Placed<NormStrength>?

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a duty.
  public init(
    id: Identifier, title: String? = nil, condition: Condition? = nil, legalBases: [Reference] = [],
    norm: Placed<NormStrength>? = nil, annotations: Annotations = Annotations(),
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.id = id
    self.title = title
    self.condition = condition
    self.legalBases = legalBases
    self.norm = norm
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
