internal import PathwayModel
internal import SourceText

/// All that one edition says of one thing, in the order of the language.
struct TraitList {
  /// What is said.
  private(set) var traits: [Trait] = []

  /// The keys that were written and could not be understood.
  private(set) var unread: UnreadKeys

  /// Where what says nothing else about itself is written.
  let origin: Origin

  init(_ unread: UnreadKeys = UnreadKeys(), at origin: Origin) {
    self.unread = unread
    self.origin = origin
  }

  /// Adds what is said of a property, if anything.
  mutating func add(
    _ property: ComparedProperty, _ value: ComparedValue?, at origin: Origin? = nil, item: Identifier? = nil,
    _ standard: Trait.Standard = .neutral, parts: TraitList? = nil
  ) {
    guard let value else { return }
    traits.append(
      Trait(
        property: property, item: item, value: value, origin: origin ?? self.origin, standard: standard, parts: parts))
  }

  /// Adds what is said of a property together with where it is said.
  mutating func add<Value>(
    _ property: ComparedProperty, _ placed: Placed<Value>?, _ value: (Value) -> ComparedValue,
    _ standard: Trait.Standard = .neutral
  ) {
    guard let placed else { return }
    add(property, value(placed.value), at: placed.origin, standard)
  }

  /// Adds what a property names.
  mutating func add(
    _ property: ComparedProperty, _ reference: Reference?, _ referent: ComparedValue.Referent,
    _ standard: Trait.Standard = .neutral
  ) {
    guard let reference else { return }
    add(property, .reference(reference.id, referent), at: reference.origin, standard)
  }

  /// Adds each of several that a property names, which are compared one by one.
  mutating func add(
    each property: ComparedProperty, _ references: [Reference], _ referent: ComparedValue.Referent,
    _ standard: Trait.Standard = .neutral
  ) {
    for reference in references {
      add(property, .reference(reference.id, referent), at: reference.origin, item: reference.id, standard)
    }
  }

  /// Adds a text.
  mutating func add(_ property: ComparedProperty, text: String?) {
    add(property, text.map { .text($0) })
  }

  /// Adds all of another list.
  mutating func add(_ others: TraitList) {
    traits += others.traits
  }

  /// What is said in the last instance, of each part where there are parts.
  var leaves: [Trait] { traits.flatMap { trait in trait.parts?.leaves ?? [trait] } }
}
