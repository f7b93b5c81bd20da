internal import PathwayDiagnostics
internal import PathwayModel

/// Handoffs to begin with: one of each type, with all that the type asks for.
enum HandoffSnippets {
  static let all = HandoffKind.allCases.map { snippet(of: $0) }

  private static func snippet(of kind: HandoffKind) -> Snippet {
    let explanation = kind.explanation
    return Snippet(
      label: Text(nb: kind.word, en: "\(kind.word) (\(kind.english))"),
      Text(nb: "\(explanation.nb)", en: "\(explanation.en)"), head(kind) + body(of: kind))
  }

  private static func head(_ kind: HandoffKind) -> String {
    """
    ${1:overleveringens-id}:
      fra: ${2:fra-steget}
      til: ${3:til-steget}
      type: \(kind.word)

    """
  }

  private static func body(of kind: HandoffKind) -> String {
    switch kind {
    case .transfer: document + channel + deadline + accepted + rejection + informed
    case .referral: document + channel + deadline + accepted + rejection + waitingOwner + feedback + informed
    case .sharedResponsibility, .meeting: deadline + accepted
    case .alert: deadline + acknowledgement(.read)
    case .information: document + acknowledgement(.received)
    case .consultation: deadline + acknowledgement(.completed)
    case .mandatoryReport: acknowledgement(.received) + feedback + legalBasis
    case .handback: document + deadline + acknowledgement(.received) + informed
    }
  }

  // MARK: - Parts

  private static let document = "  dokument: ${4:dokumentet}\n  innhold:\n    - ${5:felt-i-dokumentet}\n"
  private static let channel = "  kanal: ${6:kanalen}\n"
  private static let deadline = "  frist: ${7:2 virkedager}\n"
  private static let accepted = acknowledgement(.accepted)
  private static let rejection = "  avslag: ${10:steget-når-svaret-er-nei}\n"
  private static let waitingOwner = "  ansvar i ventetid: ${9:avsenderen}\n"
  private static let feedback =
    "  tilbakemelding:\n    dokument: ${11:svaret}\n    til: ${9:avsenderen}\n    innen: ${12:7 dager}\n"
  private static let legalBasis = "  hjemmel: ${13:hjemmelen}\n"
  private static let informed = "  informerer pasient: ja\n"

  private static func acknowledgement(_ level: AcknowledgementLevel) -> String {
    """
      kvittering:
        nivå: \(level.word)
        innen: ${8:5 virkedager}
        mangler:
          varsle: ${9:avsenderen}

    """
  }
}
