extension NormStrength {
  /// How binding it is, in English.
  package var english: String {
    switch self {
    case .may: "may"
    case .should: "should"
    case .must: "must"
    }
  }
}

extension AcknowledgementLevel {
  /// What the receipt says, in English.
  package var english: String {
    switch self {
    case .sent: "sent"
    case .delivered: "delivered"
    case .received: "received"
    case .read: "read"
    case .accepted: "accepted"
    case .completed: "completed"
    }
  }
}

extension HandoffKind {
  /// What is handed over, in English.
  package var english: String {
    switch self {
    case .transfer: "transfer of responsibility"
    case .referral: "referral"
    case .sharedResponsibility: "shared responsibility"
    case .alert: "alert"
    case .information: "information"
    case .consultation: "consultation"
    case .mandatoryReport: "mandatory report"
    case .handback: "handback"
    case .meeting: "meeting"
    }
  }
}

extension PathwayStatus {
  /// How far the pathway has come, in English.
  package var english: String {
    switch self {
    case .draft: "draft"
    case .consultation: "out for comment"
    case .current: "in force"
    case .retired: "no longer in force"
    }
  }
}

extension GovernanceLevel {
  /// Who owns it, in English.
  package var english: String {
    switch self {
    case .national: "national"
    case .healthCommunity: "helsefellesskap"
    case .municipality: "municipality"
    }
  }
}

extension DecisionBody {
  /// Who decides, in English.
  package var english: String {
    switch self {
    case .professionalCommittee: "FSU"
    case .strategicCommittee: "SSU"
    case .partnershipMeeting: "partnership meeting"
    case .nationalAuthority: "national authority"
    }
  }
}

extension ResponsibilityArea {
  /// The area, in English.
  package var english: String {
    switch self {
    case .childWelfare: "child welfare"
    case .municipality: "municipality"
    case .dentalHealth: "dental health"
    case .specialistHealth: "specialist health"
    case .education: "education"
    case .welfare: "labour and welfare"
    case .state: "the state"
    case .privateSector: "private"
    case .citizen: "citizen"
    }
  }
}

extension AdministrativeLevel {
  /// Who owns the service, in English.
  package var english: String {
    switch self {
    case .municipality: "municipality"
    case .county: "county"
    case .healthTrust: "health trust"
    case .state: "state"
    case .privateSector: "private"
    }
  }
}

extension Availability {
  /// When it can be reached, in English.
  package var english: String {
    switch self {
    case .officeHours: "office hours"
    case .aroundTheClock: "around the clock"
    }
  }
}

extension ChannelKind {
  /// What the channel is, in English.
  package var english: String {
    switch self {
    case .message: "message"
    case .telephone: "telephone"
    case .meeting: "meeting"
    case .letter: "letter"
    case .portal: "portal"
    case .patient: "patient"
    }
  }
}

extension DeadlineGround {
  /// What the deadline rests on, in English.
  package var english: String {
    switch self {
    case .act: "act"
    case .regulation: "regulation"
    case .pathwayTime: "pathway time"
    case .guideline: "guideline"
    case .agreement: "agreement"
    }
  }
}
