import ArgumentParser
import PathwayAnalysis

/// The differences that make the command fail.
enum DifferenceThreshold: String, CaseIterable, ExpressibleByArgument {
  case tightened
  case loosened
  case added
  case removed
  case renamed
  case unclear

  /// Any difference.
  case any

  /// No difference.
  case never

  /// The verdicts that it means.
  var verdicts: [DifferenceVerdict] {
    switch self {
    case .any: DifferenceVerdict.allCases
    case .never: []
    default: DifferenceVerdict(rawValue: rawValue).map { [$0] } ?? []
    }
  }
}
