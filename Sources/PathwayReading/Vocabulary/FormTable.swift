package import PathwayDiagnostics
internal import SourceText

/// The vocabulary of one kind of mapping: its keys in canonical order, and how they are found.
package final class FormTable: Sendable {
  /// What the mapping is called in messages, in the definite form.
  package let name: Text

  /// The keys.
  package var entries: [KeyEntry] { makeEntries() }

  /// The names of the keys, by number.
  let names: [String]

  /// The numbers of the texts of the names, by which keys are found.
  let hashes: [UInt32]

  /// The names as bytes.
  let bytes: [[UInt8]]

  /// The types, by number.
  let types: [ValueType]

  /// The numbers of the keys that must be there.
  let required: [Int]

  private let makeEntries: @Sendable () -> [KeyEntry]

  init<Key: FormKey>(_ keys: Key.Type, nb: String, en: String) {
    name = Text(nb: nb, en: en)
    let entries = Key.allCases.map { $0.entry }
    names = entries.map { $0.name }
    bytes = names.map { Array($0.utf8) }
    hashes = bytes.map { TextHash.of($0) }
    types = entries.map { $0.type }
    required = entries.indices.filter { entries[$0].isRequired }
    makeEntries = { Key.allCases.map { $0.entry } }
  }
}
