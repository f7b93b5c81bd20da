internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// What was found in the course of a pathway, told where its author can mend it.
///
/// What is found in a used pathway by itself is not repeated for its users. What only the two together have wrong is told at the step that
/// uses it, and points on to the place in the used pathway.
struct CourseJudgement {
  private let parts: [UsedPart]
  private let course: AnalysedPathway

  /// What is told.
  private(set) var findings: [Finding] = []

  /// What could not be decided.
  private(set) var unassessed: [UnassessedCheck] = []

  init(of findings: [Finding], _ unassessed: [UnassessedCheck], in course: AnalysedPathway, with parts: [UsedPart]) {
    self.parts = parts
    self.course = course
    var told: Set<Sighting> = []
    for finding in findings {
      guard let told = tell(finding, &told) else { continue }
      self.findings.append(told)
    }
    for check in unassessed {
      guard let told = tell(check) else { continue }
      self.unassessed.append(told)
    }
  }

  private func tell(_ finding: Finding, _ told: inout Set<Sighting>) -> Finding? {
    guard let part = part(of: finding) else {
      // A contract from a step that uses a pathway is laid once from each of its ends.
      guard finding.subject.contains(where: { $0.contains("/") }),
        let sighting = Sighting(finding.code, at: finding.origin)
      else { return finding }
      return told.insert(sighting).inserted ? finding : nil
    }
    // A stretch that no run of the user comes to may be there for others, and a contract within a pathway is judged there.
    guard finding.code != Self.unreachableStep, !Self.contracts.contains(finding.code),
      !isKnown(finding.code, finding.origin, part)
    else { return nil }
    let isEntry = finding.subject.first == "\(part.step)/\(part.entry)"
    if finding.code == Self.documentUnavailable, isEntry {
      return RequirementUnmet.finding(for: finding, of: part, in: course)
    }
    return moved(finding, to: part)
  }

  private func tell(_ check: UnassessedCheck) -> UnassessedCheck? {
    guard let file = check.origin.place?.file, let part = parts.first(where: { $0.files.contains(file) }) else {
      return check
    }
    guard !isKnown(check.code, check.origin, part) else { return nil }
    return UnassessedCheck(code: check.code, reason: check.reason, origin: part.origin)
  }

  private func moved(_ finding: Finding, to part: UsedPart) -> Finding {
    var moved = finding
    moved.subject = [part.step.text] + finding.subject
    moved.origin = part.origin
    moved.repairs = []
    if let place = finding.place {
      moved.related = [RelatedPlace(place, finding.label ?? .inside(part.pathway))] + finding.related
    }
    moved.label = .together(part.pathway)
    return moved
  }

  /// The part that a finding is about: by its identifiers where they say it, else by its file.
  private func part(of finding: Finding) -> UsedPart? {
    guard let file = finding.place?.file else { return nil }
    let inFile = parts.filter { $0.files.contains(file) }
    let named = inFile.first { part in finding.subject.contains { $0.hasPrefix("\(part.step)/") } }
    return named ?? inFile.first
  }

  private func isKnown(_ code: RuleCode, _ origin: Origin, _ part: UsedPart) -> Bool {
    Sighting(code, at: origin).map { part.sightings.contains($0) } ?? false
  }

  private static let contracts = RuleCode(200)...RuleCode(299)
  private static let unreachableStep = RuleCode(401)
  private static let documentUnavailable = RuleCode(501)
}

extension Text {
  fileprivate static func together(_ pathway: Identifier) -> Text {
    Text(
      nb: "slik «\(pathway)» brukes her", en: "the way “\(pathway)” is used here")
  }

  fileprivate static func inside(_ pathway: Identifier) -> Text {
    Text(nb: "her, i «\(pathway)»", en: "here, in “\(pathway)”")
  }
}
