internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

/// Reads the tree of one file into the model, and notes every fault it meets on the way.
///
/// The vocabulary is asked for every key: it says what the value must be, and a value that is something else is reported and left
/// out. What builds the model only picks up what has passed.
struct FileReader {
  let tree: SyntaxTree
  let file: FileID

  /// The identifier of the pathway or catalogue, or the path of the file.
  var owner: String

  /// What leads to what is being read, the outermost first.
  var trail: [Waypoint] = []

  private(set) var faults: [Fault] = []

  /// The values of the mappings that are being read, the innermost last.
  var cells: [Cell] = []

  init(_ tree: SyntaxTree, file: FileID, owner: String) {
    self.tree = tree
    self.file = file
    self.owner = owner
    cells.reserveCapacity(256)
  }

  // MARK: - Faults

  mutating func report(
    _ kind: FaultKind, at span: ByteSpan, about name: String? = nil, related: ByteSpan? = nil
  ) {
    faults.append(
      Fault(
        kind, owner: owner, subject: subject + (name.map { [$0] } ?? []), origin: origin(span),
        related: related.map { origin($0) } ?? .none))
  }

  /// The identifiers that lead to what is being read; texts are only made where something is wrong.
  private var subject: [String] {
    trail.map { waypoint in
      switch waypoint {
      case .key(let node): tree.string(of: node)
      case .item(let number): String(number)
      }
    }
  }

  mutating func reportInvalid(_ node: NodeID, _ expected: Expectation, about name: String? = nil) {
    let isEmpty = tree.kind(of: node) == .scalar && tree.isEmpty(node)
    let found = tree.kind(of: node) == .scalar ? tree.string(of: node) : ""
    report(.invalidValue(found, expected: isEmpty ? .value : expected), at: tree.span(of: node), about: name)
  }

  // MARK: - Places and texts

  @inline(__always)
  func origin(_ span: ByteSpan) -> Origin { Origin(Place(file: file, span: span)) }

  @inline(__always)
  func origin(_ node: NodeID) -> Origin { origin(tree.span(of: node)) }

  @inline(__always)
  func reference(_ node: NodeID) -> Reference {
    Reference(identifier(node), origin: origin(node))
  }

  // MARK: - Rows

  /// Reads the keys of a mapping and checks their values; nothing where the value is no mapping.
  mutating func row<Key: FormKey>(_ node: NodeID, of _: Key.Type, at key: ByteSpan) -> Row<Key>? {
    guard tree.kind(of: node) == .mapping else {
      reportInvalid(node, .mapping)
      return nil
    }
    return checkedRow(node, at: key)
  }

  /// Gives the values of a row back to the stack.
  @inline(__always)
  mutating func drop<Key: FormKey>(_ row: Row<Key>) {
    cells.removeLast(cells.count &- row.base)
  }

  private mutating func checkedRow<Key: FormKey>(_ node: NodeID, at key: ByteSpan) -> Row<Key> {
    let table = Key.table
    let base = cells.count
    var row = Row<Key>(base: base, unread: UnreadKeys())
    cells.append(contentsOf: repeatElement(Cell(), count: table.names.count))
    guard var pair = tree.first(in: node) else {
      checkRequired(table, base, at: key, &row.unread)
      return row
    }
    let end = tree.end(of: node)
    while pair.index < end.index {
      let value = tree.following(pair)
      read(pair, value, in: table, base, flow: node, &row.unread)
      pair = tree.following(value)
    }
    checkRequired(table, base, at: key, &row.unread)
    return row
  }

  private mutating func read(
    _ key: NodeID, _ value: NodeID, in table: FormTable, _ base: Int, flow: NodeID, _ unread: inout UnreadKeys
  ) {
    guard tree.kind(of: key) == .scalar, !tree.isEmpty(key) else { return }
    guard let number = number(of: key, in: table) else {
      unknown(key, value, in: table, mapping: flow, &unread)
      return
    }
    if cells[base &+ number].state != .absent {
      let name = table.names[number]
      report(.duplicateKey(name), at: tree.span(of: key), about: name, related: tree.span(of: cells[base + number].key))
      return
    }
    var cell = Cell(state: .invalid, key: key, value: value)
    if let payload = payload(of: value, as: table.types[number], about: table.names[number]) {
      cell.payload = payload
      cell.state = .valid
    }
    if cell.state == .invalid || cell.payload == Self.partlyRead { unread.insert(table.names[number]) }
    cells[base &+ number] = cell
  }

  @inline(__always)
  private func number(of key: NodeID, in table: FormTable) -> Int? {
    let hash = tree.hash(of: key)
    guard let number = table.hashes.firstIndex(of: hash) else { return nil }
    return tree.isText(key, table.bytes[number]) ? number : nil
  }

  private mutating func checkRequired(_ table: FormTable, _ base: Int, at key: ByteSpan, _ unread: inout UnreadKeys) {
    for number in table.required where cells[base &+ number].state == .absent {
      let name = table.names[number]
      if !unread.contains(name) {
        report(.missingKey(name, form: table.name), at: key, about: name)
        unread.insert(name)
      }
    }
  }

  // MARK: - Unknown keys

  private mutating func unknown(
    _ key: NodeID, _ value: NodeID, in table: FormTable, mapping: NodeID, _ unread: inout UnreadKeys
  ) {
    let name = tree.string(of: key)
    if let cut = CutText(at: key, value, in: mapping, tree) {
      if cut.isFirst { reportCut(cut) }
      return
    }
    guard name != "<<" else { return }
    let suggestions = Suggestions.closest(to: name, among: table.names)
    if let first = suggestions.first { unread.insert(first) }
    report(.unknownKey(name, form: table.name, suggestions: suggestions), at: tree.span(of: key), about: name)
  }

  /// Tells of a text that commas have cut, once, however many there are.
  private mutating func reportCut(_ cut: CutText) {
    let rest = cut.rest.map { tree.string(of: $0) }.joined(separator: ", ")
    let span = ByteSpan(
      start: Int(tree.span(of: cut.rest[0]).start), end: Int(tree.span(of: cut.rest[cut.rest.count - 1]).end))
    let kind = FaultKind.cutText(kept: tree.string(of: cut.kept), rest: rest)
    report(kind, at: span, about: rest, related: tree.span(of: cut.kept))
  }
}
