internal import PathwayGraph
internal import PathwayModel

extension StepWays {
  /// What one of the ways that are named may mean.
  enum Meaning: Hashable {
    /// What follows anyway.
    case plain
    case branch(Int)
    case exceptional(Int)
    case failure(Int)
  }

  /// Returns what a name may mean: the text of a branch before a word of the language, and that before the identifier of a target.
  func meanings(of name: String) -> [Meaning] {
    let name = Self.trimmed(name)
    if let said = branchesByText[name] { return said.map { .branch($0) } }
    let exceptional = exceptional.filter { word(of: $0) == name }
    if !exceptional.isEmpty { return exceptional.map { .exceptional($0) } }
    let failed = failures.flatMap { $0.ways }
    let failing = failed.filter { word(of: $0) == name || word(of: $0, naming: true) == name }
    if !failing.isEmpty { return failing.map { .failure($0) } }
    let late = name == "frist" ? lateBranches : []
    return late.isEmpty ? meanings(ofTarget: name, failed) : late.map { .branch($0) }
  }

  private func meanings(ofTarget name: String, _ failed: [Int]) -> [Meaning] {
    func leads(_ arrow: Int) -> Bool { id(target(arrow)) == name }
    if plain.contains(where: leads) { return [.plain] }
    let leading = branches.indices.filter { branches[$0].arrows.contains(where: leads) }
    if !leading.isEmpty { return leading.map { .branch($0) } }
    return exceptional.filter(leads).map { .exceptional($0) } + failed.filter(leads).map { .failure($0) }
  }

  /// The branches of a wait that are taken when nothing has happened in time.
  private var lateBranches: [Int] {
    guard case .eventChoice(let waits)? = graph.resolved.steps[step].exit?.kind else { return [] }
    return waits.indices.filter { if case .after? = waits[$0].condition { true } else { false } }
  }

  /// A text with one space between its words, however its lines are broken.
  static func trimmed(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }
}
