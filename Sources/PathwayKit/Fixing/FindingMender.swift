internal import PathwayDiagnostics
internal import PathwayFixing
internal import PathwayLinking
internal import SourceText

/// Makes fixes of what rules know would mend their findings; a file is looked at once, and only where something would mend it.
struct FindingMender {
  private let project: Project
  private var writers: [FileID: FixWriter?] = [:]
  private var counts: [FileID: Int] = [:]

  /// The most findings of one file that get fixes: a file may be made of mistakes, and what is mended lets the next ones in.
  private static let limit = 500

  /// Creates a mender of findings in the files of a project.
  init(_ project: Project) {
    self.project = project
  }

  /// Returns a finding with its fixes.
  mutating func mended(_ finding: Finding) -> Finding {
    guard !finding.repairs.isEmpty, let file = finding.place?.file, counts[file, default: 0] < Self.limit,
      let writer = writer(of: file)
    else { return finding }
    counts[file, default: 0] += 1
    var mended = finding
    mended.fixes = finding.repairs.compactMap { writer.fix(for: $0) }
    return mended
  }

  private mutating func writer(of file: FileID) -> FixWriter? {
    if let known = writers[file] { return known }
    let writer = FixWriter(project.loaded[Int(file.index)].bytes, file: file)
    writers[file] = .some(writer)
    return writer
  }
}
