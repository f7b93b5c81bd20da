public import SourceText

/// A way in which a handoff travels.
public struct Channel: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The name that people read.
  public var name: String?

  /// What the channel is.
  public var kind: Placed<ChannelKind>?

  /// The receipt that every contract over the channel has where it does not say its own.
  public var acknowledgement: Acknowledgement?

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a channel.
  public init(
    id: Identifier, name: String? = nil, kind: Placed<ChannelKind>? = nil, acknowledgement: Acknowledgement? = nil,
    annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.acknowledgement = acknowledgement
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
