internal import PathwayDiagnostics
internal import PathwayLinking
internal import PathwayReading
internal import SourceText

/// The files of a project in which something must be mended before the rules can find all that is wrong.
struct FileFaults {
  private let project: Project
  private let codes: [(file: FileID, code: RuleCode)]

  /// Gathers what must be mended.
  init(_ faults: [Finding], in project: Project) {
    self.project = project
    codes = faults.filter { $0.severity == .error }.compactMap { fault in
      fault.place.map { ($0.file, fault.code) }
    }
  }

  /// Returns the first fault that may keep rules from finding something: in the file itself, in a catalogue, or in a pathway that is
  /// used or adapted.
  ///
  /// - Parameter isLaid: Whether the file is an adaptation.
  func first(behind file: FileID, _ course: Course, isLaid: Bool) -> RuleCode? {
    var isAlone = !isLaid
    if case .written = course {} else { isAlone = false }
    return codes.first { $0.file == file || mayHoldBack($0.file, others: !isAlone) }?.code
  }

  private func mayHoldBack(_ file: FileID, others: Bool) -> Bool {
    switch project.loaded[Int(file.index)].content {
    case .catalogue, .unreadable: true
    case .pathway, .adaptation: others
    case .scenario, .other: false
    }
  }
}
