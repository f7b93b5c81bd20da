internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

/// The words that a value may be.
package struct Words: Sendable {
  /// The words, in the order of the language.
  package let all: [String]

  private let bytes: [[UInt8]]
  private let hashes: [UInt32]

  init<Value: LanguageWord>(_ type: Value.Type) {
    all = type.words
    bytes = all.map { Array($0.utf8) }
    hashes = bytes.map { TextHash.of($0) }
  }

  /// Returns the number of the word that a text of a tree is.
  func index(of node: NodeID, in tree: borrowing SyntaxTree) -> Int? {
    let hash = tree.hash(of: node)
    for index in hashes.indices where hashes[index] == hash && tree.isText(node, bytes[index]) { return index }
    return nil
  }
}
