internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayDrawing
internal import PathwayGraph
internal import PathwayModel

/// A walk as a group reads it aloud: when, who, what, which way was chosen, what was made and what was sent.
struct Story {
  /// One step of it.
  struct Chapter {
    /// The number of the step in the pathway.
    let step: Int

    /// When it starts and is over; nothing where the calendar does not reach so far.
    let dates: ScenarioWalk.Dates?

    /// The entry of the scenario that names it; nothing where it was left out.
    let entry: Int?

    /// Who is responsible.
    let owner: String

    /// What is done.
    let title: String

    /// The ways that were chosen, where there was a choice, or what happened instead.
    let ways: [String]

    /// The contracts that failed, and how.
    let failures: [String]

    /// What is made.
    let documents: [String]

    /// The contracts that are sent.
    let sent: [Int]
  }

  let walk: ScenarioWalk
  let names: Names
  let chapters: [Chapter]

  /// Tells a walk that begins on a date.
  init(_ walk: ScenarioWalk, from start: CalendarDate, language: Language) {
    self.walk = walk
    let names = Names(resolved: walk.pathway.resolved, language: language)
    self.names = names
    let dates = walk.dates(from: start)
    chapters = walk.steps.enumerated().map { number, walked in
      let step = walk.pathway.steps[walked.step]
      return Chapter(
        step: walked.step, dates: dates?[number], entry: walked.entry, owner: names.owner(of: step),
        title: names.title(of: step), ways: Self.ways(of: walked, in: walk.pathway, names),
        failures: Self.failures(of: walked, in: walk.pathway, names),
        documents: walked.outcome.isDone ? step.produces.map { names.document($0) } : [],
        sent: walked.outcome.sent)
    }
  }

  // MARK: - Ways

  private static func ways(of walked: WalkedStep, in pathway: AnalysedPathway, _ names: Names) -> [String] {
    var ways = branches(of: walked, in: pathway, names)
    for arrow in walked.outcome.arrows {
      if let text = exception(pathway.graph.arrows[arrow]) { ways.append(names[text]) }
    }
    return ways
  }

  private static func failures(of walked: WalkedStep, in pathway: AnalysedPathway, _ names: Names) -> [String] {
    walked.outcome.failures.map { failure in
      let contract = names.title(of: pathway.handoffs[failure.handoff])
      return names[.failure(pathway.graph.arrows[failure.arrow].kind, of: contract)]
    }
  }

  private static func branches(of walked: WalkedStep, in pathway: AnalysedPathway, _ names: Names) -> [String] {
    switch pathway.steps[walked.step].exit?.kind {
    case .exclusiveChoice(let branches)?, .inclusiveChoice(let branches)?, .eventChoice(let branches)?:
      walked.outcome.branches.compactMap { branches[$0].condition.map { names.condition($0) } }
    case .subpathway(let subpathway)?: walked.outcome.branches.map { subpathway.exits[$0].end.id.text }
    case .next?, .end?, .done?, nil: []
    }
  }

  /// What happened, where an arrow takes the place of all others of its step.
  private static func exception(_ arrow: Arrow) -> Text? {
    guard arrow.handoff == nil else { return nil }
    return switch arrow.kind {
    case .breach: .deadlineMissed
    case .noShow: .notAttended
    case .refusal: .consentRefused
    case .deterioration: .gotWorse
    case .next, .exclusiveBranch, .inclusiveBranch, .eventBranch, .subpathwayExit, .rejection, .silence, .event: nil
    }
  }
}
