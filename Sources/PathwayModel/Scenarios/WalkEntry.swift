/// One step of a walk, with the way out that is taken where it is said.
public struct WalkEntry: Equatable, Sendable {
  /// The step.
  public var step: Reference

  /// The ways out that are taken: the texts of branches, the identifiers of targets, or words such as `avslag`.
  public var ways: [Placed<String>]

  /// Creates one step of a walk.
  public init(_ step: Reference, ways: [Placed<String>] = []) {
    self.step = step
    self.ways = ways
  }
}

extension WalkEntry: ExpressibleByStringLiteral {
  public init(stringLiteral value: String) { self.init(Reference(Identifier(value))) }
}
