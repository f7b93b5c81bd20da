internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// The steps that an adaptation takes out of its base, and where the arrows into them lead instead.
struct StepRemoval {
  /// The steps that are taken out, by identifier, each where the adaptation says so.
  private(set) var removed: [Identifier: Reference] = [:]

  /// The steps that cannot be taken out, each where the adaptation says so, with the arrow that would lead nowhere.
  private(set) var refused: [(step: Reference, reason: RemovalObstacle, arrow: Origin)] = []

  /// What follows each of them, where one step does.
  private var onward: [Identifier: Reference] = [:]

  /// Where each of them leads in the end.
  private var ways: [Identifier: Way] = [:]

  /// Where the way from a step that is taken out ends.
  private struct Way {
    /// The first step on it that stays, where one does.
    let end: Reference?

    /// The last step on it that does not stay.
    let last: Identifier
  }

  /// Whether a reference is the adaptation's own: what it says itself about a step that it takes out is left as it is, and reported.
  private let isOwn: (Reference) -> Bool

  /// Finds out which of some steps can be taken out of a pathway.
  init(of steps: [Reference], from pathway: Pathway, isOwn: @escaping (Reference) -> Bool) {
    self.isOwn = isOwn
    guard !steps.isEmpty else { return }
    let removable = Dictionary(steps.map { ($0.id, $0) }) { first, _ in first }
    for step in pathway.steps {
      guard let reference = removable[step.id] else { continue }
      switch Self.following(step) {
      case .success(let next):
        removed[step.id] = reference
        onward[step.id] = next
      case .failure(let obstacle): refused.append((reference, obstacle, .none))
      }
    }
    while true {
      findWays()
      let needed = needed(in: pathway)
      if needed.isEmpty { break }
      for (id, arrow) in needed {
        guard let reference = removed.removeValue(forKey: id) else { continue }
        refused.append((reference, .nothingFollows, arrow))
      }
    }
  }

  /// The one step that follows a step, or nothing where none does.
  private static func following(_ step: Step) -> Result<Reference?, RemovalObstacle> {
    guard let exit = step.exits.first else { return .success(nil) }
    guard step.exits.count == 1 else { return .failure(.severalWaysOut) }
    let targets: [[Reference]]
    switch exit.kind {
    case .next(let steps): targets = [steps]
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches):
      targets = branches.map { $0.targets }
    case .subpathway(let subpathway): targets = subpathway.exits.map { $0.targets }
    case .end, .done: return .success(nil)
    }
    guard targets.count <= 1, (targets.first?.count ?? 0) <= 1 else { return .failure(.severalWaysOut) }
    return .success(targets.first?.first)
  }

  // MARK: - Following

  /// Follows every step that is taken out to where it leads, each part of a way once.
  private mutating func findWays() {
    ways = [:]
    for id in removed.keys.sorted() where ways[id] == nil {
      var path: [Identifier] = []
      var seen: Set<Identifier> = []
      var current = Reference(id)
      var way: Way?
      while way == nil {
        if let known = ways[current.id] {
          way = known
        } else if removed[current.id] == nil {
          way = Way(end: current, last: path[path.count - 1])
        } else if !seen.insert(current.id).inserted {
          way = Way(end: nil, last: current.id)
        } else {
          path.append(current.id)
          if let next = onward[current.id] { current = next } else { way = Way(end: nil, last: current.id) }
        }
      }
      for id in path { ways[id] = way }
    }
  }

  /// Returns what a reference leads to when all that is taken out is gone: itself, what follows, or nothing.
  func resolve(_ reference: Reference) -> Reference? {
    guard !isOwn(reference), let removal = removed[reference.id] else { return reference }
    return ways[reference.id]?.end.map { Reference($0.id, origin: removal.origin) }
  }

  /// Returns the steps that several lead to, each once; where some lead nowhere, the others alone.
  func resolve(_ references: [Reference]) -> [Reference] {
    guard references.contains(where: { removed[$0.id] != nil }) else { return references }
    var resolved: [Reference] = []
    for case let target? in references.map({ resolve($0) }) where !resolved.contains(where: { $0.id == target.id }) {
      resolved.append(target)
    }
    return resolved
  }

  /// The steps that are to be taken out though nothing follows them, each with an arrow that leads nowhere but there.
  private func needed(in pathway: Pathway) -> [(Identifier, Origin)] {
    guard !removed.isEmpty else { return [] }
    var needed: [(Identifier, Origin)] = []
    let scan = ArrowTargets { targets in
      if let first = targets.first, self.resolve(targets).isEmpty, let way = self.ways[first.id] {
        needed.append((way.last, first.origin))
      }
      return targets
    }
    for step in pathway.steps where removed[step.id] == nil { _ = scan.apply(to: step) }
    for handoff in pathway.handoffs where !goes(handoff) { _ = scan.apply(to: handoff) }
    for event in pathway.events { _ = scan.apply(to: event) }
    return needed
  }

  /// Tells whether a contract goes with the steps: it comes from one of them, or to one that nothing follows.
  private func goes(_ handoff: Handoff) -> Bool {
    if let from = handoff.from, !isOwn(from), removed[from.id] != nil { return true }
    return handoff.to.map { resolve($0) == nil } ?? false
  }

  // MARK: - The pathway that is left

  /// Returns a pathway without the steps: arrows, and all that counts from the start of one of them, lead to what follows.
  func applied(to pathway: Pathway) -> Pathway {
    guard !removed.isEmpty else { return pathway }
    let arrows = ArrowTargets { self.resolve($0) }
    var left = pathway
    left.steps = pathway.steps.filter { removed[$0.id] == nil }.map { starts(of: arrows.apply(to: $0)) }
    left.handoffs = pathway.handoffs.filter { !goes($0) }.map { handoff in
      var changed = arrows.apply(to: handoff)
      changed.to = handoff.to.map { resolve($0) ?? $0 }
      changed.deadline?.anchor = handoff.deadline?.anchor.map { moment($0) }
      return changed
    }
    left.events = pathway.events.map { arrows.apply(to: $0) }
    for index in left.coordination.indices {
      left.coordination[index].from = left.coordination[index].from.map { resolve($0) ?? $0 }
    }
    for index in left.deadlines.indices {
      left.deadlines[index].from = left.deadlines[index].from.map { moment($0) }
      left.deadlines[index].to = left.deadlines[index].to.map { moment($0) }
    }
    moveTriggers(from: pathway.steps, to: &left.steps)
    return left
  }

  private func starts(of step: Step) -> Step {
    var changed = step
    changed.deadline?.anchor = step.deadline?.anchor.map { moment($0) }
    changed.requires.removeAll { !isOwn($0) && removed[$0.id] != nil }
    return changed
  }

  /// The start of a step that is gone is the start of what follows; its completion is no longer anything, and is reported.
  private func moment(_ anchor: Anchor) -> Anchor {
    guard anchor.isStart, let step = resolve(anchor.step) else { return anchor }
    return Anchor(step, isStart: true)
  }

  /// Runs that began at a step begin at what follows it.
  private func moveTriggers(from steps: [Step], to left: inout [Step]) {
    let places = Dictionary(left.indices.map { (left[$0].id, $0) }) { first, _ in first }
    for step in steps where removed[step.id] != nil && step.trigger != nil {
      guard let next = ways[step.id]?.end, let index = places[next.id], left[index].trigger == nil else { continue }
      left[index].trigger = step.trigger
    }
  }
}
