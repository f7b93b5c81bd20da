internal import PathwayDiagnostics
internal import PathwayModel
internal import PathwayReading
internal import SourceText

extension ProjectLoader {
  /// Finds the pathway of each scenario, in order of path, and looks up what it names there.
  mutating func linkScenarios() {
    var targets = ScenarioTargets()
    for number in project.loaded.indices {
      guard case .scenario(let scenario) = project.loaded[number].content else { continue }
      let path = project.loaded[number].path
      let target = target(of: scenario, at: path, &targets)
      project.scenarios.append(
        LinkedScenario(path: path, file: FileID(number), scenario: scenario, target: target))
    }
    project.scenarios.sort { $0.path < $1.path }
  }

  private mutating func target(
    of scenario: Scenario, at path: String, _ targets: inout ScenarioTargets
  ) -> LinkedScenario.Target {
    guard let reference = scenario.pathway else { return .faulty }
    guard let pathway = pathway(reference.id, below: root(of: path), &targets) else {
      return unknown(reference, of: scenario, below: root(of: path), &targets)
    }
    let faults = ReferenceCheck.faults(in: scenario, walking: pathway.resolved)
    for fault in faults { report(fault) }
    let isUnderstood = scenario.unreadKeys.isEmpty && scenario.expectation?.unreadKeys.isEmpty == true
    return faults.isEmpty && isUnderstood ? .pathway(pathway) : .faulty
  }

  /// The pathway with an identifier: of those that were given, else of those below a root; of two the first by path.
  private mutating func pathway(
    _ id: Identifier, below root: String, _ targets: inout ScenarioTargets
  ) -> LinkedPathway? {
    if let given = project.pathways.first(where: { $0.resolved.pathway.id == id }) { return given }
    if let known = targets.found[root]?[id] { return known }
    guard let path = targets.files(below: root, provider).paths[id] else { return nil }
    let found = linkQuietly(path)
    targets.found[root, default: [:]][id] = found
    return found
  }

  /// Reads a pathway and what it uses; what is wrong with them is told to those who ask for the pathway.
  private mutating func linkQuietly(_ path: String) -> LinkedPathway? {
    let faults = project.faults
    let unassessed = project.unassessed
    let first = project.loaded.count
    defer {
      project.faults = faults
      project.unassessed = unassessed
      for number in first..<project.loaded.count { project.loaded[number].isTold = false }
    }
    let relative = SourcePath.relative(path, to: provider.canonicalPath(of: "."))
    guard let number = load(quietly: relative), case .pathway(let pathway) = project.loaded[number].content else {
      return nil
    }
    let resolved = ResolvedPathway(pathway, scope: scope(of: catalogues(usedBy: number).files))
    return LinkedPathway(path: relative, file: FileID(number), resolved: resolved)
  }

  private mutating func unknown(
    _ reference: Reference, of scenario: Scenario, below root: String, _ targets: inout ScenarioTargets
  ) -> LinkedScenario.Target {
    let files = targets.files(below: root, provider)
    let isUnreadable =
      files.unreadable.contains(reference.id)
      || project.loaded.contains { file in
        switch file.content {
        case .adaptation, .unreadable: PathwaySearch.File.declaredName(in: file.bytes) == reference.id
        case .pathway, .catalogue, .scenario, .other: false
        }
      }
    if isUnreadable { return .unreadable(reference) }
    let names = project.pathways.map { $0.resolved.pathway.id.text } + files.names
    let suggestions = Suggestions.closest(to: reference.id.text, among: Set(names).sorted())
    report(
      Fault(
        .unresolvedReference(reference.id.text, kind: .pathway, suggestions: suggestions), owner: scenario.id.text,
        subject: ["forløp", reference.id.text], origin: reference.origin))
    return .faulty
  }
}
