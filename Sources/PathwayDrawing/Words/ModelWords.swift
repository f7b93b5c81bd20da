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
  var name: Text { Text(nb: word, en: english) }
}

extension PathwayStatus {
  /// How far the pathway has come.
  var name: Text { Text(nb: word, en: english) }
}

extension Duration {
  /// The length of time in words.
  package var words: Text { Text(nb: description, en: english) }
}

extension DurationRange {
  /// The range in words.
  var words: Text { Text(nb: description, en: english) }
}
