import PathwayKit

/// The difference between two texts, as `diff -u` writes it.
struct UnifiedDiff {
  /// A line of one text or of both, and how many lines of each stand before it.
  private struct Line {
    enum Mark: String {
      case kept = " "
      case removed = "-"
      case added = "+"
    }

    var mark: Mark
    var text: ArraySlice<UInt8>
    var old: Int
    var new: Int
  }

  private let path: String
  private let lines: [Line]

  /// The number of lines around a change that are shown with it.
  private static let context = 3

  /// Compares two texts of a file.
  init(_ before: [UInt8], _ after: [UInt8], path: String) {
    self.path = path
    let old = Self.lines(of: before)
    let new = Self.lines(of: after)
    let difference = LineDifference(from: old, to: new)
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, difference.isRemoved[left] {
        lines.append(Line(mark: .removed, text: old[left], old: left, new: right))
        left += 1
      } else if right < new.count, difference.isAdded[right] {
        lines.append(Line(mark: .added, text: new[right], old: left, new: right))
        right += 1
      } else {
        lines.append(Line(mark: .kept, text: old[left], old: left, new: right))
        left += 1
        right += 1
      }
    }
    self.lines = lines
  }

  /// The lines with their line breaks, by which a last line without one is told.
  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }

  /// The difference; nothing where there is none.
  var text: String {
    let hunks = hunks
    guard !hunks.isEmpty else { return "" }
    let name = path.printable
    return (["--- a/\(name)\n+++ b/\(name)\n"] + hunks.map { text(of: lines[$0]) }).joined()
  }

  /// The stretches that changes lie in, with what stands around them.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, line) in lines.enumerated() where line.mark != .kept {
      let range = max(0, index - Self.context)..<min(lines.count, index + 1 + Self.context)
      if let last = hunks.last, range.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private func text(of hunk: ArraySlice<Line>) -> String {
    guard let first = hunk.first else { return "" }
    let old = range(first.old, hunk.count { $0.mark != .added })
    let new = range(first.new, hunk.count { $0.mark != .removed })
    return (["@@ -\(old) +\(new) @@\n"] + hunk.map { text(of: $0) }).joined()
  }

  private func text(of line: Line) -> String {
    let end = line.text.last == UInt8(ascii: "\n") ? "" : "\n\\ No newline at end of file\n"
    return line.mark.rawValue + String(decoding: line.text, as: UTF8.self) + end
  }

  private func range(_ before: Int, _ count: Int) -> String {
    let start = count == 0 ? before : before + 1
    return count == 1 ? "\(start)" : "\(start),\(count)"
  }
}
