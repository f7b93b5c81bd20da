/// A text laid out in the columns of a terminal.
struct ColumnText {
  /// The characters as they are printed, each with its columns.
  private(set) var cells: [(character: Character, width: Int)] = []

  /// The number of columns that all of it takes.
  private(set) var width = 0

  private static let tabStop = 4
  private static let ellipsis: Character = "…"

  /// Lays out a text that begins at a column of its line, counted from 0; tabs become spaces.
  init(_ text: String, from column: Int = 0) {
    for character in text {
      if character == "\t" {
        for _ in 0..<(Self.tabStop - (column + width) % Self.tabStop) { append(" ") }
      } else {
        for printable in String(character).printable { append(printable) }
      }
    }
  }

  /// The text.
  var text: String { String(cells.map { $0.character }) }

  /// Keeps the end of the text, with an ellipsis before it, where it takes more columns than a limit.
  mutating func keepEnd(_ limit: Int, isCut: Bool = false) {
    guard isCut || width > limit else { return }
    var dropped = 0
    while dropped < cells.count, width > max(0, limit - 1) {
      width -= cells[dropped].width
      dropped += 1
    }
    cells.removeFirst(dropped)
    cells.insert((Self.ellipsis, 1), at: 0)
    width += 1
  }

  /// Keeps the start of the text, with an ellipsis after it, where it takes more columns than a limit.
  mutating func keepStart(_ limit: Int, isCut: Bool = false) {
    guard isCut || width > limit else { return }
    while let last = cells.last, width > max(0, limit - 1) {
      width -= last.width
      cells.removeLast()
    }
    append(Self.ellipsis)
  }

  private mutating func append(_ character: Character) {
    let columns = character.displayWidth
    cells.append((character, columns))
    width += columns
  }
}
