/// The keys of a mapping that were written but could not be understood.
///
/// What they would have said is absent from the model; a check that asks for one of them knows by this that it is not missing.
/// Always empty for values made in code.
public struct UnreadKeys: Hashable, Sendable {
  /// The keys, by their names in the pathway language, in the order in which they were met.
  package private(set) var names: [String] = []

  /// Creates a set of keys, none by default.
  public init(_ names: [String] = []) {
    self.names = names
  }

  /// Sets with the same keys are equal, in whatever order the keys were met.
  public static func == (left: UnreadKeys, right: UnreadKeys) -> Bool {
    left.names.count == right.names.count && left.names.allSatisfy { right.names.contains($0) }
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(Set(names))
  }

  /// Whether every key was understood.
  public var isEmpty: Bool { names.isEmpty }

  /// Tells whether a key, by its name in the pathway language, was written but not understood.
  public func contains(_ name: String) -> Bool {
    !names.isEmpty && names.contains(name)
  }

  /// Tells whether some of several keys was written but not understood.
  package func containsAny(of names: String...) -> Bool {
    !isEmpty && names.contains { contains($0) }
  }

  /// Returns the keys of both sets.
  package func union(_ other: UnreadKeys) -> UnreadKeys {
    if other.isEmpty { return self }
    var union = self
    for name in other.names { union.insert(name) }
    return union
  }

  /// Notes a key that was written but not understood.
  package mutating func insert(_ name: String) {
    if !names.contains(name) { names.append(name) }
  }
}
