public import PathwayModel

/// What a difference is about, as it is called in each edition.
public struct ComparedSubject: Hashable, Sendable {
  /// The kinds of things that a pathway consists of.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case pathway
    case phase
    case coordination
    case step
    case handoff
    case deadline
    case duty
    case event
    case deviation
    case actor
    case document
    case channel
    case legalBasis
    case patientGroup
    case healthCommunity
    case source
    case criterion
  }

  /// What kind of thing it is.
  public let kind: Kind

  /// Its identifier in the old edition; nothing where it is new.
  public let oldID: Identifier?

  /// Its identifier in the new edition; nothing where it is gone.
  public let newID: Identifier?

  /// Its identifier: that of the new edition where it is in it.
  public let id: Identifier

  /// Creates what is called the same in each edition that it is in.
  package init(_ kind: Kind, _ id: Identifier, isOld: Bool = true, isNew: Bool = true) {
    self.kind = kind
    self.id = id
    oldID = isOld ? id : nil
    newID = isNew ? id : nil
  }

  /// Creates what may be called something else in the new edition.
  package init(_ kind: Kind, from oldID: Identifier, to newID: Identifier) {
    self.kind = kind
    id = newID
    self.oldID = oldID
    self.newID = newID
  }
}
