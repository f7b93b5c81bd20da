internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayLinking
internal import PathwayModel
internal import PathwayRules

/// Judges adaptations against their bases. A base is analysed once, also where nobody has asked for it.
struct AdaptationJudge {
  /// What is adapted.
  private let bases: Set<ObjectIdentifier>

  /// Pathways with all that was found in them, told or not.
  private var known: [ObjectIdentifier: CourseChecks.Checked] = [:]

  /// The adaptations that others adapt.
  private var adapted: [ObjectIdentifier: AdaptedPathway] = [:]

  /// Prepares to judge the adaptations of a project.
  init(_ adaptations: [LinkedAdaptation]) {
    bases = Set(adaptations.map { ObjectIdentifier($0.base) })
  }

  /// Keeps what was found in a pathway, where an adaptation adapts it.
  mutating func note(_ checked: CourseChecks.Checked) {
    let id = ObjectIdentifier(checked.written.resolved)
    if bases.contains(id) { known[id] = checked }
  }

  /// Returns an adaptation held against its base, and what is wrong with it that is not wrong with the base.
  mutating func judge(
    _ linked: LinkedAdaptation, _ courses: inout CourseChecks
  ) -> (adapted: AdaptedPathway, checked: CourseChecks.Checked) {
    let base = judged(linked.base, linked.baseCourse, linked.adaptedBase, &courses).judgement
    let adapted = adaptedPathway(linked, &courses)
    var checked = courses.check(adapted.effective, linked.course, adapted: adapted)
    note(checked)
    let findings = AdaptationFindings(of: adapted, in: linked.ownFiles)
    let baseFindings = base.findings + base.accepted.map { $0.finding }
    checked.judgement.findings = findings.new(checked.judgement.findings, besides: baseFindings)
    checked.judgement.accepted = findings.new(checked.judgement.accepted, besides: base.accepted)
    checked.judgement.unassessed = findings.new(checked.judgement.unassessed, besides: base.unassessed)
    return (adapted, checked)
  }

  private mutating func judged(
    _ resolved: ResolvedPathway, _ course: Course, _ adaptation: LinkedAdaptation?, _ courses: inout CourseChecks
  ) -> CourseChecks.Checked {
    let id = ObjectIdentifier(resolved)
    if let known = known[id] { return known }
    let judged: CourseChecks.Checked
    if let adaptation {
      let adapted = adaptedPathway(adaptation, &courses)
      judged = courses.check(adapted.effective, adaptation.course, adapted: adapted)
    } else {
      judged = courses.check(AnalysedPathway(PathwayGraph(resolved)), course)
    }
    known[id] = judged
    return judged
  }

  private mutating func adaptedPathway(_ linked: LinkedAdaptation, _ courses: inout CourseChecks) -> AdaptedPathway {
    let id = ObjectIdentifier(linked)
    if let known = adapted[id] { return known }
    let outer = linked.adaptedBase.map { adaptedPathway($0, &courses) }
    let base = outer?.effective ?? judged(linked.base, linked.baseCourse, nil, &courses).written
    let effective = AnalysedPathway(PathwayGraph(linked.effective))
    let result = AdaptedPathway(linked.adaptation, of: base, effective: effective, adaptedBase: outer)
    adapted[id] = result
    return result
  }
}
