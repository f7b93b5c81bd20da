internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayLinking
internal import PathwayModel
internal import PathwayReporting
internal import PathwayRules
internal import SourceText

/// Walks the scenarios of a project; of each pathway what they share is worked out once.
struct ScenarioChecks {
  private let policy: Policy
  private let engine: RuleEngine

  /// The pathways that have been analysed, by file, and the walkers of those whose runs have a meaning.
  private var analysed: [FileID: AnalysedPathway] = [:]
  private var walkers: [FileID: ScenarioWalker] = [:]

  init(policy: Policy, engine: RuleEngine) {
    self.policy = policy
    self.engine = engine
  }

  /// Notes that a pathway has been analysed.
  mutating func add(_ pathway: AnalysedPathway, of file: FileID) {
    analysed[file] = pathway
  }

  /// Walks a scenario and judges it; `findings` are those of its file.
  mutating func check(_ linked: LinkedScenario, findings: [Finding]) -> CheckedScenario {
    switch linked.target {
    case .pathway(let pathway):
      guard let walk = walk(linked.scenario, through: pathway) else {
        return unwalked(linked, findings, .noRuns(analysed[pathway.file]?.runs.standing))
      }
      let judgement = engine.check(walk)
      return CheckedScenario(
        path: linked.path, scenario: linked.scenario, walk: walk,
        findings: findings + judgement.findings.map { policy.judge($0) }, unassessed: judgement.unassessed)
    case .unreadable: return unwalked(linked, findings, .unreadablePathway)
    case .faulty:
      return CheckedScenario(
        path: linked.path, scenario: linked.scenario, walk: nil, findings: findings, unassessed: [])
    }
  }

  private func unwalked(_ linked: LinkedScenario, _ findings: [Finding], _ reason: Text) -> CheckedScenario {
    let origin = linked.scenario.pathway?.origin ?? linked.scenario.origin
    return CheckedScenario(
      path: linked.path, scenario: linked.scenario, walk: nil, findings: findings,
      unassessed: [UnassessedCheck(code: RuleCode(901), reason: reason, origin: origin)])
  }

  private mutating func walk(_ scenario: Scenario, through linked: LinkedPathway) -> ScenarioWalk? {
    let pathway = analysed[linked.file] ?? AnalysedPathway(PathwayGraph(linked.resolved))
    analysed[linked.file] = pathway
    guard var walker = walkers[linked.file] ?? ScenarioWalker(pathway) else { return nil }
    let walk = walker.walk(scenario)
    walkers[linked.file] = walker
    return walk
  }
}

extension Text {
  fileprivate static let unreadablePathway = Text(
    nb: "forløpet kan ikke leses, eller er en tilpasning; rett filen det står i først",
    en: "the pathway cannot be read, or is an adaptation; mend the file that it stands in first")

  /// Why the runs of a pathway cannot be walked.
  fileprivate static func noRuns(_ standing: RunFacts.Standing?) -> Text {
    switch standing {
    case .irregular:
      Text(
        nb: "en sløyfe i forløpet kan begynne to steder (PF404); rett den først",
        en: "a loop of the pathway can be entered at two places (PF404); mend it first")
    case .jumps:
      Text(
        nb: "en pil i forløpet går tilbake mens en annen gren er i gang (PF405); rett den først",
        en: "an arrow of the pathway goes back while another branch is running (PF405); mend it first")
    case .unknown, .followed, .tooLarge, nil:
      Text(
        nb: "forløpet mangler en start eller en vei videre; rett det `forlop validate` sier om det først",
        en: "the pathway lacks an entry or a way on; mend what `forlop validate` says of it first")
    }
  }
}
