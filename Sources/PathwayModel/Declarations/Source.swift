public import SourceText

/// A document that facts are taken from.
public struct Source: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The title.
  public var title: String?

  /// The address.
  public var url: String?

  /// When it was published or read.
  public var date: Placed<CalendarDate>?

  /// The edition.
  public var version: String?

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a source.
  public init(
    id: Identifier, title: String? = nil, url: String? = nil, date: Placed<CalendarDate>? = nil,
    version: String? = nil, annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(),
    origin: Origin = .none
  ) {
    self.id = id
    self.title = title
    self.url = url
    self.date = date
    self.version = version
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
