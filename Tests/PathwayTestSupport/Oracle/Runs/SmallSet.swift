/// A set of numbers from 0 to 63.
public struct SmallSet: Hashable, Sendable {
  /// One bit for each number.
  public private(set) var bits: UInt64

  /// The first number that the set cannot hold.
  static let capacity = 64

  init(bits: UInt64 = 0) {
    self.bits = bits
  }

  init(_ number: Int) {
    bits = 1 << UInt64(number)
  }

  init(_ numbers: some Sequence<Int>) {
    bits = 0
    for number in numbers { insert(number) }
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { bits == 0 }

  /// How many numbers are in it.
  public var count: Int { bits.nonzeroBitCount }

  /// The numbers, smallest first.
  public var numbers: [Int] {
    var numbers: [Int] = []
    var rest = bits
    while rest != 0 {
      numbers.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return numbers
  }

  /// Tells whether a number is in it.
  public func contains(_ number: Int) -> Bool { bits >> UInt64(number) & 1 == 1 }

  func contains(_ other: SmallSet) -> Bool { other.bits & ~bits == 0 }

  func meets(_ other: SmallSet) -> Bool { bits & other.bits != 0 }

  mutating func insert(_ number: Int) { bits |= 1 << UInt64(number) }

  mutating func remove(_ number: Int) { bits &= ~(1 << UInt64(number)) }

  func union(_ other: SmallSet) -> SmallSet { SmallSet(bits: bits | other.bits) }

  func intersection(_ other: SmallSet) -> SmallSet { SmallSet(bits: bits & other.bits) }

  func subtracting(_ other: SmallSet) -> SmallSet { SmallSet(bits: bits & ~other.bits) }

  func inserting(_ number: Int) -> SmallSet { SmallSet(bits: bits | 1 << UInt64(number)) }
}
