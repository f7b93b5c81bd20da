/// Something that happens in a run.
enum Happening: Hashable {
  /// The run begins at the entry with a number.
  case beginning(Int)

  /// A step starts.
  case started(Int)

  /// A step is done: it ends by its ordinary way out.
  case done(Int)

  /// A step is done, and what is sent then has gone: later than ``done(_:)``, as far as the step itself is concerned.
  case left(Int)

  /// An arrow is taken.
  case taken(Int)
}
