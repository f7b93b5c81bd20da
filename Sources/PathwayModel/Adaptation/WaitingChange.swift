public import SourceText

/// What an adaptation changes in a wait.
public struct WaitingChange: Equatable, Sendable {
  /// Who is responsible for the patient meanwhile.
  public var responsible: Change<Reference>

  /// The longest wait.
  public var atMost: Change<Placed<Duration>>

  /// The step that is taken when the patient gets worse.
  public var deterioration: Change<Reference>

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the key is written.
  public var origin: Origin

  /// Creates a change of a wait, of nothing by default.
  public init(
    responsible: Change<Reference> = .unchanged, atMost: Change<Placed<Duration>> = .unchanged,
    deterioration: Change<Reference> = .unchanged, unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.responsible = responsible
    self.atMost = atMost
    self.deterioration = deterioration
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}

extension WaitingChange: PartialChange {
  public func applied(to base: Waiting?) -> Waiting {
    Waiting(
      responsible: unreadKeys.contains("ansvarlig") ? nil : responsible.applied(to: base?.responsible),
      atMost: unreadKeys.contains("høyst") ? nil : atMost.applied(to: base?.atMost),
      deterioration: unreadKeys.contains("forverring") ? nil : deterioration.applied(to: base?.deterioration),
      unreadKeys: (base?.unreadKeys ?? UnreadKeys()).union(unreadKeys), origin: base?.origin ?? origin)
  }
}
