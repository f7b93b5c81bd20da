internal import PathwayAnalysis
public import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// Scenarios for other programs, step by step; findings stand as in the report of a check.
public struct ScenarioJSONReporter: ScenarioReporter {
  /// The language of messages.
  public let language: Language

  /// Creates a reporter that writes in a language.
  public init(language: Language = .bokmål) {
    self.language = language
  }

  public func report(_ report: ScenarioReport) -> String {
    JSONValue.object([
      ("schemaVersion", .integer(JSONReporter.schemaVersion)),
      ("tool", .object([("name", .string(Tool.forlop.name)), ("version", .string(Tool.forlop.version))])),
      ("start", .string("\(report.start)")),
      ("scenarios", .array(report.scenarios.map { encode($0, in: report) })),
      (
        "summary",
        .object(
          CheckedScenario.Standing.allCases.map { ($0.rawValue, .integer(report.count(of: $0))) })
      ),
    ]).text
  }

  private func encode(_ checked: CheckedScenario, in report: ScenarioReport) -> JSONValue {
    let encoder = ReportEncoder(
      report: ValidationReport(sources: report.sources, files: [checked.path]), language: language)
    let story = checked.walk.map { Story($0, from: report.start, language: language) }
    let end = checked.walk.flatMap { walk in walk.obstacle == nil ? walk.end.map { walk.steps[$0].step } : nil }
    return .object([
      ("scenario", .string(checked.scenario.id.text)),
      ("title", checked.scenario.title.map { .string($0) }),
      ("file", .string(checked.path)),
      ("pathway", checked.scenario.pathway.map { .string($0.id.text) }),
      ("standing", .string(checked.standing.rawValue)),
      ("end", end.flatMap { step in checked.walk.map { .string($0.pathway.steps[step].id.text) } }),
      ("steps", .array(story.map { story in story.chapters.map { encode($0, of: story) } } ?? [])),
      ("findings", .array(checked.findings.map { encoder.encode($0) })),
      ("notAssessed", .array(checked.unassessed.map { encoder.encode($0) })),
    ])
  }

  private func encode(_ chapter: Story.Chapter, of story: Story) -> JSONValue {
    let pathway = story.walk.pathway
    let step = pathway.steps[chapter.step]
    return .object([
      ("step", .string(step.id.text)),
      ("title", step.title.map { .string($0) }),
      ("actor", step.responsible.map { .string($0.id.text) }),
      ("named", .boolean(chapter.entry != nil)),
      ("earliest", chapter.dates.map { .string("\($0.start.earliest)") }),
      ("latest", chapter.dates?.start.latest.map { .string("\($0)") }),
      ("doneEarliest", chapter.dates.map { .string("\($0.over.earliest)") }),
      ("doneLatest", chapter.dates?.over.latest.map { .string("\($0)") }),
      ("ways", .array((chapter.ways + chapter.failures).map { .string($0) })),
      ("documents", .array(story.walk.makes(chapter).map { .string($0) })),
      ("handoffs", .array(chapter.sent.map { .string(pathway.handoffs[$0].id.text) })),
    ])
  }
}

extension ScenarioWalk {
  /// The identifiers of what a step of a story makes.
  fileprivate func makes(_ chapter: Story.Chapter) -> [String] {
    chapter.documents.isEmpty ? [] : pathway.steps[chapter.step].produces.map { $0.id.text }
  }
}
