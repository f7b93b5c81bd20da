/// A replacement of a stretch of a file by another text.
public struct Edit: Hashable, Sendable {
  /// The stretch that is replaced; an empty one inserts.
  public var place: Place

  /// The text that is put there.
  public var replacement: String

  /// Creates an edit that puts a text in place of a stretch.
  public init(place: Place, replacement: String) {
    self.place = place
    self.replacement = replacement
  }
}
