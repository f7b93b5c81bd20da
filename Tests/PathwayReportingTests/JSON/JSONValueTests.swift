import Foundation
import PathwayReporting
import Testing

struct JSONValueTests {
  @Test func `Keys keep their order, and absent ones are left out`() {
    let value = JSONValue.object([("z", .integer(-1)), ("absent", nil), ("a", .array([])), ("o", .object([]))])
    #expect(
      value.text == """
        {
          "z": -1,
          "a": [],
          "o": {}
        }

        """)
  }

  @Test(arguments: [
    "blåbærgrøt", "\"\\/\u{8}\u{C}\n\r\t", "\u{0}\u{1F}", "👩‍⚕️", "\u{2028}\u{2029}\u{7F}\u{9B}", "\u{202E}", "\u{FEFF}",
  ])
  func `A string comes back as it was`(string: String) throws {
    let text = JSONValue.array([.string(string)]).text
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String])
    #expect(parsed.map { Array($0.unicodeScalars) } == [Array(string.unicodeScalars)])
  }

  @Test func `What could steer a terminal is written by its number`() {
    #expect(JSONValue.string("\u{1B}[31m\u{9B}\u{202E}").text == "\"\\u001b[31m\\u009b\\u202e\"\n")
  }
}
