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

  /// The same in the form that all files share, so that `forlop format` has nothing to change.
  var formatted: StartedFile {
    guard case .changed(let bytes) = PathwayFormatter().format(Array(text.utf8), path: path).outcome else {
      return self
    }
    var file = self
    file.text = String(decoding: bytes, as: UTF8.self)
    return file
  }
}
