internal import PathwayModel
internal import SourceText

/// What one edition says of one property of one thing.
struct Trait {
  /// What a change of a property means to the patient.
  enum Standard {
    /// Nothing that could be told from the value alone.
    case neutral

    /// The patient is safer with it than without it.
    case safeguard

    /// The patient is safer without it than with it.
    case concession

    /// A safeguard whose more is safer: a level, a norm, a yes.
    case rank(absent: Int?)

    /// A safeguard whose shorter time is safer.
    case time

    /// What a deadline promises.
    case limit

    /// The moment from which a deadline counts, and what it is where nothing is said.
    case clock(usual: Anchor?)
  }

  /// The property.
  let property: ComparedProperty

  /// Which one it is, where there may be several.
  let item: Identifier?

  /// What is said.
  let value: ComparedValue

  /// Where it is said.
  let origin: Origin

  /// What a change of it means.
  let standard: Standard

  /// What it consists of, where both editions have it.
  let parts: TraitList?

  /// What tells the traits of one thing apart.
  var key: Key { Key(property: property, item: item) }

  /// What tells the traits of one thing apart.
  struct Key: Hashable {
    let property: ComparedProperty
    let item: Identifier?
  }
}
