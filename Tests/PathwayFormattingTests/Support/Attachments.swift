import SourceText
import YAMLSyntax

/// What the comments of a file stand beside, found from the tree and without the formatter.
struct Attachments {
  /// What each comment belongs to, by the comment.
  private(set) var all: [String: String] = [:]

  /// The same where nobody could doubt it.
  private(set) var certain: [String: String] = [:]

  /// A key or an item that begins on a line.
  struct Entry {
    /// The keys and numbers that lead to it.
    let path: String

    /// The offset at which it begins; that of an item is behind its dash.
    let start: Int

    /// Whether a comment behind the end of its line can only be about it.
    let isPlain: Bool
  }

  /// The entries that begin on each line, in the order in which they stand there; what stands in brackets is not looked into.
  private(set) var entries: [Int: [Entry]] = [:]

  /// The first bytes of the lines.
  private var lines: [ArraySlice<UInt8>] = []

  private let source: [UInt8]

  init(_ bytes: [UInt8]) {
    source = bytes
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let tree = SyntaxReader.read(bytes).tree, let root = tree.root else { return }
    find(in: root, "", tree)
    for comment in tree.comments { attach(comment) }
  }

  /// The number of white columns that a line begins with.
  func indentation(of line: Int) -> Int { lines[line].prefix { $0 == UInt8(ascii: " ") }.count }

  // MARK: - Entries

  private mutating func find(in node: NodeID, _ path: String, _ tree: SyntaxTree) {
    guard tree.resolved(node) == node, !tree.isScalar(node), !tree.isFlow(node) else { return }
    if tree.isSequence(node) {
      for (number, item) in tree.items(of: node).enumerated() {
        let start = Int(tree.span(of: item).start)
        let head = source[..<start].reversed().drop { $0 == UInt8(ascii: " ") }
        // An item below its dash is not on the line that comments stand above.
        if head.first == UInt8(ascii: "-") { add("\(path)/\(number)", start, item, at: start, tree) }
        find(in: item, "\(path)/\(number)", tree)
      }
      return
    }
    guard var key = tree.first(in: node) else { return }
    while key.index < tree.end(of: node).index {
      let value = tree.following(key)
      let name = "\(path)/\(tree.string(of: key))"
      add(name, Int(tree.span(of: key).start), value, at: Int(tree.span(of: key).end), tree)
      find(in: value, name, tree)
      key = tree.following(value)
    }
  }

  private mutating func add(_ path: String, _ start: Int, _ value: NodeID, at end: Int, _ tree: SyntaxTree) {
    let line = line(of: end)
    let span = tree.span(of: value)
    let isAlias = tree.resolved(value) != value
    let isPlain: Bool
    if !isAlias, tree.isScalar(value), tree.style(of: value) == .literal || tree.style(of: value) == .folded {
      isPlain = self.line(of: Int(span.start)) == line
    } else if isAlias || tree.isScalar(value) || tree.isFlow(value) {
      isPlain = span.length == 0 || self.line(of: Int(span.start)) == line && self.line(of: Int(span.end)) == line
    } else {
      isPlain = tree.first(in: value).map { self.line(of: Int(tree.span(of: $0).start)) > line } ?? false
    }
    entries[self.line(of: start), default: []].append(Entry(path: path, start: start, isPlain: isPlain))
  }

  private func line(of offset: Int) -> Int {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].startIndex <= offset { low = middle } else { high = middle }
    }
    return low
  }

  // MARK: - Comments

  private mutating func attach(_ comment: Comment) {
    let start = Int(comment.span.start)
    let line = line(of: start)
    var text = String(decoding: source[comment.span.range], as: UTF8.self)
    while text.last == " " { text.removeLast() }
    if comment.isTrailing {
      guard let entry = entries[line]?.last, entry.start < start else { return }
      all[text] = "behind " + entry.path
      if entry.isPlain { certain[text] = all[text] }
      return
    }
    guard let below = lines.indices.dropFirst(line + 1).first(where: { !isComment($0) }),
      let entry = entries[below]?.first
    else { return }
    all[text] = "above " + entry.path
    let isFirst = !entries.keys.contains { $0 < below }
    if !isFirst, start - lines[line].startIndex == indentation(of: below) { certain[text] = all[text] }
  }

  /// Whether a line has a comment and nothing else; one with nothing at all parts a comment from what is below.
  private func isComment(_ line: Int) -> Bool {
    lines[line].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") } == UInt8(ascii: "#")
  }
}
