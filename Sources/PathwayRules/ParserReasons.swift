internal import PathwayDiagnostics

/// What libyaml 0.2.5 says when it cannot go on, in the words of an author.
///
/// Keyed by its own English words, so that nothing is lost where a later version says something new.
enum ParserReasons {
  /// What is wrong, and what to do about it.
  struct Reason {
    /// What is wrong.
    var message: Text

    /// What to do.
    var help: Text

    fileprivate init(nb: String, en: String, help: Text) {
      message = Text(nb: nb, en: en)
      self.help = help
    }
  }

  /// Returns the words for a reason, or nothing for one that is not known.
  ///
  /// - Parameters:
  ///   - problem: What libyaml met.
  ///   - context: What it was reading.
  static func reason(problem: String, context: String?) -> Reason? {
    if context == "while scanning an anchor" || context == "while scanning an alias" { return reference }
    return structure[problem] ?? text[problem] ?? encoding[problem] ?? directives[problem]
  }

  /// Returns what stands where the thing begins that libyaml was reading.
  static func beginning(context: String?) -> Text? {
    context.flatMap { beginnings[$0] }
  }
}

// MARK: - What to do

extension Text {
  fileprivate static let quote = Text(
    nb: "sett teksten i anførselstegn: `\"…\"`", en: "put the text in quotation marks: `\"…\"`")
  fileprivate static let align = Text(
    nb: "la linjen begynne like langt inn som linjene den hører sammen med; rykk inn med mellomrom",
    en: "begin the line as far in as the lines that it belongs with; indent with spaces")
  fileprivate static let useSpaces = Text(
    nb: "bytt tabulatoren ut med mellomrom", en: "replace the tab by spaces")
  fileprivate static let closeQuote = Text(
    nb: "sett inn anførselstegnet som skal avslutte teksten", en: "add the quotation mark that ends the text")
  fileprivate static let useQuotedText = Text(
    nb: "skriv tegnet som det er, eller bruk enkle anførselstegn: `'…'`",
    en: "write the character as it is, or use single quotation marks: `'…'`")
  fileprivate static let saveAsUTF8 = Text(
    nb: "lagre filen på nytt som UTF-8", en: "save the file again as UTF-8")
  fileprivate static let removeDirective = Text(
    nb: "slett linjen som begynner med `%`; forløpsfiler trenger den ikke",
    en: "delete the line that begins with `%`; pathway files do not need it")
  fileprivate static let removeTag = Text(
    nb: "slett ordet som begynner med `!`, eller sett teksten i anførselstegn",
    en: "delete the word that begins with `!`, or put the text in quotation marks")
}

// MARK: - The reasons

extension ParserReasons {
  /// `*` or `&` at the front of a text.
  private static let reference = Reason(
    nb: "en tekst kan ikke begynne med `*` eller `&` uten anførselstegn",
    en: "a text cannot begin with `*` or `&` outside quotation marks", help: .quote)

  /// Keys, lists and how far in they stand (parser.c, and scanner.c's simple keys).
  private static let structure: [String: Reason] = [
    "mapping values are not allowed in this context": Reason(
      nb: "her kan det ikke stå kolon: enten hører kolonet til en tekst, eller linjen står for langt inn",
      en: "a colon cannot stand here: it either belongs to a text, or the line is indented too far",
      help: Text(
        nb: "sett teksten i anførselstegn hvis kolonet hører til den; ellers rett innrykket",
        en: "put the text in quotation marks if the colon belongs to it; otherwise mend the indentation")),
    "could not find expected ':'": Reason(
      nb: "linjen mangler kolon etter nøkkelen", en: "the line lacks a colon after its key",
      help: Text(
        nb: "skriv `nøkkel: verdi`, eller rykk linjen lenger inn hvis den hører til teksten over",
        en: "write `key: value`, or indent the line further if it belongs to the text above")),
    "did not find expected key": Reason(
      nb:
        "her skulle det stått en nøkkel: innrykket passer ikke med linjene over, eller noe står etter en avsluttet verdi",
      en:
        "a key should stand here: the indentation does not fit the lines above, or something follows a finished value",
      help: Text(
        nb: "la linjen begynne like langt inn som nøklene over; står anførselstegn midt i teksten, sett dem om hele",
        en:
          "begin the line as far in as the keys above; where quotation marks stand inside a text, put them around it all"
      )),
    "did not find expected '-' indicator": Reason(
      nb: "her skulle det stått en strek: punktene i listen står ikke like langt inn",
      en: "a dash should stand here: the items of the list are not indented alike",
      help: .align),
    "did not find expected ',' or ']'": Reason(
      nb: "listen i `[…]` er ikke avsluttet, eller mangler et komma",
      en: "the list in `[…]` is not closed, or lacks a comma",
      help: Text(
        nb: "sett inn `,` eller `]`; har en tekst kolon eller klammer i seg, sett den i anførselstegn",
        en: "add `,` or `]`; where a text has a colon or brackets in it, put it in quotation marks")),
    "did not find expected ',' or '}'": Reason(
      nb: "det som står i `{…}`, er ikke avsluttet, eller mangler et komma",
      en: "what stands in `{…}` is not closed, or lacks a comma",
      help: Text(
        nb: "sett inn `,` eller `}`; har en tekst kolon eller klammer i seg, sett den i anførselstegn",
        en: "add `,` or `}`; where a text has a colon or brackets in it, put it in quotation marks")),
    "did not find expected node content": Reason(
      nb: "her mangler en verdi", en: "a value is missing here",
      help: Text(
        nb: "skriv verdien; begynner teksten med et tegn som `,` eller `]`, sett den i anførselstegn",
        en: "write the value; where the text begins with a character such as `,` or `]`, put it in quotation marks")),
    "block sequence entries are not allowed in this context": Reason(
      nb: "en liste med streker kan ikke begynne her", en: "a list with dashes cannot begin here",
      help: Text(
        nb:
          "begynn listen på linjen under nøkkelen, eller skriv den som `[a, b]`; er streken en del av teksten, bruk anførselstegn",
        en:
          "begin the list on the line below the key, or write it as `[a, b]`; where the dash is text, use quotation marks"
      )),
    "mapping keys are not allowed in this context": Reason(
      nb: "spørsmålstegnet kan ikke stå her: YAML leser det som starten på en nøkkel",
      en: "the question mark cannot stand here: YAML reads it as the beginning of a key", help: .quote),
    "did not find expected <document start>": Reason(
      nb: "linjen hører ikke til det som står over: innrykket er et annet, eller noe står etter en avsluttet verdi",
      en: "the line does not belong with what stands above: its indentation differs, or it follows a finished value",
      help: Text(
        nb: "la nøklene øverst i filen begynne helt til venstre",
        en: "begin the keys at the top of the file at the left margin")),
    "found undefined alias": Reason(
      nb: "`*` viser til noe som ikke er merket med `&` lenger oppe",
      en: "`*` refers to something that is not marked with `&` further up",
      help: Text(
        nb: "sett teksten i anførselstegn hvis stjernen hører til den; ellers rett navnet etter `*`",
        en: "put the text in quotation marks if the asterisk belongs to it; otherwise mend the name after `*`")),
  ]

  /// Texts, quoted or not, and the tabs and line breaks around them (scanner.c).
  private static let text: [String: Reason] = [
    "found character that cannot start any token": Reason(
      nb:
        "en tekst kan ikke begynne med dette tegnet uten anførselstegn, og en linje kan ikke rykkes inn med tabulator",
      en: "a text cannot begin with this character outside quotation marks, and a line cannot be indented with a tab",
      help: Text(
        nb: "sett teksten i anførselstegn; er tegnet en tabulator, bytt den ut med mellomrom",
        en: "put the text in quotation marks; where the character is a tab, replace it by spaces")),
    "found a tab character that violates indentation": Reason(
      nb: "linjen er rykket inn med tabulator", en: "the line is indented with a tab", help: .useSpaces),
    "found a tab character where an indentation space is expected": Reason(
      nb: "linjen er rykket inn med tabulator", en: "the line is indented with a tab", help: .useSpaces),
    "found unexpected end of stream": Reason(
      nb: "teksten i anførselstegn blir aldri avsluttet", en: "the text in quotation marks never ends",
      help: .closeQuote),
    "found unexpected document indicator": Reason(
      nb: "teksten i anførselstegn er ikke avsluttet før `---` eller `...`",
      en: "the text in quotation marks has not ended before `---` or `...`", help: .closeQuote),
    "found unknown escape character": Reason(
      nb: "omvendt skråstrek i en tekst med anførselstegn må følges av et tegn YAML kjenner",
      en: "a backslash in a text with quotation marks must be followed by a character that YAML knows",
      help: Text(
        nb: "skriv `\\\\` for én omvendt skråstrek, eller bruk enkle anførselstegn: `'…'`",
        en: "write `\\\\` for one backslash, or use single quotation marks: `'…'`")),
    "did not find expected hexdecimal number": Reason(
      nb: "tegnkoden etter den omvendte skråstreken er ikke fullstendig",
      en: "the character code after the backslash is not complete", help: .useQuotedText),
    "found invalid Unicode character escape code": Reason(
      nb: "tegnkoden etter den omvendte skråstreken er ikke et tegn",
      en: "the character code after the backslash is no character", help: .useQuotedText),
    "found unexpected ':'": Reason(
      nb: "i `{…}` og `[…]` kan en tekst ikke ha kolon uten anførselstegn",
      en: "in `{…}` and `[…]` a text cannot have a colon outside quotation marks", help: .quote),
    "found an indentation indicator equal to 0": Reason(
      nb: "tallet etter `|` eller `>` kan ikke være 0", en: "the number after `|` or `>` cannot be 0",
      help: Text(nb: "slett tallet", en: "delete the number")),
    "did not find expected comment or line break": Reason(
      nb: "etter `|` eller `>` må teksten begynne på neste linje",
      en: "after `|` or `>` the text must begin on the next line",
      help: Text(
        nb: "flytt teksten ned på neste linje, eller sett den i anførselstegn",
        en: "move the text to the next line, or put it in quotation marks")),
  ]

  /// Bytes and characters (reader.c).
  private static let encoding: [String: Reason] = [
    "control characters are not allowed": Reason(
      nb: "her står et usynlig styretegn", en: "an invisible control character stands here",
      help: Text(
        nb: "slett tegnet; det følger ofte med når tekst limes inn fra et annet program",
        en: "delete the character; it often comes along when text is pasted from another program")),
    "invalid leading UTF-8 octet": notUTF8,
    "invalid trailing UTF-8 octet": notUTF8,
    "incomplete UTF-8 octet sequence": notUTF8,
    "invalid length of a UTF-8 sequence": notUTF8,
    "invalid Unicode character": notUTF8,
    "incomplete UTF-16 character": notUTF8,
    "incomplete UTF-16 surrogate pair": notUTF8,
    "unexpected low surrogate area": notUTF8,
    "input is too long": Reason(
      nb: "filen er for stor til å bli lest", en: "the file is too large to be read",
      help: Text(nb: "del forløpet i flere filer", en: "divide the pathway among several files")),
  ]

  private static let notUTF8 = Reason(
    nb: "teksten er ikke UTF-8", en: "the text is not UTF-8", help: .saveAsUTF8)

  /// Lines that begin with `%`, and tags: YAML that no pathway file needs.
  private static let directives: [String: Reason] = {
    let directive = Reason(
      nb: "linjen begynner med `%` og leses som en instruks til YAML",
      en: "the line begins with `%` and is read as an instruction to YAML", help: .removeDirective)
    let tag = Reason(
      nb: "et ord som begynner med `!`, leses som en YAML-type",
      en: "a word that begins with `!` is read as a YAML type", help: .removeTag)
    var reasons: [String: Reason] = [:]
    for problem in directiveProblems { reasons[problem] = directive }
    for problem in tagProblems { reasons[problem] = tag }
    return reasons
  }()

  private static let directiveProblems = [
    "found unknown directive name", "could not find expected directive name",
    "found unexpected non-alphabetical character", "did not find expected digit or '.' character",
    "found extremely long version number", "did not find expected version number", "did not find expected whitespace",
    "found duplicate %YAML directive", "found duplicate %TAG directive", "found incompatible YAML document",
  ]

  private static let tagProblems = [
    "did not find the expected '>'", "did not find expected '!'", "did not find expected tag URI",
    "did not find URI escaped octet", "found an incorrect leading UTF-8 octet",
    "found an incorrect trailing UTF-8 octet", "found undefined tag handle",
    "did not find expected whitespace or line break",
  ]

  private static let beginnings: [String: Text] = [
    "while scanning a simple key": Text(nb: "nøkkelen begynner her", en: "the key begins here"),
    "while scanning a quoted scalar": Text(nb: "anførselstegnet åpnes her", en: "the quotation mark opens here"),
    "while parsing a quoted scalar": Text(nb: "anførselstegnet åpnes her", en: "the quotation mark opens here"),
    "while scanning a plain scalar": Text(nb: "teksten begynner her", en: "the text begins here"),
    "while scanning a block scalar": Text(nb: "teksten begynner her", en: "the text begins here"),
    "while parsing a block mapping": Text(nb: "nøklene begynner her", en: "the keys begin here"),
    "while parsing a block collection": Text(nb: "listen begynner her", en: "the list begins here"),
    "while parsing a flow sequence": Text(nb: "`[` åpnes her", en: "`[` opens here"),
    "while parsing a flow mapping": Text(nb: "`{` åpnes her", en: "`{` opens here"),
  ]
}
