/// What an author may have meant.
package enum Suggestions {
  /// Returns at most three candidates that are close to a word, the closest first.
  ///
  /// Words are compared without regard to case and with Norwegian letters folded (å=aa=a, ø=oe=o, æ=ae). The distance is that of
  /// Damerau and Levenshtein with adjacent transpositions (Damerau, *Commun. ACM* 7, 1964), and may be a third of the length. After
  /// those come words that begin alike: `barnevernet` and `barneverntjeneste`.
  package static func closest(to word: String, among candidates: some Sequence<String>) -> [String] {
    let folded = Array(fold(word))
    let limit = max(1, folded.count / 3)
    var found: [(distance: Int, candidate: String)] = []
    for candidate in candidates {
      let other = Array(fold(candidate))
      let distance = abs(other.count - folded.count) <= limit ? distance(folded, other) : Int.max
      if distance <= limit {
        found.append((distance, candidate))
      } else if beginAlike(folded, other) {
        found.append((limit + abs(other.count - folded.count), candidate))
      }
    }
    return found.sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }.prefix(3).map { $0.candidate }
  }

  /// Tells whether two words share their first letters, at least six and two thirds of the shorter word.
  private static func beginAlike(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let shared = zip(left, right).prefix { $0 == $1 }.count
    return shared >= 6 && shared * 3 >= min(left.count, right.count) * 2
  }

  /// Returns a word in small letters, with every Norwegian letter written as plain ones.
  package static func fold(_ word: String) -> [UInt8] {
    var result: [UInt8] = []
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "å": result.append(UInt8(ascii: "a"))
      case "ø", "ö": result.append(UInt8(ascii: "o"))
      case "æ", "ä": result.append(contentsOf: [UInt8(ascii: "a"), UInt8(ascii: "e")])
      case "_", " ": result.append(UInt8(ascii: "-"))
      default: result.append(contentsOf: String(scalar).utf8)
      }
    }
    return joinDoubled(result)
  }

  /// Writes `aa` as `a` and `oe` as `o`, the ASCII spellings of å and ø.
  private static func joinDoubled(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if byte == UInt8(ascii: "a"), result.last == UInt8(ascii: "a") { continue }
      if byte == UInt8(ascii: "e"), result.last == UInt8(ascii: "o") { continue }
      result.append(byte)
    }
    return result
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let isSame = left[row] == right[column]
        var best = min(previous[column + 1] + 1, current[column] + 1, previous[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
