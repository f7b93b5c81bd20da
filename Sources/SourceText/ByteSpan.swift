/// A stretch of bytes in one file, from a start up to but not including an end.
///
/// Both ends are offsets in UTF-8 bytes from the start of the file, byte order mark included.
public struct ByteSpan: Hashable, Sendable {
  /// The offset of the first byte.
  public var start: Int32

  /// The offset after the last byte, never below the start.
  public var end: Int32

  /// Creates a span from two byte offsets.
  public init(start: Int, end: Int) {
    precondition(start >= 0 && start <= end && end <= Int(Int32.max), "a span runs forwards inside its file")
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// The number of bytes in the span.
  public var length: Int { Int(end) - Int(start) }

  /// The span as a range of array indices.
  public var range: Range<Int> { Int(start)..<Int(end) }
}
