/// Why libyaml could not go on, in its own words, and where.
struct SyntaxFault: Error {
  enum Location {
    /// An offset in code points.
    case scalar(Int)

    /// An offset in bytes.
    case byte(Int)
  }

  var problem: String
  var context: String?
  var at: Location

  /// Where the thing begins that was being read.
  var began: Location?

  init(problem: String, context: String?, at location: Location, began: Location? = nil) {
    self.problem = problem
    self.context = context
    at = location
    self.began = began
  }
}
