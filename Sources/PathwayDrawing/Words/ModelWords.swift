package import PathwayDiagnostics
package import PathwayModel

extension ResponsibilityArea {
  /// The heading of the area.
  var heading: Text {
    switch self {
    case .childWelfare: Text(nb: "Barnevern", en: "Child welfare")
    case .municipality: Text(nb: "Kommunal helse og omsorg", en: "Municipal health and care")
    case .dentalHealth: Text(nb: "Tannhelsetjenesten", en: "Dental health service")
    case .specialistHealth: Text(nb: "Spesialisthelsetjenesten", en: "Specialist health service")
    case .education: Text(nb: "Opplæring", en: "Education")
    case .welfare: Text(nb: "Arbeid og velferd", en: "Labour and welfare")
    case .state: Text(nb: "Staten", en: "The state")
    case .privateSector: Text(nb: "Private", en: "Private bodies")
    case .citizen: Text(nb: "Innbyggeren", en: "The citizen")
    }
  }
}

extension HandoffKind {
  /// What is handed over.
  var name: Text {
    switch self {
    case .transfer: Text(nb: "Ansvarsoverføring", en: "Transfer of responsibility")
    case .referral: Text(nb: "Henvisning", en: "Referral")
    case .sharedResponsibility: Text(nb: "Delt ansvar", en: "Shared responsibility")
    case .alert: Text(nb: "Varsling", en: "Alert")
    case .information: Text(nb: "Informasjon", en: "Information")
    case .consultation: Text(nb: "Rådføring", en: "Consultation")
    case .mandatoryReport: Text(nb: "Meldeplikt", en: "Mandatory report")
    case .handback: Text(nb: "Tilbakeføring", en: "Handback")
    case .meeting: Text(nb: "Møte", en: "Meeting")
    }
  }
}

extension AcknowledgementLevel {
  /// What the receipt says.
  var name: Text {
    switch self {
    case .sent: Text(nb: "sendt", en: "sent")
    case .delivered: Text(nb: "levert", en: "delivered")
    case .received: Text(nb: "mottatt", en: "received")
    case .read: Text(nb: "lest", en: "read")
    case .accepted: Text(nb: "akseptert", en: "accepted")
    case .completed: Text(nb: "fullført", en: "completed")
    }
  }
}

extension PathwayStatus {
  /// How far the pathway has come.
  var name: Text {
    switch self {
    case .draft: Text(nb: "utkast", en: "draft")
    case .consultation: Text(nb: "høring", en: "out for comment")
    case .current: Text(nb: "gjeldende", en: "in force")
    case .retired: Text(nb: "utgått", en: "no longer in force")
    }
  }
}

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
  func english(_ amount: Int) -> String {
    if amount == 1 { return englishSingular }
    return self == .fullDays ? "periods of 24 hours" : englishSingular + "s"
  }
}

extension Duration {
  /// The length of time in words.
  package var words: Text {
    switch self {
    case .immediately: Text(nb: description, en: "at once")
    case .sameDay: Text(nb: description, en: "the same day")
    default: Text(nb: description, en: "\(amount) \(unit.english(amount))")
    }
  }
}

extension DurationRange {
  /// The range in words.
  var words: Text {
    lower == upper ? lower.words : Text(nb: description, en: "\(lower.amount)–\(upper.words.en)")
  }
}
