internal import PathwayModel

extension [Duration] {
  /// Lengths of time one after another as a sum, those of one unit that follow each other added up; nothing at all is no days.
  var sum: String {
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
}
