package import PathwayDiagnostics

/// YAML that the pathway language has no use for.
package enum UnsupportedYAML: FaultRule {
  package static let metadata = RuleMetadata(
    code: 7, name: "unsupported-yaml", severity: .error,
    summary: Text(
      nb: "Filen bruker bare den delen av YAML som forløp trenger",
      en: "The file uses only the part of YAML that pathways need"),
    rationale: Text(
      nb: """
        Noe av YAML skjuler hva som gjelder: en nøkkel kan hente alt fra et annet sted, og en fil kan ha flere dokumenter. Den \
        som skal lese hvem som har ansvaret for pasienten, må kunne lese det der det står.
        """,
      en: """
        Some of YAML hides what holds: a key can fetch everything from elsewhere, and a file can hold several documents. \
        Whoever looks up who is responsible for the patient must be able to read it where it stands.
        """),
    examples: [
      .good(
        """
        forløp: sårstell
        tittel: Sårstell hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          stelle:
            start: Sykehuset ber om sårstell hjemme
            tittel: Såret stelles
            ansvarlig: hjemmetjeneste
            neste: tilhelet
          tilhelet:
            tittel: Såret er grodd
            ansvarlig: hjemmetjeneste
            slutt: Pasienten trenger ikke mer sårstell
        """),
      .bad(
        """
        forløp: sårstell
        tittel: Sårstell hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          stelle: &stelle
            start: Sykehuset ber om sårstell hjemme
            tittel: Såret stelles
            ansvarlig: hjemmetjeneste
            neste: tilhelet
          tilhelet:
            ↓<<: *stelle
            ansvarlig: hjemmetjeneste
            slutt: Pasienten trenger ikke mer sårstell
        """),
    ])

  package static func wording(for fault: Fault) -> Wording? {
    guard case .unsupportedYAML(let construct) = fault.kind else { return nil }
    switch construct {
    case .mergeKey: return Wording(.mergeKey, help: .writeKeysOut)
    case .secondDocument: return Wording(.secondDocument, help: .moveToOwnFile)
    case .tag(let tag): return Wording(.tag(tag), help: .deleteTag)
    case .complexKey: return Wording(.complexKey, help: .writeSimpleKey)
    case .emptyKey: return Wording(.emptyKey, help: .writeSimpleKey)
    case .aliasCycle(let name): return Wording(.aliasCycle(name), help: .writeValueOut)
    }
  }
}

extension Text {
  fileprivate static let mergeKey = Text(
    nb: "`<<` henter nøkler fra et annet sted, og det kan ikke brukes i forløp",
    en: "`<<` fetches keys from elsewhere, which pathways cannot use")

  fileprivate static let writeKeysOut = Text(
    nb: "slett linjen, og skriv nøklene her", en: "delete the line, and write the keys here")

  fileprivate static let secondDocument = Text(
    nb: "etter `---` begynner et nytt dokument i samme fil; en fil har bare ett",
    en: "after `---` a second document begins in the same file; a file has only one")

  fileprivate static let moveToOwnFile = Text(
    nb: "slett `---`, eller flytt det som står etter, til en egen fil",
    en: "delete `---`, or move what stands after it to a file of its own")

  fileprivate static func tag(_ tag: String) -> Text {
    let standard = "tag:yaml.org,2002:"
    let tag = tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag
    return Text(
      nb: "`\(tag)` er en YAML-type, og forløp har ingen", en: "`\(tag)` is a YAML type, and pathways have none")
  }

  fileprivate static let deleteTag = Text(
    nb: "slett ordet; hører utropstegnet til teksten, sett hele i anførselstegn",
    en: "delete the word; where the exclamation mark belongs to the text, put it all in quotation marks")

  fileprivate static let complexKey = Text(
    nb: "en nøkkel kan ikke være en liste eller et sett av nøkler", en: "a key cannot be a list or a mapping")

  fileprivate static let emptyKey = Text(nb: "nøkkelen foran kolonet er tom", en: "the key before the colon is empty")

  fileprivate static let writeSimpleKey = Text(
    nb: "skriv nøkkelen som ett ord eller en kort tekst foran kolonet",
    en: "write the key as one word or a short text before the colon")

  fileprivate static func aliasCycle(_ name: String) -> Text {
    Text(
      nb: "`*\(name)` står inni det den viser til, så det tar aldri slutt",
      en: "`*\(name)` stands inside what it refers to, so it never ends")
  }

  fileprivate static let writeValueOut = Text(
    nb: "skriv verdien ut her i stedet for å vise til den", en: "write the value out here instead of referring to it")
}
