package import PathwayDiagnostics
internal import SourceText
package import YAMLSyntax

/// The vocabulary of one kind of mapping: its keys in canonical order, and how they are found.
package final class FormTable: Sendable {
  /// What the mapping is called in messages, in the definite form.
  package let name: Text

  /// The keys.
  package var entries: [KeyEntry] { makeEntries() }

  /// The names of the keys, by number.
  package let names: [String]

  /// The hashes of the names, by which keys are found.
  let hashes: [UInt32]

  /// The numbers of the names by hash, the bytes of all names, and where each name ends in them.
  private let numbers: HashSlots
  private let bytes: [UInt8]
  private let ends: [Int]

  /// The types, by number.
  package let types: [ValueType]

  /// The numbers of the keys that must be there, in order and as bits.
  let required: [Int]
  let requiredBits: UInt64

  /// The places of the keys in the canonical order, by number; keys of which a mapping has one share a place.
  package let ranks: [Int]

  /// The same mapping in a pathway, where only some of its keys are open to adaptations.
  let wider: FormTable?

  private let makeEntries: @Sendable () -> [KeyEntry]

  /// Makes the table of a form from its keys.
  ///
  /// - Parameters:
  ///   - wider: The same mapping in a pathway, of which the keys that are not here may not be adapted.
  ///   - alternatives: Keys of which a mapping should have one; where it has several, their order is the author's.
  convenience init<Key: FormKey>(
    _ keys: Key.Type, in wider: FormTable? = nil, alternatives: [Key] = [], nb: String, en: String
  ) {
    self.init(name: Text(nb: nb, en: en), wider: wider, alternatives: alternatives.map { $0.rawValue }) {
      Key.allCases.map { $0.entry }
    }
  }

  /// Makes the table of a form whose values are laid over those of a base, key by key.
  convenience init<Key: FormKey>(changing keys: Key.Type) {
    self.init(name: Key.table.name, wider: nil) { Key.allCases.map { $0.entry.changeable } }
  }

  private init(
    name: Text, wider: FormTable?, alternatives: [Int] = [], _ makeEntries: @escaping @Sendable () -> [KeyEntry]
  ) {
    self.name = name
    self.wider = wider
    self.makeEntries = makeEntries
    let entries = makeEntries()
    precondition(entries.count <= 64, "the keys of a form are counted in the bits of one word")
    names = entries.map { $0.name }
    hashes = names.map { TextHash.of($0.utf8) }
    var numbers = HashSlots(capacity: entries.count)
    var bytes: [UInt8] = []
    var ends: [Int] = []
    for number in names.indices {
      _ = numbers.insert(number, hashes[number]) { _ in false }
      bytes += names[number].utf8
      ends.append(bytes.count)
    }
    self.numbers = numbers
    self.bytes = bytes
    self.ends = ends
    types = entries.map { $0.type }
    let first = alternatives.min() ?? 0
    ranks = entries.indices.map { alternatives.contains($0) ? first : $0 }
    required = entries.indices.filter { entries[$0].isRequired }
    requiredBits = required.reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// The names of the keys that are also keys of the same mapping in a pathway, in order.
  var openNames: [String] { names.filter { wider?.names.contains($0) ?? false } }

  /// Returns the number of the key that a text of a tree is, which is its place in the canonical order.
  package func number(of key: NodeID, in tree: borrowing SyntaxTree) -> Int? {
    numbers.first(tree.hash(of: key)) { tree.isText(key, bytes, from: $0 == 0 ? 0 : ends[$0 - 1], to: ends[$0]) }
  }
}
