/// A change of a mapping of names, by name: the names that it does not speak of stay.
public struct NamedChanges<Entry: NamedEntry>: Equatable, Sendable {
  /// The entries that are new or say something else than in the base.
  public var changed: [Entry]

  /// The names that are taken out, each where it is written.
  public var removed: [Reference]

  /// Creates a change of a mapping, of nothing by default.
  public init(changed: [Entry] = [], removed: [Reference] = []) {
    self.changed = changed
    self.removed = removed
  }
}

extension NamedChanges: PartialChange {
  public func applied(to base: [Entry]?) -> [Entry] {
    var entries = (base ?? []).filter { entry in !removed.contains { $0.id == entry.name.id } }
    for entry in changed {
      if let index = entries.firstIndex(where: { $0.name.id == entry.name.id }) {
        entries[index] = entry
      } else {
        entries.append(entry)
      }
    }
    return entries
  }
}

/// An entry of a mapping that is found by its name.
public protocol NamedEntry: Equatable, Sendable {
  /// The name.
  var name: Reference { get }
}

extension Omission: NamedEntry {
  public var name: Reference { part }
}

extension Ownership: NamedEntry {
  public var name: Reference { item }
}
