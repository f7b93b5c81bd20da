import PathwayKit

/// What a finding says and where, as the tests compare it.
struct FoundDefect: Equatable, CustomStringConvertible {
  let code: Int
  let severity: Severity
  let place: String
  var words = ""

  var description: String { "\(RuleCode(code)) \(severity.rawValue) \(place) \(words)" }

  static func == (left: FoundDefect, right: FoundDefect) -> Bool {
    (left.code, left.severity, left.place) == (right.code, right.severity, right.place)
  }

  /// Returns what a report finds that was not known before, each kept apart by its fingerprint.
  static func new(in report: ValidationReport, beside known: [Finding]) -> [FoundDefect] {
    var counts = Dictionary(known.map { ($0.fingerprint, 1) }, uniquingKeysWith: +)
    return report.findings.compactMap { finding in
      if let count = counts[finding.fingerprint], count > 0 {
        counts[finding.fingerprint] = count - 1
        return nil
      }
      return FoundDefect(
        code: finding.code.number, severity: finding.severity, place: place(of: finding, in: report),
        words: finding.message.nb)
    }
  }

  private static func place(of finding: Finding, in report: ValidationReport) -> String {
    guard let place = finding.place else { return "nowhere" }
    let source = report.sources[Int(place.file.index)]
    return "\(source.path):\(source.position(at: Int(place.span.start)).line)"
  }
}
