internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  /// Checks that a value is of a type, and returns what it says in a number; nothing, after a report, where it is not.
  mutating func payload(of value: NodeID, as type: ValueType, about name: String) -> Int64? {
    switch type {
    case .text, .identifier, .reference, .anchor: return filled(value, about: name)
    case .word(let words): return word(value, words, about: name)
    case .boolean: return boolean(value, about: name)
    case .date: return scanned(value, .date, about: name) { ScalarScanner.date($0) }
    case .version: return scanned(value, .version, about: name) { ScalarScanner.version($0) }
    case .duration: return scanned(value, .duration, about: name) { ScalarScanner.duration($0) }
    case .durationRange: return scanned(value, .durationRange, about: name) { ScalarScanner.durationRange($0) }
    case .ages: return scanned(value, .ages, about: name) { ScalarScanner.ages($0) }
    case .integer: return scanned(value, .integer, about: name) { ScalarScanner.integer($0) }
    case .integerRange: return scanned(value, .integerRange, about: name) { ScalarScanner.integerRange($0) }
    case .rounds: return scanned(value, .rounds, about: name) { ScalarScanner.rounds($0) }
    case .deadline: return deadline(value, about: name)
    case .references, .owner, .paths, .texts, .identifiers: return several(value, mayBeEmpty: true, about: name)
    case .targets: return several(value, mayBeEmpty: false, about: name)
    case .escalation, .condition: return tree.kind(of: value) == .mapping ? 0 : filled(value, about: name)
    case .givers: return tree.kind(of: value) == .mapping ? 0 : several(value, mayBeEmpty: false, about: name)
    case .mapping, .declarations, .exits, .omissions, .ownership, .namedTexts, .criteria:
      return mapping(value, about: name)
    case .list: return list(value, mayBeEmpty: true, about: name)
    case .branches: return list(value, mayBeEmpty: false, about: name)
    }
  }

  // MARK: - Scalars

  /// Checks that a value is a text with something in it.
  private mutating func filled(_ value: NodeID, about name: String) -> Int64? {
    guard tree.kind(of: value) == .scalar, !tree.isEmpty(value) else {
      reportInvalid(value, .text, about: name)
      return nil
    }
    return 0
  }

  private mutating func scanned(
    _ value: NodeID, _ expected: Expectation, about name: String, _ scan: (ArraySlice<UInt8>) -> Int64?
  ) -> Int64? {
    guard tree.kind(of: value) == .scalar, let payload = scan(tree.bytes(of: value)) else {
      reportInvalid(value, expected, about: name)
      return nil
    }
    return payload
  }

  private mutating func word(_ value: NodeID, _ words: Words, about name: String) -> Int64? {
    if tree.kind(of: value) == .scalar, let index = words.index(of: tree.bytes(of: value), hash: tree.hash(of: value)) {
      return Int64(index)
    }
    let likely =
      tree.kind(of: value) == .scalar ? Suggestions.closest(to: tree.string(of: value), among: words.all).first : nil
    reportInvalid(value, .oneOf(words.all, likely: likely), about: name)
    return nil
  }

  private mutating func boolean(_ value: NodeID, about name: String) -> Int64? {
    guard tree.kind(of: value) == .scalar, let isTrue = ScalarScanner.boolean(tree.bytes(of: value)) else {
      reportInvalid(value, .boolean, about: name)
      return nil
    }
    return isTrue ? 1 : 0
  }

  private mutating func deadline(_ value: NodeID, about name: String) -> Int64? {
    if tree.kind(of: value) == .mapping { return 0 }
    return scanned(value, .deadline, about: name) { ScalarScanner.duration($0) }
  }

  // MARK: - Collections

  /// What a list says of which some items were not of their type.
  static let partlyRead = Int64.min

  private mutating func mapping(_ value: NodeID, about name: String) -> Int64? {
    guard tree.kind(of: value) == .mapping else {
      reportInvalid(value, .mapping, about: name)
      return nil
    }
    return 0
  }

  private mutating func list(_ value: NodeID, mayBeEmpty: Bool, about name: String) -> Int64? {
    guard tree.kind(of: value) == .sequence else {
      reportInvalid(value, .list, about: name)
      return nil
    }
    if !mayBeEmpty, tree.count(of: value) == 0 {
      report(.invalidValue("", expected: .nonEmptyList), at: tree.span(of: value), about: name)
      return nil
    }
    return 0
  }

  /// Checks a text, or a list of texts; an item that is none is reported, and the others are kept.
  private mutating func several(_ value: NodeID, mayBeEmpty: Bool, about name: String) -> Int64? {
    switch tree.kind(of: value) {
    case .scalar: return filled(value, about: name)
    case .mapping:
      reportInvalid(value, .list, about: name)
      return nil
    case .sequence:
      guard list(value, mayBeEmpty: mayBeEmpty, about: name) != nil else { return nil }
      var isClean = true
      for item in tree.items(of: value) where filled(item, about: name) == nil { isClean = false }
      return isClean ? 0 : Self.partlyRead
    }
  }
}
