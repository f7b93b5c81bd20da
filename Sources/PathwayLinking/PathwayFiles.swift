internal import PathwayModel
internal import PathwayReading

/// The pathways that are named by identifier and were not given, with the files below each root.
struct PathwayFiles {
  /// What is declared below one root.
  struct Files {
    /// The path of each pathway.
    private(set) var paths: [Identifier: String] = [:]

    /// What is declared in files that could not be read, or are not judged yet.
    private(set) var unreadable: Set<Identifier> = []

    init(_ files: [PathwaySearch.File]) {
      for file in files {
        switch file.content {
        case .pathway(let pathway): if paths[pathway.id] == nil { paths[pathway.id] = file.path }
        case .adaptation, .unreadable:
          if let name = PathwaySearch.File.declaredName(in: file.bytes) { unreadable.insert(name) }
        case .catalogue, .scenario, .other: break
        }
      }
    }

    /// Every identifier, sorted, for suggestions.
    var names: [String] { (Array(paths.keys) + Array(unreadable)).sorted().map { $0.text } }
  }

  private var files: [String: Files] = [:]

  /// The pathways that were found, by root and identifier.
  var found: [String: [Identifier: LinkedPathway]] = [:]

  /// Returns what is declared below a root; the files are read once.
  mutating func files(below root: String, _ provider: any SourceProvider) -> Files {
    if let known = files[root] { return known }
    let found = Files(PathwaySearch.files(below: root, provider))
    files[root] = found
    return found
  }
}
