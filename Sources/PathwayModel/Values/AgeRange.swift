/// Ages in whole years, from a lowest up to and including a highest.
public struct AgeRange: Hashable, Sendable {
  /// The lowest age.
  public var lower: Int

  /// The highest age, or nothing where there is no upper limit.
  public var upper: Int?

  /// Creates a range of ages in whole years, both ends included.
  public init(from lower: Int, to upper: Int? = nil) {
    self.lower = lower
    self.upper = upper
  }

  /// Tells whether an age in whole years lies in the range.
  public func contains(_ age: Int) -> Bool {
    age >= lower && upper.map { age <= $0 } ?? true
  }
}
