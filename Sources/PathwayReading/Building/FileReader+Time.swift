internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  /// A length of time, or a mapping that says more.
  mutating func deadline<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> Deadline? {
    guard let cell = cell(row, key) else { return nil }
    if tree.isScalar(cell.value) {
      let limit = Placed(Deadline.Limit.within(Self.duration(cell.payload)), origin: origin(cell.value))
      return Deadline(limit, origin: origin(cell.key))
    }
    return nested(row, key, of: DeadlineKey.self) { reader, span, row in reader.deadline(&row, at: span) }
  }

  private mutating func deadline(_ row: inout Row<DeadlineKey>, at span: ByteSpan) -> Deadline {
    let limit = limit(&row, at: span)
    return Deadline(
      limit, anchor: anchor(row, .anchor), ground: word(row, .ground, DeadlineGround.self),
      legalBases: references(row, .legalBases), annotations: annotations(row, .summary, .sources, .verified),
      unreadKeys: row.unread, origin: origin(span))
  }

  /// The limit, of which exactly one form stands: `innen`, `før` with `senest`, or `alder`.
  private mutating func limit(_ row: inout Row<DeadlineKey>, at span: ByteSpan) -> Placed<Deadline.Limit>? {
    let forms: [DeadlineKey] = [.within, .before, .age].filter { keySpan(row, $0) != nil }
    guard forms.count <= 1 else {
      let keys = forms.map { DeadlineKey.table.names[$0.rawValue] }
      report(
        .invalidValue(keys.joined(separator: ", "), expected: .exactlyOneKey(keys)), at: keySpan(row, forms[1]) ?? span)
      return nil
    }
    if let within = duration(row, .within) { return Placed(.within(within.value), origin: within.origin) }
    if let age = integer(row, .age) { return Placed(.beforeAge(age.value), origin: age.origin) }
    if let before = reference(row, .before) {
      guard let atLeast = duration(row, .atLeast) else {
        if keySpan(row, .atLeast) == nil { missing("senest", DeadlineKey.table, at: span, &row.unread) }
        return nil
      }
      return Placed(.before(before, atLeast: atLeast.value), origin: before.origin)
    }
    if forms.isEmpty { missing("innen", DeadlineKey.table, at: span, &row.unread) }
    return nil
  }

  /// Reports a key that must be there because of another, unless a misspelt key was taken for it.
  mutating func missing(_ name: String, _ table: FormTable, at span: ByteSpan, _ unread: inout UnreadKeys) {
    guard !unread.contains(name) else { return }
    report(.missingKey(name, form: table.name), at: span, about: name)
    unread.insert(name)
  }

  /// A step id (its completion), or `start av` and a step id.
  func anchor<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> Anchor? {
    guard let cell = cell(row, key) else { return nil }
    let text = tree.string(of: cell.value)
    let prefix = "start av "
    guard text.hasPrefix(prefix) else { return Anchor(reference(cell.value)) }
    let id = String(text.dropFirst(prefix.count).drop { $0 == " " })
    let span = tree.span(of: cell.value)
    let isPlain = tree.style(of: cell.value) == .plain && span.length == text.utf8.count
    let start = isPlain ? Int(span.end) - id.utf8.count : Int(span.start)
    return Anchor(
      Reference(Identifier(composed: id), origin: origin(ByteSpan(start: start, end: Int(span.end)))), isStart: true)
  }

  mutating func spanningDeadline(_ key: NodeID, _ row: inout Row<SpanningDeadlineKey>) -> SpanningDeadline {
    var deadline = SpanningDeadline(
      id: identifier(key), from: anchor(row, .from), to: anchor(row, .to), legalBases: references(row, .legalBases),
      annotations: annotations(row, .summary, .sources, .verified), unreadKeys: row.unread, origin: origin(key))
    deadline.within = duration(row, .within)
    deadline.ground = word(row, .ground, DeadlineGround.self)
    return deadline
  }
}
