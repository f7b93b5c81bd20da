public import PathwayModel

/// Makes pathways simpler while something about them still holds.
public enum Shrinking {
  /// Returns pathways that are a little simpler, all of them well formed, the boldest first.
  public static func shrunk(_ pathway: Pathway) -> [Pathway] {
    let simpler =
      withoutSteps(pathway) + withoutParts(pathway) + withSimplerSteps(pathway) + withSimplerContracts(pathway)
    return simpler.map { $0.tidied() }.filter { $0 != pathway }
  }

  /// Returns the simplest pathway that is found for which something still holds.
  public static func smallestFailing(
    _ pathway: Pathway, atMost attempts: Int = 4_000, fails: (Pathway) -> Bool
  ) -> Pathway {
    var smallest = pathway
    var left = attempts
    var goesOn = true
    while goesOn, left > 0 {
      goesOn = false
      for candidate in shrunk(smallest) where left > 0 {
        left -= 1
        guard fails(candidate) else { continue }
        smallest = candidate
        goesOn = true
        break
      }
    }
    return smallest
  }

  // MARK: - Whole parts

  /// Each step taken away: once with its arrows in leading on where it led, once with them taken away too.
  private static func withoutSteps(_ pathway: Pathway) -> [Pathway] {
    guard pathway.steps.count > 1 else { return [] }
    return pathway.steps.indices.flatMap { step in
      let id = pathway.steps[step].id
      let targets = pathway.steps[step].exits.flatMap { $0.kind.branches?.first?.targets ?? $0.kind.targets }
      let onward = targets.filter { $0.id != id }
      return [onward, []].map { StepRemoval(id, onward: $0).applied(to: pathway) }
    }
  }

  private static func withoutParts(_ pathway: Pathway) -> [Pathway] {
    removals(pathway, \.handoffs) + removals(pathway, \.coordination) + removals(pathway, \.deadlines)
      + pathway.duties.indices.map { duty in
        var simpler = pathway
        let id = simpler.duties.remove(at: duty).id
        for step in simpler.steps.indices { simpler.steps[step].discharges.removeAll { $0.id == id } }
        return simpler
      }
      + pathway.coordination.indices.filter { !pathway.coordination[$0].to.isEmpty }.map { place in
        var simpler = pathway
        simpler.coordination[place].to.removeLast()
        return simpler
      }
  }

  private static func removals<Part>(
    _ pathway: Pathway, _ list: WritableKeyPath<Pathway, [Part]>
  ) -> [Pathway] {
    pathway[keyPath: list].indices.map { place in
      var simpler = pathway
      simpler[keyPath: list].remove(at: place)
      return simpler
    }
  }

  // MARK: - Steps

  private static func withSimplerSteps(_ pathway: Pathway) -> [Pathway] {
    let changes: [(inout Step) -> Void] = [
      { $0.breach = nil }, { $0.noShow = nil }, { $0.consent = nil }, { $0.waiting = nil },
      { $0.waiting?.deterioration = nil }, { $0.waiting?.atMost = nil }, { $0.deadline = nil },
      { $0.deadline?.anchor = nil }, { $0.duration = nil }, { $0.produces = [] }, { $0.needs = [] },
      { $0.requires = [] }, { $0.discharges = [] }, { $0.trigger = nil },
    ]
    return pathway.steps.indices.flatMap { step in
      changes.map { change in
        var simpler = pathway
        change(&simpler.steps[step])
        return simpler
      }
        + simplerExits(pathway.steps[step]).map { exit in
          var simpler = pathway
          simpler.steps[step].exits = [exit]
          return simpler
        }
    }
  }

  private static func simplerExits(_ step: Step) -> [Exit] {
    step.exits.flatMap { exit -> [Exit] in
      switch exit.kind {
      case .next(let targets):
        return targets.count < 2 ? [] : targets.map { Exit(kind: .next([$0])) }
      case .subpathway(let subpathway):
        return subpathway.exits.map { Exit(kind: .next($0.targets)) }
      case .end, .done: return []
      case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches):
        return branches.map { Exit(kind: .next($0.targets)) } + simplerBranches(exit, branches)
          + (exit.kind == .inclusiveChoice(branches) ? [Exit(kind: .exclusiveChoice(branches))] : [])
      }
    }
  }

  private static func simplerBranches(_ exit: Exit, _ branches: [Branch]) -> [Exit] {
    branches.indices.flatMap { place -> [Exit] in
      var simpler: [Exit] = []
      if branches.count > 1 { simpler.append(exit.mappingBranches { $0.remove(at: place) }) }
      if branches[place].targets.count > 1 {
        simpler += branches[place].targets.map { target in exit.mappingBranches { $0[place].targets = [target] } }
      }
      if branches[place].roundLimit != nil { simpler.append(exit.mappingBranches { $0[place].roundLimit = nil }) }
      if branches[place].recurrence != nil { simpler.append(exit.mappingBranches { $0[place].recurrence = nil }) }
      return simpler
    }
  }

  // MARK: - Contracts

  private static func withSimplerContracts(_ pathway: Pathway) -> [Pathway] {
    let changes: [(inout Handoff) -> Void] = [
      { $0.rejection = nil }, { $0.acknowledgement = nil }, { $0.consent = nil }, { $0.copies = [] },
      { $0.documents = [] }, { $0.ownership = [] }, { $0.deadline = nil }, { $0.deadline?.anchor = nil },
    ]
    return pathway.handoffs.indices.flatMap { place in
      changes.map { change in
        var simpler = pathway
        change(&simpler.handoffs[place])
        return simpler
      }
    }
  }
}
