internal import PathwayGraph
internal import PathwayModel

/// Finds steps and contracts that are the same in two editions under different identifiers.
///
/// Of what is in one edition only, two are the same where nearly all that is said of them is, and where neither is as much like any
/// other. Where people call them the same and the same is responsible, less has to be. References to what is itself in one edition only
/// say nothing.
struct RenameSearch {
  /// The new identifiers by the old ones.
  private(set) var names: [Identifier: Identifier] = [:]

  /// How much of what is said must be the same, in hundredths; and how much where they are called the same.
  private static let threshold = (usual: 75, sameName: 40)

  /// The most pairs that are held against each other; with more, nothing is taken to be renamed.
  private static let pairLimit = 250_000

  init(from old: Pathway, to new: Pathway) {
    add(from: old, to: new, { $0.steps }) { step in
      var traits = step.traits
      traits.add(.exit, .exits(step.exits))
      return traits
    }
    add(from: ReferenceMap(names).apply(to: old), to: new, { $0.handoffs }) { $0.traits }
  }

  private mutating func add<Element: Compared>(
    from old: Pathway, to new: Pathway, _ elements: (Pathway) -> [Element], _ traits: (Element) -> TraitList
  ) {
    let (oldIDs, newIDs) = (Self.names(in: old), Self.names(in: new))
    let changed = oldIDs.symmetricDifference(newIDs)
    // What is in one edition only is called alike in both, so that references to it are no difference.
    let blank = ReferenceMap(Dictionary(uniqueKeysWithValues: changed.map { ($0, Identifier("?")) }))
    func candidates(_ pathway: Pathway, notIn others: Set<Identifier>) -> [Candidate] {
      zip(elements(pathway), elements(blank.apply(to: pathway))).compactMap { element, blanked in
        others.contains(element.id) ? nil : Candidate(element.id, traits(blanked))
      }
    }
    let gone = candidates(old, notIn: newIDs)
    let added = candidates(new, notIn: oldIDs)
    guard !gone.isEmpty, !added.isEmpty, gone.count * added.count <= Self.pairLimit else { return }
    let likeness = gone.map { old in added.map { old.likeness(to: $0) } }
    for (row, candidate) in gone.enumerated() {
      guard let best = Self.onlyBest(likeness[row]),
        likeness[row][best] >= (candidate.isCalled(as: added[best]) ? Self.threshold.sameName : Self.threshold.usual),
        Self.onlyBest(likeness.map { $0[best] }) == row
      else { continue }
      names[candidate.id] = added[best].id
    }
  }

  /// The identifiers of the name space that steps, events and contracts share.
  private static func names(in pathway: Pathway) -> Set<Identifier> {
    Set(pathway.steps.map { $0.id } + pathway.handoffs.map { $0.id } + pathway.events.map { $0.id })
  }

  /// The place of the greatest number, where no other is as great.
  private static func onlyBest(_ numbers: [Int]) -> Int? {
    guard let best = numbers.max() else { return nil }
    let places = numbers.indices.filter { numbers[$0] == best }
    return places.count == 1 ? places[0] : nil
  }

  /// Something that is in one edition only.
  private struct Candidate {
    let id: Identifier
    private let values: [Trait.Key: ComparedValue]

    init(_ id: Identifier, _ list: TraitList) {
      self.id = id
      values = Dictionary(list.leaves.map { ($0.key, $0.value) }) { first, _ in first }
    }

    /// Whether both have one title, and one who is responsible or one receiver.
    func isCalled(as other: Candidate) -> Bool {
      let title = Trait.Key(property: .title, item: nil)
      let owner = Trait.Key(property: .responsible, item: nil)
      let receiver = Trait.Key(property: .to, item: nil)
      guard let name = values[title], other.values[title] == name else { return false }
      return values[owner] == other.values[owner] && values[receiver] == other.values[receiver]
    }

    /// How much of what is said of either is said of both, in hundredths.
    func likeness(to other: Candidate) -> Int {
      var (same, all) = (0, 0)
      for (key, value) in values {
        let weight = Self.weight(of: key.property)
        all += weight
        if other.values[key] == value { same += weight }
      }
      for key in other.values.keys where values[key] == nil { all += Self.weight(of: key.property) }
      return all == 0 ? 0 : same * 100 / all
    }

    /// What people know a thing by counts for two.
    private static func weight(of property: ComparedProperty) -> Int {
      property == .title || property == .trigger ? 2 : 1
    }
  }
}
