public import SourceText

/// Something that may happen at any time in a run.
public struct Event: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// Who sees to it.
  public var responsible: Reference?

  /// The step that then starts, while everything else stops.
  public var target: Reference?

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates an event.
  public init(
    id: Identifier, responsible: Reference? = nil, target: Reference? = nil,
    annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.id = id
    self.responsible = responsible
    self.target = target
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
