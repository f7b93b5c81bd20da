package import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

/// The words that a value may be.
package struct Words: Sendable {
  /// The words, in the order of the language.
  package let all: [String]

  private let bytes: [[UInt8]]
  private let hashes: [UInt32]
  private let explain: @Sendable () -> [Text]

  init<Value: ExplainedWord>(_ type: Value.Type) {
    all = type.words
    explain = { type.allCases.map { $0.explanation } }
    bytes = all.map { Array($0.utf8) }
    hashes = bytes.map { TextHash.of($0) }
  }

  /// What each word means, in the same order.
  package var explanations: [Text] { explain() }

  /// Returns the number of the word that a text of a tree is.
  func index(of node: NodeID, in tree: borrowing SyntaxTree) -> Int? {
    let hash = tree.hash(of: node)
    for index in hashes.indices where hashes[index] == hash && tree.isText(node, bytes[index]) { return index }
    return nil
  }
}
