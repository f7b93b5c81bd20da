import PathwayDiagnostics
import PathwayFixing
import SourceText

/// A text, with what a repair makes of it.
struct Mending {
  let text: String

  /// Returns the stretch in which something stands, once in the text or at its nth occurrence.
  func origin(_ stretch: String, occurrence: Int = 0) -> Origin {
    let ranges = text.ranges(of: stretch)
    guard ranges.indices.contains(occurrence) else { preconditionFailure("«\(stretch)» does not stand in the text") }
    let start = text.utf8.distance(from: text.startIndex, to: ranges[occurrence].lowerBound)
    return Origin(Place(file: FileID(0), span: ByteSpan(start: start, end: start + stretch.utf8.count)))
  }

  /// Returns the text as a change leaves it, or nothing where the change cannot be made.
  func after(_ change: Repair.Change) -> String? {
    let repair = Repair(Text("rett"), .unsafe, change)
    guard let fix = FixWriter(Array(text.utf8), file: FileID(0))?.fix(for: repair) else { return nil }
    return applied(fix)
  }

  /// Returns the text as it is once it is tidy.
  func tidied() -> String {
    var mending = self
    while let fix = FixWriter(Array(mending.text.utf8), file: FileID(0))?.tidyings().first {
      mending = Mending(text: mending.applied(fix))
    }
    return mending.text
  }

  private func applied(_ fix: Fix) -> String {
    var bytes = Array(text.utf8)
    for edit in fix.edits.reversed() { bytes.replaceSubrange(edit.place.span.range, with: edit.replacement.utf8) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
