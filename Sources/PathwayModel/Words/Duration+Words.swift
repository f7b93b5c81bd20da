extension Duration: CustomStringConvertible {
  /// The length of time as the pathway language writes it: ten working days are `10 virkedager`.
  public var description: String {
    switch self {
    case .immediately: "straks"
    case .sameDay: "samme dag"
    default: "\(amount) \(amount == 1 ? unit.singular : unit.plural)"
    }
  }
}

extension DurationRange: CustomStringConvertible {
  /// The range as the pathway language writes it, such as `1–3 uker`.
  public var description: String {
    lower == upper ? "\(lower)" : "\(lower.amount)–\(upper)"
  }
}

extension AgeRange: CustomStringConvertible {
  /// The ages as the pathway language writes them, such as `0–17` or `18+`.
  public var description: String {
    upper.map { "\(lower)–\($0)" } ?? "\(lower)+"
  }
}
