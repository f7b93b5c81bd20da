import PathwayKit
import PathwayModel

/// Somebody who is to be responsible for steps of a new pathway.
enum DraftActor {
  /// Somebody that a catalogue declares.
  case catalogued(Offer<Actor>)

  /// Somebody that the pathway declares itself.
  case local(name: String, area: ResponsibilityArea)

  /// Somebody whom nobody has named yet, who has a role; the pathway declares it for the authors to fill in.
  case undecided(ActorRole)

  /// The sector.
  var area: ResponsibilityArea? {
    switch self {
    case .catalogued(let offer): offer.element.area?.value
    case .local(_, let area): area
    case .undecided(let role): role.area
    }
  }

  /// What people read.
  var name: String {
    switch self {
    case .catalogued(let offer): offer.element.name ?? offer.id.text
    case .local(let name, _): name
    case .undecided(let role): role.placeholder
    }
  }

  /// The channels that are listed; nothing where none are.
  var channels: [Identifier]? {
    switch self {
    case .catalogued(let offer): offer.element.channels?.map { $0.id }
    case .local, .undecided: nil
    }
  }

  /// Whether somebody who writes a word means this actor.
  func isNamed(_ word: String) -> Bool {
    if case .catalogued(let offer) = self, offer.id == Identifier(word) { return true }
    return name == word
  }

  /// Whether it is the same as another.
  func isSame(as other: DraftActor) -> Bool {
    switch (self, other) {
    case (.catalogued(let left), .catalogued(let right)): left.id == right.id
    case (.local(let left, _), .local(let right, _)): left == right
    case (.catalogued, .local), (.local, .catalogued), (.undecided, _), (_, .undecided): false
    }
  }
}
