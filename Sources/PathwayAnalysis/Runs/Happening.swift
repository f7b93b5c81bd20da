/// Something that happens in a run.
enum Happening: Hashable {
  /// The run begins at the entry with a number.
  case beginning(Int)

  /// A step starts.
  case started(Int)

  /// A step is done: it ends by its ordinary way out.
  case done(Int)

  /// An arrow is taken.
  case taken(Int)
}
