public import SourceText

/// What comes back to those who sent.
public struct Feedback: Equatable, Sendable {
  /// The document.
  public var document: Reference?

  /// Who gets it.
  public var recipients: [Reference]

  /// How soon.
  public var within: Placed<Duration>?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the key is written.
  public var origin: Origin

  /// Creates the feedback of a handoff.
  public init(
    document: Reference? = nil, recipients: [Reference] = [], within: Placed<Duration>? = nil,
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.document = document
    self.recipients = recipients
    self.within = within
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
