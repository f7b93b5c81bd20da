public import PathwayDiagnostics
internal import PathwayReading
public import SourceText

/// Files that were read together, with every pathway linked to what it uses.
public struct Project: Sendable {
  /// The files that were read, by number.
  package var loaded: [LoadedFile] = []

  /// The pathways, in order of path.
  public package(set) var pathways: [LinkedPathway] = []

  /// The scenarios, in order of path.
  public package(set) var scenarios: [LinkedScenario] = []
  /// The adaptations that could be laid over their base, in order of path.
  public package(set) var adaptations: [LinkedAdaptation] = []

  /// What is wrong with the files.
  public package(set) var faults: [Fault] = []

  /// What was recognised and is not judged.
  public package(set) var unassessed: [UnassessedCheck] = []

  /// YAML files that were found in folders and are none of ours, sorted.
  public package(set) var skipped: [String] = []

  /// The paths that were asked for and could not be read.
  public package(set) var unreadablePaths: [String] = []

  /// The number of files.
  public var fileCount: Int { loaded.count }

  /// The paths of the files, in the order of loading, without those that were only looked for.
  public var paths: [String] { loaded.filter { $0.isTold }.map { $0.path } }

  /// The paths of the files of which nothing could be understood, sorted.
  package var faultyPaths: [String] {
    loaded.filter { $0.isTold && $0.content.isUnreadable }.map { $0.path }.sorted()
  }

  /// The files of the pathways that others use as steps.
  package var usedFiles: Set<FileID> {
    pathways.reduce(into: []) { files, user in
      if case .laid(_, let used) = user.course { for use in used { files.formUnion(use.files) } }
    }
  }

  /// Returns the path of a file.
  public func path(of file: FileID) -> String { loaded[Int(file.index)].path }

  /// Returns the text of a file with its lines.
  public func source(of file: FileID) -> SourceText {
    SourceText(path: loaded[Int(file.index)].path, bytes: loaded[Int(file.index)].bytes)
  }
}
