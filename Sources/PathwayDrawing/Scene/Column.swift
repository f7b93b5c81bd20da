/// A column of a drawing: a lane, or the space between two lanes.
struct Column: Hashable, Comparable {
  /// The place from the left; lanes stand at even places.
  let position: Int

  /// The lane with a number, counted from the left.
  static func lane(_ number: Int) -> Column { Column(position: 2 * number) }

  /// The column in which things stand on their way from a lane to another: the space beside the first, on the side of
  /// the other.
  static func between(_ source: Int, _ target: Int) -> Column {
    if source == target { return .lane(source) }
    return Column(position: target > source ? 2 * source + 1 : 2 * source - 1)
  }

  /// The number of the lane; nothing for a space.
  var lane: Int? { position.isMultiple(of: 2) ? position / 2 : nil }

  static func < (left: Column, right: Column) -> Bool { left.position < right.position }
}
