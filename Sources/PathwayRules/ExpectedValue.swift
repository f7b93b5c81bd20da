internal import PathwayDiagnostics

/// What a value should have been, in words.
struct ExpectedValue {
  /// What it should have been, to stand after “is not” and “there should be”.
  let noun: Text

  /// What to write.
  let help: Text

  /// Returns the words for what was expected; nothing where the value itself is not the trouble, but where it stands.
  init?(_ expectation: Expectation) {
    guard let words = Self.plain(expectation) ?? Self.time(expectation) ?? Self.number(expectation) else { return nil }
    (noun, help) = words
  }

  private typealias Words = (noun: Text, help: Text)

  private static func plain(_ expectation: Expectation) -> Words? {
    switch expectation {
    case .text: (.text, .writeText)
    case .mapping: (.mapping, .writeMapping)
    case .list: (.list, .writeList)
    case .identifier: (.identifier, .writeIdentifier)
    case .boolean: (.boolean, .writeBoolean)
    case .version: (.version, .writeVersion)
    case .anchor: (.anchor, .writeAnchor)
    case .catalogueFile: (.catalogueFile, .nameCatalogue)
    case .walkEntry: (.walkEntry, .writeWalkEntry)
    case .ruleCode(let likely): (.ruleCode, .writeRuleCode(likely))
    default: nil
    }
  }

  private static func time(_ expectation: Expectation) -> Words? {
    switch expectation {
    case .date: (.date, .writeDate)
    case .duration: (.duration, .writeDuration)
    case .durationRange: (.duration, .writeDurationRange)
    case .deadline: (.deadline, .writeDeadline)
    default: nil
    }
  }

  private static func number(_ expectation: Expectation) -> Words? {
    switch expectation {
    case .ages: (.ages, .writeAges)
    case .integer: (.integer, .writeInteger)
    case .rounds: (.rounds, .writeRounds)
    case .integerRange: (.integerRange, .writeIntegerRange)
    case .withinRange(let lowest, let highest): (.number(lowest, highest), .writeNumber(lowest, highest))
    default: nil
    }
  }
}

extension Text {
  fileprivate static let text = Text(nb: "en tekst", en: "a text")
  fileprivate static let writeText = Text(
    nb: "skriv en tekst, ikke en liste eller nye nøkler", en: "write a text, not a list or further keys")

  fileprivate static let mapping = Text(nb: "et sett av nøkler", en: "a set of keys")
  fileprivate static let writeMapping = Text(
    nb: "skriv nøklene på linjene under, lenger inn, eller mellom `{` og `}`",
    en: "write the keys on the lines below, further in, or between `{` and `}`")

  fileprivate static let list = Text(nb: "en liste", en: "a list")
  fileprivate static let writeList = Text(
    nb: "skriv `[a, b]`, eller hvert punkt på sin linje med strek foran",
    en: "write `[a, b]`, or each item on a line of its own with a dash before it")

  fileprivate static let identifier = Text(nb: "en id", en: "an id")
  fileprivate static let writeIdentifier = Text(
    nb: "bruk små bokstaver, tall og bindestrek, som `første-samtale`",
    en: "use small letters, digits and hyphens, as in `første-samtale`")

  fileprivate static let boolean = Text(nb: "`ja` eller `nei`", en: "`ja` or `nei`")
  fileprivate static let writeBoolean = Text(nb: "skriv `ja` eller `nei`", en: "write `ja` (yes) or `nei` (no)")

  fileprivate static let version = Text(nb: "et versjonsnummer", en: "a version number")
  fileprivate static let writeVersion = Text(
    nb: "skriv tre tall med punktum mellom, som `1.0.0`",
    en: "write three numbers with full stops between, as in `1.0.0`")

  fileprivate static let anchor = Text(nb: "et steg eller starten av et", en: "a step or the start of one")
  fileprivate static let writeAnchor = Text(
    nb: "skriv stegets id, som er når det er gjort, eller `start av` foran den",
    en: "write the id of the step, which is when it is done, or `start av` (start of) before it")
}

extension Text {
  fileprivate static let catalogueFile = Text(nb: "en katalog", en: "a catalogue")
  fileprivate static let nameCatalogue = Text(
    nb: "skriv stien til en fil som begynner med `katalog:`, eller slett punktet",
    en: "write the path of a file that begins with `katalog:` (catalogue), or delete the item")
}

extension Text {
  fileprivate static let ruleCode = Text(
    nb: "koden til en regel som kan stilles inn", en: "the code of a rule that can be set")

  fileprivate static func writeRuleCode(_ likely: String?) -> Text {
    let code = likely ?? "PF203"
    return Text(
      nb: "skriv koden, som `\(code)`; `forlop rules` viser alle, og PF0xx og PF1xx teller alltid",
      en: "write the code, as `\(code)`; `forlop rules` shows all, and PF0xx and PF1xx always count")
  }
}

extension Text {
  fileprivate static let walkEntry = Text(nb: "et steg i et scenario", en: "a step of a scenario")
  fileprivate static let writeWalkEntry = Text(
    nb: "skriv stegets id, eller id-en med én vei videre, som `- {konklusjon: Trenger utvidet utredning}`",
    en: "write the id of the step, or the id with one way on, as in `- {konklusjon: Trenger utvidet utredning}`")
}

// MARK: - Time

extension Text {
  fileprivate static let date = Text(nb: "en dato", en: "a date")
  fileprivate static let writeDate = Text(
    nb: "skriv år, måned og dag, som `2026-05-12`", en: "write year, month and day, as in `2026-05-12`")

  fileprivate static let duration = Text(nb: "en tid med enhet", en: "a length of time with a unit")
  fileprivate static let writeDuration = Text(
    nb: "skriv et helt tall og en enhet, som `10 virkedager`; \(units.nb)",
    en: "write a whole number and a unit, as in `10 virkedager`; \(units.en)")
  fileprivate static let writeDurationRange = Text(
    nb: "skriv et helt tall og en enhet, som `2 uker`, eller et spenn som øker, som `1–3 uker`; \(units.nb)",
    en: "write a whole number and a unit, as in `2 uker`, or a rising range, as in `1–3 uker`; \(units.en)")

  fileprivate static let deadline = Text(nb: "en frist", en: "a deadline")
  fileprivate static let writeDeadline = Text(
    nb: "skriv et helt tall og en enhet, som `10 virkedager`, eller `straks` eller `samme dag`; \(units.nb)",
    en: """
      write a whole number and a unit, as in `10 virkedager`, or `straks` (at once) or `samme dag` (the same day); \
      \(units.en)
      """)

  private static let units = Text(
    nb: "enhetene er timer, døgn, dager, virkedager, uker, måneder og år",
    en: """
      the units are timer (hours), døgn (24 hours), dager (days), virkedager (working days), uker (weeks), måneder (months) \
      and år (years)
      """)
}

// MARK: - Numbers

extension Text {
  fileprivate static let ages = Text(nb: "et aldersspenn", en: "an age range")
  fileprivate static let writeAges = Text(
    nb: "skriv den laveste og den høyeste alderen, som `0–17`, eller den laveste og `+`, som `18+`",
    en: "write the lowest and the highest age, as in `0–17`, or the lowest and `+`, as in `18+`")

  fileprivate static let integer = Text(nb: "et helt tall", en: "a whole number")
  fileprivate static let writeInteger = Text(
    nb: "skriv bare sifrene, som `16`", en: "write the digits alone, as in `16`")

  fileprivate static let rounds = Text(nb: "et antall runder", en: "a number of rounds")
  fileprivate static let writeRounds = Text(nb: "skriv `1 runde`, `2 runder` …", en: "write `1 runde`, `2 runder` …")

  fileprivate static let integerRange = Text(nb: "et spenn av hele tall", en: "a range of whole numbers")
  fileprivate static let writeIntegerRange = Text(
    nb: "skriv det laveste og det høyeste tallet, som `0–120`",
    en: "write the lowest and the highest number, as in `0–120`")

  fileprivate static func number(_ lowest: Int, _ highest: Int) -> Text {
    Text(nb: "et tall fra \(lowest) til \(highest)", en: "a number from \(lowest) to \(highest)")
  }
  fileprivate static func writeNumber(_ lowest: Int, _ highest: Int) -> Text {
    Text(
      nb: "skriv et tall fra \(lowest) til \(highest), eller utvid kriteriet der det er deklarert",
      en: "write a number from \(lowest) to \(highest), or widen the criterion where it is declared")
  }
}
