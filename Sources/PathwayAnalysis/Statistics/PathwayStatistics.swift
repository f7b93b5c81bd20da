internal import PathwayGraph
package import PathwayModel

/// What a leader group asks of a pathway, in numbers.
package struct PathwayStatistics: Sendable {
  /// A share of some whole.
  package struct Share: Sendable, Equatable {
    /// How many have it.
    package let count: Int

    /// How many there are.
    package let total: Int
  }

  /// The longest wait at one step.
  package struct Wait: Sendable, Equatable {
    /// The number of the step.
    package let step: Int

    /// How long it may be.
    package let duration: Duration
  }

  /// How long it may take to come to an end.
  package struct Promise: Sendable, Equatable {
    /// The number of the end.
    package let end: Int

    /// What has been promised on the slowest way, one length of time after the other; nothing where it could not be followed.
    package let most: [Duration]?

    /// Whether everything on that way has been promised; else it may take longer.
    package let isWhole: Bool
  }

  /// The number of steps.
  package let steps: Int

  /// The number of contracts.
  package let handoffs: Int

  /// The number of pairs of areas that patients cross between.
  package let areaPairs: Int

  /// The number of arrows by which they do.
  package let crossings: Int

  /// The longest wait that a step or a branch may mean; nothing where none is written.
  package let longestWait: Wait?

  /// What has been promised from the entries to each end.
  package let promises: [Promise]

  /// The contracts with an acknowledgement, their channel's included.
  package let acknowledged: Share

  /// The contracts with a deadline.
  package let timed: Share

  /// Counts a pathway.
  package init(of pathway: AnalysedPathway) {
    let graph = pathway.graph
    steps = graph.stepCount
    let contracts = pathway.handoffs
    handoffs = contracts.count
    acknowledged = Share(
      count: contracts.count { handoff in
        handoff.acknowledgement != nil || pathway.resolved.channel(handoff.channel)?.acknowledgement != nil
      }, total: contracts.count)
    timed = Share(count: contracts.count { $0.deadline?.limit != nil }, total: contracts.count)
    (areaPairs, crossings) = Self.crossings(of: pathway)
    longestWait = Self.longestWait(in: pathway)
    promises = Self.promises(of: pathway)
  }

  private static func crossings(of pathway: AnalysedPathway) -> (pairs: Int, arrows: Int) {
    var pairs: Set<Set<ResponsibilityArea>> = []
    var arrows = 0
    for arrow in pathway.graph.arrows {
      guard let source = arrow.sourceStep, pathway.reach.contains(source), let sender = arrow.sender,
        let receiver = pathway.graph.owners[arrow.target], let from = pathway.resolved.area(of: sender),
        let to = pathway.resolved.area(of: receiver), from != to
      else { continue }
      pairs.insert([from, to])
      arrows += 1
    }
    return (pairs.count, arrows)
  }

  private static func longestWait(in pathway: AnalysedPathway) -> Wait? {
    var waits: [Wait] = []
    for (step, content) in pathway.steps.enumerated() {
      if let atMost = content.waiting?.atMost { waits.append(Wait(step: step, duration: atMost.value)) }
      guard case .eventChoice(let branches)? = content.exit?.kind else { continue }
      for branch in branches {
        if case .after(let time)? = branch.condition { waits.append(Wait(step: step, duration: time.value)) }
      }
    }
    return waits.max { StretchBounds([Stretch($0.duration)]).latest < StretchBounds([Stretch($1.duration)]).latest }
  }

  private static func promises(of pathway: AnalysedPathway) -> [Promise] {
    guard pathway.runs.standing == .followed else { return [] }
    let runs = RunGraph(pathway.graph, entries: pathway.reach.entries)
    let conditions = RunConditions(
      of: runs, LoopNest(of: runs), contracts: StepContracts(of: runs), limit: RunFollower.limit)
    return pathway.steps.indices.filter { pathway.steps[$0].isEnd && runs.isReached[$0] }.map { end in
      let precedence = Precedence(of: end, in: conditions)
      let ways = runs.entries.compactMap { entry -> (parts: [TimePart], isKnown: Bool)? in
        let question = DeadlineQuestion(
          subject: .spanning(-1), from: .started(entry), to: .started(end), within: .immediately, spansSteps: true)
        return Way(question, isMost: true, precedence, conditions)?.slowest()
      }
      let slowest = ways.max { bounds($0.parts).latest < bounds($1.parts).latest }
      return Promise(
        end: end, most: slowest?.parts.map { $0.duration }, isWhole: ways.allSatisfy { $0.isKnown } && !ways.isEmpty)
    }
  }

  private static func bounds(_ parts: [TimePart]) -> StretchBounds {
    StretchBounds(parts.map { Stretch($0.duration) })
  }
}
