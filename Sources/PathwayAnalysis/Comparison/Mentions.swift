internal import PathwayModel

/// What has been referred to by name, by what the reference may name.
struct Mentions {
  private var found: [ComparedValue.Referent: Set<Identifier>] = [:]

  /// How many different ones have been met.
  private(set) var count = 0

  /// Adds references.
  mutating func add(_ references: [(id: Identifier, referent: ComparedValue.Referent)]) {
    for reference in references where found[reference.referent, default: []].insert(reference.id).inserted {
      count += 1
    }
  }

  /// Returns all that may name something of a kind, sorted.
  func ids(of referents: ComparedValue.Referent...) -> [Identifier] {
    referents.reduce(into: Set<Identifier>()) { $0.formUnion(found[$1] ?? []) }.sorted()
  }
}
