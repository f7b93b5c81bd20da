public import PathwayDiagnostics

/// A file that was mended, as it was and as it should be.
public struct FixedFile: Sendable {
  /// The path.
  public let path: String

  /// The bytes that were found.
  public let source: [UInt8]

  /// The bytes that the file should have.
  public internal(set) var result: [UInt8]

  /// What was mended, in the order in which it was done.
  public internal(set) var fixes: [AppliedFix]
}

/// A fix that was made, or that was made and taken back.
public struct AppliedFix: Hashable, Sendable {
  /// The path of the file.
  public let path: String

  /// The code of the finding that it mends; nothing where only other programs would misread the text.
  public let code: RuleCode?

  /// The line and the column, counted from 1, in the text as it was before the fix.
  public let line: Int

  /// The column, counted in letters.
  public let column: Int

  /// What it does.
  public let title: Text

  /// How far it may be trusted.
  public let safety: Fix.Safety
}
