/// The forms of values that are a mapping only sometimes.
extension FormTable {
  /// A deadline that says more than a length of time.
  package static let deadline = DeadlineKey.table

  /// `{varsle: […]}`.
  package static let alert = AlertKey.table
}
