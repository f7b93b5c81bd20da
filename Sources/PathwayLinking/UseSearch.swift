/// A walk through the catalogues that a file uses.
struct UseSearch {
  /// The catalogues, in the order of use.
  private(set) var files: [Int] = []

  /// Whether every catalogue could be read.
  var isComplete = true

  /// The file that the walk began at, and those between it and where it is.
  private var path: [Int]

  init(from file: Int) {
    path = [file]
  }

  /// Returns the circle that the use of a file would close, the file first and last.
  func circle(closedBy file: Int) -> [Int]? {
    path.firstIndex(of: file).map { path[$0...] + [file] }
  }

  /// Goes on to a file; false where the walk has been there.
  mutating func enter(_ file: Int) -> Bool {
    guard !files.contains(file) else { return false }
    files.append(file)
    path.append(file)
    return true
  }

  /// Goes back.
  mutating func leave() {
    path.removeLast()
  }
}
