/// One of two editions that are compared, as reports name it.
public struct ComparedEdition: Hashable, Sendable {
  /// The identifier of the pathway.
  public let id: String

  /// The title, where it has one.
  public let title: String?

  /// The version, where it has one.
  public let version: String?

  /// The path of its file.
  public let path: String

  /// The git revision that it was read at; nothing for what lies on the disk.
  public let revision: String?

  /// Creates the name of an edition.
  public init(id: String, title: String?, version: String?, path: String, revision: String? = nil) {
    self.id = id
    self.title = title
    self.version = version
    self.path = path
    self.revision = revision
  }
}
