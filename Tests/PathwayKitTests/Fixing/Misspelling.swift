import PathwayTestSupport

/// A real file in which keys and words are written as somebody in a hurry writes them.
struct Misspelling {
  /// The text with its misspellings.
  let text: String

  /// How many words are misspelt.
  let count: Int

  /// Misspells some of the keys and the fixed words of a text.
  ///
  /// Only what the language itself names is touched: keys at a line's start or between braces, and words after keys that take them.
  init(of text: String, _ generator: inout SeededGenerator) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    var count = 0
    for index in lines.indices where Int.random(in: 0..<12, using: &generator) == 0 {
      if Self.isNamedByAuthor(lines, index) { continue }
      guard let changed = Self.misspelt(lines[index], &generator) else { continue }
      lines[index] = changed
      count += 1
    }
    self.text = lines.joined(separator: "\n")
    self.count = count
  }

  /// Tells whether a line stands under `uten`, where slots and parts of a contract are names, or under `faser`: a name is no spelling.
  private static func isNamedByAuthor(_ lines: [String], _ index: Int) -> Bool {
    func margin(_ line: String) -> Int { line.prefix { $0 == " " }.count }
    let above = lines[..<index].last { !$0.isEmpty && margin($0) < margin(lines[index]) }
    return above?.hasSuffix("uten:") == true || above == "faser:" || lines[index].contains("uten: {")
  }

  /// Returns a line with one word misspelt, where it has one that can be.
  private static func misspelt(_ line: String, _ generator: inout SeededGenerator) -> String? {
    if line.contains("{"), Bool.random(using: &generator) { return misspeltBetweenBraces(line, &generator) }
    let content = line.drop { $0 == " " || $0 == "-" }
    guard let colon = content.firstRange(of: ": ") ?? (content.hasSuffix(":") ? content.firstRange(of: ":") : nil)
    else {
      return nil
    }
    let key = String(content[..<colon.lowerBound])
    let margin = line.prefix(line.count - content.count)
    let rest = String(content[colon.upperBound...])
    if let word = wordKeys[key], word.contains(rest), Bool.random(using: &generator) {
      // Between a number and its unit the language takes a space that does not break for any other.
      let spelling =
        rest.first?.isNumber == true ? other(rest, &generator).replacing("\u{A0}", with: "_") : other(rest, &generator)
      return margin + key + ": " + spelling
    }
    guard keys.contains(key) else { return nil }
    return margin + other(key, &generator) + content[colon.lowerBound...]
  }

  /// Returns a line with a key between braces misspelt, where it has one and no text in which a brace may be a letter.
  private static func misspeltBetweenBraces(_ line: String, _ generator: inout SeededGenerator) -> String? {
    guard !line.contains(where: { "\"'#".contains($0) }) else { return nil }
    let found = line.ranges(of: #/[{,] ?[a-zæøå ]+: /#).map { range in
      let text = line[range].drop { "{, ".contains($0) }.dropLast(2)
      return text.startIndex..<text.endIndex
    }
    guard let range = found.filter({ keys.contains(String(line[$0])) }).randomElement(using: &generator) else {
      return nil
    }
    return line[..<range.lowerBound] + other(String(line[range]), &generator) + line[range.upperBound...]
  }

  /// Returns another spelling of a word.
  private static func other(_ word: String, _ generator: inout SeededGenerator) -> String {
    let spellings = [
      word.uppercased(), word.prefix(1).uppercased() + word.dropFirst(),
      word.replacing("å", with: "aa").replacing("ø", with: "oe").replacing("æ", with: "ae"),
      word.replacing("å", with: "a").replacing("ø", with: "o").replacing("æ", with: "ae"),
      word.replacing(" ", with: "_"), word.replacing(" ", with: "\u{A0}"), word.replacing("-", with: "_"),
    ]
    let changed = spellings.filter { $0 != word }
    return changed.randomElement(using: &generator) ?? word
  }

  /// Keys that are nobody's identifiers in the real files.
  private static let keys: Set<String> = [
    "tittel", "ansvarlig", "utfører", "medvirker", "neste", "når", "ellers", "ved fristbrudd", "ikke møtt", "oppmøte",
    "ansvar i ventetid", "informerer pasient", "eies etterpå", "kvittering", "nivå", "innen", "mangler", "avslag",
    "tilbakemelding", "hjemmel", "norm", "verifisert", "navn", "område", "beskrivelse", "versjon", "målgruppe",
    "forvaltning",
    "høyst", "slutt", "fra", "til", "type", "dokument", "innhold", "kanal", "reservekanal", "frist",
  ]

  /// Words of the language, by the key that takes them.
  private static let wordKeys: [String: Set<String>] = [
    "type": [
      "ansvarsoverføring", "henvisning", "delt-ansvar", "varsling", "informasjon", "rådføring", "meldeplikt",
      "tilbakeføring",
      "møte", "melding", "telefon", "brev", "portal", "pasient",
    ],
    "norm": ["skal", "bør", "kan"],
    "nivå": ["sendt", "levert", "mottatt", "lest", "akseptert", "fullført", "nasjonalt"],
    "status": ["utkast", "høring", "gjeldende", "utgått"], "verifisert": ["ja", "nei"], "oppmøte": ["ja"],
    "informerer pasient": ["ja", "nei"],
    "frist": ["10 virkedager", "6 uker", "2 virkedager", "1 uke", "3 måneder", "straks", "samme dag", "1 døgn"],
    "innen": ["10 virkedager", "6 uker", "2 virkedager", "1 uke", "3 måneder", "1 døgn"],
  ]
}
