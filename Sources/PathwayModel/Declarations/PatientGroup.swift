public import SourceText

/// A group of patients for whom pathways are made.
public struct PatientGroup: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The name that people read.
  public var name: String?

  /// The events that every pathway for the group must handle.
  public var expectedEvents: [Reference]

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a group of patients.
  public init(
    id: Identifier, name: String? = nil, expectedEvents: [Reference] = [], annotations: Annotations = Annotations(),
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.id = id
    self.name = name
    self.expectedEvents = expectedEvents
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
