internal import PathwayModel

/// What has been referred to by name and not been looked up yet, by what the reference may name.
struct Mentions {
  private var known: [ComparedValue.Referent: Set<Identifier>] = [:]
  private var waiting: [ComparedValue.Referent: [Identifier]] = [:]

  /// Whether nothing waits to be looked up.
  var isEmpty: Bool { waiting.isEmpty }

  /// Adds references; one that has been met before is not looked up again.
  mutating func add(_ references: [(id: Identifier, referent: ComparedValue.Referent)]) {
    for reference in references where known[reference.referent, default: []].insert(reference.id).inserted {
      waiting[reference.referent, default: []].append(reference.id)
    }
  }

  /// Takes out all that waits, sorted.
  mutating func take() -> [ComparedValue.Referent: [Identifier]] {
    defer { waiting = [:] }
    return waiting.mapValues { $0.sorted() }
  }
}
