internal import PathwayModel

/// Names for the branches of a choice in two editions, such that two branches are called the same where they are the same.
///
/// Branches that are taken in the same case are the same. Of those that are left, one of each edition is the same where they lead to
/// the same steps and no others do: then the words of its case have been changed.
struct BranchPairing {
  /// The names of the branches in the old edition.
  private(set) var old: [Identifier]

  /// The names of the branches in the new edition.
  let new: [Identifier]

  init(of old: [Branch], and new: [Branch]) {
    self.new = Self.names(of: new)
    self.old = Self.names(of: old)
    pairByTargets(old, new)
  }

  /// Returns the names that both editions have, in the order of one of them.
  func common(in names: [Identifier]) -> [Identifier] {
    let both = Set(old).intersection(new)
    return names.filter { both.contains($0) }
  }

  private mutating func pairByTargets(_ oldBranches: [Branch], _ newBranches: [Branch]) {
    let known = Set(old).intersection(new)
    let oldRest = old.indices.filter { !known.contains(old[$0]) }
    let newRest = new.indices.filter { !known.contains(new[$0]) }
    for index in oldRest {
      let targets = Set(oldBranches[index].targets)
      let alike = newRest.filter { Set(newBranches[$0].targets) == targets }
      let rivals = oldRest.filter { Set(oldBranches[$0].targets) == targets }
      if alike.count == 1, rivals.count == 1 { old[index] = new[alike[0]] }
    }
  }

  /// The cases of branches in words; the second of two that are alike has a number.
  private static func names(of branches: [Branch]) -> [Identifier] {
    var seen: [String: Int] = [:]
    return branches.map { branch in
      let name = branch.condition?.name ?? "?"
      seen[name, default: 0] += 1
      let count = seen[name, default: 1]
      return Identifier(count == 1 ? name : "\(name) (\(count))")
    }
  }
}

extension Condition {
  /// The case in the words of its author; a time is a time, however long.
  fileprivate var name: String {
    switch self {
    case .text(let text), .event(let text): text.value
    case .criteria(let tests): tests.map { $0.name }.joined(separator: "; ")
    case .otherwise: "ellers"
    case .after: "etter"
    }
  }
}

extension CriterionTest {
  fileprivate var name: String {
    let values = values.map { value in
      switch value {
      case .word(let word): word.id.text
      case .integers(let range): range.value.description
      }
    }
    return "\(criterion.id) " + values.joined(separator: ", ")
  }
}
