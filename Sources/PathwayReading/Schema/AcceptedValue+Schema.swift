extension AcceptedValue {
  /// Returns the keywords that say what the value may be.
  ///
  /// - Parameters:
  ///   - forms: The names of the forms.
  ///   - message: What is told where it is something else.
  func keywords(_ forms: FormNames, message: String) -> [SchemaKeyword] {
    if case .form(let form) = mapping, text == nil, list == nil { return [.reference(forms.name(of: form))] }
    let (types, keywords) = text?.keywords(message: message) ?? ([], [])
    let all = types + (list == nil ? [] : [.array]) + (mapping == nil ? [] : [.object])
    // A text that is one of few words says itself what is told where it is none of them.
    let messages: [SchemaKeyword] = all.isEmpty ? [] : [.errorMessage(message)]
    return (all.isEmpty ? [] : [.type(all)]) + keywords + messages
      + listKeywords(forms, message: message)
      + (mapping?.keywords(forms, message: message) ?? [])
  }

  private func listKeywords(_ forms: FormNames, message: String) -> [SchemaKeyword] {
    guard let keywords = list?.keywords(forms, message: message) else { return [] }
    // Where editors see items beside a text, they begin a list, though most authors write the one text.
    return text == nil ? keywords : [.condition(if: .of(.array), then: Schema(keywords), else: nil)]
  }

  /// The forms that the value may have.
  var forms: [FormTable] {
    var forms: [FormTable] = []
    if case .items(let items, _) = list { forms += items.forms }
    switch mapping {
    case .form(let form): forms.append(form)
    case .open(_, let values), .single(_, let values): forms += values.forms
    case nil: break
    }
    return forms
  }
}

extension AcceptedText {
  /// The types that a text may have as YAML reads it, and what it must be besides.
  fileprivate func keywords(message: String) -> (types: [SchemaType], keywords: [SchemaKeyword]) {
    switch self {
    case .free: ([.string, .number], [.minLength(1)])
    case .pattern(let pattern): ([.string], [Self.whole(pattern)])
    case .patternOrNumber(let pattern): ([.string, .number], [Self.whole(pattern), .minimum(0)])
    case .integer(let others):
      (
        [.integer, .string],
        [.minimum(0), .maximum(999_999_999), Self.whole((others + [TextPattern.integer]).joined(separator: "|"))]
      )
    case .date: ([.string], [Self.whole(TextPattern.date), .format("date")])
    case .words(let words, let others):
      ([], [.enumeration((words.all + others).map { .text($0) }), .errorMessage(message)])
    case .boolean(let others):
      (
        [],
        [
          .condition(
            if: Schema([.enumeration([.boolean(true), .boolean(false), .text("true"), .text("false")])]), then: nil,
            else: Schema([.enumeration((["ja", "nei"] + others).map { .text($0) }), .errorMessage(message)]))
        ]
      )
    }
  }

  /// The pattern of the whole text.
  var pattern: SchemaKeyword? {
    switch self {
    case .pattern(let pattern), .patternOrNumber(let pattern): Self.whole(pattern)
    default: nil
    }
  }

  private static func whole(_ pattern: String) -> SchemaKeyword {
    .pattern(pattern.contains("|") ? "^(\(pattern))$" : "^\(pattern)$")
  }
}

extension AcceptedList {
  fileprivate func keywords(_ forms: FormNames, message: String) -> [SchemaKeyword] {
    switch self {
    case .items(let items, let minimum):
      [.items(Schema(items.keywords(forms, message: message)))] + (minimum > 0 ? [.minItems(minimum)] : [])
    }
  }
}

extension AcceptedMapping {
  fileprivate func keywords(_ forms: FormNames, message: String) -> [SchemaKeyword] {
    switch self {
    case .form(let form):
      [.condition(if: .of(.object), then: .reference(forms.name(of: form)), else: nil)]
    case .open(let names, let values):
      [
        .propertyNames(Schema(names.pattern.map { [$0] } ?? [])),
        .additionalProperties(Schema(values.keywords(forms, message: message))),
      ]
    case .single(let names, let values):
      [.minProperties(1), .maxProperties(1)]
        + AcceptedMapping.open(names: names, values: values).keywords(forms, message: message)
    }
  }
}
