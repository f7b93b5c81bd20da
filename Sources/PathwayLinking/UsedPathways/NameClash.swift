internal import PathwayModel

/// Names that mean one thing in a pathway and another in one that it uses.
enum NameClash {
  /// Returns the first such name, of the actors and documents that either declares itself.
  static func first(between user: ResolvedPathway, and used: ResolvedPathway) -> Identifier? {
    let actors = (user.pathway.declarations.actors + used.pathway.declarations.actors).map { $0.id }
    for id in actors {
      if let mine = user.actor(Reference(id)), let theirs = used.actor(Reference(id)), mine != theirs { return id }
    }
    let documents = (user.pathway.declarations.documents + used.pathway.declarations.documents).map { $0.id }
    for id in documents {
      if let mine = user.document(Reference(id)), let theirs = used.document(Reference(id)), mine != theirs {
        return id
      }
    }
    return nil
  }
}
