import PathwayDiagnostics
import SourceText

/// The order of every report: path, place, code, then what it is about.
struct ReportOrder {
  let sources: [SourceText]

  /// Returns findings in order; one without a place stands where a file named after its owner would.
  func sorted(_ findings: [Finding]) -> [Finding] { sorted(findings) { key(of: $0) } }

  /// Returns accepted findings in the order of the findings.
  func sorted(_ accepted: [AcceptedFinding]) -> [AcceptedFinding] { sorted(accepted) { key(of: $0.finding) } }

  private func key(of finding: Finding) -> Key {
    Key(
      path: path(of: finding.origin) ?? finding.owner, place: finding.place, code: finding.code.number,
      details: finding.subject + [finding.message.en, finding.message.nb])
  }

  /// Returns checks that could not decide in order, those without a place first.
  func sorted(_ checks: [UnassessedCheck]) -> [UnassessedCheck] {
    sorted(checks) { check in
      Key(
        path: path(of: check.origin) ?? "", place: check.origin.place, code: check.code.number,
        details: [check.reason.en, check.reason.nb])
    }
  }

  /// Returns parts that are left out in order of place.
  func sorted(_ parts: [LeftOutPart]) -> [LeftOutPart] {
    sorted(parts) { part in
      Key(
        path: path(of: part.origin) ?? part.owner, place: part.origin.place, code: 0,
        details: [part.handoff, part.part])
    }
  }

  private func sorted<Item>(_ items: [Item], by key: (Item) -> Key) -> [Item] {
    items.map { (key: key($0), item: $0) }.sorted { $0.key < $1.key }.map { $0.item }
  }

  private func path(of origin: Origin) -> String? {
    guard let place = origin.place, sources.indices.contains(Int(place.file.index)) else { return nil }
    return sources[Int(place.file.index)].path
  }

  private struct Key: Comparable {
    let path: String
    let place: Place?
    let code: Int
    let details: [String]

    static func < (left: Key, right: Key) -> Bool {
      if left.path != right.path { return left.path < right.path }
      if left.place?.span != right.place?.span { return left.precedesInFile(right) }
      if left.code != right.code { return left.code < right.code }
      return left.details.lexicographicallyPrecedes(right.details)
    }

    private func precedesInFile(_ other: Key) -> Bool {
      guard let place else { return true }
      guard let otherPlace = other.place else { return false }
      return (place.span.start, place.span.end) < (otherPlace.span.start, otherPlace.span.end)
    }
  }
}
