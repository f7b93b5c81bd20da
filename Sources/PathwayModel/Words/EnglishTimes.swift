extension TimeUnit {
  /// The English word for one of the unit.
  private var englishSingular: String {
    switch self {
    case .hours: "hour"
    case .fullDays: "period of 24 hours"
    case .days: "day"
    case .workingDays: "working day"
    case .weeks: "week"
    case .months: "month"
    case .years: "year"
    }
  }

  /// The English word for so many of the unit.
  package func english(_ amount: Int) -> String {
    if amount == 1 { return englishSingular }
    return self == .fullDays ? "periods of 24 hours" : englishSingular + "s"
  }
}

extension Duration {
  /// The length of time in English.
  package var english: String {
    switch self {
    case .immediately: "at once"
    case .sameDay: "the same day"
    default: "\(amount) \(unit.english(amount))"
    }
  }
}

extension DurationRange {
  /// The range in English.
  package var english: String {
    lower == upper ? lower.english : "\(lower.amount)–\(upper.english)"
  }
}
