extension Condition {
  /// The condition as its author would say it, and as a scenario names the branch.
  public var phrase: String {
    switch self {
    case .text(let text), .event(let text): text.value
    case .criteria(let tests): tests.map { $0.phrase }.joined(separator: ", ")
    case .otherwise: "ellers"
    case .after(let time): "etter \(time.value)"
    }
  }
}

extension CriterionTest {
  /// The test as its author would say it, such as `alvorlighet: moderat, høy`.
  public var phrase: String {
    let values = values.map { value in
      switch value {
      case .word(let word): word.id.text
      case .integers(let range): "\(range.value)"
      }
    }
    return "\(criterion.id.text): \(values.joined(separator: ", "))"
  }
}
