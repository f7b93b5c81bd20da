public import PathwayAnalysis
public import PathwayDiagnostics

/// A difference with the words for it and its places in the two files.
public struct ReportedDifference: Sendable {
  /// The difference.
  public let difference: Difference

  /// What has changed, in one line without a full stop.
  public let sentence: Text

  /// What it is about, by title where it has one.
  public let name: String

  /// What the old edition says, in words; nothing where it says nothing.
  public let old: Text?

  /// What the new edition says, in words; nothing where it says nothing.
  public let new: Text?

  /// Where the old edition says so, as far as it has a place.
  public let oldPlace: ReportedPlace?

  /// Where the new edition says so, as far as it has a place.
  public let newPlace: ReportedPlace?

  /// Creates a difference as it is told.
  public init(
    _ difference: Difference, sentence: Text, name: String, old: Text?, new: Text?, oldPlace: ReportedPlace?,
    newPlace: ReportedPlace?
  ) {
    self.difference = difference
    self.sentence = sentence
    self.name = name
    self.old = old
    self.new = new
    self.oldPlace = oldPlace
    self.newPlace = newPlace
  }

  /// The place to look at: in the new edition where it is there, else in the old one.
  var place: ReportedPlace? { difference.new == nil ? oldPlace ?? newPlace : newPlace ?? oldPlace }

  /// Whether the place to look at is in the old edition.
  var isInOld: Bool { place == oldPlace && place != newPlace }
}
