internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  /// Checks that a value is of a type, and returns what it says in a number; nothing, after a report, where it is not.
  mutating func payload(of value: NodeID, as type: ValueType, about topic: Topic) -> Int64? {
    switch type {
    case .text, .identifier, .reference, .anchor: return filled(value, about: topic)
    case .word(let words): return word(value, words, about: topic)
    case .boolean: return boolean(value, about: topic)
    case .date: return scanned(value, .date, about: topic) { ScalarScanner.date($0) }
    case .version: return scanned(value, .version, about: topic) { ScalarScanner.version($0) }
    case .duration: return scanned(value, .duration, about: topic) { ScalarScanner.duration($0) }
    case .durationRange: return scanned(value, .durationRange, about: topic) { ScalarScanner.durationRange($0) }
    case .ages: return scanned(value, .ages, about: topic) { ScalarScanner.ages($0) }
    case .integer: return scanned(value, .integer, about: topic) { ScalarScanner.integer($0) }
    case .integerRange: return scanned(value, .integerRange, about: topic) { ScalarScanner.integerRange($0) }
    case .rounds: return scanned(value, .rounds, about: topic) { ScalarScanner.rounds($0) }
    case .deadline: return deadline(value, about: topic)
    case .references, .owner, .paths, .texts, .identifiers: return several(value, mayBeEmpty: true, about: topic)
    case .targets: return several(value, mayBeEmpty: false, about: topic)
    case .escalation, .condition: return tree.isMapping(value) ? 0 : filled(value, about: topic)
    case .givers: return tree.isMapping(value) ? 0 : several(value, mayBeEmpty: false, about: topic)
    case .removable(let type): return isNone(value) ? Self.removed : payload(of: value, as: type, about: topic)
    case .mapping, .declarations, .changes, .bindings, .exits, .omissions, .ownership, .namedTexts, .levels, .criteria:
      return mapping(value, about: topic)
    case .list: return list(value, mayBeEmpty: true, about: topic)
    case .branches: return list(value, mayBeEmpty: false, about: topic)
    case .walk: return walk(value, about: topic)
    }
  }

  // MARK: - Scalars

  /// Checks that a value is a text with something in it.
  private mutating func filled(_ value: NodeID, about topic: Topic) -> Int64? {
    guard tree.isScalar(value), !tree.isEmpty(value) else {
      reportInvalid(value, .text, about: topic)
      return nil
    }
    return 0
  }

  private mutating func scanned(
    _ value: NodeID, _ expected: Expectation, about topic: Topic, _ scan: (ArraySlice<UInt8>) -> Int64?
  ) -> Int64? {
    guard tree.isScalar(value), let payload = scan(tree.bytes(of: value)) else {
      reportInvalid(value, expected, about: topic)
      return nil
    }
    return payload
  }

  private mutating func word(_ value: NodeID, _ words: Words, about topic: Topic) -> Int64? {
    if tree.isScalar(value), let index = words.index(of: value, in: tree) {
      return Int64(index)
    }
    let likely = tree.isScalar(value) && !tree.isEmpty(value) ? likely(tree.string(of: value), words.all) : nil
    reportInvalid(value, .oneOf(words.all, likely: likely), about: topic)
    return nil
  }

  private func likely(_ text: String, _ words: [String]) -> String? {
    Spelling.only(of: text, among: words) ?? Suggestions.closest(to: text, among: words).first
  }

  private mutating func boolean(_ value: NodeID, about topic: Topic) -> Int64? {
    guard tree.isScalar(value), let isTrue = ScalarScanner.boolean(tree.bytes(of: value)) else {
      reportInvalid(value, .boolean, about: topic)
      return nil
    }
    return isTrue ? 1 : 0
  }

  private mutating func deadline(_ value: NodeID, about topic: Topic) -> Int64? {
    if tree.isMapping(value) { return 0 }
    return scanned(value, .deadline, about: topic) { ScalarScanner.duration($0) }
  }

  // MARK: - What is taken away

  /// What a cell says whose value is to be taken away.
  static let removed = Int64.min + 1

  /// Tells whether an adaptation says that there is to be nothing: `ingen`.
  private func isNone(_ value: NodeID) -> Bool { tree.isScalar(value) && tree.isText(value, Self.none) }

  /// The word by which an adaptation takes a value away.
  static let noneWord = "ingen"

  private static let none = Array(noneWord.utf8)

  // MARK: - Collections

  /// What a list says of which some items were not of their type.
  static let partlyRead = Int64.min

  private mutating func mapping(_ value: NodeID, about topic: Topic) -> Int64? {
    guard tree.isMapping(value) else {
      reportInvalid(value, .mapping, about: topic)
      return nil
    }
    return 0
  }

  private mutating func list(_ value: NodeID, mayBeEmpty: Bool, about topic: Topic) -> Int64? {
    guard tree.isSequence(value) else {
      reportInvalid(value, .list, about: topic)
      return nil
    }
    if !mayBeEmpty, tree.count(of: value) == 0 {
      report(.invalidValue("", expected: .nonEmptyList), at: tree.span(of: value), about: name(of: topic))
      return nil
    }
    return 0
  }

  /// Checks a text, or a list of texts; an item that is none is reported, and the others are kept.
  private mutating func several(_ value: NodeID, mayBeEmpty: Bool, about topic: Topic) -> Int64? {
    switch tree.kind(of: value) {
    case .scalar: return filled(value, about: topic)
    case .mapping:
      reportInvalid(value, .list, about: topic)
      return nil
    case .sequence:
      guard list(value, mayBeEmpty: mayBeEmpty, about: topic) != nil else { return nil }
      var isClean = true
      for item in tree.items(of: value) where filled(item, about: topic) == nil { isClean = false }
      return isClean ? 0 : Self.partlyRead
    }
  }
}
