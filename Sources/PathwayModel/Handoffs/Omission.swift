/// A part of a contract that is left out, with the reason.
public struct Omission: Equatable, Sendable {
  /// The slot or the part of the contract.
  public var part: Reference

  /// Why it is left out.
  public var reason: String

  /// Creates an omission.
  public init(part: Reference, reason: String) {
    self.part = part
    self.reason = reason
  }
}
