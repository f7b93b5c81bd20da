public import SourceText

/// A part of a contract that is left out with a reason, so that the rule that asks for it is silent.
public struct LeftOutPart: Equatable, Sendable {
  /// The identifier of the pathway or adaptation that says so.
  public var owner: String

  /// The identifier of the contract.
  public var handoff: String

  /// What is left out: a slot of a document, or a part of the contract as its key is written.
  public var part: String

  /// Why.
  public var reason: String

  /// Where that is written.
  public var origin: Origin

  /// Creates a part that is left out.
  public init(owner: String, handoff: String, part: String, reason: String, origin: Origin = .none) {
    self.owner = owner
    self.handoff = handoff
    self.part = part
    self.reason = reason
    self.origin = origin
  }
}
