public import SourceText

/// That something is no longer in use.
public struct Obsolescence: Equatable, Sendable {
  /// Since when.
  public var date: Placed<CalendarDate>?

  /// What has taken its place.
  public var replacement: Reference?

  /// Where that is written.
  public var origin: Origin

  /// Creates a note that something is no longer in use.
  public init(date: Placed<CalendarDate>? = nil, replacement: Reference? = nil, origin: Origin = .none) {
    self.date = date
    self.replacement = replacement
    self.origin = origin
  }
}
