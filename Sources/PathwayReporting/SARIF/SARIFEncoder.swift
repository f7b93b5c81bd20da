import PathwayDiagnostics
import SourceText

/// Turns the parts of a report into values of SARIF; the numbers in comments are sections of the specification.
struct SARIFEncoder {
  private let report: ValidationReport
  private let language: Language
  private let rules: [RuleDescription]
  private let places: ReportPlaces
  private let indices: [RuleCode: Int]

  init(report: ValidationReport, language: Language, rules: [RuleDescription]) {
    self.report = report
    self.language = language
    self.rules = rules
    places = ReportPlaces(report: report, unit: .scalars)
    indices = Dictionary(rules.indices.map { (rules[$0].code, $0) }) { first, _ in first }
  }

  // MARK: - Tool

  /// The tool with its rules (§3.19).
  var driver: JSONValue {
    .object([
      ("name", .string(Tool.forlop.name)),
      ("semanticVersion", .string(Tool.forlop.version)),
      ("language", .string(languageTag)),
      ("rules", .array(rules.map { encode($0) })),
    ])
  }

  private var languageTag: String {
    switch language {
    case .bokmål: "nb"
    case .english: "en"
    }
  }

  /// A rule with its help (§3.49).
  private func encode(_ rule: RuleDescription) -> JSONValue {
    let summary = rule.summary[language]
    let rationale = rule.rationale[language]
    return .object([
      ("id", .string(rule.code.description)),
      ("name", .string(rule.name)),
      ("shortDescription", message(summary)),
      ("fullDescription", message(rationale)),
      (
        "help",
        .object([
          ("text", .string("\(summary).\n\n\(rationale)\n\n\(Tool.forlop.name) explain \(rule.code)")),
          ("markdown", .string("**\(summary).**\n\n\(rationale)\n\n`\(Tool.forlop.name) explain \(rule.code)`")),
        ])
      ),
      ("defaultConfiguration", .object([("level", .string(level(rule.severity)))])),
      (
        "properties",
        .object([
          ("precision", .string(rule.certainty == .suspicion ? "medium" : "very-high")),
          ("problem.severity", .string(problemSeverity(rule.severity))),
        ])
      ),
    ])
  }

  /// How the run went (§3.20): with what could not be decided.
  var invocation: JSONValue {
    .object([
      ("executionSuccessful", .boolean(true)),
      ("toolExecutionNotifications", .array(report.unassessed.map { notification($0) })),
    ])
  }

  private func notification(_ check: UnassessedCheck) -> JSONValue {
    .object([
      ("level", .string(report.unassessedSeverity.map { level($0) } ?? "note")),
      ("message", message(check.reason[language])),
      ("associatedRule", .object([("id", .string(check.code.description))])),
      (
        "locations",
        places.region(of: check.origin.place).map { .array([.object([("physicalLocation", physical($0))])]) }
      ),
    ])
  }

  /// A file that was checked (§3.24).
  func artifact(_ path: String) -> JSONValue { .object([("location", location(path))]) }

  // MARK: - Results

  /// A finding (§3.27).
  func result(_ finding: Finding) -> JSONValue { result(finding, suppression: nil) }

  /// A finding that is accepted, suppressed by what says so in the file (§3.35).
  func result(_ accepted: AcceptedFinding) -> JSONValue {
    let suppression = JSONValue.object([
      ("kind", .string("inSource")), ("status", .string("accepted")),
      ("justification", .string(Text.acceptance(accepted)[language])),
      (
        "location",
        places.region(of: accepted.origin.place).map { .object([("physicalLocation", physical($0))]) }
      ),
    ])
    return result(accepted.finding, suppression: suppression)
  }

  private func result(_ finding: Finding, suppression: JSONValue?) -> JSONValue {
    .object([
      ("ruleId", .string(finding.code.description)),
      ("ruleIndex", indices[finding.code].map { .integer($0) }),
      ("level", .string(level(finding.severity))),
      ("message", message(told(finding))),
      ("locations", .array([resultLocation(finding)].compactMap { $0 })),
      ("relatedLocations", related(finding)),
      ("partialFingerprints", .object([("forlop/v1", .string(finding.fingerprint))])),
      ("codeFlows", finding.witness.flatMap { codeFlow($0, finding) }.map { .array([$0]) }),
      ("fixes", fixes(of: finding)),
      ("suppressions", suppression.map { .array([$0]) }),
      (
        "properties",
        .object([
          ("certainty", .string(finding.certainty.rawValue)), ("subject", .array(finding.subject.map { .string($0) })),
        ])
      ),
    ])
  }

  /// What is wrong and what to do about it: the one text that is shown at a line.
  private func told(_ finding: Finding) -> String {
    guard let help = finding.help else { return finding.message[language] }
    return "\(finding.message[language])\n\(help[language])"
  }

  private func resultLocation(_ finding: Finding) -> JSONValue? {
    let logical: JSONValue? =
      finding.subject.isEmpty
      ? nil
      : .array([
        .object([
          ("name", .string(finding.subject[finding.subject.count - 1])),
          ("fullyQualifiedName", .string(([finding.owner] + finding.subject).joined(separator: "/"))),
        ])
      ])
    let wholeFile = places.path(of: finding).map { JSONValue.object([("artifactLocation", location($0))]) }
    let physical = places.region(of: finding.place).map { self.physical($0) } ?? wholeFile
    guard physical != nil || logical != nil else { return nil }
    return .object([("physicalLocation", physical), ("logicalLocations", logical)])
  }

  private func related(_ finding: Finding) -> JSONValue? {
    var locations: [JSONValue] = []
    for related in finding.related {
      guard let region = places.region(of: related.place) else { continue }
      locations.append(
        .object([
          ("id", .integer(locations.count + 1)), ("physicalLocation", physical(region)),
          ("message", message(related.message[language])),
        ]))
    }
    return locations.isEmpty ? nil : .array(locations)
  }

  // MARK: - Runs

  /// The run that leads to the gap (§3.36), with the gap itself last.
  private func codeFlow(_ witness: [WitnessStep], _ finding: Finding) -> JSONValue? {
    var locations = witness.enumerated().map { number, step in
      flowLocation(number + 1, words(step), places.region(of: step.origin.place))
    }
    guard !locations.isEmpty else { return nil }
    let outcome = finding.outcome?[language] ?? finding.message[language]
    locations.append(flowLocation(locations.count + 1, outcome, places.region(of: finding.place)))
    return .object([("threadFlows", .array([.object([("locations", .array(locations))])]))])
  }

  private func flowLocation(_ order: Int, _ words: String, _ region: ReportPlaces.Region?) -> JSONValue {
    .object([
      ("executionOrder", .integer(order)),
      ("location", .object([("physicalLocation", region.map { physical($0) }), ("message", message(words))])),
    ])
  }

  private func words(_ step: WitnessStep) -> String {
    var words = step.step
    if let actor = step.actor { words += " (\(actor))" }
    if let choice = step.choice { words += ": \(choice)" }
    if let least = step.least, let most = step.most { words += " [\(least)–\(most)]" }
    return words
  }

  // MARK: - Fixes

  private func fixes(of finding: Finding) -> JSONValue? {
    let fixes = finding.fixes.filter { $0.safety != .shownOnly }.compactMap { encode($0) }
    return fixes.isEmpty ? nil : .array(fixes)
  }

  /// A proposed change (§3.55); nothing where some edit is in a file that the report does not have.
  private func encode(_ fix: Fix) -> JSONValue? {
    var changes: [(path: String, replacements: [JSONValue])] = []
    for edit in fix.edits {
      guard let region = places.region(of: edit.place) else { return nil }
      let replacement = JSONValue.object([
        ("deletedRegion", self.region(region)), ("insertedContent", .object([("text", .string(edit.replacement))])),
      ])
      if let index = changes.firstIndex(where: { $0.path == region.path }) {
        changes[index].replacements.append(replacement)
      } else {
        changes.append((region.path, [replacement]))
      }
    }
    guard !changes.isEmpty else { return nil }
    return .object([
      ("description", message(fix.title[language])),
      (
        "artifactChanges",
        .array(
          changes.map { .object([("artifactLocation", location($0.path)), ("replacements", .array($0.replacements))]) })
      ),
    ])
  }

  // MARK: - Places

  private func location(_ path: String) -> JSONValue { .object([("uri", .string(path.uriReference))]) }

  private func physical(_ region: ReportPlaces.Region) -> JSONValue {
    .object([("artifactLocation", location(region.path)), ("region", self.region(region))])
  }

  private func region(_ region: ReportPlaces.Region) -> JSONValue {
    .object([
      ("startLine", .integer(region.start.line)), ("startColumn", .integer(region.start.column)),
      ("endLine", .integer(region.end.line)), ("endColumn", .integer(region.end.column)),
    ])
  }

  // MARK: - Words

  private func message(_ text: String) -> JSONValue { .object([("text", .string(text))]) }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }

  private func problemSeverity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .hint: "recommendation"
    }
  }
}
