internal import PathwayGraph
internal import PathwayModel

/// A need that may not be met, with everything by which it may be.
struct NeedQuestion {
  let need: Need
  let providers: [Happening]
}

/// A duty that every run must discharge, or every run that takes one of some branches.
struct DutyQuestion {
  /// The number of the duty.
  let number: Int

  /// The steps that discharge it.
  let steps: [Int]

  /// The arrows of the branches that meet its condition; nothing where every run does.
  let branches: [Int]?
}

/// What must be asked about single runs of a pathway.
struct RunQuestions {
  /// Needs that may not be met.
  private(set) var needs: [NeedQuestion] = []

  /// Steps with which a run may stop.
  private(set) var sideTasks: [Int] = []

  /// Pairs of ends with different owners, by the later.
  private(set) var ends: [(Int, Int)] = []

  /// For each document that several steps make, those steps in the order of the pathway.
  private(set) var makers: [[Int]] = []

  /// Duties.
  private(set) var duties: [DutyQuestion] = []

  /// Pairs of contracts that name different owners of one thing.
  private(set) var items: [ItemCollector.Collision] = []

  /// Pairs of coordinators of one role.
  private(set) var rivals: [(Coordinators.Stretch, Coordinators.Stretch)] = []

  /// Steps that may lie outside of every coordinator's stretch; nothing where nobody coordinates.
  private(set) var uncovered: [Int]? = []

  /// The coordinators and the owners.
  let coordinators: Coordinators

  /// Promises whose time must be followed.
  private(set) var deadlines: [DeadlineQuestion] = []

  /// Whether several branches may run at once.
  private(set) var splits = false

  private let runs: RunGraph

  init(_ runs: RunGraph, _ contracts: StepContracts) {
    self.runs = runs
    let collector = NeedCollector(runs, contracts)
    coordinators = Coordinators(runs)
    let open = CertainFacts(of: collector, in: runs).open
    needs = open.map { NeedQuestion(need: $0, providers: collector.providers[$0.fact]) }
    splits = runs.order.contains { runs.maySplit(at: $0) }
    collectSideTasks()
    if splits {
      collectEnds()
      collectMakers()
    }
    duties = DutyCollector(runs).questions
    items = ItemCollector(runs).collisions
    collectRivals()
    collectUncovered()
    deadlines = DeadlineCollector(runs).questions
  }

  /// Whether there is nothing to ask: not even whether an arrow may go back while another branch is running.
  var isEmpty: Bool {
    needs.isEmpty && sideTasks.isEmpty && ends.isEmpty && makers.isEmpty && duties.isEmpty
      && deadlines.isEmpty && items.isEmpty && rivals.isEmpty && uncovered?.isEmpty == true
      && !(splits && runs.hasLoops)
  }

  private mutating func collectSideTasks() {
    let steps = runs.graph.resolved.steps
    for step in steps.indices where runs.isReached[step] {
      if case .done? = steps[step].exit?.kind { sideTasks.append(step) }
    }
  }

  private mutating func collectEnds() {
    let graph = runs.graph
    let ends = graph.resolved.steps.indices.filter {
      runs.isReached[$0] && graph.owners[$0] != nil && graph.resolved.steps[$0].isEnd
    }
    for later in ends.indices {
      for earlier in 0..<later where graph.owners[ends[earlier]] != graph.owners[ends[later]] {
        self.ends.append((ends[earlier], ends[later]))
      }
    }
  }

  private mutating func collectMakers() {
    let steps = runs.graph.resolved.steps
    var places: [Identifier: Int] = [:]
    var makers: [[Int]] = []
    for step in steps.indices where runs.isReached[step] {
      for document in steps[step].produces {
        if let place = places[document.id] {
          if makers[place].last != step { makers[place].append(step) }
        } else {
          places[document.id] = makers.count
          makers.append([step])
        }
      }
    }
    self.makers = makers.filter { $0.count > 1 }
  }

  private mutating func collectRivals() {
    let stretches = coordinators.stretches ?? []
    for later in stretches.indices where stretches[later].role != nil && stretches[later].actor != nil {
      for earlier in 0..<later where stretches[earlier].role == stretches[later].role {
        guard let actor = stretches[earlier].actor, actor != stretches[later].actor else { continue }
        rivals.append((stretches[earlier], stretches[later]))
      }
    }
  }

  private mutating func collectUncovered() {
    guard coordinators.maySpread, let stretches = coordinators.stretches else { return }
    guard !stretches.isEmpty else {
      uncovered = nil
      return
    }
    let covered = stretches.map { surelyCovered(by: $0) }
    uncovered = runs.order.filter { step in !covered.contains { $0[step] } }
  }

  /// Returns the steps at which a stretch has begun on every run, and which nothing that ends it leads to.
  private func surelyCovered(by stretch: Coordinators.Stretch) -> [Bool] {
    let graph = runs.graph
    var mayHaveEnded = Array(repeating: false, count: graph.stepCount)
    var pending = stretch.to
    while let step = pending.popLast() {
      for arrow in graph.arrowIndices(from: step) where runs.isTaken[arrow] {
        let target = graph.arrows[arrow].target
        guard !mayHaveEnded[target] else { continue }
        mayHaveEnded[target] = true
        pending.append(target)
      }
    }
    var hasBegun = Array(repeating: false, count: graph.stepCount)
    for step in runs.order {
      let arrivals = runs.arrivals(at: step).lazy.filter { !runs.goesBack[$0] }
      let always = !runs.isEntry[step] && arrivals.allSatisfy { hasBegun[graph.arrows[$0].sourceStep ?? step] }
      hasBegun[step] = step == stretch.from || always
    }
    return hasBegun.indices.map { hasBegun[$0] && !mayHaveEnded[$0] }
  }
}
