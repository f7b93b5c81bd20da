import SourceText
import Testing

@Suite struct ScalarMapTests {
  @Test(arguments: ["", "abc", "æøå", "a🙂b", "blåbærsyltetøy – 12 °C og mer enn seksten tegn før neste ø"])
  func `every code point is found at its byte, forwards and back`(text: String) throws {
    let map = try ScalarMap(Array(text.utf8))
    let expected = text.unicodeScalars.indices.map { Int32(text.utf8.distance(from: text.startIndex, to: $0)) }
    var cursor = ScalarMap.Cursor()
    for (scalar, byte) in expected.enumerated() {
      #expect(map.byteOffset(ofScalar: Int32(scalar), cursor: &cursor) == byte)
    }
    for (scalar, byte) in expected.enumerated().reversed() {
      #expect(map.byteOffset(ofScalar: Int32(scalar), cursor: &cursor) == byte)
    }
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], 1), ([0xC0, 0xAF], 0), ([0xE0, 0x80, 0xAF], 0), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0x61, 0xC3], 1), ([0xE2, 0x80], 0), ([0x80], 0),
    ] as [([UInt8], Int)])
  func `the first byte that is not UTF-8 is found`(bytes: [UInt8], offset: Int) {
    #expect(throws: EncodingFault(offset: offset)) { try ScalarMap(bytes) }
  }

  @Test func `every byte sequence of up to three bytes is judged as the standard library judges it`() {
    for first in stride(from: UInt8(0x70), through: 0xFF, by: 1) {
      for second in stride(from: UInt8(0x00), through: 0xF8, by: 8) {
        for third in [UInt8(0x41), 0x80, 0x9F, 0xA0, 0xBF, 0xC0] {
          let bytes = [first, second, third]
          let isValid = (try? ScalarMap(bytes)) != nil
          #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
        }
      }
    }
  }
}
