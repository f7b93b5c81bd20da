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

  /// Pairs of steps that make one document, by the later.
  private(set) var makers: [(Int, Int)] = []

  /// Duties.
  private(set) var duties: [DutyQuestion] = []

  /// Whether several branches may run at once.
  private(set) var splits = false

  private let runs: RunGraph

  init(_ runs: RunGraph, _ contracts: StepContracts) {
    self.runs = runs
    let collector = NeedCollector(runs, contracts)
    let open = CertainFacts(of: collector, in: runs).open
    needs = open.map { NeedQuestion(need: $0, providers: collector.providers[$0.fact]) }
    splits = runs.order.contains { runs.maySplit(at: $0) }
    collectSideTasks()
    if splits {
      collectEnds()
      collectMakers()
    }
    duties = DutyCollector(runs).questions
  }

  /// Whether there is nothing to ask: not even whether an arrow may go back while another branch is running.
  var isEmpty: Bool {
    needs.isEmpty && sideTasks.isEmpty && ends.isEmpty && makers.isEmpty && duties.isEmpty
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
    var makers: [Identifier: [Int]] = [:]
    for step in steps.indices where runs.isReached[step] {
      for document in steps[step].produces {
        for earlier in makers[document.id] ?? [] where !self.makers.contains(where: { $0 == (earlier, step) }) {
          self.makers.append((earlier, step))
        }
        makers[document.id, default: []].append(step)
      }
    }
  }
}
