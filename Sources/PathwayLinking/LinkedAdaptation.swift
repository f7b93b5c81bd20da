public import PathwayModel
public import SourceText

/// An adaptation of a project, laid over the pathway that it adapts.
public final class LinkedAdaptation: Sendable {
  /// The path of its file.
  public let path: String

  /// The number of its file.
  public let file: FileID

  /// The adaptation.
  public let adaptation: Adaptation

  /// The pathway that is adapted; where an adaptation is adapted, what that has made of its own base.
  public let base: ResolvedPathway

  /// What is adapted, where that is an adaptation itself.
  public let adaptedBase: LinkedAdaptation?

  /// The pathway with the adaptation laid over it.
  public let effective: ResolvedPathway

  /// What a patient goes through in the base, with the pathways that it uses.
  public let baseCourse: Course

  /// What a patient goes through in it, with the pathways that it uses.
  public let course: Course

  /// The files of the adaptation alone: its own, and those of the catalogues that its base does not use.
  package let ownFiles: Set<FileID>

  init(
    path: String, file: FileID, adaptation: Adaptation, base: ResolvedPathway, adaptedBase: LinkedAdaptation?,
    effective: ResolvedPathway, baseCourse: Course, course: Course, ownFiles: Set<FileID>
  ) {
    self.path = path
    self.file = file
    self.adaptation = adaptation
    self.base = base
    self.adaptedBase = adaptedBase
    self.effective = effective
    self.baseCourse = baseCourse
    self.course = course
    self.ownFiles = ownFiles
  }
}
