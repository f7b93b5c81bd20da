internal import PathwayModel

/// What a contract must have, by its type.
struct HandoffRequirements: Sendable {
  /// What the receiver must say at least.
  let acknowledgement: AcknowledgementLevel

  /// The parts that must be there.
  let parts: Parts

  init(_ acknowledgement: AcknowledgementLevel, _ parts: Parts) {
    self.acknowledgement = acknowledgement
    self.parts = parts
  }

  /// Parts of a contract that some types need and others do not.
  struct Parts: OptionSet, Sendable {
    let rawValue: UInt8

    static let document = Parts(rawValue: 1 << 0)
    static let channel = Parts(rawValue: 1 << 1)
    static let deadline = Parts(rawValue: 1 << 2)
    static let rejection = Parts(rawValue: 1 << 3)
    static let waitingOwner = Parts(rawValue: 1 << 4)
    static let feedback = Parts(rawValue: 1 << 5)
    static let legalBasis = Parts(rawValue: 1 << 6)
    static let informedPatient = Parts(rawValue: 1 << 7)
  }
}

extension HandoffKind {
  /// What a contract of this type must have.
  var requirements: HandoffRequirements {
    switch self {
    case .transfer: .init(.accepted, [.document, .channel, .deadline, .rejection, .informedPatient])
    case .referral: .init(.accepted, [.document, .channel, .deadline, .rejection, .waitingOwner, .feedback])
    case .sharedResponsibility: .init(.accepted, .deadline)
    case .alert: .init(.read, .deadline)
    case .information: .init(.received, .document)
    case .consultation: .init(.completed, .deadline)
    case .mandatoryReport: .init(.received, [.legalBasis, .feedback])
    case .handback: .init(.received, [.document, .deadline, .informedPatient])
    case .meeting: .init(.accepted, .deadline)
    }
  }
}

extension Handoff {
  /// Tells whether the type of the contract needs a part; nothing is needed while the type is not known.
  @inline(__always)
  func needs(_ part: HandoffRequirements.Parts) -> Bool {
    kind?.value.requirements.parts.contains(part) == true
  }

  /// Tells whether a part is accounted for though it is not there: left out with a reason, or written and not understood.
  ///
  /// What could not be understood has been reported already.
  @inline(__always)
  func excuses(_ part: String) -> Bool {
    omits(part) || unreadKeys.contains(part) || unreadKeys.contains("uten")
  }
}
