/// What stands on lines of its own above or below an entry.
enum LayoutLine: Equatable {
  /// An empty line.
  case blank

  /// A comment, from its `#` on.
  case comment(String)
}
