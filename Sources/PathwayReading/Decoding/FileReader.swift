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

  /// The values of the mappings that are being read, the innermost last, up to the top; what lies above is left from before.
  private(set) var cells: [Cell] = []
  private var top = 0

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
    let isEmpty = tree.isScalar(node) && tree.isEmpty(node)
    let found = tree.isScalar(node) ? tree.string(of: node) : ""
    report(
      .invalidValue(found, expected: isEmpty ? ofNothing(expected) : expected), at: tree.span(of: node), about: name)
  }

  /// Returns what is expected where nothing stands: one of a few words, or anything at all.
  private func ofNothing(_ expected: Expectation) -> Expectation {
    if case .oneOf = expected { expected } else { .value }
  }

  mutating func reportInvalid(_ node: NodeID, _ expected: Expectation, about topic: Topic) {
    reportInvalid(node, expected, about: name(of: topic))
  }

  func name(of topic: Topic) -> String {
    switch topic {
    case .key(let table, let number): table.names[number]
    case .name(let node): tree.string(of: node)
    }
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
  ///
  /// - Parameter table: The vocabulary, where it is not the one that the keys have as a rule.
  mutating func row<Key: FormKey>(
    _ node: NodeID, of _: Key.Type, in table: FormTable = Key.table, at key: ByteSpan
  ) -> Row<Key>? {
    guard tree.isMapping(node) else {
      reportInvalid(node, .mapping)
      return nil
    }
    return checkedRow(node, table, at: key)
  }

  /// Gives the values of a row back to the stack.
  @inline(__always)
  mutating func drop<Key: FormKey>(_ row: Row<Key>) {
    top = row.cells.base
  }

  private mutating func checkedRow<Key: FormKey>(_ node: NodeID, _ table: FormTable, at key: ByteSpan) -> Row<Key> {
    var row = Row<Key>(cells: RowCells(base: top))
    readRow(node, table, at: key, &row.cells, &row.unread)
    return row
  }

  private mutating func readRow(
    _ node: NodeID, _ table: FormTable, at key: ByteSpan, _ row: inout RowCells, _ unread: inout UnreadKeys
  ) {
    top = row.base + table.names.count
    if top > cells.count { cells.append(contentsOf: repeatElement(Cell(), count: top - cells.count)) }
    if var pair = tree.first(in: node) {
      let end = tree.end(of: node)
      while pair.index < end.index {
        let value = tree.following(pair)
        read(pair, value, in: table, flow: node, &row, &unread)
        pair = tree.following(value)
      }
    }
    if table.requiredBits & ~row.written != 0 { reportMissing(table, row, at: key, &unread) }
  }

  private mutating func read(
    _ key: NodeID, _ value: NodeID, in table: FormTable, flow: NodeID, _ row: inout RowCells, _ unread: inout UnreadKeys
  ) {
    guard tree.isScalar(key), !tree.isEmpty(key) else { return }
    guard let number = table.number(of: key, in: tree) else {
      unknown(key, value, in: table, mapping: flow, &unread)
      return
    }
    if row.isWritten(number) {
      let name = table.names[number]
      let first = cells[row.base &+ number].key
      report(.duplicateKey(name), at: tree.span(of: key), about: name, related: tree.span(of: first))
      return
    }
    let payload = payload(of: value, as: table.types[number], about: .key(table, number))
    if payload == nil || payload == Self.partlyRead { unread.insert(table.names[number]) }
    cells[row.base &+ number] = Cell(key: key, value: value, payload: payload ?? 0)
    row.note(number, isValid: payload != nil)
  }

  private mutating func reportMissing(
    _ table: FormTable, _ row: RowCells, at key: ByteSpan, _ unread: inout UnreadKeys
  ) {
    for number in table.required where !row.isWritten(number) {
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
    guard !isCut(key, value, in: mapping), name != "<<" else { return }
    if let wider = table.wider, wider.number(of: key, in: tree) != nil {
      report(.notAdaptable(name, form: wider.name, open: table.openNames), at: tree.span(of: key), about: name)
      return
    }
    let suggestions = Suggestions.closest(to: name, among: table.names)
    if let first = suggestions.first { unread.insert(first) }
    report(.unknownKey(name, form: table.name, suggestions: suggestions), at: tree.span(of: key), about: name)
  }

  /// Tells whether a key is the rest of a text that a comma has cut, and reports the text.
  mutating func isCut(_ key: NodeID, _ value: NodeID, in mapping: NodeID) -> Bool {
    guard let cut = CutText(at: key, value, in: mapping, tree) else { return false }
    if cut.isFirst { reportCut(cut) }
    return true
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
