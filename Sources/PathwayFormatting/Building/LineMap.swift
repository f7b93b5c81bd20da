/// Where the lines of a text begin.
struct LineMap {
  private let starts: [Int]
  private let blank: [Bool]

  init(_ source: [UInt8]) {
    var starts = [0]
    var blank: [Bool] = []
    var isBlank = true
    for (index, byte) in source.enumerated() {
      if byte == UInt8(ascii: "\n") {
        blank.append(isBlank)
        starts.append(index + 1)
        isBlank = true
      } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t") {
        isBlank = false
      }
    }
    self.starts = starts
    self.blank = blank + [isBlank]
  }

  /// The number of the line that an offset lies in.
  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The number of bytes before an offset on its line.
  func column(of offset: Int) -> Int { offset - starts[line(of: offset)] }

  /// The offset at which the line of an offset begins.
  func start(ofLineAt offset: Int) -> Int { starts[line(of: offset)] }

  /// Whether a line has nothing on it.
  func isBlank(_ line: Int) -> Bool { blank[line] }
}
