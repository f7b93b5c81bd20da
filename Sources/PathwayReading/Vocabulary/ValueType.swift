package import PathwayDiagnostics

/// What the value of a key is.
package enum ValueType: Sendable {
  /// Some text.
  case text

  /// A list of texts.
  case texts

  /// An identifier that is declared here.
  case identifier

  /// Identifiers that are declared here, in a list or alone.
  case identifiers

  /// `ja` or `nei`.
  case boolean

  /// A date, YYYY-MM-DD.
  case date

  /// A version, MAJOR.MINOR.PATCH.
  case version

  /// A length of time.
  case duration

  /// A length of time, or a range of them.
  case durationRange

  /// A deadline: a length of time, or a mapping that says more.
  case deadline

  /// The start or the completion of a step.
  case anchor

  /// Ages, `a–b` or `a+`.
  case ages

  /// A whole number.
  case integer

  /// A range of whole numbers, `a–b`.
  case integerRange

  /// A number of rounds, such as `2 runder`.
  case rounds

  /// One of some words.
  case word(Words)

  /// The identifier of something that is declared elsewhere.
  case reference(ReferenceKind)

  /// Identifiers of things that are declared elsewhere, in a list or alone.
  case references(ReferenceKind)

  /// The one who is accountable: an actor; a list is read, and judged by a rule.
  case owner

  /// The steps that follow: one or several.
  case targets

  /// A step, or `{varsle: […]}`.
  case escalation

  /// Free text, or tests of criteria.
  case condition

  /// Who consents: an actor, several, or actors with ages.
  case givers

  /// The ends of a used pathway, each with the steps that follow.
  case exits

  /// Parts that are left out, each with a reason.
  case omissions

  /// What is still open, each with its owner.
  case ownership

  /// Identifiers, each with a name.
  case namedTexts

  /// Codes of rules, each with how much its findings matter.
  case levels

  /// Paths of files, in a list or alone.
  case paths

  /// Criteria, each with its values.
  case criteria

  /// A mapping with its own keys.
  case mapping(FormTable)

  /// A list of mappings.
  case list(FormTable)

  /// A list of branches.
  case branches(FormTable)

  /// A list of steps, each alone or with the ways out that are taken.
  case walk

  /// Identifiers, each with a mapping that declares it.
  case declarations(FormTable)

  /// Identifiers of what an adaptation changes, each with what changes in it.
  case changes(FormTable)

  /// Roles, each with the actor that fills it, or with a mapping that says more.
  case bindings(FormTable)

  /// What a key of the base may be instead, or `ingen` where it is to be taken away.
  indirect case removable(ValueType)
}
