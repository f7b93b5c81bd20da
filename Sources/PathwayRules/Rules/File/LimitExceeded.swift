package import PathwayDiagnostics

/// A file that is larger or deeper than is read.
package enum LimitExceeded: FaultRule {
  package static let metadata = RuleMetadata(
    code: 6, name: "limit-exceeded", severity: .error,
    summary: Text(nb: "Filen er ikke større enn at den kan leses", en: "The file is no larger than can be read"),
    rationale: Text(
      nb: """
        En fil som er ødelagt eller laget for å gjøre skade, skal gi en tydelig feil og ikke stanse kontrollen av alle de \
        andre forløpene. Et forløp som mennesker leser, kommer aldri i nærheten av grensene.
        """,
      en: """
        A file that is broken, or made to do harm, gives a clear error and does not stop the checking of every other \
        pathway. A pathway that people read never comes near the limits.
        """),
    examples: [
      .good(
        """
        forløp: ernæring
        tittel: Ernæring hos eldre
        versjon: 0.1.0
        beskrivelse: Kartlegging av ernæring hos eldre med hjemmetjeneste.
        bruker: [felles.yaml]
        steg:
          kartlegge:
            start: Pasienten har gått ned i vekt
            tittel: Ernæringen kartlegges
            ansvarlig: hjemmetjeneste
            slutt: Pasienten har en ernæringsplan
        """),
      .bad(
        """
        forløp: ernæring
        tittel: Ernæring hos eldre
        versjon: 0.1.0
        beskrivelse: \(String(repeating: "[", count: 63))↓[[[[[[[\(String(repeating: "]", count: 70))
        bruker: [felles.yaml]
        steg:
          kartlegge:
            start: Pasienten har gått ned i vekt
            tittel: Ernæringen kartlegges
            ansvarlig: hjemmetjeneste
            slutt: Pasienten har en ernæringsplan
        """,
        isHidden: true),
    ])

  package static func wording(for fault: Fault) -> Wording? {
    guard case .limitExceeded(let limit) = fault.kind else { return nil }
    switch limit {
    case .fileSize(let limit): return Wording(.tooLarge(limit), help: .divide)
    case .depth(let limit): return Wording(.tooDeep(limit), label: .oneTooMany, help: .flatten)
    case .aliases(let limit): return Wording(.tooManyAliases(limit), help: .writeOut)
    case .nodes(let limit): return Wording(.tooManyNodes(limit), help: .divide)
    }
  }
}

extension Text {
  fileprivate static func tooLarge(_ limit: Int) -> Text {
    let mebibytes = limit >> 20
    return Text(nb: "filen er større enn \(mebibytes) MiB", en: "the file is larger than \(mebibytes) MiB")
  }

  fileprivate static func tooDeep(_ limit: Int) -> Text {
    Text(
      nb: "lister og nøkler ligger mer enn \(limit) nivåer inni hverandre",
      en: "lists and keys lie more than \(limit) levels deep in each other")
  }

  fileprivate static func tooManyAliases(_ limit: Int) -> Text {
    Text(
      nb: "verdier merket med `&` er brukt mer enn \(limit) ganger",
      en: "values marked with `&` are used more than \(limit) times")
  }

  fileprivate static func tooManyNodes(_ limit: Int) -> Text {
    Text(nb: "filen har mer enn \(limit) verdier", en: "the file has more than \(limit) values")
  }

  fileprivate static let divide = Text(
    nb: "del forløpet i flere filer, og bruk dem som delforløp",
    en: "divide the pathway among several files, used as `delforløp`")

  fileprivate static let flatten = Text(
    nb: "ta bort klammer og innrykk som ikke trengs", en: "take away brackets and indentation that are not needed")

  fileprivate static let writeOut = Text(
    nb: "skriv verdiene ut der de hører hjemme, uten `*`", en: "write the values out where they belong, without `*`")

  fileprivate static let oneTooMany = Text(nb: "her begynner ett nivå for mye", en: "one level too many begins here")
}
