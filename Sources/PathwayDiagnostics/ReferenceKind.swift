/// What a reference may name.
public enum ReferenceKind: Hashable, Sendable, CaseIterable {
  case actor
  case channel
  case criterion
  case deadline
  case document
  case duty
  case event
  case handoff
  case healthCommunity
  case legalBasis
  case pathway
  case patientGroup
  case phase
  case slot
  case source
  case step

  /// Either a step or an actor: where a handoff goes.
  case stepOrActor

  /// Either a step or an event: where a handoff comes from.
  case stepOrEvent

  /// Any declaration that may take the place of another.
  case replacement

  /// An actor, or the sender of whatever it is about.
  case alertable

  /// Whatever a finding may be about.
  case anything
}
