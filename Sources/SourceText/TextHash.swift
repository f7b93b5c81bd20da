/// A quick number made of the bytes of a text, by which keys are found; equal texts have equal numbers.
///
/// Multiplies and folds words of eight bytes (the step of wyhash, Wang Yi 2019). It guards nothing: whoever finds two texts with
/// one number compares them.
@usableFromInline package struct TextHash {
  @usableFromInline var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inlinable
  package init() {}

  /// Takes in eight bytes, the first one lowest.
  @inlinable @inline(__always)
  package mutating func combine(_ word: UInt64) {
    let product = (state ^ word).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    state = product.high ^ product.low
  }

  /// Returns the number, with the count of bytes taken in.
  @inlinable @inline(__always)
  package consuming func finish(count: Int) -> UInt32 {
    combine(UInt64(truncatingIfNeeded: count))
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }

  /// Returns the number of a sequence of bytes.
  @inlinable
  package static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = TextHash()
    var word: UInt64 = 0
    var filled = 0
    var count = 0
    for byte in bytes {
      word |= UInt64(byte) << (UInt64(filled) * 8)
      filled += 1
      count += 1
      if filled == 8 {
        hash.combine(word)
        word = 0
        filled = 0
      }
    }
    hash.combine(word)
    return hash.finish(count: count)
  }
}
