internal import PathwayModel
internal import SourceText

/// The ways out of a step in two editions, as traits of which each has its counterpart in the other.
struct ExitTraits {
  /// The ways out in the old edition.
  let old: TraitList

  /// The ways out in the new edition.
  let new: TraitList

  init(of old: Step, and new: Step) {
    let pairing = BranchPairing(of: old.exit?.branches ?? [], and: new.exit?.branches ?? [])
    let isAlike = Self.isAlike(old.exit?.kind, new.exit?.kind)
    self.old = Self.traits(of: old, isAlike ? pairing.old : nil, pairing.common(in: pairing.old))
    self.new = Self.traits(of: new, isAlike ? pairing.new : nil, pairing.common(in: pairing.new))
  }

  /// Tells whether two ways out are of one kind.
  private static func isAlike(_ old: Exit.Kind?, _ new: Exit.Kind?) -> Bool {
    switch (old, new) {
    case (.next, .next), (.exclusiveChoice, .exclusiveChoice), (.inclusiveChoice, .inclusiveChoice),
      (.eventChoice, .eventChoice), (.end, .end), (.done, .done), (.subpathway, .subpathway):
      true
    default: false
    }
  }

  /// The traits of the ways out of a step; they have parts where the names of the branches are given.
  private static func traits(of step: Step, _ names: [Identifier]?, _ order: [Identifier]) -> TraitList {
    var list = TraitList(at: step.origin)
    guard !step.exits.isEmpty else { return list }
    let parts = names.flatMap { names in step.exit.map { traits(of: $0, names, order, at: step.origin) } }
    list.add(.exit, .exits(step.exits), at: step.exits.first?.origin, parts: parts)
    return list
  }

  private static func traits(
    of exit: Exit, _ names: [Identifier], _ order: [Identifier], at step: Origin
  ) -> TraitList {
    switch exit.kind {
    case .next(let targets):
      var list = TraitList(at: exit.origin)
      list.add(.next, targets, at: exit.origin)
      return list
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches):
      var list = TraitList(at: exit.origin)
      for (branch, name) in zip(branches, names) {
        list.add(.branch, .branch(branch), at: branch.place ?? step, item: name, parts: branch.traits)
      }
      list.add(.branchOrder, .references(order, .branch))
      return list
    case .end(let state):
      var list = TraitList(at: exit.origin)
      list.add(.end, state, ComparedValue.text)
      return list
    case .done: return TraitList(at: exit.origin)
    case .subpathway(let used):
      var list = TraitList(used.unreadKeys, at: exit.origin)
      list.add(.usedPathway, used.pathway, .pathway)
      list.add(.usedEntry, used.entry, .anything)
      for exit in used.exits { list.add(.usedExit, exit.targets, at: exit.end.origin, item: exit.end.id) }
      return list
    }
  }
}

extension Exit {
  /// The branches, where it is a choice.
  var branches: [Branch]? {
    switch kind {
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches): branches
    case .next, .end, .done, .subpathway: nil
    }
  }
}

extension Branch {
  /// Where the branch says when it is taken, or where it leads.
  fileprivate var place: Origin? { condition?.origin ?? targets.first?.origin }

  /// All that is said of the branch.
  fileprivate var traits: TraitList {
    var list = TraitList(unreadKeys, at: place ?? origin)
    if case .after(let time)? = condition {
      list.add(.branchWait, .duration(time.value), at: time.origin, .time)
    } else {
      list.add(.branchCondition, condition)
    }
    list.add(.branchTargets, targets, at: targets.first?.origin ?? origin)
    list.add(.roundLimit, roundLimit, ComparedValue.number)
    list.add(.recurrence, recurrence, ComparedValue.duration, .time)
    return list
  }
}

extension TraitList {
  /// Adds the steps that a way out leads to, in whatever order they are written.
  fileprivate mutating func add(
    _ property: ComparedProperty, _ targets: [Reference], at origin: Origin, item: Identifier? = nil
  ) {
    let ids = Set(targets.map { $0.id }).sorted()
    add(property, .references(ids, .step), at: targets.first?.origin ?? origin, item: item)
  }
}
