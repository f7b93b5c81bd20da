public import PathwayModel
public import SourceText

/// One thing in which two editions of a pathway differ.
public struct Difference: Equatable, Sendable {
  /// What it is about.
  public let subject: ComparedSubject

  /// What of it differs; nothing where it is all of it, which is new, gone or has another identifier.
  public let property: ComparedProperty?

  /// Which one it is, where there may be several: the branch, the slot, the document.
  public let item: Identifier?

  /// What the old edition says; nothing where it says nothing.
  public let old: ComparedValue?

  /// What the new edition says; nothing where it says nothing.
  public let new: ComparedValue?

  /// Where the old edition says so; where it says nothing, what the difference is about.
  public let oldOrigin: Origin

  /// Where the new edition says so; where it says nothing, what the difference is about.
  public let newOrigin: Origin

  /// What has become of the promise to the patient.
  public let verdict: DifferenceVerdict

  /// How the times compare, where times do.
  public let reason: DifferenceReason?
}
