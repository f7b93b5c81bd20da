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
  private let names: WrittenNames

  /// What is told.
  private(set) var findings: [Finding] = []

  /// What could not be decided.
  private(set) var unassessed: [UnassessedCheck] = []

  /// What is told already, by the names that the author of the file knows.
  private var told: Set<Told> = []

  init(
    of findings: [Finding], _ unassessed: [UnassessedCheck], in course: AnalysedPathway, written: AnalysedPathway,
    with parts: [UsedPart]
  ) {
    self.parts = parts
    self.course = course
    names = WrittenNames(in: course, written: written, parts: parts)
    for finding in findings { tell(finding) }
    for check in unassessed { tell(check) }
  }

  // MARK: - Findings

  private mutating func tell(_ finding: Finding) {
    guard let part = part(of: finding) else {
      tellOnce(names.inWords(of: finding))
      return
    }
    let isAboutEntry = finding.subject.first == "\(part.step)/\(part.entry)"
    if isAboutEntry, finding.code == Self.documentUnavailable {
      findings.append(RequirementUnmet.finding(for: finding, of: part, in: course))
      return
    }
    guard !isKnown(finding, part) else {
      if Self.keepsRunsUnknown.contains(finding.code) { tellUnfollowed(part, finding.code) }
      return
    }
    guard isTold(finding, of: part, isAboutEntry: isAboutEntry) else { return }
    findings.append(moved(finding, to: part))
  }

  /// Tells whether what a used pathway does not have by itself is told where it is used.
  private mutating func isTold(_ finding: Finding, of part: UsedPart, isAboutEntry: Bool) -> Bool {
    switch finding.code.number {
    case 401:
      // A stretch that no run of the user comes to may be there for others, unless no run comes in at all.
      !isReached(part) && told.insert(Told(finding.code, part.origin, [])).inserted
    case 200...299, 301:
      // What goes between two steps of a used pathway is judged there, where its ends are ends; how it is entered and left is not.
      isAboutEntry && finding.subject.count == 1 || namesStepOutside(part, finding)
    case 501, 503:
      // The used pathway lacks by itself what it lacks, but for what its entry needs; and that is told of the entry.
      false
    default: true
    }
  }

  /// Tells a finding unless it is told: a contract from a step that uses a pathway is laid once from each of its ends.
  private mutating func tellOnce(_ finding: Finding) {
    guard finding.subject.contains(where: { $0.contains("/") }) || names.hasCopies else {
      findings.append(finding)
      return
    }
    let subject = finding.subject.map { names.written($0) }
    guard told.insert(Told(finding.code, finding.origin, subject)).inserted else { return }
    findings.append(finding)
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

  // MARK: - What could not be decided

  private mutating func tell(_ check: UnassessedCheck) {
    guard let place = check.origin.place, let part = parts.first(where: { $0.files.contains(place.file) }) else {
      unassessed.append(check)
      return
    }
    guard !part.sightings.contains(.undecided(check.code, place)) else { return }
    unassessed.append(UnassessedCheck(code: check.code, reason: check.reason, origin: part.origin))
  }

  /// Tells that the runs through a part are unknown until what was found there is mended.
  private mutating func tellUnfollowed(_ part: UsedPart, _ code: RuleCode) {
    guard told.insert(Told(code, part.origin, [])).inserted else { return }
    unassessed.append(
      UnassessedCheck(
        code: RequirementUnmet.metadata.code, reason: .unfollowed(part.pathway, code), origin: part.origin))
  }

  // MARK: - Parts

  /// The part that a finding is about: by its identifiers where they say it, else by its file.
  private func part(of finding: Finding) -> UsedPart? {
    guard let file = finding.place?.file else { return nil }
    let inFile = parts.filter { $0.files.contains(file) }
    let named = inFile.first { part in finding.subject.contains { $0.hasPrefix("\(part.step)/") } }
    return named ?? inFile.first
  }

  /// Tells whether the used pathway has it by itself, under the names that it has there.
  private func isKnown(_ finding: Finding, _ part: UsedPart) -> Bool {
    let prefix = "\(part.step)/"
    let subject = finding.subject.map { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0 }
    return part.sightings.contains(.found(finding.code, subject))
  }

  private func namesStepOutside(_ part: UsedPart, _ finding: Finding) -> Bool {
    finding.subject.contains { name in
      !name.hasPrefix("\(part.step)/") && course.resolved.stepIndex(Reference(Identifier(name))) != nil
    }
  }

  private func isReached(_ part: UsedPart) -> Bool {
    course.resolved.stepIndex(Reference(Identifier("\(part.step)/\(part.entry)"))).map { course.reach.contains($0) }
      ?? true
  }

  /// Something that is told.
  private struct Told: Hashable {
    let code: RuleCode
    let place: Place?
    let subject: [String]

    init(_ code: RuleCode, _ origin: Origin, _ subject: [String]) {
      self.code = code
      place = origin.place
      self.subject = subject
    }
  }

  private static let keepsRunsUnknown: Set<RuleCode> = [RuleCode(404), RuleCode(405)]
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

  fileprivate static func unfollowed(_ pathway: Identifier, _ code: RuleCode) -> Text {
    Text(
      nb: "løpene gjennom «\(pathway)» er ikke kjent før \(code) der er rettet",
      en: "the runs through “\(pathway)” are not known until \(code) there is mended")
  }
}
