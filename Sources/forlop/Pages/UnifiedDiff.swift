/// The difference between two texts, as `diff -u` writes it.
struct UnifiedDiff {
  private enum Line {
    case kept(Substring)
    case removed(Substring)
    case added(Substring)
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
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if left < old.count, removed.contains(left) {
        lines.append(.removed(old[left]))
        left += 1
      } else if right < new.count, added.contains(right) {
        lines.append(.added(new[right]))
        right += 1
      } else {
        lines.append(.kept(old[left]))
        left += 1
        right += 1
      }
    }
    self.lines = lines
  }

  /// The lines with their line breaks, by which a last line without one is told.
  private static func lines(of bytes: [UInt8]) -> [Substring] {
    let text = String(decoding: bytes, as: UTF8.self)
    var lines: [Substring] = []
    var start = text.startIndex
    while start < text.endIndex {
      let end =
        text[start...].utf8.firstIndex(of: UInt8(ascii: "\n")).map { text.utf8.index(after: $0) } ?? text.endIndex
      lines.append(text[start..<end])
      start = end
    }
    return lines
  }

  /// The difference.
  var text: String {
    var text = "--- a/\(path)\n+++ b/\(path)\n"
    for hunk in hunks { text += self.text(of: hunk) }
    return text
  }

  /// The stretches that changes lie in, with what stands around them.
  private var hunks: [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, line) in lines.enumerated() {
      if case .kept = line { continue }
      let range = max(0, index - Self.context)..<min(lines.count, index + 1 + Self.context)
      if let last = hunks.last, range.lowerBound <= last.upperBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  private func text(of hunk: Range<Int>) -> String {
    let before = counts(of: lines[..<hunk.lowerBound])
    let inside = counts(of: lines[hunk])
    var text = "@@ -\(range(before.old, inside.old)) +\(range(before.new, inside.new)) @@\n"
    for line in lines[hunk] {
      switch line {
      case .kept(let content): text += " " + whole(content)
      case .removed(let content): text += "-" + whole(content)
      case .added(let content): text += "+" + whole(content)
      }
    }
    return text
  }

  private func whole(_ line: Substring) -> String {
    line.utf8.last == UInt8(ascii: "\n") ? String(line) : line + "\n\\ No newline at end of file\n"
  }

  private func range(_ before: Int, _ count: Int) -> String {
    let start = count == 0 ? before : before + 1
    return count == 1 ? "\(start)" : "\(start),\(count)"
  }

  private func counts(of lines: ArraySlice<Line>) -> (old: Int, new: Int) {
    var (old, new) = (0, 0)
    for line in lines {
      switch line {
      case .kept:
        old += 1
        new += 1
      case .removed: old += 1
      case .added: new += 1
      }
    }
    return (old, new)
  }
}
