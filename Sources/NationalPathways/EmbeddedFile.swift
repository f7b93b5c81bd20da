/// A file of the repository that is part of the library.
struct EmbeddedFile {
  /// The path in the repository.
  let path: String

  /// The text.
  let text: String
}
