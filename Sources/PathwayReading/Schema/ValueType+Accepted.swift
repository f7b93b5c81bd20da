internal import PathwayDiagnostics
internal import PathwayModel

extension ValueType {
  /// What the reader takes, as JSON Schema sees it.
  var accepted: AcceptedValue {
    switch self {
    case .text: AcceptedValue(.free)
    case .texts, .paths: .several(.free)
    case .identifier: AcceptedValue(.identifier)
    // What a finding is about may have a path of identifiers.
    case .reference(.anything): AcceptedValue(.free)
    case .reference: AcceptedValue(.identifier)
    case .identifiers, .references, .owner: .several(.identifier)
    case .targets: .several(.identifier, atLeast: 1)
    case .boolean: AcceptedValue(.boolean(orElse: []))
    case .date: AcceptedValue(.date)
    case .version: AcceptedValue(.pattern(TextPattern.version))
    case .duration: AcceptedValue(.pattern(TextPattern.duration))
    case .durationRange: AcceptedValue(.pattern(TextPattern.durationRange))
    case .deadline: AcceptedValue(.pattern(TextPattern.duration), mapping: .form(DeadlineKey.table))
    case .anchor: AcceptedValue(.patternOrNumber(TextPattern.anchor))
    case .ages: AcceptedValue(.pattern(TextPattern.ages))
    case .integer: AcceptedValue(.integer(orElse: []))
    case .integerRange: AcceptedValue(.pattern(TextPattern.integerRange))
    case .rounds: AcceptedValue(.pattern(TextPattern.rounds))
    case .word(let words): AcceptedValue(.words(words, orElse: []))
    case .escalation: AcceptedValue(.identifier, mapping: .form(AlertKey.table))
    case .condition, .givers, .exits, .omissions, .ownership, .namedTexts, .levels, .criteria, .walk: nested
    case .mapping(let form): AcceptedValue(mapping: .form(form))
    case .list(let form): AcceptedValue(list: .items(AcceptedValue(mapping: .form(form)), atLeast: 0))
    case .branches(let form): AcceptedValue(list: .items(AcceptedValue(mapping: .form(form)), atLeast: 1))
    case .declarations(let form), .changes(let form): .named(AcceptedValue(mapping: .form(form)))
    case .bindings(let form): .named(AcceptedValue(.identifier, mapping: .form(form)))
    case .removable(.deadline):
      AcceptedValue(.pattern(TextPattern.duration), mapping: .form(DeadlineKey.changes)).or(none)
    case .removable(let type): type.accepted.or(none)
    }
  }

  /// The same, of what has keys that the author chooses.
  private var nested: AcceptedValue {
    switch self {
    case .condition:
      AcceptedValue(.free, mapping: .open(names: .identifier, values: .several(.free, atLeast: 1)))
    case .givers:
      AcceptedValue(
        .identifier, list: .items(AcceptedValue(.identifier), atLeast: 1),
        mapping: .open(names: .identifier, values: AcceptedValue(.pattern(TextPattern.ages))))
    case .exits: .named(.several(.identifier, atLeast: 1))
    case .omissions, .namedTexts: .named(AcceptedValue(.free))
    case .ownership: .named(AcceptedValue(.identifier))
    case .levels:
      AcceptedValue(
        mapping: .open(
          names: .pattern(TextPattern.ruleCode), values: AcceptedValue(.words(Words(RuleLevel.self), orElse: []))))
    case .criteria:
      .named(AcceptedValue(list: .items(AcceptedValue(.free), atLeast: 1), mapping: .form(IntegerDomainKey.table)))
    case .walk:
      AcceptedValue(.identifier, list: .items(Self.walkEntry, atLeast: 0), mapping: Self.walkEntry.mapping)
    default: AcceptedValue(.free)
    }
  }

  /// A step, alone or with the ways out that are taken.
  private static var walkEntry: AcceptedValue {
    AcceptedValue(.identifier, mapping: .single(names: .identifier, values: .several(.free, atLeast: 1)))
  }

  private var none: String { FileReader.noneWord }
}
