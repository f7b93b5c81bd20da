/// Whoever answers questions: somebody at a terminal, or a test.
protocol Respondent {
  /// Shows a text as it is.
  mutating func show(_ text: String)

  /// Returns the next answer without its line break, or nothing where no more will come.
  mutating func answer() -> String?
}
