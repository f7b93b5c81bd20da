public import SourceText

/// A helsefellesskap: a health trust and the municipalities of its catchment, who plan pathways together.
public struct HealthCommunity: Equatable, Sendable {
  /// The identifier.
  public var id: Identifier

  /// The name that people read.
  public var name: String?

  /// The health trust.
  public var healthTrust: String?

  /// The regional health authority.
  public var region: String?

  /// The municipalities by their four-digit numbers.
  public var municipalities: [String]

  /// What is said about it: description, sources, whether it is verified.
  public var annotations: Annotations

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where the name is written.
  public var origin: Origin

  /// Creates a helsefellesskap.
  public init(
    id: Identifier, name: String? = nil, healthTrust: String? = nil, region: String? = nil,
    municipalities: [String] = [], annotations: Annotations = Annotations(), unreadKeys: UnreadKeys = UnreadKeys(),
    origin: Origin = .none
  ) {
    self.id = id
    self.name = name
    self.healthTrust = healthTrust
    self.region = region
    self.municipalities = municipalities
    self.annotations = annotations
    self.unreadKeys = unreadKeys
    self.origin = origin
  }
}
