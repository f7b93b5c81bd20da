/// What mending files has come to.
public struct FixingResult: Sendable {
  /// The files that changed, in order of path; nothing is written.
  public let files: [FixedFile]

  /// The fixes that were taken back, since the text would have been worse with them.
  public let refused: [AppliedFix]

  /// The files that are reached by a link and lie outside their project, sorted; they stay as they are.
  public let outsideProject: [String]

  /// The files that could be mended and that were to stay as they are, sorted.
  public let spared: [String]

  /// Whether everything is done; otherwise there was more to do after the last round.
  public let isSettled: Bool

  /// What is found in the files as they should be.
  public let validation: ValidationResult

  /// The number of findings that guesses would mend as well.
  public let unsafeCount: Int
}
