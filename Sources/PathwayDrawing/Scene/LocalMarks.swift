internal import PathwayAnalysis
internal import PathwayModel

/// What is an adaptation's own in a drawing: the steps, contracts and deadlines that it has added or changed.
struct LocalMarks {
  /// What an adaptation has done with something.
  enum Mark {
    case added
    case changed
  }

  private var marks: [Identifier: Mark] = [:]

  /// Nothing is an adaptation's own.
  static let none = LocalMarks()

  private init() {}

  /// Finds what an adaptation has done, and those that it builds on.
  init(of adapted: AdaptedPathway) {
    if let base = adapted.adaptedBase { self = LocalMarks(of: base) }
    let changes = adapted.adaptation.changes
    let changed =
      changes.steps.map { $0.step } + changes.handoffs.map { $0.handoff } + changes.deadlines.map { $0.deadline }
    for reference in changed where marks[reference.id] == nil { marks[reference.id] = .changed }
    let additions = adapted.adaptation.additions
    let added = additions.steps.map { $0.id } + additions.handoffs.map { $0.id } + additions.deadlines.map { $0.id }
    for id in added { marks[id] = .added }
  }

  /// What an adaptation has done with the step or the contract that has an identifier.
  subscript(id: Identifier) -> Mark? { marks[id] }
}

extension LocalMarks.Mark {
  /// A sign that is told apart in black and white.
  var sign: String {
    switch self {
    case .added: "◆"
    case .changed: "◇"
    }
  }
}
