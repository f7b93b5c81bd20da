internal import PathwayDiagnostics
internal import PathwayReporting
internal import SourceText

/// A fix that might be made, with the finding that it mends.
struct FixCandidate {
  /// The fix.
  let fix: Fix

  /// The finding; nothing where only other programs would misread the text.
  let finding: Finding?

  /// The bytes that it takes the place of.
  let range: Range<Int>

  /// What is told of it.
  let told: AppliedFix

  /// Creates a candidate in a text.
  init?(_ fix: Fix, of finding: Finding?, in source: SourceText) {
    guard fix.edits.count == 1, let edit = fix.edits.first else { return nil }
    self.fix = fix
    self.finding = finding
    range = edit.place.span.range
    let position = source.position(at: Int(finding?.place?.span.start ?? edit.place.span.start))
    told = AppliedFix(
      path: source.path, code: finding?.code, line: position.line, column: position.column, title: fix.title,
      safety: fix.safety)
  }

  /// The text that is put there.
  var replacement: String { fix.edits.first?.replacement ?? "" }

  /// Tells whether the change can be made in one go with one that comes before it in the text.
  ///
  /// Two insertions at one place both hold where each puts in whole lines below a heading that is there already.
  func canFollow(_ other: FixCandidate) -> Bool {
    guard range.lowerBound == other.range.upperBound, range.isEmpty, other.range.isEmpty else {
      return range.lowerBound >= other.range.upperBound
    }
    return isIndentedLines && other.isIndentedLines
  }

  /// Whether the text is whole lines, the first of which is further in than the headings of the file.
  private var isIndentedLines: Bool {
    guard replacement.first?.isNewline == true else { return false }
    return replacement.drop { $0.isNewline }.first == " "
  }
}
