import PathwayKit

/// What came of a file that sets a project up.
enum SetupOutcome {
  /// It was written.
  case written

  /// It is there already, with all that it should have, or with what is the author's own.
  case kept

  /// It is there already and lacks a part, which is the author's to add.
  case lacking(SetupFile.Addition)
}
