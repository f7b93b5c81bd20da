public import PathwayAnalysis
public import PathwayDiagnostics
public import SourceText

/// A pathway that was read, with its facts and what is wrong with it.
public struct CheckedPathway: Sendable {
  /// The path of its file.
  public let path: String

  /// The pathway, as its file says it, with every fact about it.
  public let analysed: AnalysedPathway

  /// What a patient goes through: the pathway with those that it uses laid in the place of the steps that use them.
  public let course: AnalysedPathway

  /// What the rules have found in it; faults of its file stand in the report alone.
  public let findings: [Finding]

  /// The adaptation that the pathway comes of, held against its base; nothing for a pathway of its own.
  public let adapted: AdaptedPathway?

  /// The paths of the files that were read together, by number.
  private let files: [String]

  init(
    path: String, analysed: AnalysedPathway, course: AnalysedPathway, findings: [Finding],
    adapted: AdaptedPathway? = nil, files: [String]
  ) {
    self.path = path
    self.analysed = analysed
    self.course = course
    self.findings = findings
    self.adapted = adapted
    self.files = files
  }

  /// What its contracts leave out with a reason; of an adaptation what it says itself.
  var leftOutParts: [LeftOutPart] {
    let known = Set(adapted?.base.handoffs.flatMap { $0.omissions }.compactMap { $0.part.origin.place } ?? [])
    return analysed.handoffs.flatMap { handoff in
      handoff.omissions.filter { omission in omission.part.origin.place.map { !known.contains($0) } ?? true }
        .map { omission in
          LeftOutPart(
            owner: analysed.pathway.id.text, handoff: handoff.id.text, part: omission.part.id.text,
            reason: omission.reason, origin: omission.part.origin)
        }
    }
  }

  /// Returns the path of a file that a part of the pathway is written in.
  public func path(of file: FileID) -> String { files[Int(file.index)] }
}
