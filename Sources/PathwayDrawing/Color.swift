/// A colour of the sRGB space.
public struct Color: Hashable, Sendable {
  /// The share of red, 0 to 255.
  public let red: UInt8

  /// The share of green, 0 to 255.
  public let green: UInt8

  /// The share of blue, 0 to 255.
  public let blue: UInt8

  /// Creates a colour from its three bytes, as in `0xEBD8F8`.
  public init(_ bytes: UInt32) {
    red = UInt8(truncatingIfNeeded: bytes >> 16)
    green = UInt8(truncatingIfNeeded: bytes >> 8)
    blue = UInt8(truncatingIfNeeded: bytes)
  }

  /// The colour as DOT and CSS write it: `#EBD8F8`.
  public var hex: String {
    "#"
      + [red, green, blue].map { byte in
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }
}
