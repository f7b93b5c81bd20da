internal import PathwayAnalysis
internal import PathwayModel
internal import SourceText

/// A `valg` of which two branches or more ask for criteria, and all of it could be understood.
struct ExclusiveCriteria {
  /// The step that chooses.
  let step: Identifier

  /// Where the key is written.
  let origin: Origin

  /// What the branches ask for.
  let criteria: ChoiceCriteria

  /// The branches.
  private let branches: [Branch]

  /// Returns every such choice of a step that some run reaches.
  static func all(in pathway: AnalysedPathway) -> [ExclusiveCriteria] {
    var choices: [ExclusiveCriteria] = []
    let steps = pathway.steps
    for index in steps.indices {
      for exit in steps[index].exits {
        guard case .exclusiveChoice(let branches) = exit.kind, asksTwice(branches), pathway.isJudged(index),
          let criteria = ChoiceCriteria(of: branches, in: pathway.resolved)
        else { continue }
        choices.append(
          ExclusiveCriteria(step: steps[index].id, origin: exit.origin, criteria: criteria, branches: branches))
      }
    }
    return choices
  }

  /// Returns the number of a row's branch, as people count.
  func number(of row: Int) -> Int { criteria.branches[row] + 1 }

  /// Returns the identifiers by which a row's branch is known.
  func subject(of row: Int) -> [Identifier] { [step, Identifier("\(number(of: row))")] }

  /// Returns the place of a row's branch.
  func origin(of row: Int) -> Origin { branches[criteria.branches[row]].origin }

  /// The rows whose branch may be used up, so that it does not cover for good.
  var limitedRows: Set<Int> {
    Set(criteria.branches.indices.filter { branches[criteria.branches[$0]].roundLimit != nil })
  }

  private static func asksTwice(_ branches: [Branch]) -> Bool {
    var count = 0
    for branch in branches {
      if case .criteria? = branch.condition { count += 1 }
    }
    return count > 1
  }
}
