import Foundation
import PathwayRules

/// The files that fuzzing starts from, and the words that it may put in.
enum Seeds {
  /// The catalogue that lies beside every file.
  static let catalogue = [ExampleCatalogue.path: Array(ExampleCatalogue.text.utf8)]

  /// Writes every example of every rule into `seeds`, and their keys and values into `words`.
  static func write(to folder: URL) throws {
    let seeds = folder.appending(path: "seeds")
    try FileManager.default.createDirectory(at: seeds, withIntermediateDirectories: true)
    var texts = [ExampleCatalogue.text]
    for metadata in RuleCatalogue.metadata {
      for (index, example) in metadata.examples.enumerated() {
        try Data(example.bytes).write(to: seeds.appending(path: "\(metadata.code)-\(index)"))
        texts.append(example.text)
      }
    }
    let lines = words(in: texts).sorted().map { "\"" + escaped($0) + "\"\n" }
    try Data(lines.joined().utf8).write(to: folder.appending(path: "words"))
  }

  /// The keys with their colons, and the single words that stand as values.
  private static func words(in texts: [String]) -> Set<String> {
    var words: Set<String> = ["&a ", "*a", "<<: *a", "!!str ", "---\n", "|\n", ">-\n", "\u{FEFF}", "\u{2028}", "\u{0}"]
    for text in texts {
      let parts = text.split { "\n{},[]".contains($0) }
      for part in parts {
        guard let colon = part.firstIndex(of: ":") else { continue }
        let key = part[..<colon].drop { " -".contains($0) }
        let value = part[part.index(after: colon)...].drop { $0 == " " }
        if key.utf8.count < 40 { words.insert(key + ": ") }
        if !value.isEmpty, value.utf8.count < 20 { words.insert(String(value)) }
      }
    }
    return words
  }

  /// Writes a text as libFuzzer reads it, every byte by its number.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined()
  }
}
