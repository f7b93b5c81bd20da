public import SourceText

/// What an adaptation says of one value of its base.
public enum Change<Value> {
  /// Nothing: the value of the base stays.
  case unchanged

  /// That there is none; the origin is where `ingen` is written.
  case removed(Origin)

  /// What it is instead or, for a value of several parts, what changes in it.
  case changed(Value)

  /// Whether the adaptation says nothing of the value.
  public var isUnchanged: Bool {
    if case .unchanged = self { true } else { false }
  }

  /// Whether the adaptation takes the value away.
  public var isRemoved: Bool {
    if case .removed = self { true } else { false }
  }

  /// What is said instead, where something is.
  public var value: Value? {
    if case .changed(let value) = self { value } else { nil }
  }

  /// Where the value is taken away, where it is.
  public var removal: Origin? {
    if case .removed(let origin) = self { origin } else { nil }
  }

  /// Returns a value of the base with the change made.
  public func applied(to base: Value?) -> Value? {
    switch self {
    case .unchanged: base
    case .removed: nil
    case .changed(let value): value
    }
  }
}

extension Change {
  /// Returns a list of the base with the change made; lists are replaced as a whole.
  public func applied<Element>(to base: [Element]) -> [Element] where Value == [Element] {
    switch self {
    case .unchanged: base
    case .removed: []
    case .changed(let list): list
    }
  }

  /// Returns a value of several parts with the change made in it.
  public func applied(to base: Value.Whole?) -> Value.Whole? where Value: PartialChange {
    switch self {
    case .unchanged: base
    case .removed: nil
    case .changed(let change): change.applied(to: base)
    }
  }
}

extension Change: Equatable where Value: Equatable {}
extension Change: Sendable where Value: Sendable {}
