/// A step that was performed or skipped, with what it waited for.
struct Occurrence {
  /// The number of the step.
  var step: Int

  /// The number of the performance; nothing for a step that was skipped.
  var performance: Int?

  /// What it waited for.
  var waits: [Wait]

  /// Something that is waited for.
  struct Wait {
    /// The number of the earlier occurrence.
    var occurrence: Int

    /// The number of the arrow that is decided by it; nothing where it only has to be over.
    var arrow: Int?

    /// Whether the arrow is taken.
    var isTaken: Bool
  }
}
