public import SourceText

/// A contract on a transfer of responsibility or information.
public struct Handoff: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The name that people read.
  public var title: String?

  /// The step, or the event, that it comes from.
  public var from: Reference?

  /// The step or the actor that it goes to.
  public var to: Reference?

  /// Further receivers.
  public var copies: [Reference]

  /// What is handed over.
  public var kind: Placed<HandoffKind>?

  /// The documents that are sent.
  public var documents: [Reference]

  /// The slots that are filled.
  public var content: [Reference]

  /// What is left out, each with a reason.
  public var omissions: [Omission]

  /// Who owns what is still open.
  public var ownership: [Ownership]

  /// The channel.
  public var channel: Reference?

  /// The channel that is used when the first fails.
  public var fallbackChannel: Reference?

  /// How soon it is sent; for a meeting, when it is held.
  public var deadline: Deadline?

  /// The receipt that the sender waits for.
  public var acknowledgement: Acknowledgement?

  /// The step that is taken when the receiver declines.
  public var rejection: Reference?

  /// Who is responsible for the patient until the receiver accepts.
  public var waitingOwner: Reference?

  /// What comes back.
  public var feedback: Feedback?

  /// The legal grounds for the transfer of information.
  public var legalBases: [Reference]

  /// Whose consent is asked.
  public var consent: Consent?

  /// How binding the contract is; a recommendation where nothing is said.
  public var norm: Placed<NormStrength>?

  /// Whether the patient is told.
  public var informsPatient: Placed<Bool>?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// Where the name is written.
  public var origin: Origin

  /// Whether the contract is required: its norm is the strongest.
  public var isMandatory: Bool { norm?.value == .must }

  /// Tells whether a part of the contract is left out with a reason, by its name in the pathway language.
  @inlinable
  public func omits(_ part: String) -> Bool {
    omissions.contains { $0.part.id.text == part }
  }
}

extension Handoff {
  // In an extension, so that there is a memberwise initializer: it moves its values, where one that assigns them copies them.

  /// Creates a contract.
  public init(
    id: Identifier, title: String? = nil, from: Reference? = nil, to: Reference? = nil, copies: [Reference] = [],
    kind: Placed<HandoffKind>? = nil, documents: [Reference] = [], content: [Reference] = [],
    omissions: [Omission] = [], ownership: [Ownership] = [], channel: Reference? = nil,
    fallbackChannel: Reference? = nil, deadline: Deadline? = nil, acknowledgement: Acknowledgement? = nil,
    rejection: Reference? = nil, waitingOwner: Reference? = nil, feedback: Feedback? = nil,
    legalBases: [Reference] = [], consent: Consent? = nil, norm: Placed<NormStrength>? = nil,
    informsPatient: Placed<Bool>? = nil, annotations: Annotations = Annotations(),
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.init(
      id: id, title: title, from: from, to: to, copies: copies, kind: kind, documents: documents, content: content,
      omissions: omissions, ownership: ownership, channel: channel, fallbackChannel: fallbackChannel,
      deadline: deadline, acknowledgement: acknowledgement, rejection: rejection, waitingOwner: waitingOwner,
      feedback: feedback, legalBases: legalBases, consent: consent, norm: norm, informsPatient: informsPatient,
      unreadKeys: unreadKeys, annotations: annotations, origin: origin)
  }
}
