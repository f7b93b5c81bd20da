internal import PathwayDiagnostics
internal import PathwayModel
internal import PathwayReading
internal import SourceText

/// The pathways of a project by identifier, for those that use each other as a step.
struct UsedPathways {
  /// What each pathway uses, by its identifier.
  private var uses: [Identifier: [Reference]] = [:]

  /// Whether the files below the root have been looked through.
  private var hasSearched = false

  /// Adds a pathway; of two with one identifier the first counts.
  mutating func add(_ pathway: Pathway) {
    if uses[pathway.id] == nil { uses[pathway.id] = Self.references(of: pathway.steps) }
  }

  /// The pathways that a pathway uses as steps, in order.
  static func references(of steps: [Step]) -> [Reference] {
    var references: [Reference] = []
    for index in steps.indices {
      for exit in steps[index].exits {
        if case .subpathway(let used) = exit.kind, let reference = used.pathway { references.append(reference) }
      }
    }
    return references
  }

  /// Returns what is wrong with the pathways that a pathway uses; files below a root are read where that may help.
  mutating func faults(of pathway: Pathway, below root: String, provider: any SourceProvider) -> [Fault] {
    let references = Self.references(of: pathway.steps)
    if references.contains(where: { uses[$0.id] == nil }) { search(below: root, provider) }
    return references.compactMap { reference in
      let kind: FaultKind
      if uses[reference.id] == nil {
        let names = uses.keys.map { $0.text }.sorted()
        let suggestions = Suggestions.closest(to: reference.id.text, among: names)
        kind = .unresolvedReference(reference.id.text, kind: .pathway, suggestions: suggestions)
      } else if let circle = circle(from: reference.id, to: pathway.id) {
        kind = .circularUse(([pathway.id] + circle).map { $0.text })
      } else {
        return nil
      }
      return Fault(
        kind, owner: pathway.id.text, subject: ["delforløp", reference.id.text], origin: reference.origin)
    }
  }

  /// Reads the files below a root for the pathways in them; what is wrong with those files is not told here.
  private mutating func search(below root: String, _ provider: any SourceProvider) {
    guard !hasSearched else { return }
    hasSearched = true
    for case .pathway(let pathway) in PathwaySearch.files(below: root, provider).map({ $0.content }) { add(pathway) }
  }

  /// Returns the shortest way from one pathway to another by use, both included.
  private func circle(from start: Identifier, to end: Identifier) -> [Identifier]? {
    var arrivals: [Identifier: Identifier] = [start: start]
    var queue = [start]
    var head = 0
    while head < queue.count {
      let current = queue[head]
      head += 1
      if current == end { return way(to: end, from: start, arrivals) }
      for next in uses[current] ?? [] where arrivals[next.id] == nil {
        arrivals[next.id] = current
        queue.append(next.id)
      }
    }
    return nil
  }

  private func way(to end: Identifier, from start: Identifier, _ arrivals: [Identifier: Identifier]) -> [Identifier] {
    var way = [end]
    while let last = way.last, last != start, let previous = arrivals[last] { way.append(previous) }
    return way.reversed()
  }
}
