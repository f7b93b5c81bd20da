import PathwayModel

extension Exit.Kind {
  /// The branches of a choice or a wait.
  var branches: [Branch]? {
    switch self {
    case .exclusiveChoice(let branches), .inclusiveChoice(let branches), .eventChoice(let branches): branches
    case .next, .end, .done, .subpathway: nil
    }
  }

  /// Whether it is an end of the pathway.
  var isEnd: Bool { if case .end = self { true } else { false } }
}
