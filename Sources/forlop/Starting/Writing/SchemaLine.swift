import PathwayLinking

/// The line by which a file tells editors where the schema of the language is.
struct SchemaLine {
  private static let beginning = "# yaml-language-server: $schema="

  /// The address of the schema, or the absolute path of its file.
  private let schema: String

  /// Finds the line among the comments that a file begins with; nothing where it has none.
  ///
  /// - Parameter path: The absolute path of the file.
  init?(in bytes: [UInt8], of path: String) {
    let comments = String(decoding: bytes, as: UTF8.self).split { $0.isNewline }.prefix { $0.hasPrefix("#") }
    guard let line = comments.first(where: { $0.hasPrefix(Self.beginning) }) else { return nil }
    let schema = String(line.dropFirst(Self.beginning.count).prefix { !$0.isWhitespace })
    guard !schema.isEmpty else { return nil }
    self.schema = schema.contains("://") ? schema : SourcePath.resolve(schema, from: path)
  }

  /// Returns the line as a file in a folder has it.
  ///
  /// - Parameter folder: The absolute path of the folder.
  func text(in folder: String) -> String {
    Self.beginning + (schema.hasPrefix("/") ? SourcePath.relative(schema, to: folder) : schema)
  }
}
