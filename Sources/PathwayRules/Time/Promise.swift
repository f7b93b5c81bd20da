internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A deadline whose time is followed: where it is written, and what it is called.
struct Promise {
  /// The identifier of the step, the contract or the spanning deadline.
  let id: Identifier

  /// Where the time is written.
  let origin: Origin

  /// How long it is.
  let within: Duration

  init(_ question: DeadlineQuestion, in pathway: AnalysedPathway) {
    within = question.within
    switch question.subject {
    case .step(let step):
      id = pathway.steps[step].id
      origin = Self.origin(of: pathway.steps[step].deadline) ?? pathway.steps[step].origin
    case .handoff(let handoff):
      id = pathway.handoffs[handoff].id
      origin = Self.origin(of: pathway.handoffs[handoff].deadline) ?? pathway.handoffs[handoff].origin
    case .spanning(let number):
      let deadline = pathway.pathway.deadlines[number]
      id = deadline.id
      origin = deadline.within?.origin ?? deadline.origin
    }
  }

  private static func origin(of deadline: Deadline?) -> Origin? { deadline?.limit?.origin ?? deadline?.origin }
}
