internal import PathwayModel
internal import SourceText

/// The receipt that the sender of a contract gets: what the contract says itself, and for the rest what the channel gives.
struct EffectiveAcknowledgement {
  /// What is known of one part of the receipt.
  enum Part<Value> {
    /// The contract says it.
    case said(Value)

    /// The channel gives it without anybody asking.
    case automatic(Value)

    /// It may be there: something was written that could not be understood.
    case unknown

    /// It is not there.
    case absent

    /// Whether it is surely not there.
    var isAbsent: Bool { if case .absent = self { true } else { false } }
  }

  private let source: Source

  /// Puts together what the contract with a number and its channel say.
  init(of index: Int, in resolved: ResolvedPathway) {
    source = Source(index, resolved)
  }

  /// The receipt itself.
  var receipt: Part<Acknowledgement> { source.receipt }

  /// What the receiver must say at least.
  var level: Part<Placed<AcknowledgementLevel>> { source.part("nivå") { $0.level } }

  /// How soon it must come.
  var within: Part<Placed<Duration>> { source.part("innen") { $0.within } }

  /// What happens when it does not come; in a channel, telling `avsender` means the sender of the contract.
  var missing: Part<Escalation> { source.part("mangler") { $0.missing } }

  /// Where a missing key belongs: at `kvittering`, or at the name of a contract without one.
  var origin: Origin { source.origin }

  /// Where the parts come from.
  private struct Source {
    private let own: Part<Acknowledgement>
    private let channel: Part<Acknowledgement>
    let origin: Origin

    init(_ index: Int, _ resolved: ResolvedPathway) {
      let handoffs = resolved.handoffs
      if let acknowledgement = handoffs[index].acknowledgement {
        own = .said(acknowledgement)
      } else {
        own = handoffs[index].unreadKeys.contains("kvittering") ? .unknown : .absent
      }
      channel = Self.automatic(handoffs[index].channel, handoffs[index].unreadKeys, resolved)
      origin = handoffs[index].acknowledgement?.origin ?? handoffs[index].origin
    }

    var receipt: Part<Acknowledgement> { own.isAbsent ? channel : own }

    func part<Value>(_ key: String, _ value: (Acknowledgement) -> Value?) -> Part<Value> {
      switch own {
      case .said(let acknowledgement):
        if let value = value(acknowledgement) { return .said(value) }
        if acknowledgement.unreadKeys.contains(key) { return .unknown }
      case .automatic, .absent: break
      case .unknown: return .unknown
      }
      guard case .automatic(let acknowledgement) = channel else {
        return channel.isAbsent ? .absent : .unknown
      }
      if let value = value(acknowledgement) { return .automatic(value) }
      return acknowledgement.unreadKeys.contains(key) ? .unknown : .absent
    }

    private static func automatic(
      _ reference: Reference?, _ unread: UnreadKeys, _ resolved: ResolvedPathway
    ) -> Part<Acknowledgement> {
      guard let reference else { return unread.contains("kanal") ? .unknown : .absent }
      guard let place = resolved.channelPlace(reference) else { return .unknown }
      let channels = place.scope.channels.elements
      if let acknowledgement = channels[place.index].acknowledgement { return .automatic(acknowledgement) }
      return channels[place.index].unreadKeys.contains("kvittering") ? .unknown : .absent
    }
  }
}
