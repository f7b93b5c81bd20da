internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

/// What builds the model picks up the checked values of a row with these.
extension FileReader {
  @inline(__always)
  func cell<Key>(_ row: Row<Key>, _ key: Key) -> Cell? {
    row.cells.isValid(key.rawValue) ? cells[row.cells.base &+ key.rawValue] : nil
  }

  @inline(__always)
  func node<Key>(_ row: Row<Key>, _ key: Key) -> NodeID? { cell(row, key)?.value }

  /// The place of a key, where the mapping has it.
  func keySpan<Key>(_ row: Row<Key>, _ key: Key) -> ByteSpan? {
    row.cells.isWritten(key.rawValue) ? tree.span(of: cells[row.cells.base &+ key.rawValue].key) : nil
  }

  // MARK: - Texts

  @inline(__always)
  func text<Key>(_ row: Row<Key>, _ key: Key) -> String? { cell(row, key).map { tree.string(of: $0.value) } }

  @inline(__always)
  func placedText<Key>(_ row: Row<Key>, _ key: Key) -> Placed<String>? {
    cell(row, key).map { placedText($0.value) }
  }

  func placedText(_ node: NodeID) -> Placed<String> { Placed(tree.string(of: node), origin: origin(node)) }

  /// The texts of a list, or the one text that stands in its place.
  func placedTexts<Key>(_ row: Row<Key>, _ key: Key) -> [Placed<String>] {
    guard let node = node(row, key) else { return [] }
    return texts(node).map { placedText($0) }
  }

  /// The items of a list that are texts, or the one text that stands in its place.
  func texts(_ node: NodeID) -> [NodeID] {
    switch tree.kind(of: node) {
    case .scalar: [node]
    case .sequence: tree.items(of: node).filter { tree.isScalar($0) && !tree.isEmpty($0) }
    case .mapping: []
    }
  }

  // MARK: - References

  @inline(__always)
  func reference<Key>(_ row: Row<Key>, _ key: Key) -> Reference? { cell(row, key).map { reference($0.value) } }

  @inline(__always)
  func references<Key>(_ row: Row<Key>, _ key: Key) -> [Reference] {
    guard let node = node(row, key) else { return [] }
    return references(node)
  }

  func references(_ node: NodeID) -> [Reference] {
    switch tree.kind(of: node) {
    case .scalar: return [reference(node)]
    case .mapping: return []
    case .sequence:
      var result: [Reference] = []
      result.reserveCapacity(tree.count(of: node))
      for item in tree.items(of: node) where tree.isScalar(item) && !tree.isEmpty(item) {
        result.append(reference(item))
      }
      return result
    }
  }

  // MARK: - Values

  @inline(__always)
  func flag<Key>(_ row: Row<Key>, _ key: Key) -> Placed<Bool>? {
    cell(row, key).map { Placed($0.payload != 0, origin: origin($0.value)) }
  }

  @inline(__always)
  func word<Key, Value>(_ row: Row<Key>, _ key: Key, _: Value.Type) -> Placed<Value>?
  where Value: LanguageWord & RawRepresentable<UInt8> {
    guard let cell = cell(row, key), let value = Value(rawValue: UInt8(truncatingIfNeeded: cell.payload)) else {
      return nil
    }
    return Placed(value, origin: origin(cell.value))
  }

  func integer<Key>(_ row: Row<Key>, _ key: Key) -> Placed<Int>? {
    cell(row, key).map { Placed(Int($0.payload), origin: origin($0.value)) }
  }

  func duration<Key>(_ row: Row<Key>, _ key: Key) -> Placed<Duration>? {
    cell(row, key).map { Placed(Self.duration($0.payload), origin: origin($0.value)) }
  }

  func durationRange<Key>(_ row: Row<Key>, _ key: Key) -> Placed<DurationRange>? {
    guard let cell = cell(row, key) else { return nil }
    let upper = Self.duration(cell.payload & (1 << 36 - 1))
    return Placed(DurationRange(Int(cell.payload >> 36)...upper.amount, upper.unit), origin: origin(cell.value))
  }

  func ages<Key>(_ row: Row<Key>, _ key: Key) -> Placed<AgeRange>? {
    cell(row, key).map { Placed(Self.ages($0.payload), origin: origin($0.value)) }
  }

  func date<Key>(_ row: Row<Key>, _ key: Key) -> Placed<CalendarDate>? {
    guard let cell = cell(row, key) else { return nil }
    let payload = Int(cell.payload)
    let date = CalendarDate(year: payload >> 16, month: payload >> 8 & 0xFF, day: payload & 0xFF)
    return date.map { Placed($0, origin: origin(cell.value)) }
  }

  func version<Key>(_ row: Row<Key>, _ key: Key) -> Placed<SemanticVersion>? {
    guard let cell = cell(row, key) else { return nil }
    let payload = Int(cell.payload)
    let mask = 1 << 20 - 1
    return Placed(
      SemanticVersion(payload >> 40, payload >> 20 & mask, payload & mask), origin: origin(cell.value))
  }

  // MARK: - Unpacking

  static func duration(_ payload: Int64) -> Duration {
    Duration(Int(payload >> 8), TimeUnit(rawValue: UInt8(truncatingIfNeeded: payload & 0xFF)) ?? .days)
  }

  static func ages(_ payload: Int64) -> AgeRange {
    let upper = Int(payload & 0xFFFF_FFFF)
    return AgeRange(from: Int(payload >> 32), to: upper == 0 ? nil : upper - 1)
  }
}
