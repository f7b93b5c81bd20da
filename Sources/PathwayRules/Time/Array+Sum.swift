internal import PathwayModel

extension [Duration] {
  /// Lengths of time one after another as a sum, those of one unit that follow each other added up; nothing at all is no days.
  package var sum: String {
    var added: [Duration] = []
    for duration in self where duration.amount > 0 {
      if let last = added.last, last.unit == duration.unit {
        added[added.count - 1] = Duration(last.amount + duration.amount, last.unit)
      } else {
        added.append(duration)
      }
    }
    return added.isEmpty ? "0 dager" : added.map { "\($0)" }.joined(separator: " + ")
  }

  /// Lengths of time in whatever order as a sum, those of each unit added up, the longest unit first.
  package var total: String {
    var amounts = [Int](repeating: 0, count: TimeUnit.allCases.count)
    for duration in self { amounts[Int(duration.unit.rawValue)] += duration.amount }
    let units = TimeUnit.allCases.reversed().filter { amounts[Int($0.rawValue)] > 0 }
    return units.map { unit in Duration(amounts[Int(unit.rawValue)], unit) }.sum
  }
}
