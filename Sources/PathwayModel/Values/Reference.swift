public import SourceText

/// A use of something by its identifier.
public struct Reference: Hashable, Sendable {
  /// The identifier that is referred to.
  public var id: Identifier

  /// Where the reference is written.
  public var origin: Origin

  /// Creates a reference to what an identifier names.
  public init(_ id: Identifier, origin: Origin = .none) {
    self.id = id
    self.origin = origin
  }
}

extension Reference: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(Identifier(value)) }
}
