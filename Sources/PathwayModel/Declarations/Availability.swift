/// When a service can be reached.
public enum Availability: UInt8, Hashable, Sendable, CaseIterable {
  /// In office hours.
  case officeHours

  /// At all hours.
  case aroundTheClock
}

extension Availability: LanguageWord {
  public var word: String {
    switch self {
    case .officeHours: "kontortid"
    case .aroundTheClock: "døgnåpen"
    }
  }
}
