internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayLinking
internal import PathwayModel
internal import PathwayRules
internal import SourceText

/// Judges the pathways of a project, each with those that it uses; every one is judged once.
struct CourseChecks {
  /// A pathway that was judged.
  struct Checked {
    /// The pathway as its file says it.
    let written: AnalysedPathway

    /// What a patient goes through in it.
    let course: AnalysedPathway

    /// What the rules have come to.
    var judgement: Judgement
  }

  private let engine: RuleEngine
  private var checked: [FileID: Checked] = [:]

  init(engine: RuleEngine) {
    self.engine = engine
  }

  /// Judges a pathway.
  mutating func check(_ linked: LinkedPathway) -> Checked {
    if let known = checked[linked.file] { return known }
    let result = check(AnalysedPathway(PathwayGraph(linked.resolved)), linked.course)
    // Only what others use is asked for again.
    if case .written = linked.course {} else { checked[linked.file] = result }
    return result
  }

  /// Judges a pathway by its course; one that comes of an adaptation against its base as well.
  mutating func check(
    _ written: AnalysedPathway, _ course: Course, adapted: AdaptedPathway? = nil
  ) -> Checked {
    switch course {
    case .written:
      return Checked(written: written, course: written, judgement: engine.check(written, adapted: adapted))
    case .laid(let resolved, let uses):
      let course = AnalysedPathway(PathwayGraph(resolved))
      let parts = uses.map { part($0, in: written) }
      let judgement = engine.check(course, written: written, using: parts, adapted: adapted)
      return Checked(written: written, course: course, judgement: judgement)
    case .unknown:
      let course = AnalysedPathway(PathwayGraph(written.resolved.withUnknownUses))
      let judgement = engine.check(course, written: written, adapted: adapted)
      return Checked(written: written, course: course, judgement: judgement)
    }
  }

  private mutating func part(_ use: UsedPathway, in user: AnalysedPathway) -> UsedPart {
    let used = check(use.pathway)
    checked[use.pathway.file] = used
    let step = user.steps.first { $0.id == use.step }
    var origin = step?.origin ?? .none
    if case .subpathway(let subpathway)? = step?.exit?.kind { origin = subpathway.origin }
    return UsedPart(
      pathway: use.pathway.resolved.pathway.id, step: use.step, entry: use.entry, origin: origin, files: use.files,
      sightings: used.judgement.sightings)
  }
}

extension ResolvedPathway {
  /// The pathway with its uses of others marked as not understood, so that nothing is concluded from where they lead and what is done there.
  fileprivate var withUnknownUses: ResolvedPathway {
    var marked = pathway
    for step in marked.steps.indices {
      guard marked.steps[step].exits.contains(where: { $0.isUse }) else { continue }
      for key in ["gir", "trenger", "oppfyller"] { marked.steps[step].unreadKeys.insert(key) }
      marked.steps[step].exits = marked.steps[step].exits.map { exit in
        guard case .subpathway(var use) = exit.kind else { return exit }
        use.unreadKeys = UnreadKeys(["utganger"])
        return Exit(kind: .subpathway(use), origin: exit.origin)
      }
    }
    return ResolvedPathway(marked, scope: scope)
  }
}

extension Exit {
  /// Whether it uses another pathway.
  fileprivate var isUse: Bool { if case .subpathway = kind { true } else { false } }
}
