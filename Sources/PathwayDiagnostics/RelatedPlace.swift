public import SourceText

/// Another place that a finding speaks of.
public struct RelatedPlace: Hashable, Sendable {
  /// The place.
  public var place: Place

  /// What is there.
  public var message: Text

  /// Creates a related place.
  public init(_ place: Place, _ message: Text) {
    self.place = place
    self.message = message
  }
}
