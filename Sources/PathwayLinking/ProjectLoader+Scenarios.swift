internal import PathwayDiagnostics
internal import PathwayModel
internal import PathwayReading
internal import SourceText

extension ProjectLoader {
  /// Finds the pathway of each scenario, in order of path, and looks up what it names there.
  mutating func linkScenarios() {
    for number in project.loaded.indices {
      guard case .scenario(let scenario) = project.loaded[number].content else { continue }
      let path = project.loaded[number].path
      let target = target(of: scenario, at: path)
      project.scenarios.append(
        LinkedScenario(path: path, file: FileID(number), scenario: scenario, target: target))
    }
    project.scenarios.sort { $0.path < $1.path }
  }

  private mutating func target(of scenario: Scenario, at path: String) -> LinkedScenario.Target {
    guard let reference = scenario.pathway else { return .faulty }
    guard let pathway = pathway(reference.id, below: root(of: path)) else {
      return unknown(reference, of: scenario, below: root(of: path))
    }
    let faults = ReferenceCheck.faults(in: scenario, walking: pathway.resolved)
    for fault in faults { report(fault) }
    let isUnderstood = scenario.unreadKeys.isEmpty && scenario.expectation?.unreadKeys.isEmpty == true
    return faults.isEmpty && isUnderstood ? .pathway(pathway) : .faulty
  }

  private mutating func unknown(
    _ reference: Reference, of scenario: Scenario, below root: String
  ) -> LinkedScenario.Target {
    if isWrittenUnreadably(reference.id, below: root) { return .unreadable(reference) }
    let suggestions = likelyPathways(reference.id, below: root)
    report(
      Fault(
        .unresolvedReference(reference.id.text, kind: .pathway, suggestions: suggestions), owner: scenario.id.text,
        subject: ["forløp", reference.id.text], origin: reference.origin))
    return .faulty
  }
}
