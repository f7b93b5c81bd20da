public import PathwayDiagnostics
public import PathwayReporting

/// A file as it was found, and what formatting it came to.
public struct FormattedFile: Sendable {
  /// What formatting came to.
  public enum Outcome: Sendable {
    /// The file has the form that it should have.
    case unchanged

    /// The bytes that the file should have.
    case changed([UInt8])

    /// The file has faults that must be mended first, and stays as it is.
    case faulty(ValidationReport)

    /// The file is written in a way that cannot be kept, and stays as it is.
    case unsupported(Text)

    /// What was made of the file says something else than the file: a fault of the formatter. The file must stay as it is.
    case failed

    /// The file cannot be read.
    case unreadable(UnreadableReason)
  }

  /// The path.
  public let path: String

  /// The bytes that were found.
  public let source: [UInt8]

  /// What formatting came to.
  public let outcome: Outcome
}
