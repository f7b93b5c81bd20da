import PathwayKit

/// A file that sets a project up.
struct SetupFile {
  /// The path from the folder of the project.
  let path: String

  /// The whole text, for a project that has no such file.
  let text: String

  /// What a file that is there already lacks, and where it goes; nothing where the file is the author's alone.
  var addition: Addition?

  /// Whether something in it is the author's to fill in.
  var hasBlank = false

  /// A part of a file.
  struct Addition {
    /// Where it goes.
    let place: Text

    /// The text.
    let text: String

    /// What a file has that has the part already.
    let mark: String
  }
}
