public import SourceText

/// What holds while a patient waits for a step to start.
public struct Waiting: Equatable, Sendable {
  /// Who is responsible for the patient meanwhile.
  public var responsible: Reference?

  /// The longest wait.
  public var atMost: Placed<Duration>?

  /// The step that is taken when the patient gets worse.
  public var deterioration: Reference?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the key is written.
  public var origin: Origin

  /// Creates a wait.
  public init(
    responsible: Reference? = nil, atMost: Placed<Duration>? = nil, deterioration: Reference? = nil,
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.responsible = responsible
    self.atMost = atMost
    self.deterioration = deterioration
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
