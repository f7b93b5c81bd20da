/// What has become of a promise to the patient between two editions, in the order of reports.
public enum DifferenceVerdict: String, Hashable, Sendable, CaseIterable {
  /// More is promised, or sooner.
  case tightened

  /// Less is promised, or later, or nobody can tell that it is not later.
  case loosened

  /// It is new.
  case added

  /// It is gone.
  case removed

  /// It is the same under another identifier.
  case renamed

  /// It has changed, and is clearly neither more nor less.
  case unclear
}
