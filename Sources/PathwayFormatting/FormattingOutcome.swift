package import PathwayDiagnostics

/// What formatting a file came to.
package enum FormattingOutcome: Sendable {
  /// The file as it should be.
  case formatted([UInt8])

  /// The file is none of ours.
  case other

  /// The file has faults that must be mended first: what it says is not certain before.
  case faulty([Fault])

  /// The file is written in a way that the formatter has no answer to; it stays as it is.
  case unsupported(UnsupportedLayout)

  /// What was made of the file says something else than the file: a fault of ours, and nothing that may be written.
  case unsafe
}
