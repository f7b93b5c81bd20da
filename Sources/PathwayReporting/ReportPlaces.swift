import PathwayDiagnostics
import SourceText

/// Where the places of a report are, in the unit that its reader counts columns in.
struct ReportPlaces {
  let report: ValidationReport
  let unit: ColumnUnit

  /// A stretch of a file, from the first column up to, but not including, the last.
  struct Region {
    let path: String
    let start: Position
    let end: Position
  }

  /// Returns the stretch of a place; nothing where the report does not have its text.
  func region(of place: Place?) -> Region? {
    guard let place, let source = report.source(of: place) else { return nil }
    return Region(
      path: source.path, start: source.position(at: Int(place.span.start), in: unit),
      end: source.position(at: Int(place.span.end), in: unit))
  }

  /// Returns the path of the file that a finding is in; that of a file that could not be read is its owner.
  func path(of finding: Finding) -> String? {
    region(of: finding.place)?.path ?? (report.files.contains(finding.owner) ? finding.owner : nil)
  }
}
