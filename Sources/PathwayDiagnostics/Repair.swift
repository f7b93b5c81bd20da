package import SourceText

/// What would mend a finding, before anybody has looked at how the file is written.
///
/// Rules know what should be said and which part of the pathway should say it. How that becomes edits is a matter of the text:
/// its indentation, its quotation marks, its line breaks.
package struct Repair: Hashable, Sendable {
  /// What is to be done.
  package enum Change: Hashable, Sendable {
    /// A text stands in place of another, in the quotation marks of the other.
    case write(String, at: Origin)

    /// A text in quotation marks stands in place of a stretch that a comma has cut in two.
    case quote(String, from: Origin, to: Origin)

    /// Keys come into the mapping that stands under a key, or that begins with it.
    case add([NewEntry], under: Origin)

    /// An item comes last in the list that stands under a key.
    case append([NewEntry], under: Origin)

    /// Something is declared in a section of the file that a place lies in.
    case declare(NewEntry, section: String, near: Origin)

    /// A key goes with its value, being the second of two that say the same.
    case remove(Origin, sameAs: Origin)

    /// An item goes from its list, known by its first key.
    case removeItem(Origin)
  }

  /// What the change does, in words.
  package var title: Text

  /// How far it may be trusted.
  package var safety: Fix.Safety

  /// What is to be done.
  package var change: Change

  /// Creates a repair.
  package init(_ title: Text, _ safety: Fix.Safety, _ change: Change) {
    self.title = title
    self.safety = safety
    self.change = change
  }
}

extension Repair {
  /// Returns the repair that writes a word in place of what stands somewhere.
  ///
  /// - Parameters:
  ///   - word: What is written there.
  ///   - origin: The stretch that is replaced.
  package static func writing(_ word: String, at origin: Origin, _ safety: Fix.Safety) -> Repair {
    Repair(Text(nb: "skriv `\(word)`", en: "write `\(word)`"), safety, .write(word, at: origin))
  }

  /// Returns the proposal to add keys to the mapping that stands under a key; what they say is for a human to decide.
  package static func proposing(_ entries: [NewEntry], under origin: Origin) -> Repair {
    let names = entries.map { "`\($0.key)`" }.joined(separator: ", ")
    return Repair(Text(nb: "legg til \(names)", en: "add \(names)"), .shownOnly, .add(entries, under: origin))
  }

  /// Returns the proposal to add one key to the mapping that stands under a key, with a value that is to be filled in.
  package static func proposing(_ key: String, _ hint: String, under origin: Origin) -> Repair {
    proposing([NewEntry(key, .blank(hint))], under: origin)
  }
}
