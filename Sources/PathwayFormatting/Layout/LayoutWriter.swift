/// Writes a layout as lines of text.
struct LayoutWriter {
  /// The lines.
  private(set) var lines: [String] = []

  /// Whether the last line belongs to a text that would take an empty line for its own.
  private var isAfterOpenText = false

  /// Writes lines as they are.
  mutating func write(raw: [String]) {
    for line in raw { line.isEmpty ? blank() : emit(line) }
  }

  /// Writes the entries of a block at a column.
  mutating func write(_ block: LayoutBlock, at column: Int) {
    for entry in block.entries { write(entry, block.kind, at: column) }
    write(block.tail, at: column)
  }

  // MARK: - Entries

  private mutating func write(_ entry: LayoutEntry, _ kind: LayoutBlock.Kind, at column: Int) {
    var entry = entry
    if kind == .sequence { entry.leading += Self.takeLeading(from: &entry.content) }
    write(entry.leading, at: column)
    let start = String(repeating: " ", count: column)
    write(entry, after: start + (kind == .sequence ? "-" : ""), at: column)
  }

  /// Writes an entry after what its line begins with; what lies below it stands two columns further in.
  private mutating func write(_ entry: LayoutEntry, after start: String, at column: Int) {
    let head = start + (entry.key.map { $0 + ":" } ?? "")
    let isBare = entry.key == nil && !start.hasSuffix("-")
    let space = isBare ? "" : " "
    switch entry.content {
    case .absent: emit(head, entry.trailing)
    case .inline(let text): emit(head + space + text, entry.trailing)
    case .folded(let texts, let keyStandsAlone):
      writeFolded(texts, after: head, keyStandsAlone: keyStandsAlone, entry.trailing, at: column + 2)
    case .literal(let text):
      emit(head + space + text.header, entry.trailing)
      let margin = String(repeating: " ", count: column + text.indentation)
      for line in text.lines { lines.append(line.isEmpty ? "" : margin + line) }
      isAfterOpenText = text.keepsLineBreaks
    case .block(let block, let anchor):
      if entry.key == nil, anchor == nil, let first = block.entries.first, !isBare {
        writeCompact(first, block, after: head, at: column + 2)
      } else {
        emit(head + (anchor.map { space + $0 } ?? ""), entry.trailing)
        write(block, at: column + 2)
      }
    }
    write(entry.following, at: column + 2)
  }

  /// Writes a block whose first entry stands behind the dash of its item.
  private mutating func writeCompact(_ first: LayoutEntry, _ block: LayoutBlock, after dash: String, at column: Int) {
    var rest = block
    rest.entries.removeFirst()
    write(first, after: dash + (block.kind == .sequence ? " -" : " "), at: column)
    write(rest, at: column)
  }

  private mutating func writeFolded(
    _ texts: [String], after head: String, keyStandsAlone: Bool, _ trailing: TrailingComment?, at column: Int
  ) {
    var rest = texts[...]
    if keyStandsAlone {
      emit(head)
    } else if let first = rest.popFirst() {
      emit(head + " " + first, rest.isEmpty ? trailing : nil)
    }
    let margin = String(repeating: " ", count: column)
    for (index, text) in zip(rest.indices, rest) {
      if text.isEmpty {
        lines.append("")
      } else {
        emit(margin + text, index == rest.index(before: rest.endIndex) ? trailing : nil)
      }
    }
  }

  /// Takes what stands above the first entry behind a dash, where nothing can stand.
  private static func takeLeading(from content: inout LayoutContent) -> [LayoutLine] {
    guard case .block(var block, let anchor) = content, anchor == nil, !block.entries.isEmpty else { return [] }
    var taken = block.entries[0].leading
    block.entries[0].leading = []
    if block.kind == .sequence { taken += takeLeading(from: &block.entries[0].content) }
    content = .block(block, anchor: nil)
    return taken
  }

  // MARK: - Lines

  private mutating func write(_ comments: [LayoutLine], at column: Int) {
    for comment in comments {
      switch comment {
      case .blank: blank()
      case .comment(let text): emit(String(repeating: " ", count: column) + text)
      }
    }
  }

  private mutating func blank() {
    guard let last = lines.last, !last.isEmpty, !isAfterOpenText else { return }
    lines.append("")
  }

  private mutating func emit(_ line: String, _ trailing: TrailingComment? = nil) {
    isAfterOpenText = false
    guard let trailing else { return lines.append(line) }
    lines.append(line + String(repeating: " ", count: trailing.gap) + trailing.text)
  }
}
