/// There are more combinations of criteria than are looked at.
package struct TooManyCombinations: Error {
  /// How many are looked at for one question.
  package static let limit = 100_000
}
