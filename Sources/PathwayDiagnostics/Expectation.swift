/// What a value should have been.
public enum Expectation: Hashable, Sendable {
  /// Some text.
  case text

  /// Something at all: the value is empty.
  case value

  /// A mapping of keys to values.
  case mapping

  /// A list.
  case list

  /// A list with something in it.
  case nonEmptyList

  /// An identifier.
  case identifier

  /// `ja` or `nei`.
  case boolean

  /// One of a list of words, the likeliest first where one is likely.
  case oneOf([String], likely: String?)

  /// One of some words that the author has declared, the likeliest where one is likely.
  case declaredWord([String], likely: String?)

  /// A date, YYYY-MM-DD.
  case date

  /// A version, MAJOR.MINOR.PATCH.
  case version

  /// A length of time.
  case duration

  /// A length of time, or a range.
  case durationRange

  /// A deadline.
  case deadline

  /// A step id, or `start av` and a step id.
  case anchor

  /// Ages, `a–b` or `a+`.
  case ages

  /// A whole number.
  case integer

  /// A number of rounds.
  case rounds

  /// A range of whole numbers.
  case integerRange

  /// Exactly one of several keys.
  case exactlyOneKey([String])

  /// A branch that goes back: only there a number of rounds or an interval has a meaning.
  case goingBack

  /// The last place in the list.
  case last

  /// A part that may be left out with a reason.
  case omissiblePart

  /// The path of a file that is a catalogue.
  case catalogueFile

  /// One step of a walk: a step's id, or the id with the way that is taken.
  case walkEntry

  /// The code of a rule, the likeliest where one is likely.
  case ruleCode(likely: String?)

  /// A whole number in a range, both ends included.
  case withinRange(Int, Int)
}
