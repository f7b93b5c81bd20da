import PathwayKit
import PathwayModel

/// What a contract of a new pathway sends, and how: as similar contracts of the project do, where there are any.
struct DraftTerms {
  /// How something is sent.
  enum Channel {
    /// By a channel of a catalogue.
    case catalogued(Offer<PathwayModel.Channel>)

    /// By one that the pathway declares, since the actors list none.
    case local

    /// By none that both have.
    case none
  }

  /// The document; nothing where the pathway has to declare one.
  let document: Offer<Document>?

  /// How it is sent.
  let channel: Channel

  /// The legal ground that most similar contracts have.
  let legalBasis: Offer<LegalBasis>?

  /// Finds out what a contract between two actors sends.
  init(_ kind: HandoffKind, from sender: DraftActor, to receiver: DraftActor, _ offers: ProjectOffers) {
    let similar = offers.habits.contracts.filter {
      $0.kind == kind && $0.sender == sender.area && $0.receiver == receiver.area
    }
    let parties = [sender, receiver].compactMap { if case .catalogued(let offer) = $0 { offer.id } else { nil } }
    document = ProjectHabits.byFrequency(similar.flatMap { $0.documents }).lazy
      .compactMap { id in offers.documents.first { $0.id == id } }
      .first { $0.element.alwaysCopiedTo.allSatisfy { parties.contains($0.id) } }
    channel = Self.channel(similar.compactMap { $0.channel }, sender.channels, receiver.channels, offers)
    legalBasis =
      ProjectHabits.byFrequency(similar.flatMap { $0.legalBases }).lazy
      .compactMap { id in offers.legalBases.first { $0.id == id } }.first
  }

  private static func channel(
    _ usual: [Identifier], _ sending: [Identifier]?, _ receiving: [Identifier]?, _ offers: ProjectOffers
  ) -> Channel {
    func isShared(_ id: Identifier) -> Bool { (sending ?? [id]).contains(id) && (receiving ?? [id]).contains(id) }
    let listed = sending ?? receiving ?? []
    let offered = (ProjectHabits.byFrequency(usual) + listed).filter(isShared).compactMap { id in
      offers.channels.first { $0.id == id }
    }
    if let first = offered.first(where: { $0.element.kind?.value == .message }) ?? offered.first {
      return .catalogued(first)
    }
    return sending == nil && receiving == nil ? .local : .none
  }
}
