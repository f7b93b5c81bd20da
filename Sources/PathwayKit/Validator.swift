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
  private let preset: Preset
  private let engine: RuleEngine

  /// Creates a validator.
  ///
  /// - Parameters:
  ///   - preset: How strictly to judge.
  ///   - today: The date that counts as today, so that results can be repeated.
  public init(preset: Preset = .anbefalt, today: CalendarDate) {
    self.preset = preset
    engine = RuleEngine(today: today, preset: preset)
  }

  /// Reads, links and checks files and folders.
  ///
  /// Never throws: what cannot be read is a finding, and its path stands in the result.
  public func validate(_ paths: [String], provider: any SourceProvider) -> ValidationResult {
    let project = ProjectLoader.load(paths, from: provider)
    let files = project.paths
    var findings = project.faults.map { preset.judge(FaultTranslation.finding(for: $0)) }
    var unassessed = project.unassessed
    var pathways: [CheckedPathway] = []
    pathways.reserveCapacity(project.pathways.count)
    var adaptations = AdaptationJudge(engine, project.adaptations)
    for linked in project.pathways {
      let analysed = AnalysedPathway(PathwayGraph(linked.resolved))
      let judgement = engine.check(analysed)
      adaptations.note(analysed, judgement)
      let told = judgement.findings.map { preset.judge($0) }
      findings += told
      unassessed += judgement.unassessed
      pathways.append(CheckedPathway(path: linked.path, analysed: analysed, findings: told, files: files))
    }
    for linked in project.adaptations {
      let (adapted, judgement) = adaptations.judge(linked)
      let told = judgement.findings.map { preset.judge($0) }
      findings += told
      unassessed += judgement.unassessed
      pathways.append(
        CheckedPathway(
          path: linked.path, analysed: adapted.effective, findings: told, adapted: adapted, files: files))
    }
    pathways.sort { $0.path < $1.path }
    let report = ValidationReport(
      sources: sources(of: project, for: findings, unassessed), files: files, findings: findings,
      unassessed: unassessed, unassessedSeverity: preset.unassessedSeverity, skipped: project.skipped)
    return ValidationResult(report: report, pathways: pathways, unreadablePaths: project.unreadablePaths)
  }

  /// Checks a pathway that was made in code.
  ///
  /// - Returns: The findings, in order of code.
  public func validate(_ pathway: Pathway, using catalogues: [Catalogue] = []) -> [Finding] {
    let resolved = ResolvedPathway(pathway, using: catalogues)
    let faults = PathwayLinker.faults(in: resolved, catalogues: catalogues)
    let findings = faults.map { preset.judge(FaultTranslation.finding(for: $0)) }
    return findings + engine.check(AnalysedPathway(PathwayGraph(resolved))).findings.map { preset.judge($0) }
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
    let known = engine.check(adapted.base).findings
    let new = AdaptationFindings(of: adapted, in: []).new(engine.check(adapted).findings, besides: known)
    return (adapted, (faults.map { FaultTranslation.finding(for: $0) } + new).map { preset.judge($0) })
  }

  /// The texts that places point into; lines are only counted in files that something is said about.
  private func sources(
    of project: Project, for findings: [Finding], _ unassessed: [UnassessedCheck]
  ) -> [SourceText] {
    var needed: Set<FileID> = []
    for finding in findings {
      if let place = finding.place { needed.insert(place.file) }
      for related in finding.related { needed.insert(related.place.file) }
      for step in finding.witness ?? [] {
        if let place = step.origin.place { needed.insert(place.file) }
      }
    }
    for check in unassessed {
      if let place = check.origin.place { needed.insert(place.file) }
    }
    return (0..<project.fileCount).map { index in
      let file = FileID(index)
      return needed.contains(file) ? project.source(of: file) : SourceText(path: project.path(of: file), bytes: [])
    }
  }
}
