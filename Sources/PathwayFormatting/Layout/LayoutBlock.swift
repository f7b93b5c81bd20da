/// A list or mapping on lines of its own.
struct LayoutBlock {
  /// What each entry begins with.
  enum Kind {
    /// Its key.
    case mapping

    /// A dash.
    case sequence

    /// Nothing: the whole of a file on one line.
    case whole
  }

  /// What each entry begins with.
  var kind: Kind

  /// The entries, in order.
  var entries: [LayoutEntry] = []

  /// The comments after the last entry.
  var tail: [LayoutLine] = []

  /// Brings the keys into canonical order; one that the vocabulary does not know stays behind the key that it followed.
  ///
  /// An alias may only name an anchor before it, so where that order would change all keys stay.
  ///
  /// - Parameter isWhole: Whether the block is the whole file, at whose top comments are about the file.
  mutating func sortEntries(isWhole: Bool = false) {
    guard let least = entries.compactMap({ $0.rank }).min() else { return }
    var rank = least
    let ranks = entries.map { entry in
      rank = entry.rank ?? rank
      return rank
    }
    let order = entries.indices.sorted {
      (ranks[$0], entries[$0].rank == nil ? 1 : 0, $0) < (ranks[$1], entries[$1].rank == nil ? 1 : 0, $1)
    }
    let anchored = order.filter { entries[$0].isAnchored }
    guard order != Array(entries.indices), anchored == anchored.sorted() else { return }
    keepHead(movingTo: order[0], isWhole)
    entries = order.map { entries[$0] }
  }

  /// Leaves at the top what stands there with an empty line after it, or above a whole file, and takes an empty line away that would come to stand
  /// there.
  private mutating func keepHead(movingTo first: Int, _ isWhole: Bool) {
    guard first != 0 else { return }
    if entries[first].leading.first == .blank { entries[first].leading.removeFirst() }
    let lines = entries[0].leading
    guard let end = lines.lastIndex(of: .blank) ?? (isWhole ? lines.indices.last : nil) else { return }
    entries[first].leading = Array(lines[...end]) + entries[first].leading
    entries[0].leading = Array(lines[(end + 1)...])
  }
}
