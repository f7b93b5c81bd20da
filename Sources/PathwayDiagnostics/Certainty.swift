/// How sure a finding is.
public enum Certainty: String, Hashable, Sendable {
  /// Proved from what is written.
  case gap

  /// Suspected.
  case suspicion
}
