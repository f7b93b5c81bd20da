extension String {
  /// The path as a reference of a URI (RFC 3986): relative where the path is, with everything encoded that may not stand in one.
  var uriReference: String {
    var reference = hasPrefix("/") ? "file://" : ""
    for byte in utf8 {
      if Self.isUnreserved(byte) || byte == UInt8(ascii: "/") {
        reference.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        reference += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return reference
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
