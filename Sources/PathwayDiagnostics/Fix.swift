public import SourceText

/// A change that would mend a finding.
public struct Fix: Hashable, Sendable {
  /// How far a fix may be trusted.
  public enum Safety: String, Hashable, Sendable {
    /// Changes nothing but the mistake.
    case safe

    /// Probably what was meant, to be read before it is kept.
    case unsafe

    /// A proposal that is shown and never made.
    case shownOnly
  }

  /// What the fix does.
  public var title: Text

  /// How far it may be trusted.
  public var safety: Safety

  /// The changes, none overlapping another.
  public var edits: [Edit]

  /// Creates a fix.
  public init(title: Text, safety: Safety, edits: [Edit]) {
    self.title = title
    self.safety = safety
    self.edits = edits
  }
}
