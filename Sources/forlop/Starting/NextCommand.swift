import PathwayKit

/// A command that one can run next, and what it is good for.
struct NextCommand {
  /// The words of the command, without the name of the tool.
  let words: [String]

  /// What it is good for.
  let purpose: Text

  /// Creates a command of several words.
  init(_ words: String..., purpose: Text) {
    self.words = words
    self.purpose = purpose
  }

  /// Creates a command that is given paths.
  init(_ command: String, _ paths: [String], purpose: Text) {
    words = [command] + paths
    self.purpose = purpose
  }

  /// The line as one types it.
  var line: String { ([Tool.forlop.name] + words.map { Self.shellWord($0) }).joined(separator: " ") }

  /// A word as the shell reads it as one.
  private static func shellWord(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains(scalar)
    }
    return isPlain ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
