import PathwayReading
import PathwayTestSupport
import SourceText

/// Makes files of every kind in every style of YAML, with comments wherever one can stand.
///
/// What they say makes little sense, and some of it is wrong: a file with faults is formatted like any other.
struct RandomFile {
  private(set) var text = ""
  private var random: SeededGenerator
  private var count = 0
  private var anchors: [String] = []

  /// How many columns each level is further in than the one above it.
  private let step: Int

  /// The bytes of the file that a seed stands for.
  static func bytes(seed: Int) -> [UInt8] {
    var file = RandomFile(seed: seed)
    file.write()
    return file.finished()
  }

  private init(seed: Int) {
    random = SeededGenerator(seed: UInt64(seed))
    step = Int.random(in: 1...4, using: &random)
  }

  private static let kinds: [(String, FileContent)] = ["forløp", "katalog", "tilpasning", "scenario"].map { key in
    let bytes = Array("\(key): a\n".utf8)
    return (key, PathwayFileReader.read(bytes, file: FileID(0), path: "a.yaml", isNamed: true).content)
  }

  private mutating func write() {
    guard let (key, content) = Self.kinds.randomElement(using: &random), let form = content.form else { return }
    if chance(10) { text += "%YAML 1.1\n---" + trailing() + "\n" } else if chance(10) { text += "---\n" }
    decorate(0)
    if chance(15) {
      text += flowMapping(form, 1, must: key) + trailing() + "\n"
    } else {
      mapping(form, at: chance(10) ? step : 0, must: key, isCompact: false)
    }
    decorate(2)
    if chance(10) {
      text += "...\n"
      decorate(0)
    }
  }

  private mutating func finished() -> [UInt8] {
    if chance(10) { while text.last == "\n" { text.removeLast() } }
    let mark = chance(10) ? "\u{FEFF}" : ""
    return Array((mark + (chance(15) ? text.replacing("\n", with: "\r\n") : text)).utf8)
  }

  // MARK: - Blocks

  private mutating func mapping(_ form: FormTable?, at column: Int, must key: String? = nil, isCompact: Bool) {
    for (index, (name, type)) in keys(of: form, must: key).enumerated() {
      if index > 0 || !isCompact {
        decorate(column)
        text += spaces(column)
      }
      text += written(key: name) + ":"
      value(type, at: column, isItem: false)
    }
  }

  private mutating func entries(_ type: ValueType?, at column: Int, isCompact: Bool) {
    for index in 0..<int(1...3) {
      if index > 0 || !isCompact {
        decorate(column)
        text += spaces(column)
      }
      text += newName() + ":"
      value(type, at: column, isItem: false)
    }
  }

  private mutating func list(of type: ValueType?, at column: Int) {
    for _ in 0..<int(1...3) {
      decorate(column)
      text += spaces(column) + "-"
      value(type, at: column, isItem: true)
    }
  }

  /// Writes what follows a key or a dash, up to the end of its last line.
  private mutating func value(_ type: ValueType?, at column: Int, isItem: Bool) {
    if chance(3) {
      text += trailing() + "\n"
      return
    }
    guard column < 24, let shape = shape(of: type) else {
      scalar(type, at: column)
      return
    }
    if chance(35) {
      text += " " + anchor() + flow(shape, column + 1) + trailing() + "\n"
      return
    }
    let inner = column + step + (isItem ? 1 : 0)
    switch shape {
    case .form, .entries:
      let isCompact = isItem && chance(70)
      if isCompact { text += spaces(inner - column - 1) } else { text += anchored() + trailing() + "\n" }
      if case .form(let form) = shape { mapping(form, at: inner, isCompact: isCompact) }
      if case .entries(let type) = shape { entries(type, at: inner, isCompact: isCompact) }
    case .list(let item):
      text += anchored() + trailing() + "\n"
      list(of: item, at: !isItem && chance(30) ? column : inner)
    }
  }

  // MARK: - What values are

  private indirect enum Shape {
    case form(FormTable?)
    case entries(ValueType?)
    case list(ValueType?)
  }

  private mutating func shape(of type: ValueType?) -> Shape? {
    switch type {
    case .mapping(let form): return .form(form)
    case .deadline: return chance(50) ? .form(.deadline) : nil
    case .escalation: return chance(50) ? .form(.alert) : nil
    case .list(let form), .branches(let form): return .list(.mapping(form))
    case .declarations(let form), .changes(let form), .bindings(let form): return .entries(.mapping(form))
    case .texts, .identifiers, .references, .owner, .targets, .givers, .paths: return chance(80) ? .list(.text) : nil
    case .walk: return .list(.exits)
    case .exits, .criteria: return .entries(.targets)
    case .condition: return chance(30) ? .entries(.targets) : nil
    case .omissions, .ownership, .namedTexts: return .entries(.text)
    case .removable(let type): return shape(of: type)
    case nil: return chance(20) ? (chance(50) ? .list(nil) : .entries(nil)) : nil
    default: return nil
    }
  }

  private mutating func keys(of form: FormTable?, must key: String?) -> [(String, ValueType?)] {
    var entries: [(String, ValueType?)] = (form?.entries ?? []).map { ($0.name, $0.type) }
    let first = entries.first { $0.0 == key }
    entries.shuffle(using: &random)
    entries = Array(entries.prefix(int(1...6)))
    if let first, !entries.contains(where: { $0.0 == key }) { entries.append((first.0, nil)) }
    if chance(10) { entries.insert((newName(), nil), at: int(0...entries.count)) }
    if chance(40) { entries.shuffle(using: &random) }
    return entries.map { $0.0 == key ? ($0.0, .identifier) : $0 }
  }

  // MARK: - Brackets

  private mutating func flow(_ shape: Shape, _ column: Int) -> String {
    switch shape {
    case .form(let form): return flowMapping(form, column, must: nil)
    case .entries(let type):
      var pairs: [String] = []
      for _ in 0..<int(0...3) { pairs.append(newName() + ": " + flowValue(type, column)) }
      return bracketed("{", pairs, "}", column)
    case .list(let type):
      var items: [String] = []
      for _ in 0..<int(0...4) { items.append(flowValue(type, column)) }
      return bracketed("[", items, "]", column)
    }
  }

  private mutating func flowMapping(_ form: FormTable?, _ column: Int, must key: String?) -> String {
    var pairs: [String] = []
    for (name, type) in keys(of: form, must: key) {
      pairs.append(written(key: name) + ": " + flowValue(type, column))
      if chance(3) { pairs.append("og haster") }
    }
    return bracketed("{", pairs, "}", column)
  }

  private mutating func flowValue(_ type: ValueType?, _ column: Int) -> String {
    if column < 8, let shape = shape(of: type) { return anchor() + flow(shape, column + 3) }
    if chance(5), let name = anchors.randomElement(using: &random) { return "*" + name + " " }
    let plain = sample(type)
    return anchor(ofText: true)
      + (plain.contains { ",[]{}?".contains($0) } || plain.contains(": ") ? "\"\(newName())\"" : plain)
  }

  private mutating func bracketed(_ open: String, _ parts: [String], _ close: String, _ column: Int) -> String {
    guard chance(30) else { return open + parts.joined(separator: chance(80) ? ", " : ",  ") + close }
    var text = open
    for (index, part) in parts.enumerated() {
      text += lineBreak(column) + part + (index + 1 < parts.count ? "," : "")
    }
    return text + lineBreak(column) + close
  }

  /// White space in brackets: a space, or a new line with comments around it.
  private mutating func lineBreak(_ column: Int) -> String {
    guard chance(60) else { return " " }
    var text = trailing() + "\n"
    while chance(20) { text += chance(30) ? "\n" : spaces(int(0...12)) + comment() + "\n" }
    return text + spaces(column + int(0...3))
  }

  // MARK: - Texts

  private mutating func scalar(_ type: ValueType?, at column: Int) {
    if chance(4), let name = anchors.randomElement(using: &random) {
      text += " *" + name + trailing() + "\n"
      return
    }
    switch int(0...19) {
    case 0...1: literal(at: column)
    case 2:
      text +=
        (chance(50) ? " " : trailing() + "\n" + spaces(column + 1)) + anchor(ofText: true) + sample(type) + trailing()
        + "\n"
    case 3 where !isWord(type):
      text +=
        " En tekst på to\n" + (chance(20) ? "\n" : "") + spaces(column + int(1...3))
        + "linjer, æ: ø"
        .replacing(":", with: "") + trailing() + "\n"
    case 4 where !isWord(type):
      text +=
        " \"En tekst på \\\n" + spaces(column + 1) + "to linjer: ja  \n\n" + spaces(column + 2) + "# tre\"" + trailing()
      text += "\n"
    default: text += " " + anchor(ofText: true) + sample(type) + trailing() + "\n"
    }
  }

  private mutating func literal(at column: Int) {
    let header = ["|", ">", "|-", ">-", "|+", ">+"].randomElement(using: &random) ?? "|"
    let further = int(1...4)
    let isCounted = chance(20)
    text += " " + anchor(ofText: true) + header + (isCounted ? "\(further)" : "") + trailing() + "\n"
    if isCounted, chance(50) { text += spaces(column + further) + " lenger inn\n" }
    for _ in 0..<int(1...3) {
      text += spaces(column + further)
      text += ["Å være", "# ingen kommentar", "- punkt ", "a: b"].randomElement(using: &random) ?? "a"
      text += "\n" + (chance(20) ? "\n" : "") + (chance(5) ? spaces(column + further + 2) + "\n" : "")
    }
  }

  private func isWord(_ type: ValueType?) -> Bool {
    switch type {
    case .text, .condition, nil: false
    default: true
    }
  }

  private mutating func sample(_ type: ValueType?) -> String {
    let words: [String] =
      switch type {
      case .boolean: ["ja", "nei", "true", "\"ja\""]
      case .date: ["2026-01-01", "\"2026-05-17\"", "i går"]
      case .version: ["0.1.0", "\"1.10.0\"", "1.10"]
      case .duration, .durationRange, .deadline: ["2 uker", "straks", "1–3 uker", "\"samme dag\"", "12:30"]
      case .ages: ["0–17", "18+", "'0–25'"]
      case .rounds: ["2 runder", "1 runde"]
      case .word(let words): words.all
      default:
        [
          "fastlege", "bestille-kartlegging", "\"0301\"", "0301", "1.10", "nei", "'nei'", "12:30", "\"Salten, Ås\"",
          "'det''s'", "\"to: tre\"", "\"æ ø å\"", "'æ ø å'", "\"a \\\"b\\\"\"", "Det er tid for legekontroll", "§ 2-2",
          "\"# nei\"", "https://www.regjeringen.no", "\"\"", "a#b", "Ja – og nei", "~", "null", "\"null\"",
          "- a".replacing("- ", with: "-"),
          "\"lang \(String(repeating: "æ", count: int(1...60)))\"", "\"slutt:\"", "'[a]'", "e\u{301}n",
          "\"tab\\tulator\"",
        ]
      }
    return words.randomElement(using: &random) ?? "a"
  }

  // MARK: - Comments and names

  /// Writes comments and empty lines on lines of their own.
  private mutating func decorate(_ column: Int) {
    while chance(25) { text += chance(40) ? "\n" : spaces(int(0...max(0, column + 4))) + comment() + "\n" }
  }

  private mutating func trailing() -> String { chance(12) ? spaces(int(1...3)) + comment() : "" }

  private mutating func comment() -> String {
    count += 1
    return (chance(80) ? "# " : "#") + "k\(count)k ærlig: [talt] \"" + (chance(10) ? "  " : "")
  }

  private mutating func newName() -> String {
    count += 1
    return ["å\(count)", "steg-\(count)", "\"\(count)\"", "n\(count)"].randomElement(using: &random) ?? "a"
  }

  private mutating func written(key: String) -> String { chance(5) ? "\"\(key)\"" : key }

  private mutating func anchored() -> String {
    let anchor = anchor()
    return anchor.isEmpty ? "" : " " + anchor.dropLast()
  }

  /// An anchor; only a text may be named later, since it is finished by then.
  private mutating func anchor(ofText: Bool = false) -> String {
    guard chance(2) else { return "" }
    count += 1
    if ofText { anchors.append("a\(count)") }
    return "&a\(count) "
  }

  private mutating func chance(_ percent: Int) -> Bool { int(0...99) < percent }

  private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
