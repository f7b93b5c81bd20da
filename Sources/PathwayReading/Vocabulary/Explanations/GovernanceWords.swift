internal import PathwayDiagnostics
internal import PathwayModel

extension PathwayStatus: ExplainedWord {
  var explanation: Text {
    switch self {
    case .draft: Text(nb: "det skrives på", en: "it is being written")
    case .consultation: Text(nb: "det er sendt ut til uttalelse", en: "it is out for comment")
    case .current: Text(nb: "det er vedtatt og gjelder", en: "it has been decided and is in force")
    case .retired: Text(nb: "det gjelder ikke lenger", en: "it is no longer in force")
    }
  }
}

extension GovernanceLevel: ExplainedWord {
  var explanation: Text {
    switch self {
    case .national: Text(nb: "hele landet", en: "the whole country")
    case .healthCommunity: Text(nb: "ett helsefellesskap", en: "one helsefellesskap")
    case .municipality: Text(nb: "én kommune", en: "one municipality")
    }
  }
}

extension DecisionBody: ExplainedWord {
  var explanation: Text {
    switch self {
    case .professionalCommittee: Text(nb: "faglig samarbeidsutvalg", en: "the committee of professionals")
    case .strategicCommittee: Text(nb: "strategisk samarbeidsutvalg", en: "the strategic committee of the leaders")
    case .partnershipMeeting: Text(nb: "partnerskapsmøtet", en: "the partnership meeting")
    case .nationalAuthority: Text(nb: "en nasjonal myndighet", en: "a national authority")
    }
  }
}
