/// The code of a rule, such as PF206.
public struct RuleCode: Hashable, Sendable {
  /// The number after the letters, 1 to 999.
  public let number: Int

  /// Creates the code with a number, 1 to 999.
  public init(_ number: Int) {
    precondition((1...999).contains(number), "a code has three digits")
    self.number = number
  }

  /// Creates a code from its text, in capitals or not.
  public init?(_ text: String) {
    let digits = text.dropFirst(2)
    guard text.prefix(2).uppercased() == "PF", digits.count == 3, let number = Int(digits), number > 0 else {
      return nil
    }
    self.number = number
  }
}

extension RuleCode: Comparable {
  public static func < (left: RuleCode, right: RuleCode) -> Bool { left.number < right.number }
}

extension RuleCode: CustomStringConvertible {
  public var description: String {
    let digits = String(number)
    return "PF" + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
