import PathwayGraph
import PathwayModel

/// An arrow by the names of its ends.
struct NamedArrow: CustomStringConvertible {
  let source: Identifier
  let target: Identifier
  let kind: ArrowKind
  let handoff: Int?
  let covers: [Int]

  var description: String { "\(source) → \(target) \(kind) \(handoff.map { "\($0)" } ?? "") \(covers)" }
}
