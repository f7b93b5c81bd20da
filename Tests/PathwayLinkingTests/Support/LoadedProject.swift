import PathwayDiagnostics
import PathwayLinking
import SourceText

/// Files that were read together, and what is wrong with them.
struct LoadedProject {
  /// The project.
  let project: Project

  /// Loads paths from files that are held in memory.
  init(_ files: [String: String], _ paths: String...) {
    self.init(paths, from: MemoryProvider(texts: files))
  }

  /// Loads paths from a provider.
  init(_ paths: [String], from provider: any SourceProvider) {
    project = ProjectLoader.load(paths, from: provider)
  }

  /// The faults, each at `path:line:column`, in the order of path and place.
  var faults: [FoundFault] {
    project.faults.map { FoundFault(kind: $0.kind, place: place(of: $0.origin)) }.sorted { $0.place < $1.place }
  }

  /// Writes a place as `path:line:column`.
  func place(of origin: Origin) -> String {
    guard let place = origin.place else { return "nowhere" }
    let source = project.source(of: place.file)
    let position = source.position(at: Int(place.span.start))
    return "\(source.path):\(position.line):\(position.column)"
  }
}
