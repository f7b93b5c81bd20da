package import PathwayDiagnostics

/// A required key that is not there.
package enum MissingKey: FaultRule {
  package static let metadata = RuleMetadata(
    code: 5, name: "missing-key", severity: .error,
    summary: Text(nb: "Alt som må stå, står der", en: "Everything that must be said is said"),
    rationale: Text(
      nb: """
        Uten versjon vet ingen hvilken utgave pasienten følger, og uten område vet ingen om en overlevering krysser grensen \
        mellom to tjenester. Det som mangler, blir fylt ut forskjellig av hver som leser.
        """,
      en: """
        Without a version nobody knows which edition a patient follows, and without an area nobody knows whether a handoff \
        crosses the border between two services. What is missing is filled in differently by each reader.
        """),
    examples: [
      .good(
        """
        forløp: tannhelse-hjemme
        tittel: Tannhelse hos hjemmeboende eldre
        versjon: 0.1.0
        aktører:
          tannpleier: {navn: Tannpleier, område: tannhelse}
        steg:
          undersøke:
            start: Pasienten får hjemmesykepleie
            tittel: Munnen undersøkes
            ansvarlig: tannpleier
            slutt: Pasienten har fått tilbud om behandling
        """),
      .bad(
        """
        ↓forløp: tannhelse-hjemme
        tittel: Tannhelse hos hjemmeboende eldre
        aktører:
          tannpleier: {navn: Tannpleier, område: tannhelse}
        steg:
          undersøke:
            start: Pasienten får hjemmesykepleie
            tittel: Munnen undersøkes
            ansvarlig: tannpleier
            slutt: Pasienten har fått tilbud om behandling
        """),
      .bad(
        """
        forløp: tannhelse-hjemme
        tittel: Tannhelse hos hjemmeboende eldre
        versjon: 0.1.0
        aktører:
          ↓tannpleier: {navn: Tannpleier}
        steg:
          undersøke:
            start: Pasienten får hjemmesykepleie
            tittel: Munnen undersøkes
            ansvarlig: tannpleier
            slutt: Pasienten har fått tilbud om behandling
        """),
    ])

  package static func wording(for fault: Fault) -> Wording? {
    guard case .missingKey(let key, let form) = fault.kind else { return nil }
    return Wording(.lacks(key, form), label: .missing(key), help: .add(key))
  }
}

extension Text {
  fileprivate static func lacks(_ key: String, _ form: Text) -> Text {
    Text(nb: "\(form.nb) mangler `\(key)`", en: "\(form.en) lacks `\(key)`")
  }

  fileprivate static func add(_ key: String) -> Text {
    Text(nb: "legg til `\(key): …`", en: "add `\(key): …`")
  }

  fileprivate static func missing(_ key: String) -> Text {
    Text(nb: "uten `\(key)`", en: "without `\(key)`")
  }
}
