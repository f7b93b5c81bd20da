import PathwayKit

/// A file that is to be written, and what is to be told of it.
struct StartedFile {
  /// The path, or `-` for standard output.
  var path: String

  /// The text.
  var text: String

  /// What it holds, in a few words.
  var content: Text

  /// What one can do next.
  var commands: [NextCommand]

  /// What has to be read together with it for it to be understood.
  var companions: [String] = []

  /// How often something is left to the authors.
  var blankCount: Int { text.split(separator: "\n").count { $0.contains("# fyll inn") } }
}
