import Foundation
import Testing

/// A page of `docs/`, of which only what stands between fences is taken.
struct DocumentPage {
  /// What stands between two fences.
  struct Block {
    /// The word behind the fence: `sh`, `yaml`, `diff`, or nothing for what a command says.
    let kind: String

    /// The lines.
    var lines: [String] = []

    /// The text, without white space at the ends of lines.
    var text: String { DocumentPage.trimmed(lines.joined(separator: "\n")) }
  }

  /// The blocks, in the order of the page.
  let blocks: [Block]

  /// Reads a page by its path below `docs/`.
  init(_ path: String) throws {
    let url = URL(filePath: #filePath).appending(path: "../../../../docs/\(path)").standardizedFileURL
    let text = try String(contentsOf: url, encoding: .utf8)
    var blocks: [Block] = []
    var open: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !line.hasPrefix("```") {
        open?.lines.append(String(line))
      } else if let block = open {
        blocks.append(block)
        open = nil
      } else {
        open = Block(kind: String(line.dropFirst(3)))
      }
    }
    self.blocks = blocks
  }

  /// Returns a text without white space at the ends of its lines.
  static func trimmed(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last?.isWhitespace == true { line.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }
}
