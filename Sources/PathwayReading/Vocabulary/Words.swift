internal import PathwayModel
internal import SourceText

/// The words that a value may be.
package struct Words: Sendable {
  /// The words, in the order of the language.
  package let all: [String]

  private let hashes: [UInt32]

  init<Value: LanguageWord>(_ type: Value.Type) {
    all = type.words
    hashes = all.map { TextHash.of($0.utf8) }
  }

  /// Returns the number of the word with some bytes and their hash.
  func index(of bytes: ArraySlice<UInt8>, hash: UInt32) -> Int? {
    for index in hashes.indices where hashes[index] == hash && bytes.elementsEqual(all[index].utf8) { return index }
    return nil
  }
}
