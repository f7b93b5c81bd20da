public import SourceText

/// Declarations that several pathways share.
public struct Catalogue: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The title.
  public var title: String?

  /// The catalogues that this one uses, as paths relative to its file.
  public var uses: [Placed<String>]

  /// What is declared.
  public var declarations: Declarations

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a catalogue.
  public init(
    id: Identifier, title: String? = nil, uses: [Placed<String>] = [], declarations: Declarations = Declarations(),
    annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.id = id
    self.title = title
    self.uses = uses
    self.declarations = declarations
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
