/// Why a run goes from one step to another.
public enum ArrowKind: UInt8, Hashable, Sendable, CaseIterable {
  /// One of the steps that always follow.
  case next

  /// A branch of a choice of exactly one.
  case exclusiveBranch

  /// A branch of a choice of one or more.
  case inclusiveBranch

  /// A branch of a wait for the first thing that happens.
  case eventBranch

  /// An end of a used pathway.
  case subpathwayExit

  /// The deadline of the step was missed.
  case breach

  /// The patient did not attend.
  case noShow

  /// Consent to the step, or to a contract, was refused.
  case refusal

  /// The patient got worse while waiting.
  case deterioration

  /// The receiver of a contract declined.
  case rejection

  /// No acknowledgement of a contract came.
  case silence

  /// An event happened.
  case event

  /// Whether the arrow is an ordinary way out, taken when the step is done.
  public var isOrdinary: Bool {
    switch self {
    case .next, .exclusiveBranch, .inclusiveBranch, .eventBranch, .subpathwayExit: true
    case .breach, .noShow, .refusal, .deterioration, .rejection, .silence, .event: false
    }
  }
}
