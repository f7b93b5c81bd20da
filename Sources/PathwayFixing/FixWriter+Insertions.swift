internal import PathwayDiagnostics
internal import PathwayReading
internal import SourceText
internal import YAMLSyntax

/// Where new keys and items come in, and what they look like there.
extension FixWriter {
  // MARK: - What is added

  /// Adds keys to the mapping under a key, in their places in the order of the language.
  func add(_ entries: [NewEntry], under span: ByteSpan) -> Edit? {
    guard let pair = outline.pair(at: span) else { return nil }
    let isFirst = outline.list(ofItemWith: pair) != nil
    let mapping = isFirst ? pair.mapping : pair.value
    let path = isFirst ? pair.path : pair.path + [pair.key]
    return insert(entries, into: mapping, at: path)
  }

  /// Adds an item to the list under a key.
  func append(_ entries: [NewEntry], under span: ByteSpan) -> Edit? {
    guard let pair = outline.pair(at: span), case let list = pair.value, outline.isPlainlyWritten(list),
      outline.tree.isSequence(list), !outline.tree.isFlow(list), let last = lastItem(of: list),
      let first = outline.tree.first(in: list), let end = endOfLine(after: last),
      let dash = dash(before: first)
    else { return nil }
    let margin = String(repeating: " ", count: outline.lines.column(of: dash))
    var lines = EntryLines.block(entries, indent: margin.count + 2, step: 2)
    lines[0] = margin + "- " + lines[0].drop { $0 == " " }
    return edit(end, end, joined(lines))
  }

  /// Declares something in a section of the file, which is made where it is not there.
  func declare(_ entry: NewEntry, in section: String) -> Edit? {
    guard let root = outline.tree.root, outline.tree.isMapping(root) else { return nil }
    guard outline.value(of: "tilpasning", in: root) != nil else {
      return declare(entry, in: section, of: root, path: [])
    }
    guard let additions = outline.value(of: "legger til", in: root) else {
      return insert([NewEntry("legger til", .entries([NewEntry(section, .entries([entry]))]))], into: root, at: [])
    }
    return declare(entry, in: section, of: additions.value, path: [additions.key])
  }

  private func declare(_ entry: NewEntry, in section: String, of mapping: NodeID, path: [NodeID]) -> Edit? {
    guard outline.isPlainlyWritten(mapping), outline.tree.isMapping(mapping) else { return nil }
    guard let found = outline.value(of: section, in: mapping) else {
      return insert([NewEntry(section, .entries([entry]))], into: mapping, at: path)
    }
    guard outline.tree.isMapping(found.value) else { return nil }
    let named = NewEntry(freeName(entry.key, among: outline.tree.pairs(of: found.value).map { $0.key }), entry.value)
    return insert([named], into: found.value, of: nil)
  }

  private func insert(_ entries: [NewEntry], into mapping: NodeID, at path: [NodeID]) -> Edit? {
    insert(entries, into: mapping, of: form(at: path))
  }

  /// Returns a name that no other key has.
  private func freeName(_ name: String, among keys: [NodeID]) -> String {
    let taken = Set(keys.filter { outline.tree.isScalar($0) }.map { outline.tree.string(of: $0) })
    var free = name
    var number = 2
    while taken.contains(free) {
      free = "\(name)-\(number)"
      number += 1
    }
    return free
  }

  // MARK: - Vocabulary

  /// Returns the vocabulary of the mapping that some keys lead to.
  private func form(at path: [NodeID]) -> FormTable? {
    guard let root = FormTable.ofFile(outline.tree) else { return nil }
    let shape = path.reduce(ValueShape.form(root)) { shape, key in
      let mapping = shape.item.table == nil ? shape : shape.item
      return mapping.value(ofKey: number(of: key, in: mapping.table))
    }
    return shape.table ?? shape.item.table
  }

  private func number(of key: NodeID, in table: FormTable?) -> Int? { table?.number(of: key, in: outline.tree) }

  // MARK: - Places

  /// Puts keys into a mapping: behind the last key that comes before them in the language, else at its end.
  private func insert(_ entries: [NewEntry], into mapping: NodeID, of form: FormTable?) -> Edit? {
    guard outline.isPlainlyWritten(mapping), outline.tree.isMapping(mapping), !outline.lines.hasOtherBreaks else {
      return nil
    }
    let pairs = outline.tree.pairs(of: mapping)
    guard let last = pairs.last else { return fill(mapping, with: entries) }
    guard !outline.tree.isFlow(mapping) else { return insertInFlow(entries, behind: last, of: mapping) }
    guard let own = form.flatMap({ rank(of: entries[0].key, in: $0) }) else {
      return insertInBlock(entries, behind: last, of: pairs)
    }
    if let before = pairs.last(where: { rank(of: $0.key, in: form).map { $0 < own } ?? false }) {
      return insertInBlock(entries, behind: before, of: pairs)
    }
    return insertInBlock(entries, before: pairs[0].key) ?? insertInBlock(entries, behind: pairs[0], of: pairs)
  }

  private func rank(of name: String, in form: FormTable) -> Int? {
    form.names.firstIndex(of: name).map { form.ranks[$0] }
  }

  private func rank(of key: NodeID, in form: FormTable?) -> Int? {
    outline.tree.isScalar(key) ? number(of: key, in: form).flatMap { form?.ranks[$0] } : nil
  }

  private func insertInBlock(
    _ entries: [NewEntry], behind pair: (key: NodeID, value: NodeID), of pairs: [(key: NodeID, value: NodeID)]
  ) -> Edit? {
    guard let end = endOfLine(after: outline.tree.isEmptyPlain(pair.value) ? pair.key : pair.value) else { return nil }
    let indent = column(of: pairs[0].key)
    let lines = EntryLines.block(entries, indent: indent, step: step)
    let isSpaced = pairs.dropFirst().contains { outline.lines.hasEmptyLineAbove(start(of: $0.key)) }
    return edit(end, end, (isSpaced ? outline.lines.lineBreak : "") + joined(lines))
  }

  /// Puts keys in front of the first key of a mapping, where that begins its line.
  private func insertInBlock(_ entries: [NewEntry], before key: NodeID) -> Edit? {
    let start = start(of: key)
    guard outline.lines.isBlank(outline.lines.start(of: start)..<start) else { return nil }
    let indent = column(of: key)
    let lines = EntryLines.block(entries, indent: indent, step: step) + [String(repeating: " ", count: indent)]
    return edit(start, start, String(lines.joined(separator: outline.lines.lineBreak).dropFirst(indent)))
  }

  /// Puts keys between braces, each on a line of its own.
  private func insertInFlow(_ entries: [NewEntry], behind last: (key: NodeID, value: NodeID), of mapping: NodeID)
    -> Edit?
  {
    let bytes = outline.lines.bytes
    let close = Int(outline.tree.span(of: mapping).end) - 1
    var end = Int(outline.tree.span(of: outline.tree.isEmptyPlain(last.value) ? last.key : last.value).end)
    guard end <= close, bytes[close] == UInt8(ascii: "}") else { return nil }
    let rest = bytes[end..<close]
    guard rest.allSatisfy({ " ,:\r\n".utf8.contains($0) }), !rest.contains(UInt8(ascii: ":")) else { return nil }
    let comma = rest.lastIndex(of: UInt8(ascii: ","))
    if let comma { end = comma + 1 }
    let indent = outline.lines.indentation(of: Int(outline.tree.span(of: mapping).start)) + 2
    let lines = EntryLines.flow(entries, indent: indent + 2)
    let isOpen = bytes[end..<close].contains(UInt8(ascii: "\n"))
    let closing = isOpen ? "" : outline.lines.lineBreak + String(repeating: " ", count: indent)
    return edit(end, isOpen ? end : close, (comma == nil ? "," : "") + joined(lines) + closing)
  }

  /// Puts keys in place of empty braces.
  private func fill(_ mapping: NodeID, with entries: [NewEntry]) -> Edit? {
    let span = outline.tree.span(of: mapping)
    guard outline.lines.isBlank(Int(span.end)..<outline.lines.end(of: Int(span.end))) else { return nil }
    let lineStart = outline.lines.start(of: Int(span.start))
    guard !outline.lines.bytes[lineStart..<Int(span.start)].contains(where: { "{[".utf8.contains($0) }) else {
      return nil
    }
    let indent = outline.lines.indentation(of: Int(span.start)) + step
    let start =
      Int(span.start) > lineStart && outline.lines.bytes[Int(span.start) - 1] == UInt8(ascii: " ")
      ? Int(span.start) - 1 : Int(span.start)
    return edit(start, Int(span.end), joined(EntryLines.block(entries, indent: indent, step: step)))
  }

  // MARK: - Lines

  private func joined(_ lines: [String]) -> String { lines.map { outline.lines.lineBreak + $0 }.joined() }

  private func start(of node: NodeID) -> Int { Int(outline.tree.span(of: node).start) }

  private func column(of node: NodeID) -> Int { outline.lines.column(of: start(of: node)) }

  /// Returns the end of the line that a value ends in; nothing where lines below may belong to it.
  private func endOfLine(after node: NodeID) -> Int? {
    guard !endsInBlockText(node) else { return nil }
    let end = outline.lines.end(of: Int(outline.tree.span(of: node).end))
    let rest = outline.lines.bytes[Int(outline.tree.span(of: node).end)..<end]
      .drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }
    return rest.isEmpty || rest.first == UInt8(ascii: "#") ? end : nil
  }

  /// Tells whether the last text of a value is written below `|` or `>`: an empty line after it may be part of it.
  private func endsInBlockText(_ node: NodeID) -> Bool {
    var last = node
    while outline.tree.resolved(last) == last, let inner = lastItem(of: last) { last = inner }
    guard outline.tree.isScalar(last), outline.tree.resolved(last) == last else { return false }
    return [.literal, .folded].contains(outline.tree.style(of: last))
  }

  private func lastItem(of node: NodeID) -> NodeID? {
    guard !outline.tree.isScalar(node) else { return nil }
    let end = outline.tree.end(of: node)
    var item = outline.tree.first(in: node)
    while let current = item, case let next = outline.tree.following(current), next.index < end.index { item = next }
    return item
  }

  /// Returns where the dash stands before an item of a list.
  func dash(before item: NodeID) -> Int? {
    var offset = start(of: item) - 1
    while offset >= 0, outline.lines.bytes[offset] == UInt8(ascii: " ") { offset -= 1 }
    return offset >= 0 && outline.lines.bytes[offset] == UInt8(ascii: "-") ? offset : nil
  }

  /// The number of spaces by which the file indents what stands under a key.
  private var step: Int {
    guard let root = outline.tree.root else { return 2 }
    for (key, value) in outline.tree.pairs(of: root) where outline.tree.isMapping(value) && !outline.tree.isFlow(value)
    {
      guard outline.tree.resolved(value) == value, let first = outline.tree.first(in: value) else { continue }
      let step = column(of: first) - column(of: key)
      if step > 0 { return step }
    }
    return 2
  }
}

extension SyntaxTree {
  /// Tells whether a value is not there at all, though its key is.
  func isEmptyPlain(_ node: NodeID) -> Bool {
    isScalar(node) && isEmpty(node) && style(of: node) == .plain
  }
}
