import PathwayKit

/// A command that one can run next, and what it is good for.
struct NextCommand {
  /// The words of the command, the name of the tool first.
  let words: [String]

  /// What it is good for.
  let purpose: Text

  /// Creates a command of several words, which follow the name of the tool.
  init(_ words: String..., tool: String = Tool.forlop.name, purpose: Text) {
    self.words = [tool] + words
    self.purpose = purpose
  }

  /// Creates a command that is given paths.
  init(_ command: String, _ paths: [String], purpose: Text) {
    words = [Tool.forlop.name, command] + paths
    self.purpose = purpose
  }

  /// The line as one types it.
  var line: String { words.map { Self.shellWord($0) }.joined(separator: " ") }

  /// A word as the shell reads it as one.
  private static func shellWord(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains(scalar)
    }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

extension [NextCommand] {
  /// What one can do next, a line for each command, the purposes below each other.
  func page(in language: Language) -> String {
    let width = (map { $0.line.count }.max() ?? 0) + 2
    let lines = map { command in
      let padding = String(repeating: " ", count: width - command.line.count)
      return "  \(command.line)\(padding)\(command.purpose[language])".printable + "\n"
    }
    return Text.next[language] + "\n" + lines.joined()
  }
}

extension Text {
  fileprivate static let next = Text(nb: "Nå kan dere:", en: "Now you can:")
}
