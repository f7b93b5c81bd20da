/// What those who write texts must know of a value: which keys have an order, and what reads better in brackets.
package indirect enum ValueShape {
  /// Anything; it stays in its style where it fits.
  case free

  /// A mapping with the keys of a form.
  case form(FormTable)

  /// A mapping of what the author names, each with a value of one shape, in the author's order.
  case entries(ValueShape)

  /// A list of mappings.
  case list(FormTable)

  /// A list of branches, which stand on lines of their own: a comma in braces would cut a text in two.
  case branches(FormTable)

  /// One of them.
  case branch(FormTable)

  /// Returns what is known of a value of a type.
  package init(_ type: ValueType) {
    switch type {
    case .mapping(let table): self = .form(table)
    case .deadline: self = .form(.deadline)
    case .escalation: self = .form(.alert)
    case .list(let table): self = .list(table)
    case .branches(let table): self = .branches(table)
    case .declarations(let table), .changes(let table), .bindings(let table): self = .entries(.form(table))
    case .removable(let type): self = ValueShape(type)
    case .text, .identifier, .boolean, .date, .version, .duration, .durationRange, .anchor, .ages, .integer,
      .integerRange, .rounds, .word, .reference, .omissions, .ownership, .namedTexts, .levels, .paths, .criteria, .walk,
      .texts, .identifiers, .references, .owner, .targets, .givers, .exits, .condition:
      self = .free
    }
  }

  /// The form of a mapping of this shape.
  package var table: FormTable? {
    switch self {
    case .form(let table), .branch(let table): table
    case .free, .entries, .list, .branches: nil
    }
  }

  /// What is known of the items of a list of this shape.
  package var item: ValueShape {
    switch self {
    case .list(let table): .form(table)
    case .branches(let table): .branch(table)
    case .free, .form, .entries, .branch: .free
    }
  }

  /// What is known of the value of a key, by its number in the form.
  package func value(ofKey number: Int?) -> ValueShape {
    switch self {
    case .form(let table), .branch(let table): number.map { ValueShape(table.types[$0]) } ?? .free
    case .entries(let shape): shape
    case .free, .list, .branches: .free
    }
  }

  /// The place of a key in the canonical order, by its number in the form; nothing where the vocabulary does not know it.
  package func rank(ofKey number: Int?) -> Int? { number.flatMap { table?.ranks[$0] } }

  /// Whether it never stands in brackets.
  package var isAlwaysBlock: Bool {
    switch self {
    case .branches, .branch: true
    case .free, .form, .entries, .list: false
    }
  }
}
