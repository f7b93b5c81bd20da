/// A sector with its own responsibility, within which handoffs are easier than across.
public enum ResponsibilityArea: UInt8, Hashable, Sendable, CaseIterable {
  /// Child welfare.
  case childWelfare

  /// The health and care services of a municipality.
  case municipality

  /// The public dental service.
  case dentalHealth

  /// The specialist health service.
  case specialistHealth

  /// Schools, kindergartens and their support services.
  case education

  /// Labour and welfare.
  case welfare

  /// State authorities outside the health service.
  case state

  /// Private bodies.
  case privateSector

  /// The patient, the next of kin, and others who are no service.
  case citizen
}

extension ResponsibilityArea: LanguageWord {
  public var word: String {
    switch self {
    case .childWelfare: "barnevern"
    case .municipality: "kommune"
    case .dentalHealth: "tannhelse"
    case .specialistHealth: "spesialisthelsetjeneste"
    case .education: "opplæring"
    case .welfare: "velferd"
    case .state: "stat"
    case .privateSector: "privat"
    case .citizen: "innbygger"
    }
  }
}
