extension TimeUnit {
  /// The word of the pathway language for one of the unit.
  public var singular: String {
    switch self {
    case .hours: "time"
    case .fullDays: "døgn"
    case .days: "dag"
    case .workingDays: "virkedag"
    case .weeks: "uke"
    case .months: "måned"
    case .years: "år"
    }
  }

  /// The word of the pathway language for several of the unit.
  public var plural: String {
    switch self {
    case .hours: "timer"
    case .fullDays: "døgn"
    case .days: "dager"
    case .workingDays: "virkedager"
    case .weeks: "uker"
    case .months: "måneder"
    case .years: "år"
    }
  }
}
