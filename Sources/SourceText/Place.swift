/// Where something is written: a file and a stretch of bytes in it.
public struct Place: Hashable, Sendable {
  /// The file.
  public var file: FileID

  /// The bytes in the file.
  public var span: ByteSpan

  /// Creates a place from a file and a stretch of its bytes.
  public init(file: FileID, span: ByteSpan) {
    self.file = file
    self.span = span
  }
}

extension Place: Comparable {
  /// Orders places by file, then start, then end.
  public static func < (left: Place, right: Place) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.span.start != right.span.start { return left.span.start < right.span.start }
    return left.span.end < right.span.end
  }
}
