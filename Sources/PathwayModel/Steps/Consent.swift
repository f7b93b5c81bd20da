public import SourceText

/// Whose consent is asked, and what happens when it is refused.
public struct Consent: Equatable, Sendable {
  /// Those who must consent, all of them.
  public var givers: [Giver]

  /// The step that is taken when consent is refused.
  public var refusal: Reference?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the key is written.
  public var origin: Origin

  /// Creates a question of consent.
  public init(
    givers: [Giver] = [], refusal: Reference? = nil, unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.givers = givers
    self.refusal = refusal
    self.unreadKeys = unreadKeys
    self.origin = origin
  }

  /// Somebody whose consent is asked.
  public struct Giver: Equatable, Sendable {
    /// Who consents.
    public var actor: Reference

    /// The ages of the patient at which this consent is asked; nothing where it always is.
    public var ages: AgeRange?

    /// Creates a giver of consent.
    public init(_ actor: Reference, ages: AgeRange? = nil) {
      self.actor = actor
      self.ages = ages
    }
  }
}
