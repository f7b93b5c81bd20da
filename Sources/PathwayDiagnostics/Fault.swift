public import SourceText

/// Something that is wrong with a file, found while it was read or linked; the rules give it words.
public struct Fault: Equatable, Sendable {
  /// What is wrong.
  public var kind: FaultKind

  /// The identifier of the pathway or catalogue, or the path of the file where none could be read.
  public var owner: String

  /// The identifiers of what it is about, the outermost first.
  public var subject: [String]

  /// The smallest stretch that a reader must change.
  public var origin: Origin

  /// Another place that it speaks of: the first of two, the value that was cut.
  public var related: Origin

  /// Creates a fault.
  public init(_ kind: FaultKind, owner: String, subject: [String] = [], origin: Origin, related: Origin = .none) {
    self.kind = kind
    self.owner = owner
    self.subject = subject
    self.origin = origin
    self.related = related
  }
}
