internal import PathwayDiagnostics
internal import PathwayModel

/// What a value is, in words: a phrase that may follow «skriv» and «write».
extension ValueType {
  /// The phrase, as Markdown.
  var explanation: Text {
    switch self {
    case .text: Text(nb: "en tekst", en: "a text")
    case .texts: Text(nb: "en tekst, eller en liste av tekster", en: "a text, or a list of texts")
    case .paths: Text(nb: "en sti, eller en liste av stier", en: "a path, or a list of paths")
    case .identifier, .identifiers: identifier
    case .boolean: Text(nb: "`ja` eller `nei`", en: "`ja` (yes) or `nei` (no)")
    case .date: Text(nb: "en dato, som `2026-05-12`", en: "a date, such as `2026-05-12`")
    case .version: Text(nb: "tre tall, som `1.0.0`", en: "three numbers, such as `1.0.0`")
    case .duration, .durationRange, .deadline, .anchor, .ages, .rounds: time
    case .integer: Text(nb: "et helt tall", en: "a whole number")
    case .integerRange: Text(nb: "et spenn av hele tall, som `0–120`", en: "a range of whole numbers, such as `0–120`")
    case .word(let words):
      Text(
        nb: "ett av ordene \(Self.listed(words.all, last: "eller"))",
        en: "one of the words \(Self.listed(words.all, last: "or"))")
    case .reference, .references, .owner, .targets, .escalation, .givers: reference
    case .condition, .exits, .omissions, .ownership, .namedTexts, .levels, .criteria, .walk: chosenKeys
    case .mapping, .list, .branches, .declarations, .changes, .bindings: forms
    case .removable(let type):
      Text(
        nb: "\(type.explanation.nb), eller `ingen`, som tar bort det som står i forløpet",
        en: "\(type.explanation.en), or `ingen` (none), which takes away what the pathway says")
    }
  }

  /// What else an author may have to know to write it, in a sentence.
  var detail: Text? {
    switch self {
    case .duration, .durationRange, .deadline:
      let units = TimeUnit.allCases.map { $0.plural }
      return Text(
        nb: "Enhetene er \(Self.listed(units, last: "og")). `straks` er 0 timer, `samme dag` 0 dager.",
        en:
          "The units are \(Self.listed(units, last: "and")). `straks` (at once) is 0 timer, `samme dag` (same day) 0 dager."
      )
    case .removable(let type): return type.detail
    default: return nil
    }
  }

  // MARK: - Kinds of value

  private var identifier: Text {
    let letters = Text(
      nb: "små bokstaver, tall og bindestrek, som `første-samtale`",
      en: "small letters, digits and hyphens, such as `første-samtale`")
    guard case .identifiers = self else { return Text(nb: "en id: \(letters.nb)", en: "an id: \(letters.en)") }
    return Text(nb: "en id, eller en liste av id-er: \(letters.nb)", en: "an id, or a list of ids: \(letters.en)")
  }

  private var time: Text {
    switch self {
    case .durationRange:
      Text(
        nb: "en tid eller et spenn, som `2 uker` eller `1–3 uker`",
        en: "a time or a range, such as `2 uker` or `1–3 uker`")
    case .deadline:
      Text(
        nb: "en tid, som `10 virkedager`, eller nøkler som sier mer",
        en: "a time, such as `10 virkedager`, or keys that say more")
    case .anchor:
      Text(
        nb: "id-en til et steg (når det er gjort), eller `start av` og id-en (når det starter)",
        en: "the id of a step (its completion), or `start av` and the id (its start)")
    case .ages: Text(nb: "en alder, som `0–17` eller `18+`", en: "an age, such as `0–17` or `18+`")
    case .rounds: Text(nb: "et antall runder, som `2 runder`", en: "a number of rounds, such as `2 runder`")
    default: Text(nb: "en tid, som `10 virkedager`", en: "a time, such as `10 virkedager`")
    }
  }

  private var reference: Text {
    switch self {
    case .reference(let kind):
      Text(nb: "id-en til \(kind.indefinite.nb)", en: "the id of \(kind.indefinite.en)")
    case .references(let kind):
      Text(
        nb: "id-en til \(kind.indefinite.nb), eller en liste av slike",
        en: "the id of \(kind.indefinite.en), or a list of these")
    case .owner: Text(nb: "id-en til én aktør", en: "the id of one actor")
    case .escalation:
      Text(
        nb: "id-en til et steg, eller `varsle:` med dem som får vite det",
        en: "the id of a step, or `varsle:` with those who are told")
    case .givers:
      Text(
        nb: "id-en til en aktør, en liste av dem, eller aktører med alder, som `pasient: 16+`",
        en: "the id of an actor, a list of these, or actors with ages, such as `pasient: 16+`")
    default:
      Text(
        nb: "id-en til et steg, eller en liste av steg som alle følger",
        en: "the id of a step, or a list of steps that all follow")
    }
  }

  private var chosenKeys: Text {
    switch self {
    case .exits:
      Text(
        nb: "sluttene i det andre forløpet, hver med steget som følger her",
        en: "the ends of the other pathway, each with the step that follows here")
    case .omissions: Text(nb: "delene som er utelatt, hver med grunnen", en: "the parts left out, each with the reason")
    case .ownership:
      Text(nb: "feltene, hvert med aktøren som eier det etterpå", en: "the slots, each with the actor who owns it then")
    case .namedTexts: Text(nb: "id-er du velger, hver med et navn", en: "ids of your choice, each with a name")
    case .levels:
      Text(
        nb: "regelkoder, hver med \(Self.word(RuleLevel.self).nb)",
        en: "codes of rules, each with \(Self.word(RuleLevel.self).en)")
    case .criteria:
      Text(
        nb: "id-er du velger, hver med en liste av ord, eller med `heltall: 0–120`",
        en: "ids of your choice, each with a list of words, or with `heltall: 0–120`")
    case .walk:
      Text(
        nb: "en liste av steg, hvert alene eller med veien videre, som `- vurdere: avslag`",
        en: "a list of steps, each alone or with the way on, such as `- vurdere: avslag`")
    default:
      Text(
        nb: "fri tekst, eller kriterier med verdiene de skal ha, som `alder: 18+`",
        en: "free text, or criteria with the values that they must have, such as `alder: 18+`")
    }
  }

  private var forms: Text {
    switch self {
    case .mapping(let form):
      Text(nb: "nøkler på linjene under: \(Self.keys(of: form))", en: "keys on the lines below: \(Self.keys(of: form))")
    case .list(let form), .branches(let form):
      Text(
        nb: "en liste der hvert punkt har nøkler: \(Self.keys(of: form))",
        en: "a list in which each item has keys: \(Self.keys(of: form))")
    case .changes:
      Text(
        nb: "id-er fra forløpet, hver med det som er annerledes her",
        en: "ids of the pathway, each with what differs here")
    case .bindings:
      Text(
        nb: "roller i forløpet, hver med id-en til en aktør, eller med nøkler som beskriver den lokale enheten",
        en: "roles of the pathway, each with the id of an actor, or with keys that describe the local unit")
    default: Text(nb: "id-er du velger, hver med sine nøkler under", en: "ids of your choice, each with its keys below")
    }
  }

  // MARK: - Lists

  private static func keys(of form: FormTable) -> String { form.names.map { "`\($0)`" }.joined(separator: ", ") }

  private static func word<Value: ExplainedWord>(_ type: Value.Type) -> Text { ValueType.word(Words(type)).explanation }

  private static func listed(_ words: [String], last conjunction: String) -> String {
    let quoted = words.map { "`\($0)`" }
    guard quoted.count > 1, let last = quoted.last else { return quoted.joined() }
    return "\(quoted.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
