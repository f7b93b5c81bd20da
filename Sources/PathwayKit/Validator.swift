public import PathwayAnalysis
public import PathwayDiagnostics
internal import PathwayGraph
public import PathwayLinking
public import PathwayModel
internal import PathwayReporting
public import PathwayRules
internal import SourceText

/// Checks pathways: text → tree → model → project → graph → facts → findings.
public struct Validator: Sendable {
  private let policy: Policy
  private let engine: RuleEngine

  /// Creates a validator.
  ///
  /// - Parameters:
  ///   - preset: How strictly to judge.
  ///   - today: The date that counts as today, so that results can be repeated.
  public init(preset: Preset = .anbefalt, today: CalendarDate) {
    self.init(policy: Policy(preset: preset), today: today)
  }

  /// Creates a validator.
  ///
  /// - Parameters:
  ///   - policy: How findings count.
  ///   - today: The date that counts as today, so that results can be repeated.
  public init(policy: Policy, today: CalendarDate) {
    self.policy = policy
    engine = RuleEngine(today: today, policy: policy)
  }

  /// Reads, links and checks files and folders.
  ///
  /// Never throws: what cannot be read is a finding, and its path stands in the result.
  public func validate(_ paths: [String], provider: any SourceProvider) -> ValidationResult {
    let project = ProjectLoader.load(paths, from: provider)
    let files = (0..<project.fileCount).map { project.path(of: FileID($0)) }
    var mender = FindingMender(project)
    let faults = project.faults.map { mender.mended(FaultTranslation.finding(for: $0)) }
    let fileFaults = FileFaults(faults, in: project)
    var findings = faults.map { policy.judge($0) }
    var accepted: [AcceptedFinding] = []
    var unassessed = project.unassessed
    var pathways: [CheckedPathway] = []
    pathways.reserveCapacity(project.pathways.count)
    var walks = ScenarioChecks(policy: policy, engine: engine)
    var courses = CourseChecks(engine: engine)
    var adaptations = AdaptationJudge(project.adaptations)
    let used = project.usedFiles
    func tell(_ found: Judgement, of file: FileID, _ course: Course, isUsed: Bool, isLaid: Bool = false) -> [Finding] {
      var judgement = judge(found, isUsed: isUsed)
      if judgement.hasUnusedDeviations, let fault = fileFaults.first(behind: file, course, isLaid: isLaid) {
        judgement.doubtUnusedDeviations(because: fault)
      }
      judgement.findings = judgement.findings.map { mender.mended($0) }
      findings += judgement.findings
      accepted += judgement.accepted
      unassessed += judgement.unassessed
      return judgement.findings
    }
    for linked in project.pathways {
      let checked = courses.check(linked)
      adaptations.note(checked)
      let told = tell(checked.judgement, of: linked.file, linked.course, isUsed: used.contains(linked.file))
      pathways.append(
        CheckedPathway(
          path: linked.path, analysed: checked.written, course: checked.course, findings: told, files: files))
      if !project.scenarios.isEmpty { walks.add(checked.written, of: linked.file) }
    }
    for linked in project.adaptations {
      let (adapted, checked) = adaptations.judge(linked, &courses)
      let told = tell(checked.judgement, of: linked.file, linked.course, isUsed: false, isLaid: true)
      pathways.append(
        CheckedPathway(
          path: linked.path, analysed: checked.written, course: checked.course, findings: told, adapted: adapted,
          files: files))
      if !project.scenarios.isEmpty { walks.add(checked.written, of: linked.file) }
    }
    pathways.sort { $0.path < $1.path }
    var scenarios: [CheckedScenario] = []
    for linked in project.scenarios {
      let own = findings.filter { $0.place?.file == linked.file }
      let checked = walks.check(linked, findings: own)
      findings += checked.findings.dropFirst(own.count).map { mender.mended($0) }
      unassessed += checked.unassessed
      scenarios.append(checked)
    }
    let leftOut = pathways.flatMap { $0.leftOutParts }
    let others = unassessed.map { $0.origin } + accepted.map { $0.origin } + leftOut.map { $0.origin }
    let report = ValidationReport(
      sources: sources(of: project, for: findings + accepted.map { $0.finding }, others), files: project.paths,
      findings: findings, accepted: accepted, leftOut: leftOut, unassessed: unassessed,
      unassessedSeverity: policy.unassessedSeverity, skipped: project.skipped)
    return ValidationResult(
      report: report, pathways: pathways, scenarios: scenarios, unreadablePaths: project.unreadablePaths,
      faultyPaths: project.faultyPaths)
  }

  /// Checks a pathway that was made in code.
  ///
  /// - Returns: The findings, in order of code.
  public func validate(_ pathway: Pathway, using catalogues: [Catalogue] = []) -> [Finding] {
    let resolved = ResolvedPathway(pathway, using: catalogues)
    let faults = PathwayLinker.faults(in: resolved, catalogues: catalogues)
    let findings = faults.map { FaultTranslation.finding(for: $0) }
    let judgement = doubted(engine.check(AnalysedPathway(PathwayGraph(resolved))), after: findings)
    return findings.map { policy.judge($0) } + judge(judgement, isUsed: false).findings
  }

  /// Checks an adaptation that was made in code against the pathway that it adapts.
  ///
  /// - Parameters:
  ///   - adaptation: The adaptation.
  ///   - base: The pathway, with the catalogues that it uses.
  ///   - catalogues: What the adaptation uses besides.
  /// - Returns: The adaptation laid over its base, and what is wrong that is not wrong with the base.
  public func validate(
    _ adaptation: Adaptation, of base: ResolvedPathway, using catalogues: [Catalogue] = []
  ) -> (adapted: AdaptedPathway, findings: [Finding]) {
    let (effective, faults) = PathwayLinker.lay(adaptation, over: base, using: catalogues)
    let adapted = AdaptedPathway(
      adaptation, of: AnalysedPathway(PathwayGraph(base)), effective: AnalysedPathway(PathwayGraph(effective)))
    let known = engine.check(adapted.base)
    let faultFindings = faults.map { FaultTranslation.finding(for: $0) }
    let found = doubted(engine.check(adapted.effective, adapted: adapted), after: faultFindings).findings
    let new = AdaptationFindings(of: adapted, in: [])
      .new(found, besides: known.findings + known.accepted.map { $0.finding })
    return (adapted, (faultFindings + new).map { policy.judge($0) })
  }

  /// What was found in a pathway made in code, where faults in it may hold rules back.
  private func doubted(_ judgement: Judgement, after faults: [Finding]) -> Judgement {
    guard let fault = faults.first(where: { $0.severity == .error }) else { return judgement }
    var doubted = judgement
    doubted.doubtUnusedDeviations(because: fault.code)
    return doubted
  }

  /// Counts findings as the preset does; two ends at once are worse where others go on from them.
  private func judge(_ judgement: Judgement, isUsed: Bool) -> Judgement {
    var judged = judgement
    for index in judged.findings.indices {
      if isUsed, judged.findings[index].code == Self.twoEndsAtOnce { judged.findings[index].severity = .error }
      judged.findings[index] = policy.judge(judged.findings[index])
    }
    for index in judged.accepted.indices {
      judged.accepted[index].finding = policy.judge(judged.accepted[index].finding)
    }
    return judged
  }

  private static let twoEndsAtOnce = RuleCode(411)

  /// The texts that places point into; lines are only counted in files that something is said about.
  private func sources(
    of project: Project, for findings: [Finding], _ others: [Origin]
  ) -> [SourceText] {
    var needed: Set<FileID> = []
    for finding in findings {
      if let place = finding.place { needed.insert(place.file) }
      for related in finding.related { needed.insert(related.place.file) }
      for step in finding.witness ?? [] {
        if let place = step.origin.place { needed.insert(place.file) }
      }
    }
    for origin in others {
      if let place = origin.place { needed.insert(place.file) }
    }
    return (0..<project.fileCount).map { index in
      let file = FileID(index)
      return needed.contains(file) ? project.source(of: file) : SourceText(path: project.path(of: file), bytes: [])
    }
  }
}
