public import SourceText

/// A check that could not decide, reported so that a clean report is not read as safe.
public struct UnassessedCheck: Equatable, Sendable {
  /// The code of the rule.
  public var code: RuleCode

  /// Why it could not decide.
  public var reason: Text

  /// What it would have judged.
  public var origin: Origin

  /// Creates a check that could not decide.
  public init(code: RuleCode, reason: Text, origin: Origin = .none) {
    self.code = code
    self.reason = reason
    self.origin = origin
  }
}
