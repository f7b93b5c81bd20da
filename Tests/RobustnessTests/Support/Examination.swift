import PathwayKit

/// One file that is checked and reported, and what must hold whatever stands in it.
struct Examination: Sendable {
  /// The path of the file.
  let path: String

  /// The files that are there, by path.
  let files: [String: [UInt8]]

  /// Returns what does not hold of the report, empty where all is well.
  func complaints() -> [String] {
    let result = Self.validator.validate([path], provider: MemoryProvider(files))
    return Self.complaints(about: result.report) + Self.complaints(about: result.scenarios, of: result.report)
  }

  /// Returns what does not hold of scenarios that were walked: a reporter that says nothing.
  private static func complaints(about scenarios: [CheckedScenario], of report: ValidationReport) -> [String] {
    guard !scenarios.isEmpty else { return [] }
    let told = ScenarioReport(scenarios, from: today, sources: report.sources)
    return scenarioReporters.filter { $0.report(told).last != "\n" }
      .map { "\(type(of: $0)) does not end in a line break" }
  }

  /// Returns what does not hold of a report: a place outside its file, or a reporter that says nothing.
  static func complaints(about report: ValidationReport) -> [String] {
    var complaints: [String] = []
    for finding in report.findings {
      for place in places(of: finding) {
        if let fault = fault(of: place, in: report) {
          complaints.append("\(finding.code) at \(place.span.start)..<\(place.span.end): \(fault)")
        }
      }
    }
    for check in report.unassessed {
      if let place = check.origin.place, let fault = fault(of: place, in: report) {
        complaints.append("\(check.code), not assessed, at \(place.span.start)..<\(place.span.end): \(fault)")
      }
    }
    for reporter in reporters where reporter.report(report).last != "\n" {
      complaints.append("\(type(of: reporter)) does not end in a line break")
    }
    return complaints
  }

  // MARK: - Places

  private static func places(of finding: Finding) -> [Place] {
    var places = finding.related.map { $0.place }
    if let place = finding.place { places.append(place) }
    places += (finding.witness ?? []).compactMap { $0.origin.place }
    places += finding.fixes.flatMap { $0.edits.map { $0.place } }
    return places
  }

  private static func fault(of place: Place, in report: ValidationReport) -> String? {
    guard report.sources.indices.contains(Int(place.file.index)) else { return "no such file" }
    let bytes = report.sources[Int(place.file.index)].bytes
    guard place.span.range.upperBound <= bytes.count else { return "outside its file of \(bytes.count) bytes" }
    for end in [place.span.range.lowerBound, place.span.range.upperBound] where isInsideCharacter(end, of: bytes) {
      return "inside a character"
    }
    return nil
  }

  /// Tells whether an offset splits a character, in a stretch that is UTF-8.
  private static func isInsideCharacter(_ offset: Int, of bytes: [UInt8]) -> Bool {
    guard offset < bytes.count, bytes[offset] & 0xC0 == 0x80 else { return false }
    var start = offset
    while start > 0, offset - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let length = bytes[start] >= 0xF0 ? 4 : bytes[start] >= 0xE0 ? 3 : bytes[start] >= 0xC0 ? 2 : 1
    guard start + length > offset, start + length <= bytes.count else { return false }
    return String(validating: bytes[start..<start + length], as: UTF8.self) != nil
  }

  // MARK: - Judges

  private static let validator = Validator(preset: .streng, today: today)

  /// The date that counts as today.
  static var today: CalendarDate {
    guard let today = CalendarDate(year: 2026, month: 6, day: 1) else { preconditionFailure("June has a first day") }
    return today
  }

  private static let scenarioReporters: [any ScenarioReporter] = [
    ScenarioTextReporter(language: .bokmål, colour: true), ScenarioJSONReporter(), ScenarioJUnitReporter(),
  ]

  private static let reporters: [any Reporter] = [
    TextReporter(language: .bokmål, colour: true, verbose: true), TextReporter(language: .english),
    JSONReporter(language: .bokmål),
  ]
}
