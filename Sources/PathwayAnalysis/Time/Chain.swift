internal import PathwayModel

/// Lengths of time one after another, from what starts a clock.
struct Chain {
  /// The lengths, those that add up put together.
  private(set) var stretches: [Stretch] = []

  /// The earliest and the latest that they end, whatever day they begin on.
  private(set) var bounds = StretchBounds([])

  /// The link by which it ends; -1 for none.
  var link = -1

  /// Adds a length of time.
  mutating func add(_ duration: Duration) {
    let next = Stretch(duration)
    bounds.add(next)
    if let last = stretches.last, let both = last.joined(with: next) {
      stretches[stretches.count - 1] = both
    } else {
      stretches.append(next)
    }
  }

  /// Tells whether another ends no earlier, whenever they begin.
  func isNeverLater(than other: Chain) -> Bool {
    bounds.latest <= other.bounds.earliest || isPart(of: other)
  }

  /// Tells whether another has every length of this one, or a longer one of the unit, in the same order: what begins later ends later.
  private func isPart(of other: Chain) -> Bool {
    var place = 0
    for stretch in stretches {
      while place < other.stretches.count, !stretch.isNoLonger(than: other.stretches[place]) { place += 1 }
      guard place < other.stretches.count else { return false }
      place += 1
    }
    return true
  }
}
