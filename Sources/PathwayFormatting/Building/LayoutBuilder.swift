internal import PathwayReading
internal import SourceText
internal import YAMLSyntax

/// Lays out a tree and the comments around it.
///
/// Comments are taken in the order of the text, each once, by the entry or the block that it belongs to.
struct LayoutBuilder {
  let tree: SyntaxTree
  let source: [UInt8]
  let lines: LineMap
  let comments: [Comment]

  /// The first comment that nobody has taken.
  var next = 0

  /// The last line above which an empty line has been taken.
  var lastBlank = -1

  /// Where something is written in a way that the formatter has no answer to.
  var stump: Int?

  /// The widest that a line with brackets may be.
  static let width = 120

  init(_ tree: SyntaxTree, of source: [UInt8], from start: Int) {
    self.tree = tree
    self.source = source
    lines = LineMap(source)
    comments = tree.comments
    while next < comments.count, Int(comments[next].span.start) < start { next += 1 }
  }

  /// Lays out the value of the document, and all comments up to an offset.
  mutating func document(_ root: NodeID, shape: ValueShape, to end: Int) -> LayoutBlock {
    let limit = Limit(offset: end, column: -1)
    var block: LayoutBlock
    if tree.isFlow(root), let text = flowText(root, shape, at: 0) {
      var entry = LayoutEntry(leading: takeLeading(before: startOffset(of: root)), content: .inline(text))
      entry.trailing = takeTrailing(after: endOffset(of: root), before: end)
      block = LayoutBlock(kind: .whole, entries: [entry])
    } else {
      if anchor(of: root) != nil { stump = startOffset(of: root) }
      block = self.block(root, shape, at: 0, limit)
    }
    block.tail += takeLines(before: end) { _ in true }
    if next < comments.count, Int(comments[next].span.start) < end { stump = Int(comments[next].span.start) }
    return block
  }

  // MARK: - Blocks

  /// Lays out a list or mapping on lines of its own, its entries at a column.
  mutating func block(_ node: NodeID, _ shape: ValueShape, at column: Int, _ limit: Limit) -> LayoutBlock {
    let isFlow = tree.isFlow(node)
    let limit = isFlow ? Limit(offset: min(endOffset(of: node), limit.offset), column: -1) : limit
    var block =
      tree.isSequence(node)
      ? sequence(node, shape, at: column, limit, isFlow) : mapping(node, shape, at: column, limit, isFlow)
    if isFlow {
      block.tail += takeLines(before: limit.offset) { _ in true }
    } else {
      let own = self.column(ofEntriesIn: node)
      block.tail += takeLines(before: limit.offset) { $0 >= own && $0 > limit.column }
    }
    return block
  }

  private mutating func mapping(
    _ node: NodeID, _ shape: ValueShape, at column: Int, _ limit: Limit, _ isFlow: Bool
  ) -> LayoutBlock {
    var block = LayoutBlock(kind: .mapping)
    let own = isFlow ? nil : self.column(ofEntriesIn: node)
    let pairs = tree.pairs(of: node)
    for (index, pair) in pairs.enumerated() {
      let inner =
        index + 1 < pairs.count ? Limit(offset: startOffset(of: pairs[index + 1].key), column: own ?? -1) : limit
      let number = tree.isScalar(pair.key) ? shape.table?.number(of: pair.key, in: tree) : nil
      var entry = LayoutEntry(
        leading: takeLeading(before: startOffset(of: pair.key)), key: keyText(pair.key), rank: shape.rank(ofKey: number)
      )
      entry.isAnchored = holdsAnchor(from: pair.key, to: tree.following(pair.value))
      lay(
        pair.value, shape.value(ofKey: number), into: &entry, after: endOffset(of: pair.key), at: column,
        Neighbourhood(limit: inner, own: own, isInFlow: isFlow))
      block.entries.append(entry)
    }
    if shape.table != nil { block.sortEntries(isWhole: node == tree.root) }
    return block
  }

  private mutating func sequence(
    _ node: NodeID, _ shape: ValueShape, at column: Int, _ limit: Limit, _ isFlow: Bool
  ) -> LayoutBlock {
    var block = LayoutBlock(kind: .sequence)
    let own = isFlow ? nil : self.column(ofEntriesIn: node)
    let items = Array(tree.items(of: node))
    for (index, item) in items.enumerated() {
      let inner = index + 1 < items.count ? Limit(offset: startOffset(of: items[index + 1]), column: own ?? -1) : limit
      var entry = LayoutEntry(leading: takeLeading(before: startOffset(of: item)))
      lay(
        item, shape.item, into: &entry, after: startOffset(of: item), at: column,
        Neighbourhood(limit: inner, own: own, isInFlow: isFlow))
      block.entries.append(entry)
    }
    return block
  }

  // MARK: - Values

  /// How far what belongs to an entry may reach.
  struct Limit {
    /// The offset at which something else begins.
    var offset: Int

    /// The column of what begins there.
    var column: Int
  }

  /// What an entry stands in.
  struct Neighbourhood {
    /// How far what belongs to the entry may reach.
    var limit: Limit

    /// The column of the entries beside it; nothing in brackets.
    var own: Int?

    /// Whether it was written in brackets.
    var isInFlow: Bool
  }

  /// Lays a value out as the content of an entry, with the comments around it.
  private mutating func lay(
    _ value: NodeID, _ shape: ValueShape, into entry: inout LayoutEntry, after key: Int, at column: Int,
    _ around: Neighbourhood
  ) {
    let width = column + (entry.key.map { $0.unicodeScalars.count + 2 } ?? 2)
    if isAbsent(value) {
      entry.trailing = takeTrailing(after: key, before: around.limit.offset)
    } else if tree.isScalar(value) || isAlias(value) {
      takeBetween(key, and: startOffset(of: value), into: &entry)
      let place = ScalarPlace(width: width, key: key, isBelowKey: entry.key != nil, own: around.own)
      entry.content = scalar(value, place, &entry, before: around.limit.offset)
    } else if tree.isFlow(value), tree.count(of: value) == 0 {
      // Empty brackets stay on one line; comments between them have their place above.
      takeBetween(key, and: startOffset(of: value), into: &entry)
      entry.leading += takeComments(before: endOffset(of: value))
      entry.content = .inline(emptyBrackets(value))
      takeTrailing(after: endOffset(of: value), into: &entry, before: around.limit.offset)
    } else if let content = oneLine(value, shape, at: width) {
      takeBetween(key, and: startOffset(of: value), into: &entry)
      entry.content = content
      skipComments(in: value)
      takeTrailing(after: endOffset(of: value), into: &entry, before: around.limit.offset)
    } else {
      let first = tree.first(in: value).map { startOffset(of: $0) } ?? endOffset(of: value)
      // An item has a line of its own above its entries where it has an anchor.
      let hasLine = entry.key != nil || anchor(of: value) != nil
      if hasLine { entry.trailing = takeTrailing(after: key, before: first) }
      let nested = block(value, shape, at: column + 2, around.limit)
      entry.content = .block(nested, anchor: anchor(of: value))
      if tree.isFlow(value) { takeClosing(of: value, into: &entry, hasLine, around) }
    }
    takeFollowing(into: &entry, around)
  }

  /// A list or mapping as it stands on one line, where it does.
  private func oneLine(_ value: NodeID, _ shape: ValueShape, at width: Int) -> LayoutContent? {
    guard tree.isFlow(value) else { return nil }
    if let text = flowText(value, shape, at: width) { return .inline(text) }
    return isCut(value) ? .folded(rawLines(of: value), keyStandsAlone: false) : nil
  }

  /// Takes the comment behind a closing bracket that is not written any more.
  private mutating func takeClosing(
    of value: NodeID, into entry: inout LayoutEntry, _ hasLine: Bool, _ around: Neighbourhood
  ) {
    takeTrailing(after: endOffset(of: value), into: &entry, before: around.limit.offset)
    // A dash has no line of its own that a comment could end.
    guard !hasLine, let comment = entry.trailing else { return }
    entry.leading.append(.comment(comment.text))
    entry.trailing = nil
  }

  /// Takes what stands below a value, further in than its key.
  private mutating func takeFollowing(into entry: inout LayoutEntry, _ around: Neighbourhood) {
    guard let own = around.own else { return }
    let offset = around.limit.offset
    switch entry.content {
    case .block(var block, let anchor):
      block.tail += takeLines(before: offset) { $0 > own }
      entry.content = .block(block, anchor: anchor)
    case .literal: return
    case .absent, .inline, .folded: entry.following += takeLines(before: offset) { $0 > own }
    }
  }
}
