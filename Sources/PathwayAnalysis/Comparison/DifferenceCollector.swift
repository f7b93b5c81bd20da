internal import PathwayModel
internal import SourceText

/// Holds what two editions say of one thing against each other, property by property.
struct DifferenceCollector {
  /// What has been found, in the order of comparison.
  private(set) var differences: [Difference] = []

  /// What has been met that catalogues may declare.
  var mentions = Mentions()

  private var judge: Judge

  /// Creates a collector of differences from an old edition to a new one.
  init(to new: AnalysedPathway) {
    judge = Judge(knowing: new)
  }

  /// Compares all that is said of one thing.
  mutating func compare(_ subject: ComparedSubject, _ old: TraitList, _ new: TraitList, in item: Identifier? = nil) {
    let olds = Dictionary(old.traits.map { ($0.key, $0) }) { first, _ in first }
    let news = Dictionary(new.traits.map { ($0.key, $0) }) { first, _ in first }
    var seen: Set<Trait.Key> = []
    for key in old.traits.map({ $0.key }) + new.traits.map({ $0.key }) where seen.insert(key).inserted {
      compare(olds[key], news[key], of: subject, old, new, in: item)
    }
    compareUnread(subject, old, new, in: item)
  }

  /// Notes that something is new, gone or renamed.
  mutating func add(_ subject: ComparedSubject, _ verdict: DifferenceVerdict, old: Origin, new: Origin) {
    differences.append(
      Difference(
        subject: subject, property: nil, item: nil, old: subject.oldID == nil ? nil : .present,
        new: subject.newID == nil ? nil : .present, oldOrigin: old, newOrigin: new, verdict: verdict, reason: nil))
  }

  /// Notes what is mentioned by something that has no counterpart.
  mutating func note(_ list: TraitList) {
    for trait in list.traits { note(trait) }
  }

  private mutating func note(_ trait: Trait) {
    mentions.add(trait.value.mentions)
    if let parts = trait.parts { note(parts) }
  }

  // MARK: - One property

  private mutating func compare(
    _ old: Trait?, _ new: Trait?, of subject: ComparedSubject, _ oldList: TraitList, _ newList: TraitList,
    in item: Identifier?
  ) {
    if let old { note(old) }
    if let new { note(new) }
    guard let trait = new ?? old else { return }
    // Nobody can tell what a key says that could not be understood; that it could not is told by itself.
    if old == nil, oldList.unread.containsAny(of: trait.property.keys) { return }
    if new == nil, newList.unread.containsAny(of: trait.property.keys) { return }
    if let oldParts = old?.parts, let newParts = new?.parts {
      return compare(subject, oldParts, newParts, in: trait.item ?? item)
    }
    guard old?.value != new?.value else { return }
    let judged = judge.judge(old?.value, new?.value, by: trait.standard)
    differences.append(
      Difference(
        subject: subject, property: trait.property, item: trait.item ?? item, old: old?.value, new: new?.value,
        oldOrigin: old?.origin ?? oldList.origin, newOrigin: new?.origin ?? newList.origin, verdict: judged.verdict,
        reason: judged.reason))
  }

  private mutating func compareUnread(
    _ subject: ComparedSubject, _ old: TraitList, _ new: TraitList, in item: Identifier?
  ) {
    let keys =
      old.unread.names.filter { !new.unread.contains($0) } + new.unread.names.filter { !old.unread.contains($0) }
    for key in keys {
      differences.append(
        Difference(
          subject: subject, property: .unread, item: Identifier(key), old: old.unread.contains(key) ? .present : nil,
          new: new.unread.contains(key) ? .present : nil, oldOrigin: old.origin, newOrigin: new.origin,
          verdict: .unclear, reason: nil))
    }
  }
}

extension UnreadKeys {
  fileprivate func containsAny(of keys: [String]) -> Bool {
    !isEmpty && keys.contains { contains($0) }
  }
}

extension ComparedProperty {
  /// The keys of the pathway language by which it may be said.
  fileprivate var keys: [String] {
    switch self {
    case .exit: ["neste", "valg", "flervalg", "avventer", "slutt", "ferdig", "delforløp"]
    case .deadlineLimit: ["innen", "før", "senest", "alder"]
    case .branchCondition: ["når", "hendelse", "ellers"]
    case .usedPathway: ["forløp"]
    default: [key]
    }
  }
}
