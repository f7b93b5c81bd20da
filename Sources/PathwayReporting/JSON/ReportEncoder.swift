import PathwayDiagnostics
import SourceText

/// Turns the parts of a report into values of JSON.
struct ReportEncoder {
  let report: ValidationReport
  let language: Language
  private let checkedFiles: Set<String>

  init(report: ValidationReport, language: Language) {
    self.report = report
    self.language = language
    checkedFiles = Set(report.files)
  }

  /// Returns a finding as JSON.
  func encode(_ finding: Finding) -> JSONValue { .object(members(of: finding)) }

  /// Returns an accepted finding as JSON: the finding, and what accepts it.
  func encode(_ accepted: AcceptedFinding) -> JSONValue {
    .object(members(of: accepted.finding) + [("deviation", deviation(accepted))])
  }

  private func deviation(_ accepted: AcceptedFinding) -> JSONValue {
    .object([
      ("reason", .string(accepted.reason)),
      ("decidedBy", .string(accepted.decidedBy)),
      ("until", .string(accepted.until)),
      ("daysLeft", .integer(accepted.daysLeft)),
      ("file", path(of: accepted.origin.place)),
      ("range", range(of: accepted.origin.place)),
    ])
  }

  private func members(of finding: Finding) -> [(name: String, value: JSONValue?)] {
    [
      ("code", .string(finding.code.description)),
      ("name", .string(finding.name)),
      ("severity", .string(finding.severity.rawValue)),
      ("certainty", .string(finding.certainty.rawValue)),
      ("message", .string(finding.message[language])),
      ("help", finding.help.map { .string($0[language]) }),
      ("file", file(of: finding)),
      ("range", range(of: finding.place)),
      ("subject", strings(finding.subject)),
      ("suggestions", strings(finding.suggestions)),
      ("related", .array(finding.related.map { encode($0) })),
      ("witness", finding.witness.map { steps in .array(steps.map { encode($0) }) }),
      ("fixes", .array(finding.fixes.map { encode($0, of: finding) })),
      ("fingerprint", .string(finding.fingerprint)),
    ]
  }

  /// Returns a check that could not decide as JSON.
  func encode(_ check: UnassessedCheck) -> JSONValue {
    .object([
      ("code", .string(check.code.description)),
      ("file", path(of: check.origin.place)),
      ("range", range(of: check.origin.place)),
      ("reason", .string(check.reason[language])),
    ])
  }

  /// Returns a part that is left out as JSON.
  func encode(_ part: LeftOutPart) -> JSONValue {
    .object([
      ("handoff", .string(part.handoff)),
      ("part", .string(part.part)),
      ("reason", .string(part.reason)),
      ("file", path(of: part.origin.place)),
      ("range", range(of: part.origin.place)),
    ])
  }

  private func encode(_ related: RelatedPlace) -> JSONValue {
    .object([
      ("file", path(of: related.place)),
      ("range", range(of: related.place)),
      ("message", .string(related.message[language])),
    ])
  }

  private func encode(_ step: WitnessStep) -> JSONValue {
    .object([
      ("step", .string(step.step)),
      ("actor", step.actor.map { .string($0) }),
      ("choice", step.choice.map { .string($0) }),
      ("least", step.least.map { .string($0) }),
      ("most", step.most.map { .string($0) }),
      ("file", path(of: step.origin.place)),
      ("line", line(of: step.origin.place)),
    ])
  }

  private func encode(_ fix: Fix, of finding: Finding) -> JSONValue {
    .object([
      ("title", .string(fix.title[language])),
      ("safety", .string(fix.safety.rawValue)),
      ("edits", .array(fix.edits.map { encode($0, of: finding) })),
    ])
  }

  /// An edit is in the finding's own file unless it says another.
  private func encode(_ edit: Edit, of finding: Finding) -> JSONValue {
    .object([
      ("file", edit.place.file == finding.place?.file ? nil : path(of: edit.place)),
      ("range", range(of: edit.place)),
      ("text", .string(edit.replacement)),
    ])
  }

  // MARK: - Places

  /// The path of a finding; that of a file that could not be read is its owner.
  private func file(of finding: Finding) -> JSONValue? {
    path(of: finding.place) ?? (checkedFiles.contains(finding.owner) ? .string(finding.owner) : nil)
  }

  private func path(of place: Place?) -> JSONValue? {
    place.flatMap { report.source(of: $0) }.map { .string($0.path) }
  }

  private func line(of place: Place?) -> JSONValue? {
    guard let place, let source = report.source(of: place) else { return nil }
    return .integer(source.position(at: Int(place.span.start)).line)
  }

  private func range(of place: Place?) -> JSONValue? {
    guard let place, let source = report.source(of: place) else { return nil }
    return .object([
      ("start", encode(source.position(at: Int(place.span.start)))),
      ("end", encode(source.position(at: Int(place.span.end)))),
    ])
  }

  private func encode(_ position: Position) -> JSONValue {
    .object([("line", .integer(position.line)), ("column", .integer(position.column))])
  }

  private func strings(_ strings: [String]) -> JSONValue {
    .array(strings.map { .string($0) })
  }
}
