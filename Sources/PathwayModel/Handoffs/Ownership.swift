/// Who owns something that is still open after a handoff.
public struct Ownership: Equatable, Sendable {
  /// What is open.
  public var item: Reference

  /// Who owns it.
  public var owner: Reference

  /// Creates an ownership.
  public init(item: Reference, owner: Reference) {
    self.item = item
    self.owner = owner
  }
}
