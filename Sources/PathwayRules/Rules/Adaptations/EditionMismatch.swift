package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// An adaptation that was made for another edition than the one it is laid over.
package enum EditionMismatch: AdaptationRule {
  package static let metadata = RuleMetadata(
    code: 806, name: "edition-mismatch", severity: .warning,
    summary: Text(
      nb: "En tilpasning er laget for utgaven den legges over",
      en: "An adaptation is made for the edition it is laid over"),
    rationale: Text(
      nb: """
        Når det nasjonale forløpet får en ny utgave, kan frister og ansvar være flyttet. En tilpasning som ingen har sett over \
        etterpå, kan love pasienten noe som ikke lenger gjelder, eller mangle et steg som er kommet til.
        """,
      en: """
        When the national pathway comes in a new edition, deadlines and responsibilities may have moved. An adaptation that nobody \
        has looked over since may promise the patient what no longer holds, or lack a step that was added.
        """),
    examples: [
      .good(
        """
        tilpasning: råd-eksempelbyen
        av: råd
        versjon av: 1.2.0
        binder:
          fastlege: {navn: Fastlegene i Eksempelbyen}
        """, files: ["råd.yaml": base]),
      .bad(
        """
        tilpasning: råd-eksempelbyen
        av: råd
        versjon av: ↓1.1.3
        binder:
          fastlege: {navn: Fastlegene i Eksempelbyen}
        """, files: ["råd.yaml": base]),
      .bad(
        """
        tilpasning: råd-eksempelbyen
        av: råd
        versjon av: ↓2.0.0
        binder:
          fastlege: {navn: Fastlegene i Eksempelbyen}
        """, files: ["råd.yaml": base]),
    ])

  private static let base = """
    forløp: råd
    tittel: Råd hos fastlegen
    versjon: 1.2.0
    bruker: [felles.yaml]
    steg:
      samtale:
        start: Pasienten ringer fastlegen
        tittel: Samtale
        ansvarlig: fastlege
        slutt: Pasienten har fått råd
    """

  package static func check(_ adapted: AdaptedPathway, reporting report: inout Report) {
    guard let made = adapted.adaptation.baseVersion, let current = adapted.base.pathway.version,
      made.value != current.value
    else { return }
    let name = adapted.base.pathway.title ?? adapted.base.pathway.id.text
    report(
      .mismatch(name, made: made.value, now: current.value), at: made.origin, subject: [adapted.adaptation.id],
      label: .raised(from: made.value, to: current.value), help: .lookOver(current.value),
      related: current.origin.place.map { [RelatedPlace($0, .edition(current.value))] } ?? [])
  }
}

extension Text {
  fileprivate static func mismatch(_ name: String, made: SemanticVersion, now: SemanticVersion) -> Text {
    Text(
      nb: "tilpasningen er laget for utgave \(made) av «\(name)», som nå er i utgave \(now)",
      en: "the adaptation was made for edition \(made) of “\(name)”, which is now in edition \(now)")
  }

  /// What the numbers of two editions say of what has changed between them.
  fileprivate static func raised(from made: SemanticVersion, to now: SemanticVersion) -> Text {
    if now < made {
      return Text(nb: "en nyere utgave enn den som finnes her", en: "a newer edition than the one that is here")
    }
    if now.major > made.major {
      return Text(nb: "siden da gjelder ikke lenger alt som sto", en: "since then, some of what stood no longer holds")
    }
    if now.minor > made.minor {
      return Text(nb: "siden da er noe kommet til", en: "since then, something was added")
    }
    return Text(nb: "siden da er noe rettet", en: "since then, something was mended")
  }

  fileprivate static func lookOver(_ now: SemanticVersion) -> Text {
    Text(
      nb: "se over tilpasningen mot utgave \(now), og skriv så `versjon av: \(now)`",
      en: "look the adaptation over against edition \(now), and then write `versjon av: \(now)`")
  }

  fileprivate static func edition(_ now: SemanticVersion) -> Text {
    Text(nb: "her er utgave \(now)", en: "edition \(now) is here")
  }
}
