/// The mappings that a value may be.
enum AcceptedMapping: Sendable {
  /// Those with the keys of a form.
  case form(FormTable)

  /// Those whose keys the author chooses.
  indirect case open(names: AcceptedText, values: AcceptedValue)

  /// Those with one key, which the author chooses.
  indirect case single(names: AcceptedText, values: AcceptedValue)
}
