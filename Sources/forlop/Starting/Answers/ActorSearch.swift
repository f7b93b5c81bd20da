import PathwayKit
import PathwayModel
import SourceText

/// Finds the actors of catalogues by what people call them.
struct ActorSearch {
  private let offers: [Offer<Actor>]

  /// The most that are shown.
  private static let limit = 9

  /// Prepares to search; `other` is taken already and never found.
  init(_ offers: ProjectOffers, besides other: DraftActor?) {
    self.offers = offers.actors.filter { offer in other.map { !$0.isSame(as: .catalogued(offer)) } ?? true }
  }

  /// Whether there is nobody to find.
  var isEmpty: Bool { offers.isEmpty }

  /// Returns the actor with an identifier, or with a name.
  func exact(_ word: String) -> Offer<Actor>? {
    let id = Identifier(word)
    return offers.first { $0.id == id } ?? offers.first { $0.element.name == word }
  }

  /// Returns the actors that have a word in their identifier or name: those that begin with it first.
  func matches(_ word: String) -> (shown: [Offer<Actor>], count: Int) {
    let word = Suggestions.fold(word)
    let found = offers.compactMap { offer in rank(offer, word).map { (rank: $0, offer: offer) } }
      .sorted { ($0.rank, $0.offer.id) < ($1.rank, $1.offer.id) }.map { $0.offer }
    return (Array(found.prefix(Self.limit)), found.count)
  }

  /// Returns the identifiers that may have been meant.
  func suggestions(for word: String) -> [String] {
    let close = Suggestions.closest(to: word, among: offers.map { $0.id.text })
    return close.isEmpty ? matches(word).shown.prefix(3).map { $0.id.text } : close
  }

  /// How well an actor fits, 0 best; nothing where it does not.
  private func rank(_ offer: Offer<Actor>, _ word: [UInt8]) -> Int? {
    let id = Suggestions.fold(offer.id.text)
    if id.starts(with: word) { return 0 }
    if id.contains(word) { return 1 }
    let name = Suggestions.fold(offer.element.name ?? "")
    return name.contains(word) ? 2 : nil
  }
}
