package import PathwayGraph
package import PathwayModel

/// What may happen on the runs of a pathway: everything that goes wrong on some run, each with a shortest run that shows it.
package struct RunFacts: Sendable {
  /// Whether the runs could be followed.
  package enum Standing: Sendable, Equatable {
    /// Every run has been followed.
    case followed

    /// Runs have no meaning yet: there is no entry, or an arrow is missing, and that has been reported.
    case unknown

    /// Some loop can be entered at two places.
    case irregular

    /// Somewhere an arrow goes back while another branch is running.
    case jumps

    /// It would take more work than is spent on one pathway.
    case tooLarge
  }

  /// Something that must have happened by then, and on some run has not.
  package struct Unmet: Sendable {
    /// What is asked.
    package let subject: Need.Subject

    /// A shortest run on which it has not happened.
    package let run: Run
  }

  /// Two things that happen on one run.
  package struct Pair: Sendable {
    /// The numbers of the two, the earlier in the file first.
    package let first: Int
    package let second: Int

    /// A shortest run on which both happen.
    package let run: Run
  }

  /// One thing that happens on some run.
  package struct Single: Sendable {
    /// Its number.
    package let number: Int

    /// A shortest run on which it happens.
    package let run: Run
  }

  /// A promise that is broken.
  package struct BrokenPromise: Sendable {
    /// The promise.
    package let question: DeadlineQuestion

    /// The first date on which the clock may start such that it is broken.
    package let date: CalendarDate

    /// What takes the time, in order; fewer would not break it, where that could be found.
    package let parts: [TimePart]

    /// The run that breaks it.
    package let run: Run?
  }

  /// A promise that could not be judged.
  package struct Untimed: Sendable {
    /// Why it could not.
    package enum Reason: Sendable {
      /// A loop goes back a number of times that nobody says.
      case unlimitedLoop

      /// It would take more work than is spent on one pathway.
      case tooMuchWork
    }

    /// The promise.
    package let question: DeadlineQuestion

    /// Whether it was held against the most that everything may take.
    package let isMost: Bool

    /// Why it could not be judged.
    package let reason: Reason
  }

  /// Whether the runs could be followed.
  package internal(set) var standing = Standing.unknown

  /// Loops that can be entered at two places: the steps, and the entries in the order of the pathway.
  package internal(set) var irregularLoops: [(steps: [Int], entries: [Int])] = []

  /// Arrows that go back while another arrow, the second, is taken in the same round.
  package internal(set) var jumps: [Pair] = []

  /// What has not happened when it must have.
  package internal(set) var unmet: [Unmet] = []

  /// Side tasks at which a run stops without having come to an end.
  package internal(set) var endless: [Single] = []

  /// Two ends that are reached on one run, for each pair of owners that differ.
  package internal(set) var endPairs: [Pair] = []

  /// Two steps that may be at work at the same time and make one document.
  package internal(set) var madeTwice: [Pair] = []

  /// Duties that some run does not discharge.
  package internal(set) var unmetDuties: [Single] = []

  /// Two contracts that name different owners of one thing, by the places of what they name, and go at the same time.
  package internal(set) var itemCollisions:
    [(first: (handoff: Int, item: Int), second: (handoff: Int, item: Int), run: Run)] = []

  /// Two coordinators of one role at the same time, by their places among the coordinators.
  package internal(set) var coordinatorCollisions: [Pair] = []

  /// A run with three actors in two areas, where the pathway has no coordinator.
  package internal(set) var uncoordinated: Run?

  /// Steps that may run outside of every coordinator's stretch once a third actor has come in.
  package internal(set) var coordinationGaps: [Single] = []

  /// Promises that even the fastest way breaks, whenever the clock starts.
  package internal(set) var impossible: [BrokenPromise] = []

  /// Promises that are broken on some date when everything on an ordinary way takes its most.
  package internal(set) var atRisk: [BrokenPromise] = []

  /// Promises that could not be held against the least or the most: by the question, and whether it is the most.
  package internal(set) var untimed: [Untimed] = []

  /// What was asked and could not be decided, since it depends on how often loops go round.
  package internal(set) var undecided: Set<Undecided> = []

  /// Questions that may be left undecided.
  package enum Undecided: Sendable {
    case uncoordinated
    case coordinationGap
    case coordinatorCollision
    case endPair
  }
}

extension RunFacts {
  /// Follows the runs of a pathway, with clocks that start on some dates only.
  package init(of graph: PathwayGraph, dates: ClosedRange<DayNumber>) {
    let steps = graph.resolved.steps
    let entries = steps.indices.filter { steps[$0].trigger != nil }
    self = RunFollower(graph, from: entries, dates: dates).facts
  }
}
