public import SourceText

/// A named part of a pathway, in the order of the pathway.
public struct Phase: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The name that people read.
  public var title: String?

  /// Where the name is written.
  public var origin: Origin

  /// Creates a phase.
  public init(id: Identifier, title: String? = nil, origin: Origin = .none) {
    self.id = id
    self.title = title
    self.origin = origin
  }
}
