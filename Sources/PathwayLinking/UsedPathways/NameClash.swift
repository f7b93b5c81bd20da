internal import PathwayModel

/// Names that mean one thing in a pathway and another in one that it uses.
enum NameClash {
  /// Returns the first such name, of the actors, documents and criteria that either declares itself or has from catalogues of its own.
  static func first(between user: ResolvedPathway, and used: ResolvedPathway) -> Identifier? {
    let apart = user.scope === used.scope ? [] : [used.scope]
    let actors =
      (user.pathway.declarations.actors + used.pathway.declarations.actors + apart.flatMap { $0.actors.elements })
      .map { $0.id }
    for id in actors {
      if let mine = user.actor(Reference(id)), let theirs = used.actor(Reference(id)), mine != theirs { return id }
    }
    let documents =
      (user.pathway.declarations.documents + used.pathway.declarations.documents
      + apart.flatMap { $0.documents.elements }).map { $0.id }
    for id in documents {
      if let mine = user.document(Reference(id)), let theirs = used.document(Reference(id)), mine != theirs {
        return id
      }
    }
    let criteria =
      (user.pathway.declarations.criteria + used.pathway.declarations.criteria
      + apart.flatMap { $0.criteria.elements }).map { $0.id }
    for id in criteria {
      if let mine = user.criterion(Reference(id)), let theirs = used.criterion(Reference(id)), mine != theirs {
        return id
      }
    }
    return nil
  }
}
