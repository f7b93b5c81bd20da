public import SourceText

/// The use of another pathway as a step.
public struct Subpathway: Equatable, Sendable {
  /// The pathway that is used.
  public var pathway: Reference?

  /// Where each of its ends leads.
  public var exits: [Exit]

  /// Where it is written what each of its ends leads to.
  public var exitsOrigin: Origin

  /// The step of it at which runs begin, where it has several.
  public var entry: Reference?

  /// The keys that were written but not understood.
  public var unreadKeys: UnreadKeys

  /// Where it is written.
  public var origin: Origin

  /// Creates the use of a pathway.
  public init(
    pathway: Reference? = nil, exits: [Exit] = [], exitsOrigin: Origin = .none, entry: Reference? = nil,
    unreadKeys: UnreadKeys = UnreadKeys(), origin: Origin = .none
  ) {
    self.pathway = pathway
    self.exits = exits
    self.exitsOrigin = exitsOrigin
    self.entry = entry
    self.unreadKeys = unreadKeys
    self.origin = origin
  }

  /// Where one end of a used pathway leads.
  public struct Exit: Equatable, Sendable {
    /// The end of the used pathway.
    public var end: Reference

    /// The steps that follow it.
    public var targets: [Reference]

    /// Creates the mapping of one end.
    public init(end: Reference, targets: [Reference]) {
      self.end = end
      self.targets = targets
    }
  }
}
