/// The fixes that are made in one file in one go.
struct FileChange {
  /// The path.
  let path: String

  /// The bytes before.
  let source: [UInt8]

  /// The fixes, in the order of the text, none touching what another changes.
  let candidates: [FixCandidate]

  /// Chooses among candidates in a text those that can be made in one go: of two that cannot, the first in the text.
  ///
  /// - Parameter isCareful: Whether only one is made at a time.
  init(_ candidates: [FixCandidate], path: String, source: [UInt8], isCareful: Bool) {
    var chosen: [FixCandidate] = []
    let ordered = candidates.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    for (_, candidate) in ordered where chosen.last.map({ candidate.canFollow($0) }) ?? true {
      chosen.append(candidate)
      if isCareful { break }
    }
    self.path = path
    self.source = source
    self.candidates = chosen
  }

  /// The bytes after.
  var result: [UInt8] {
    var result: [UInt8] = []
    var index = 0
    for candidate in candidates {
      result += source[index..<candidate.range.lowerBound]
      result += candidate.replacement.utf8
      index = candidate.range.upperBound
    }
    return result + source[index...]
  }
}
