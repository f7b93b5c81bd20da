/// The place that a value was read from, if it was read from a file at all.
///
/// An origin takes no part in comparisons: two values that say the same are equal wherever they are written.
public struct Origin: Hashable, Sendable {
  private var file: Int32
  private var start: Int32
  private var end: Int32

  /// The origin of a value that was made in code.
  public static let none = Origin(nil)

  /// Creates an origin from a place, or from none.
  public init(_ place: Place?) {
    file = place?.file.index ?? -1
    start = place?.span.start ?? 0
    end = place?.span.end ?? 0
  }

  /// The place, or nothing for a value that was made in code.
  public var place: Place? {
    guard file >= 0 else { return nil }
    return Place(file: FileID(Int(file)), span: ByteSpan(start: Int(start), end: Int(end)))
  }

  public static func == (left: Origin, right: Origin) -> Bool { true }

  public func hash(into hasher: inout Hasher) {}
}
