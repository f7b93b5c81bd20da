internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayLinking
internal import PathwayModel
internal import PathwayRules

/// Judges adaptations against their bases. A base is analysed once, also where nobody has asked for it.
struct AdaptationJudge {
  /// What was found and what could not be decided.
  typealias Judgement = (findings: [Finding], unassessed: [UnassessedCheck])

  private let engine: RuleEngine

  /// What is adapted.
  private let bases: Set<ObjectIdentifier>

  /// Pathways with all that was found in them, told or not.
  private var known: [ObjectIdentifier: (analysed: AnalysedPathway, judgement: Judgement)] = [:]

  /// The adaptations that others adapt.
  private var adapted: [ObjectIdentifier: AdaptedPathway] = [:]

  /// Prepares to judge the adaptations of a project.
  init(_ engine: RuleEngine, _ adaptations: [LinkedAdaptation]) {
    self.engine = engine
    bases = Set(adaptations.map { ObjectIdentifier($0.base) })
  }

  /// Keeps what was found in a pathway, where an adaptation adapts it.
  mutating func note(_ pathway: AnalysedPathway, _ judgement: Judgement) {
    let id = ObjectIdentifier(pathway.resolved)
    if bases.contains(id) { known[id] = (pathway, judgement) }
  }

  /// Returns an adaptation held against its base, and what is wrong with it that is not wrong with the base.
  mutating func judge(_ linked: LinkedAdaptation) -> (adapted: AdaptedPathway, judgement: Judgement) {
    let base = judged(linked.base, linked.adaptedBase)
    let adapted = adaptedPathway(linked)
    let all = engine.check(adapted)
    note(adapted.effective, all)
    let findings = AdaptationFindings(of: adapted, in: linked.ownFiles)
    return (
      adapted,
      (
        findings.new(all.findings, besides: base.judgement.findings),
        findings.new(all.unassessed, besides: base.judgement.unassessed)
      )
    )
  }

  private mutating func judged(
    _ resolved: ResolvedPathway, _ adaptation: LinkedAdaptation?
  ) -> (analysed: AnalysedPathway, judgement: Judgement) {
    let id = ObjectIdentifier(resolved)
    if let known = known[id] { return known }
    let judged: (AnalysedPathway, Judgement)
    if let adaptation {
      let adapted = adaptedPathway(adaptation)
      judged = (adapted.effective, engine.check(adapted))
    } else {
      let analysed = AnalysedPathway(PathwayGraph(resolved))
      judged = (analysed, engine.check(analysed))
    }
    known[id] = judged
    return judged
  }

  private mutating func adaptedPathway(_ linked: LinkedAdaptation) -> AdaptedPathway {
    let id = ObjectIdentifier(linked)
    if let known = adapted[id] { return known }
    let outer = linked.adaptedBase.map { adaptedPathway($0) }
    let base = outer?.effective ?? judged(linked.base, nil).analysed
    let effective = AnalysedPathway(PathwayGraph(linked.effective))
    let result = AdaptedPathway(linked.adaptation, of: base, effective: effective, adaptedBase: outer)
    adapted[id] = result
    return result
  }
}
