/// The text of a YAML file in which a stretch is found by what it says, never by its line.
struct SeededText {
  private let lines: [Substring]

  /// Splits a text into its lines.
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The number of lines; a text that ends in a line break has an empty last one.
  var lineCount: Int { lines.count }

  /// Returns the lines of what stands under keys, the outermost first: the line of the last key and all that is indented below it.
  func block(_ keys: [String]) -> Range<Int>? {
    var range = lines.startIndex..<lines.endIndex
    for (depth, key) in keys.enumerated() {
      let head = String(repeating: " ", count: depth * 2) + key + ":"
      let isHead = { (line: Int) in lines[line] == head || lines[line].hasPrefix(head + " ") }
      guard let start = range.first(where: isHead) else { return nil }
      let isOutside = { (line: Int) in
        let content = lines[line].drop { $0 == " " }
        return !content.isEmpty && !content.hasPrefix("#") && lines[line].count - content.count <= depth * 2
      }
      let end = range[range.index(after: start)...].first(where: isOutside) ?? range.upperBound
      range = start..<end
    }
    return range
  }

  /// Returns the text with the one occurrence of a stretch below some keys replaced, or nothing where it is not there just once.
  func replacing(_ old: String, by new: String, under keys: [String]) -> String? {
    guard let block = block(keys) else { return nil }
    let inside = lines[block].joined(separator: "\n")
    guard inside.ranges(of: old).count == 1 else { return nil }
    let parts = [
      lines[..<block.lowerBound].map { $0 + "\n" }.joined(), inside.replacing(old, with: new),
      lines[block.upperBound...].map { "\n" + $0 }.joined(),
    ]
    return parts.joined()
  }

  /// Returns the text with all that stands under some keys replaced, or nothing where the keys are not there.
  func replacingBlock(under keys: [String], by new: String) -> String? {
    guard let block = block(keys) else { return nil }
    return (lines[..<block.lowerBound] + new.split(separator: "\n") + lines[block.upperBound...]).joined(
      separator: "\n")
  }

  /// Returns the number, from one, of the first line that differs from another text.
  func firstLine(differingFrom other: SeededText) -> Int? {
    zip(lines, other.lines).enumerated().first { $0.element.0 != $0.element.1 }.map { $0.offset + 1 }
  }

  /// Returns the number, from one, of the one line below some keys that holds a stretch, or of the last key where none is given.
  func line(of stretch: String? = nil, under keys: [String]) -> Int? {
    guard let block = block(keys) else { return nil }
    guard let stretch else { return block.lowerBound + 1 }
    let found = block.filter { lines[$0].contains(stretch) }
    return found.count == 1 ? found[0] + 1 : nil
  }
}
