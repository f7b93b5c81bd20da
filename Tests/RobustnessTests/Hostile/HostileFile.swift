import PathwayKit
import Testing

/// A file that was made to hurt.
struct HostileFile: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]

  /// The code of a finding that it must give, where there is one.
  let code: RuleCode?

  init(_ description: String, _ code: String? = nil, _ text: String) {
    self.init(description, code, bytes: Array(text.utf8))
  }

  init(_ description: String, _ code: String? = nil, bytes: [UInt8]) {
    testDescription = description
    self.bytes = bytes
    self.code = code.flatMap { RuleCode($0) }
  }

  /// The codes of what is found, and what does not hold.
  func judged() -> (codes: Set<RuleCode>, complaints: [String]) {
    let files = ["vondt.yaml": bytes]
    let report = Validator(today: Examination.today).validate(["vondt.yaml"], provider: MemoryProvider(files)).report
    return (Set(report.findings.map { $0.code }), Examination.complaints(about: report))
  }
}

extension HostileFile {
  private static let head = "forløp: vondt\ntittel: Vondt\nversjon: 0.1.0\n"

  /// Files that go beyond what is read.
  static let large: [HostileFile] = [
    HostileFile("brackets in brackets", "PF006", head + "steg: " + String(repeating: "[", count: 100_000)),
    HostileFile("closed brackets in brackets", "PF006", head + "steg: " + nested("[", "]", 100_000)),
    HostileFile("braces in braces", "PF006", head + "steg: " + nested("{a: ", "}", 50_000)),
    HostileFile("dashes after dashes", "PF006", head + "steg: \n" + String(repeating: "- ", count: 100_000) + "a"),
    HostileFile("keys further and further in", "PF006", head + "steg:\n" + staircase(1_000)),
    HostileFile("a billion laughs", "PF006", head + laughs(levels: 9, width: 9)),
    HostileFile("many laughs of little depth", "PF006", head + laughs(levels: 2, width: 2_000)),
    HostileFile("an alias too many", "PF006", head + "faser: {a: &a x}\nsteg: [" + list(of: "*a", 20_000) + "]"),
    HostileFile("values without number", "PF006", head + "steg: [" + list(of: "a", 200_000) + "]"),
    HostileFile("more bytes than are read", "PF006", head + "# " + String(repeating: "a", count: 5_000_000)),
    HostileFile("a comment as large as may be", nil, head + "# " + String(repeating: "a", count: 4_000_000)),
    HostileFile("a text as large as may be", nil, head + "beskrivelse: " + String(repeating: "å", count: 1_900_000)),
    HostileFile(
      "a quoted text of line breaks", nil, head + "beskrivelse: \"" + String(repeating: "\n", count: 500_000) + "\""),
    HostileFile("a key without end", nil, head + String(repeating: "k", count: 1_000_000) + ": a\n"),
    HostileFile("many keys", nil, head + (0..<20_000).map { "k\($0): a\n" }.joined()),
    HostileFile("one key many times", "PF002", head + String(repeating: "versjon: 0.1.0\n", count: 20_000)),
    HostileFile(
      "anchors without number", nil, head + "steg: [" + (0..<20_000).map { "&a\($0) b" }.joined(separator: ", ") + "]"),
    HostileFile("many documents", "PF007", head + String(repeating: "---\na: b\n", count: 20_000)),
    HostileFile("many empty lines", nil, head + String(repeating: "\r\n", count: 500_000)),
    HostileFile("many tabs", nil, head + String(repeating: "\t", count: 500_000) + "a: b"),
    HostileFile("many quotes", nil, head + "a: " + String(repeating: "\"", count: 500_000)),
    HostileFile("many colons", nil, head + String(repeating: ": ", count: 100_000)),
    HostileFile("many questions", nil, head + String(repeating: "? ", count: 100_000)),
    HostileFile("accents on one letter", nil, head + "a" + String(repeating: "\u{301}", count: 300_000) + ": b"),
  ]

  /// Small files of strange bytes.
  static let small: [HostileFile] = [
    HostileFile("nothing", nil, ""),
    HostileFile("a byte order mark", nil, "\u{FEFF}"),
    HostileFile("two byte order marks", nil, "\u{FEFF}\u{FEFF}" + head),
    HostileFile("a comment", nil, "# forløp"),
    HostileFile("a zero", nil, "\u{0}"),
    HostileFile("zeros", nil, head + String(repeating: "\u{0}", count: 1_000)),
    HostileFile("an alias of itself", "PF007", head + "steg: &a [*a]\n"),
    HostileFile("an alias of nothing", "PF001", head + "steg: *a\n"),
    HostileFile("a merge key", "PF007", head + "faser: &a {b: c}\nsteg: {<<: *a}\n"),
    HostileFile("a tag", "PF007", head + "steg: !!binary aGVp\n"),
    HostileFile("a lone continuation byte", "PF008", bytes: Array(head.utf8) + [0x80]),
    HostileFile("an overlong slash", "PF008", bytes: Array(head.utf8) + [0xC0, 0xAF]),
    HostileFile("half of a surrogate pair", "PF008", bytes: Array(head.utf8) + [0xED, 0xA0, 0x80]),
    HostileFile("more than Unicode has", "PF008", bytes: Array(head.utf8) + [0xF4, 0x90, 0x80, 0x80]),
    HostileFile("a character that is cut off", "PF008", bytes: Array(head.utf8) + [0xF0, 0x9F, 0x8F]),
    HostileFile("the byte 255", "PF008", bytes: [UInt8](repeating: 0xFF, count: 10_000)),
    HostileFile(
      "UTF-16, low byte first", "PF008",
      bytes: [0xFF, 0xFE] + head.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
    HostileFile(
      "UTF-16, high byte first", "PF008",
      bytes: [0xFE, 0xFF] + head.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }),
    HostileFile("line breaks of old", nil, head.replacing("\n", with: "\r")),
    HostileFile("line breaks of YAML 1.1", nil, head.replacing("\n", with: "\u{85}") + "\u{2028}\u{2029}a: b"),
    HostileFile("a list of the whole", nil, "- forløp: vondt\n"),
    HostileFile("a text of the whole", nil, "forløp"),
    HostileFile("an unclosed quote", nil, head + "steg: 'a"),
    HostileFile(
      "numbers beyond numbers", nil, head + "målgruppe: {alder: 99999999999999999999–18446744073709551616}\n"),
    HostileFile("a pathway of nulls", nil, head + "steg: {a: , b: ~, c: null}\noverleveringer: {d: }\n"),
  ]

  /// Files of one byte each.
  static let singleBytes: [HostileFile] = (0...255).map { HostileFile("byte \($0)", bytes: [UInt8($0)]) }

  // MARK: - Making

  private static func nested(_ open: String, _ close: String, _ depth: Int) -> String {
    String(repeating: open, count: depth) + String(repeating: close, count: depth)
  }

  private static func staircase(_ depth: Int) -> String {
    (1...depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
  }

  private static func list(of item: String, _ count: Int) -> String {
    Array(repeating: item, count: count).joined(separator: ", ")
  }

  private static func laughs(levels: Int, width: Int) -> String {
    var text = "l0: &l0 ha\n"
    for level in 1...levels { text += "l\(level): &l\(level) [" + list(of: "*l\(level - 1)", width) + "]\n" }
    return text
  }
}
