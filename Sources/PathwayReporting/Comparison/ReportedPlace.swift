public import SourceText

/// A place by the path of its file, its lines and its columns, counted from 1 in Unicode scalars.
public struct ReportedPlace: Hashable, Sendable {
  /// The path of the file.
  public let path: String

  /// Where it begins.
  public let start: Position

  /// Where it ends.
  public let end: Position

  /// Creates a place.
  public init(path: String, start: Position, end: Position) {
    self.path = path
    self.start = start
    self.end = end
  }

  /// Finds a stretch of bytes in a text.
  public init(_ span: ByteSpan, in source: SourceText) {
    self.init(
      path: source.path, start: source.position(at: Int(span.start)), end: source.position(at: Int(span.end)))
  }

  /// The path, line and column, as editors and terminals follow them.
  var address: String { "\(path):\(start.line):\(start.column)" }
}
