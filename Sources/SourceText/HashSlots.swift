/// Numbers that are found by the hash of what they number: open addressing with linear probing.
///
/// Whoever asks compares what has the same hash; the hash itself lies in the slot, so that little else is ever compared.
@usableFromInline package struct HashSlots: Sendable {
  /// The hash above 32 bits and the number plus one below them; 0 where the slot is free.
  @usableFromInline var slots: [UInt64]

  /// Creates slots for a number of entries, which is never passed.
  @inlinable
  package init(capacity: Int) {
    var size = 8
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// Returns the number that was put in first of those with a hash that are the same.
  @inlinable @inline(__always)
  package func first(_ hash: UInt32, where isSame: (Int) -> Bool) -> Int? {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) &- 1
      if slots[slot] &>> 32 == UInt64(hash), isSame(number) { return number }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  /// Puts a number in, unless one that is the same is there; returns that one.
  @inlinable @inline(__always)
  package mutating func insert(_ number: Int, _ hash: UInt32, unless isSame: (Int) -> Bool) -> Int? {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let other = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) &- 1
      if slots[slot] &>> 32 == UInt64(hash), isSame(other) { return other }
      slot = (slot &+ 1) & mask
    }
    slots[slot] = UInt64(hash) &<< 32 | UInt64(truncatingIfNeeded: number &+ 1)
    return nil
  }
}
