import Foundation

/// How much is tried: a sample, or with `FORLOP_SOAK=1` in the environment everything.
enum Extent {
  /// Whether everything is tried.
  static let isWhole = ProcessInfo.processInfo.environment["FORLOP_SOAK"] == "1"

  /// Returns some of the numbers below a bound, the same in every run, or all of them.
  static func numbers(below bound: Int, sample: Int, seed: Int) -> [Int] {
    guard bound > 0 else { return [] }
    guard !isWhole, sample < bound else { return Array(0..<bound) }
    var random = Random(seed: seed)
    return (0..<sample).map { _ in Int.random(in: 0..<bound, using: &random) }.sorted()
  }
}
