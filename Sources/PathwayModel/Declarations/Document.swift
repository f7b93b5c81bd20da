public import SourceText

/// A kind of document that is made, needed and sent.
public struct Document: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The name that people read.
  public var name: String?

  /// The message standard that the document follows.
  public var standard: String?

  /// What must be filled in.
  public var slots: [Reference]

  /// The slots of which somebody must be named as owner when the document is sent.
  public var ownedSlots: [Reference]

  /// The actors who always get a copy.
  public var alwaysCopiedTo: [Reference]

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a kind of document.
  public init(
    id: Identifier, name: String? = nil, standard: String? = nil, slots: [Reference] = [],
    ownedSlots: [Reference] = [], alwaysCopiedTo: [Reference] = [], annotations: Annotations = Annotations(),
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.id = id
    self.name = name
    self.standard = standard
    self.slots = slots
    self.ownedSlots = ownedSlots
    self.alwaysCopiedTo = alwaysCopiedTo
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
