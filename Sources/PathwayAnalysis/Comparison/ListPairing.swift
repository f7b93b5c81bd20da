/// Pairs the elements of two lists that have no identifiers.
enum ListPairing {
  /// Returns the pairs in the order of the new list, and before them what is in the old one alone.
  ///
  /// - Parameter names: What elements are called, the most telling first: two that are called alike are a pair, unless a name before
  ///   it has paired one of them.
  static func pairs<Element>(
    _ old: [Element], _ new: [Element], by names: [(Element) -> String]
  ) -> [(old: Element?, new: Element?)] {
    var counterparts = [Int?](repeating: nil, count: new.count)
    var isFree = [Bool](repeating: true, count: old.count)
    for name in names {
      var waiting: [String: [Int]] = [:]
      for index in old.indices.reversed() where isFree[index] { waiting[name(old[index]), default: []].append(index) }
      for index in new.indices where counterparts[index] == nil {
        guard let found = waiting[name(new[index]), default: []].popLast() else { continue }
        counterparts[index] = found
        isFree[found] = false
      }
    }
    let gone = old.indices.filter { isFree[$0] }.map { (old: Optional(old[$0]), new: Element?.none) }
    return gone + new.indices.map { index in (old: counterparts[index].map { old[$0] }, new: Optional(new[index])) }
  }
}
