/// What an adaptation changes in a contract of its base.
public struct HandoffChange: Equatable, Sendable {
  /// The contract, where the adaptation names it.
  public var handoff: Reference

  /// Further receivers.
  public var copies: Change<[Reference]>

  /// The slots that are filled.
  public var content: Change<[Reference]>

  /// What is left out, each with a reason; merged by name.
  public var omissions: Change<NamedChanges<Omission>>

  /// Who owns what is still open; merged by name.
  public var ownership: Change<NamedChanges<Ownership>>

  /// The channel.
  public var channel: Change<Reference>

  /// The channel that is used when the first fails.
  public var fallbackChannel: Change<Reference>

  /// How soon it is sent.
  public var deadline: Change<DeadlineChange>

  /// The receipt that the sender waits for.
  public var acknowledgement: Change<AcknowledgementChange>

  /// The step that is taken when the receiver declines.
  public var rejection: Change<Reference>

  /// What comes back.
  public var feedback: Change<FeedbackChange>

  /// The legal grounds for the transfer of information.
  public var legalBases: Change<[Reference]>

  /// How binding the contract is.
  public var norm: Change<Placed<NormStrength>>

  /// Why it is changed, where that is said of this contract.
  public var reason: Placed<String>?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys
}

extension HandoffChange {
  // In an extension, so that there is a memberwise initializer: it moves its values, where one that assigns them copies them.

  /// Creates a change of a contract, of nothing by default.
  public init(
    of handoff: Reference, copies: Change<[Reference]> = .unchanged, content: Change<[Reference]> = .unchanged,
    omissions: Change<NamedChanges<Omission>> = .unchanged, ownership: Change<NamedChanges<Ownership>> = .unchanged,
    channel: Change<Reference> = .unchanged, fallbackChannel: Change<Reference> = .unchanged,
    deadline: Change<DeadlineChange> = .unchanged, acknowledgement: Change<AcknowledgementChange> = .unchanged,
    rejection: Change<Reference> = .unchanged, feedback: Change<FeedbackChange> = .unchanged,
    legalBases: Change<[Reference]> = .unchanged, norm: Change<Placed<NormStrength>> = .unchanged,
    reason: Placed<String>? = nil, unreadKeys: UnreadKeys = UnreadKeys()
  ) {
    self.init(
      handoff: handoff, copies: copies, content: content, omissions: omissions, ownership: ownership, channel: channel,
      fallbackChannel: fallbackChannel, deadline: deadline, acknowledgement: acknowledgement, rejection: rejection,
      feedback: feedback, legalBases: legalBases, norm: norm, reason: reason, unreadKeys: unreadKeys)
  }

  /// Returns a contract with the change made.
  ///
  /// The contract keeps its own origin, and each part the origin of the file that it comes from.
  public func applied(to base: Handoff) -> Handoff {
    var handoff = base
    handoff.copies = copies.applied(to: base.copies)
    handoff.content = content.applied(to: base.content)
    handoff.omissions = omissions.applied(to: base.omissions) ?? []
    handoff.ownership = ownership.applied(to: base.ownership) ?? []
    handoff.channel = unreadKeys.contains("kanal") ? nil : channel.applied(to: base.channel)
    handoff.fallbackChannel =
      unreadKeys.contains("reservekanal") ? nil : fallbackChannel.applied(to: base.fallbackChannel)
    handoff.deadline = unreadKeys.contains("frist") ? nil : deadline.applied(to: base.deadline)
    handoff.acknowledgement =
      unreadKeys.contains("kvittering") ? nil : acknowledgement.applied(to: base.acknowledgement)
    handoff.rejection = unreadKeys.contains("avslag") ? nil : rejection.applied(to: base.rejection)
    handoff.feedback = unreadKeys.contains("tilbakemelding") ? nil : feedback.applied(to: base.feedback)
    handoff.legalBases = legalBases.applied(to: base.legalBases)
    handoff.norm = unreadKeys.contains("norm") ? nil : norm.applied(to: base.norm)
    handoff.unreadKeys = base.unreadKeys.union(unreadKeys)
    return handoff
  }
}
