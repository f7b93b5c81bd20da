import PathwayKit
import PathwayModel
import SourceText

/// Identifiers that nothing else in a file has.
struct FreshNames {
  private var taken: Set<Identifier>

  /// Starts with what is taken already.
  init(besides taken: Set<Identifier>) {
    self.taken = taken
  }

  /// Returns a name, with a number where it is taken.
  mutating func fresh(_ name: String) -> String {
    var candidate = Identifier(name)
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = Identifier("\(name)-\(number)")
      number += 1
    }
    return candidate.text
  }
}
