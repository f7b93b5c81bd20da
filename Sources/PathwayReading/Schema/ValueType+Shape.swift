internal import PathwayDiagnostics
internal import PathwayModel

extension ValueType {
  /// What the reader takes, as JSON Schema sees it.
  var shape: ValueShape {
    switch self {
    case .text: ValueShape(.free)
    case .texts, .paths: .several(.free)
    case .identifier: ValueShape(.identifier)
    // What a finding is about may have a path of identifiers.
    case .reference(.anything): ValueShape(.free)
    case .reference: ValueShape(.identifier)
    case .identifiers, .references, .owner: .several(.identifier)
    case .targets: .several(.identifier, atLeast: 1)
    case .boolean: ValueShape(.boolean(orElse: []))
    case .date: ValueShape(.date)
    case .version: ValueShape(.pattern(TextPattern.version))
    case .duration: ValueShape(.pattern(TextPattern.duration))
    case .durationRange: ValueShape(.pattern(TextPattern.durationRange))
    case .deadline: ValueShape(.pattern(TextPattern.duration), mapping: .form(DeadlineKey.table))
    case .anchor: ValueShape(.patternOrNumber(TextPattern.anchor))
    case .ages: ValueShape(.pattern(TextPattern.ages))
    case .integer: ValueShape(.integer(orElse: []))
    case .integerRange: ValueShape(.pattern(TextPattern.integerRange))
    case .rounds: ValueShape(.pattern(TextPattern.rounds))
    case .word(let words): ValueShape(.words(words, orElse: []))
    case .escalation: ValueShape(.identifier, mapping: .form(AlertKey.table))
    case .condition, .givers, .exits, .omissions, .ownership, .namedTexts, .levels, .criteria, .walk: nested
    case .mapping(let form): ValueShape(mapping: .form(form))
    case .list(let form): ValueShape(list: .items(ValueShape(mapping: .form(form)), atLeast: 0))
    case .branches(let form): ValueShape(list: .items(ValueShape(mapping: .form(form)), atLeast: 1))
    case .declarations(let form), .changes(let form): .named(ValueShape(mapping: .form(form)))
    case .bindings(let form): .named(ValueShape(.identifier, mapping: .form(form)))
    case .removable(.deadline): ValueShape(.pattern(TextPattern.duration), mapping: .form(DeadlineKey.changes)).or(none)
    case .removable(let type): type.shape.or(none)
    }
  }

  /// The shape of what has keys that the author chooses.
  private var nested: ValueShape {
    switch self {
    case .condition:
      ValueShape(.free, mapping: .open(names: .identifier, values: .several(.free, atLeast: 1)))
    case .givers:
      ValueShape(
        .identifier, list: .items(ValueShape(.identifier), atLeast: 1),
        mapping: .open(names: .identifier, values: ValueShape(.pattern(TextPattern.ages))))
    case .exits: .named(.several(.identifier, atLeast: 1))
    case .omissions, .namedTexts: .named(ValueShape(.free))
    case .ownership: .named(ValueShape(.identifier))
    case .levels:
      ValueShape(
        mapping: .open(
          names: .pattern(TextPattern.ruleCode), values: ValueShape(.words(Words(RuleLevel.self), orElse: []))))
    case .criteria:
      .named(ValueShape(list: .items(ValueShape(.free), atLeast: 1), mapping: .form(IntegerDomainKey.table)))
    case .walk:
      ValueShape(.identifier, list: .items(Self.walkEntry, atLeast: 0), mapping: Self.walkEntry.mapping)
    default: ValueShape(.free)
    }
  }

  /// A step, alone or with the ways out that are taken.
  private static var walkEntry: ValueShape {
    ValueShape(.identifier, mapping: .single(names: .identifier, values: .several(.free, atLeast: 1)))
  }

  private var none: String { FileReader.noneWord }
}
