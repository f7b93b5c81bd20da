public import SourceText

/// What an adaptation changes in what comes back to those who sent.
public struct FeedbackChange: Equatable, Sendable {
  /// The document.
  public var document: Change<Reference>

  /// Who gets it.
  public var recipients: Change<[Reference]>

  /// How soon.
  public var within: Change<Placed<Duration>>

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the key is written.
  public var origin: Origin

  /// Creates a change of the feedback of a handoff, of nothing by default.
  public init(
    document: Change<Reference> = .unchanged, recipients: Change<[Reference]> = .unchanged,
    within: Change<Placed<Duration>> = .unchanged, unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.document = document
    self.recipients = recipients
    self.within = within
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}

extension FeedbackChange: PartialChange {
  public func applied(to base: Feedback?) -> Feedback {
    Feedback(
      document: unreadKeys.contains("dokument") ? nil : document.applied(to: base?.document),
      recipients: recipients.applied(to: base?.recipients ?? []),
      within: unreadKeys.contains("innen") ? nil : within.applied(to: base?.within),
      unreadKeys: (base?.unreadKeys ?? UnreadKeys()).union(unreadKeys), origin: base?.origin ?? origin)
  }
}
