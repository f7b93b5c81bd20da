package import PathwayDiagnostics
internal import SourceText

/// A key that the pathway language does not have in that place.
package enum UnknownKey: FaultRule {
  package static let metadata = RuleMetadata(
    code: 3, name: "unknown-key", severity: .error,
    summary: Text(nb: "Språket kjenner alle nøklene som er brukt", en: "The language knows every key that is used"),
    rationale: Text(
      nb: """
        Det som står under en ukjent nøkkel, blir ikke lest. En skrivefeil i `avslag` betyr at ingen følger opp barnet når \
        henvisningen avslås, selv om det står i filen hvem det skulle vært.
        """,
      en: """
        What stands under an unknown key is not read. A misspelt `avslag` means that nobody follows up the child when the \
        referral is declined, although the file says who it should have been.
        """),
    examples: [
      .good(
        """
        forløp: akutt-utslett
        tittel: Akutt utslett
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten ringer fastlegen
            tittel: Utslettet vurderes på telefon
            ansvarlig: fastlege
            valg:
              - når: Ja, og haster
                neste: time-i-dag
              - ellers: råd
          time-i-dag:
            tittel: Time samme dag
            ansvarlig: fastlege
            slutt: Pasienten er undersøkt
          råd:
            tittel: Råd på telefon
            ansvarlig: fastlege
            slutt: Pasienten har fått råd
        """),
      .bad(
        """
        forløp: akutt-utslett
        tittel: Akutt utslett
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten ringer fastlegen
            tittel: Utslettet vurderes på telefon
            ansvarlig: fastlege
            ↓nesste: råd
          råd:
            tittel: Råd på telefon
            ansvarlig: fastlege
            slutt: Pasienten har fått råd
        """),
      .bad(
        """
        forløp: akutt-utslett
        tittel: Akutt utslett
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten ringer fastlegen
            tittel: Utslettet vurderes på telefon
            ansvarlig: fastlege
            valg:
              - {når: Ja, ↓og haster, neste: time-i-dag}
              - ellers: råd
          time-i-dag:
            tittel: Time samme dag
            ansvarlig: fastlege
            slutt: Pasienten er undersøkt
          råd:
            tittel: Råd på telefon
            ansvarlig: fastlege
            slutt: Pasienten har fått råd
        """),
    ])

  package static func wording(for fault: Fault) -> Wording? {
    switch fault.kind {
    case .unknownKey(let key, let form, let suggestions): unknown(key, form, suggestions, at: fault.origin)
    case .cutText(let kept, let rest): cut(kept, rest, fault)
    default: nil
    }
  }

  private static func unknown(_ key: String, _ form: Text, _ suggestions: [String], at origin: Origin) -> Wording {
    let likely = suggestions.map { Text("`\($0)`") }
    return Wording(
      .notAKey(key, form).askingWhether(likely), label: .unknown, help: likely.isEmpty ? .deleteKey : .write(likely),
      suggestions: suggestions,
      repairs: repairs(key, suggestions, at: origin))
  }

  /// A key in another spelling leaves nothing to guess; one that resembles a single key was probably meant for it.
  private static func repairs(_ key: String, _ suggestions: [String], at origin: Origin) -> [Repair] {
    if let name = Spelling.only(of: key, among: suggestions) { return [.writing(name, at: origin, .safe)] }
    return suggestions.count == 1 ? [.writing(suggestions[0], at: origin, .unsafe)] : []
  }

  private static func cut(_ kept: String, _ rest: String, _ fault: Fault) -> Wording {
    let whole = "\(kept), \(rest)"
    return Wording(
      .cutInTwo(kept, rest), label: .notRead(rest), help: .quoteOrUnfold(whole), suggestions: [quoted(whole)],
      related: .endsHere,
      repairs: [
        Repair(.quoteText, .unsafe, .quote(whole, from: fault.related, to: fault.origin))
      ])
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension Text {
  fileprivate static func notAKey(_ key: String, _ form: Text) -> Text {
    Text(nb: "\(form.nb) har ingen nøkkel som heter `\(key)`", en: "\(form.en) has no key called `\(key)`")
  }

  fileprivate static let unknown = Text(nb: "ukjent nøkkel, blir ikke lest", en: "unknown key, is not read")

  fileprivate static func write(_ likely: [Text]) -> Text {
    let likely = Text.alternatives(likely)
    return Text(nb: "skriv \(likely.nb)", en: "write \(likely.en)")
  }

  fileprivate static let deleteKey = Text(
    nb: "slett nøkkelen; det den sier, kan stå i en kommentar: `# …`",
    en: "delete the key; what it says can stand in a comment: `# …`")

  fileprivate static func cutInTwo(_ kept: String, _ rest: String) -> Text {
    let kept = Text.quotation(kept)
    let rest = Text.quotation(rest)
    return Text(
      nb: "kommaet delte teksten i to: \(kept.nb) og \(rest.nb)",
      en: "the comma cut the text in two: \(kept.en) and \(rest.en)")
  }

  fileprivate static func notRead(_ rest: String) -> Text {
    let rest = Text.quotation(rest)
    return Text(nb: "\(rest.nb) blir lest som en nøkkel", en: "\(rest.en) is read as a key")
  }

  fileprivate static func quoteOrUnfold(_ whole: String) -> Text {
    Text(
      nb: """
        sett teksten i anførselstegn: `"\(whole)"`
        eller ta bort `{` og `}` og skriv hver nøkkel på sin linje; der kan teksten stå som den er: `\(whole)`
        """,
      en: """
        put the text in quotation marks: `"\(whole)"`
        or take away `{` and `}` and write each key on a line of its own, where the text can stand as it is: `\(whole)`
        """)
  }

  fileprivate static let endsHere = Text(
    nb: "her slutter teksten, slik den er lest", en: "the text ends here, as it is read")

  fileprivate static let quoteText = Text(nb: "sett teksten i anførselstegn", en: "put the text in quotation marks")
}
