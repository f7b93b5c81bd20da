/// The number of a file among the files of one project.
///
/// Numbers are given in the order of loading and mean nothing outside their project; reports go by path.
public struct FileID: Hashable, Sendable, Comparable {
  /// The index of the file in its project's list.
  public let index: Int32

  /// Creates the number of the file at an index.
  public init(_ index: Int) {
    self.index = Int32(index)
  }

  public static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}
