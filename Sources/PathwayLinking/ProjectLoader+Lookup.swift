internal import PathwayDiagnostics
internal import PathwayModel
internal import PathwayReading
internal import SourceText

extension ProjectLoader {
  /// The pathway with an identifier: of those that were given, else of those below a root; of two the first by path.
  mutating func pathway(_ id: Identifier, below root: String) -> LinkedPathway? {
    if let given = project.pathways.first(where: { $0.resolved.pathway.id == id }) { return given }
    if let given = project.adaptations.first(where: { $0.adaptation.id == id }) {
      return LinkedPathway(path: given.path, file: given.file, resolved: given.effective, course: given.course)
    }
    if let known = pathwayFiles.found[root]?[id] { return known }
    guard let path = pathwayFiles.files(below: root, provider).paths[id] else { return nil }
    let found = linkQuietly(path)
    pathwayFiles.found[root, default: [:]][id] = found
    return found
  }

  /// Reads a pathway and what it uses; what is wrong with them is told to those who ask for the pathway.
  private mutating func linkQuietly(_ path: String) -> LinkedPathway? {
    let faults = project.faults
    let unassessed = project.unassessed
    let reported = reported
    let first = project.loaded.count
    defer {
      project.faults = faults
      project.unassessed = unassessed
      self.reported = reported
      for number in first..<project.loaded.count { project.loaded[number].isTold = false }
    }
    let relative = SourcePath.relative(path, to: provider.canonicalPath(of: "."))
    guard let number = load(quietly: relative), case .pathway(let pathway) = project.loaded[number].content else {
      return nil
    }
    let use = catalogues(usedBy: number)
    let resolved = ResolvedPathway(pathway, scope: scope(of: use.files))
    if use.isComplete { project.faults += ReferenceCheck.faults(in: resolved) }
    if !use.isComplete || project.faults.count > faults.count { faulty.insert(FileID(number)) }
    return LinkedPathway(path: relative, file: FileID(number), resolved: resolved)
  }

  /// Tells whether a pathway with an identifier stands in a file that could not be read, or that is not judged yet.
  mutating func isWrittenUnreadably(_ id: Identifier, below root: String) -> Bool {
    pathwayFiles.files(below: root, provider).unreadable.contains(id)
      || project.loaded.contains { file in
        switch file.content {
        case .adaptation, .unreadable: PathwaySearch.File.declaredName(in: file.bytes) == id
        case .pathway, .catalogue, .scenario, .other: false
        }
      }
  }

  /// The identifiers of pathways that may have been meant, the likeliest first.
  mutating func likelyPathways(_ id: Identifier, below root: String) -> [String] {
    let names = project.pathways.map { $0.resolved.pathway.id.text } + pathwayFiles.files(below: root, provider).names
    return Suggestions.closest(to: id.text, among: Set(names).sorted())
  }

  /// Tells whether something is wrong with a pathway, or with a catalogue of it, that is told or would be if somebody asked for it.
  func isFaulty(_ pathway: LinkedPathway) -> Bool {
    faulty.contains(pathway.file) || project.faults.contains { $0.origin.place?.file == pathway.file }
  }
}
