/// The mappings that a value may be.
enum MappingShape: Sendable {
  /// Those with the keys of a form.
  case form(FormTable)

  /// Those whose keys the author chooses.
  indirect case open(names: TextShape, values: ValueShape)

  /// Those with one key, which the author chooses.
  indirect case single(names: TextShape, values: ValueShape)
}
