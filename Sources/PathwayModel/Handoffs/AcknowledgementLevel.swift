/// How much a sender knows of what the receiver has done, weakest first.
public enum AcknowledgementLevel: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  /// It has left the sender.
  case sent

  /// The transport has delivered it.
  case delivered

  /// The system of the receiver has accepted it.
  case received

  /// Somebody has read it and it is assigned.
  case read

  /// The receiver has accepted responsibility, or will attend.
  case accepted

  /// The sender has the result.
  case completed

  public static func < (left: AcknowledgementLevel, right: AcknowledgementLevel) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension AcknowledgementLevel: LanguageWord {
  public var word: String {
    switch self {
    case .sent: "sendt"
    case .delivered: "levert"
    case .received: "mottatt"
    case .read: "lest"
    case .accepted: "akseptert"
    case .completed: "fullført"
    }
  }
}
