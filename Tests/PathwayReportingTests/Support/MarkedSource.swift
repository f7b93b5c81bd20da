import PathwayDiagnostics
import PathwayReporting
import SourceText

/// A file of which one stretch is marked, between `⟦` and `⟧`.
struct MarkedSource {
  let source: SourceText
  let origin: Origin

  init(_ marked: String, path: String = "forløp.yaml", file: Int = 0, byteOrderMark: Bool = false) {
    let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.last?.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false) ?? []
    let before = (byteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + Array((parts.first ?? "").utf8)
    let inside = Array((rest.first ?? "").utf8)
    let after = rest.count > 1 ? Array(rest[1].utf8) : []
    source = SourceText(path: path, bytes: before + inside + after)
    let span = ByteSpan(start: before.count, end: before.count + inside.count)
    origin = Origin(Place(file: FileID(file), span: span))
  }

  /// The report of one finding at the mark.
  func report(_ change: (inout Finding) -> Void = { _ in }) -> ValidationReport {
    var finding = Finding.rejectionUnhandled(at: origin)
    change(&finding)
    return ValidationReport(sources: [source], files: [source.path], findings: [finding])
  }
}

extension Finding {
  /// The finding that the reports are described with.
  static func rejectionUnhandled(at origin: Origin) -> Finding {
    Finding(
      code: RuleCode(206), name: "rejection-unhandled", severity: .error,
      message: Text(
        nb: "henvisningen kan bli avslått, men ingen er da ansvarlig",
        en: "the referral may be rejected, and nobody is responsible then"),
      label: Text(
        nb: "overleveringen «henvisning-bup» mangler `avslag`", en: "the handoff “henvisning-bup” has no `avslag`"),
      help: Text(
        nb: "legg til `avslag: <steg>` som sier hvem som følger opp barnet",
        en: "add `avslag: <step>` that says who follows up the child"),
      grounds: ["pbrl § 2-2"], owner: "barnevern", subject: ["henvisning-bup"], origin: origin)
  }
}

extension AcceptedFinding {
  /// A finding that is accepted for one more day.
  static func forATime(_ finding: Finding, at origin: Origin = .none) -> AcceptedFinding {
    AcceptedFinding(
      finding, reason: "avtalt på møtet", decidedBy: "FSU barn og unge", until: "2027-06-30", daysLeft: 1,
      origin: origin)
  }
}
