/// How binding something is, weakest first.
public enum NormStrength: UInt8, Hashable, Sendable, CaseIterable, Comparable {
  /// A possibility.
  case may

  /// A strong recommendation.
  case should

  /// Required by law, or so clear that hardly anything else is defensible.
  case must

  public static func < (left: NormStrength, right: NormStrength) -> Bool { left.rawValue < right.rawValue }
}

extension NormStrength: LanguageWord {
  public var word: String {
    switch self {
    case .may: "kan"
    case .should: "bør"
    case .must: "skal"
    }
  }
}
