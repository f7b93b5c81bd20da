internal import SourceText

/// Builds a tree from events, in one pass.
///
/// All its state lies in one value that nothing captures: a class, or a variable captured by a closure, would cost a check of
/// exclusive access for every node.
struct TreeBuilder: ~Copyable {
  private let map: ScalarMap
  private let base: Int32
  private let limits: SyntaxLimits
  private var reader: EventReader
  private var cursor = ScalarMap.Cursor()
  private var nodes: [SyntaxNode] = []
  private var text: [UInt8]
  private var open: [OpenCollection] = []
  private var position = Position()
  private var anchors: [String: Anchor] = [:]
  private var aliasCount = 0
  private var nodeCount = 0
  private(set) var problems: [SyntaxProblem] = []

  /// Where in the innermost open list or mapping the reader is; kept apart from the others, since every value moves it.
  private struct Position {
    var isMapping = false

    /// The number of values read directly inside it.
    var count: Int32 = 0
  }

  /// A list or mapping of which the end is not yet read.
  private struct OpenCollection {
    var node: Int

    /// Where the reader was in what it stands in.
    var outer: Position
    var anchor: String?
    var nodesBefore: Int
    var aliasesBefore: Int
    var deepest: Int
  }

  /// What an anchor names, and what laying it out once more would cost.
  private struct Anchor {
    var node: Int32
    var nodes = 1
    var aliases = 0
    var depth = 0
    var isOpen = false
  }

  init?(_ source: [UInt8], base: Int, map: ScalarMap, limits: SyntaxLimits) {
    guard let reader = EventReader(source, from: base) else { return nil }
    self.reader = reader
    self.map = map
    self.base = Int32(truncatingIfNeeded: base)
    self.limits = limits
    text = source
    nodes.reserveCapacity(source.count / 7 + 8)
    open.reserveCapacity(16)
  }

  /// Reads to the end of the text, or to the first thing that makes the rest meaningless.
  mutating func build() throws(SyntaxProblem) {
    var documents = 0
    while true {
      let event: SyntaxEvent
      do {
        event = try reader.next(appendingTo: &text)
      } catch {
        throw problem(error)
      }
      switch event.kind {
      case .scalar: try addScalar(event, document: documents)
      case .mappingStart: try open(event, isMapping: true, document: documents)
      case .sequenceStart: try open(event, isMapping: false, document: documents)
      case .mappingEnd, .sequenceEnd: close(event)
      case .alias: try addAlias(event)
      case .documentStart: documents += 1
      case .documentEnd: continue
      case .streamEnd: return
      }
    }
  }

  consuming func finish(sourceLength: Int) -> SyntaxTree {
    SyntaxTree(nodes: nodes, text: text, sourceLength: sourceLength)
  }

  // MARK: - Nodes

  @inline(__always)
  private mutating func addScalar(_ event: SyntaxEvent, document: Int) throws(SyntaxProblem) {
    if document > 1 {
      if event.textLength > 0 { throw SyntaxProblem(kind: .secondDocument, span: span(of: event)) }
      return
    }
    try checkCounts(event)
    let start = byteOffset(event.start)
    let end = event.isVerbatim ? start &+ event.textLength : byteOffset(event.end)
    var node = SyntaxNode(
      kind: .scalar, style: event.style, isFlow: false, start: start, end: end,
      next: Int32(truncatingIfNeeded: nodes.count &+ 1), first: event.isVerbatim ? start : event.textStart,
      second: event.textLength, hash: event.hash)
    if map.mayNeedNormalization { normalize(&node) }
    if node.style.isBlock { trimBlock(&node) }
    checkPosition(node, event)
    if event.hasAnchor { anchors[reader.anchor] = Anchor(node: Int32(nodes.count)) }
    nodes.append(node)
  }

  private mutating func open(_ event: SyntaxEvent, isMapping: Bool, document: Int) throws(SyntaxProblem) {
    if document > 1 { throw SyntaxProblem(kind: .secondDocument, span: span(of: event)) }
    guard open.count < limits.depth else {
      throw SyntaxProblem(kind: .tooDeep(limit: limits.depth), span: span(of: event))
    }
    try checkCounts(event)
    let start = byteOffset(event.start)
    let node = SyntaxNode(
      kind: isMapping ? .mapping : .sequence, style: .plain, isFlow: event.isFlow, start: start, end: start, next: 0,
      first: 0, second: 0, hash: 0)
    checkPosition(node, event)
    if event.hasAnchor { anchors[reader.anchor] = Anchor(node: Int32(nodes.count), isOpen: true) }
    open.append(
      OpenCollection(
        node: nodes.count, outer: position, anchor: event.hasAnchor ? reader.anchor : nil, nodesBefore: nodeCount,
        aliasesBefore: aliasCount, deepest: open.count + 1))
    position = Position(isMapping: isMapping)
    nodes.append(node)
  }

  private mutating func close(_ event: SyntaxEvent) {
    guard let collection = open.popLast() else { return }
    let node = collection.node
    nodes[node].next = Int32(truncatingIfNeeded: nodes.count)
    nodes[node].second = position.isMapping ? position.count / 2 : position.count
    position = collection.outer
    // The end mark of a block collection lies at the next token, past blank lines and comments: its last value ends it.
    if nodes[node].isFlow {
      nodes[node].end = byteOffset(event.end)
    } else if nodes.count > node + 1 {
      nodes[node].end = max(nodes[node].start, lastEnd)
    }
    lastEnd = nodes[node].end
    if !open.isEmpty { open[open.count - 1].deepest = max(open[open.count - 1].deepest, collection.deepest) }
    if let anchor = collection.anchor {
      anchors[anchor] = Anchor(
        node: Int32(node), nodes: nodeCount - collection.nodesBefore + 1,
        aliases: aliasCount - collection.aliasesBefore,
        depth: collection.deepest - open.count)
    }
  }

  private mutating func addAlias(_ event: SyntaxEvent) throws(SyntaxProblem) {
    let name = reader.anchor
    let span = span(of: event)
    guard let anchor = anchors[name] else {
      throw SyntaxProblem(kind: .invalid(problem: "found undefined alias", context: nil), span: span)
    }
    guard !anchor.isOpen else { throw SyntaxProblem(kind: .aliasCycle(name), span: span) }
    aliasCount += 1 + anchor.aliases
    nodeCount += anchor.nodes - 1
    guard aliasCount <= limits.aliases else {
      throw SyntaxProblem(kind: .tooManyAliases(limit: limits.aliases), span: span)
    }
    guard open.count + anchor.depth <= limits.depth else {
      throw SyntaxProblem(kind: .tooDeep(limit: limits.depth), span: span)
    }
    try checkCounts(event)
    let target = nodes[Int(anchor.node)]
    let node = SyntaxNode(
      kind: .alias, style: target.style, isFlow: target.isFlow, start: span.start, end: span.end,
      next: Int32(nodes.count + 1), first: anchor.node, second: 0, hash: target.hash)
    if !open.isEmpty { open[open.count - 1].deepest = max(open[open.count - 1].deepest, open.count + anchor.depth) }
    checkPosition(node, event, isCollection: target.kind != .scalar)
    nodes.append(node)
  }

  // MARK: - Checks

  /// The end of the value read last, which ends the block collection it stands in.
  private var lastEnd: Int32 = 0

  /// Counts a value into the collection it stands in, and judges it where it is a key.
  @inline(__always)
  private mutating func checkPosition(_ node: SyntaxNode, _ event: SyntaxEvent, isCollection: Bool = false) {
    lastEnd = node.end
    if event.hasTag { report(.tag(reader.tag), node) }
    let isKey = position.isMapping && position.count & 1 == 0
    position.count &+= 1
    guard isKey else { return }
    if node.kind != .scalar, node.kind != .alias || isCollection {
      report(.complexKey, node)
    } else if node.kind == .scalar, node.second == 0 {
      report(.emptyKey, node)
    } else if node.second == 2, node.style == .plain, node.kind == .scalar, isMergeKey(node) {
      report(.mergeKey, node)
    }
  }

  private func isMergeKey(_ node: SyntaxNode) -> Bool {
    text[Int(node.first)] == UInt8(ascii: "<") && text[Int(node.first) + 1] == UInt8(ascii: "<")
  }

  @inline(__always)
  private mutating func checkCounts(_ event: SyntaxEvent) throws(SyntaxProblem) {
    nodeCount &+= 1
    guard nodeCount <= limits.nodes else {
      throw SyntaxProblem(kind: .tooManyNodes(limit: limits.nodes), span: span(of: event))
    }
  }

  private mutating func report(_ kind: SyntaxProblem.Kind, _ node: SyntaxNode) {
    problems.append(SyntaxProblem(kind: kind, span: ByteSpan(start: Int(node.start), end: Int(node.end))))
  }

  // MARK: - Text

  /// Brings a scalar to Normalization Form C where it may not be.
  private mutating func normalize(_ node: inout SyntaxNode) {
    let range = Int(node.first)..<Int(node.first + node.second)
    guard text[range].contains(where: { $0 & 0xFE == 0xCC }) else { return }
    let original = String(decoding: text[range], as: UTF8.self)
    let composed = Normalization.composed(original)
    guard !composed.utf8.elementsEqual(original.utf8) else { return }
    node.first = Int32(text.count)
    text.append(contentsOf: composed.utf8)
    node.second = Int32(composed.utf8.count)
    node.hash = TextHash.of(composed.utf8)
  }

  /// Ends a literal or folded scalar after its last line with text; libyaml ends it where the next token begins.
  private func trimBlock(_ node: inout SyntaxNode) {
    var end = Int(node.end)
    while end > Int(node.start), Self.isBlank(text[end - 1]) { end -= 1 }
    node.end = Int32(end)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
  }

  // MARK: - Offsets

  @inline(__always)
  private mutating func byteOffset(_ scalar: Int32) -> Int32 {
    base &+ map.byteOffset(ofScalar: scalar, cursor: &cursor)
  }

  private mutating func span(of event: SyntaxEvent) -> ByteSpan {
    let start = Int(byteOffset(event.start))
    return ByteSpan(start: start, end: max(start, Int(byteOffset(event.end))))
  }

  /// A fault of libyaml at its place; whoever shows it makes it one character wide.
  private mutating func problem(_ fault: SyntaxFault) -> SyntaxProblem {
    SyntaxProblem(
      kind: .invalid(problem: fault.problem, context: fault.context), span: emptySpan(at: fault.at),
      began: fault.began.map { emptySpan(at: $0) })
  }

  private mutating func emptySpan(at location: SyntaxFault.Location) -> ByteSpan {
    let offset =
      switch location {
      case .byte(let byte): Int(base) + byte
      case .scalar(let scalar): Int(byteOffset(Int32(truncatingIfNeeded: scalar)))
      }
    return ByteSpan(start: offset, end: offset)
  }
}

extension ScalarStyle {
  /// Whether the scalar is written after `|` or `>`.
  var isBlock: Bool { self == .literal || self == .folded }
}
