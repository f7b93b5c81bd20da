package import PathwayDiagnostics

/// A text that libyaml cannot read to its end.
package enum InvalidYAML: FaultRule {
  package static let metadata = RuleMetadata(
    code: 1, name: "invalid-yaml", severity: .error,
    summary: Text(nb: "Filen er gyldig YAML", en: "The file is valid YAML"),
    rationale: Text(
      nb: """
        Det som står etter feilen, blir ikke lest. Et forløp som bare er lest halvveis, ser tryggere ut enn det er: hullene \
        i resten blir ikke funnet, og den som skrev det, tror at pasienten er ivaretatt.
        """,
      en: """
        What stands after the mistake is not read. A pathway that is read half way looks safer than it is: the gaps in the \
        rest are not found, and its author believes that the patient is looked after.
        """),
    examples: [
      .good(
        """
        forløp: fallforebygging
        tittel: "Fall: forebygging hjemme"
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kartlegge:
            start: Hjemmetjenesten ser at en pasient har falt
            tittel: Fallrisiko kartlegges
            ansvarlig: hjemmetjeneste
            neste: tiltak
          tiltak:
            tittel: Tiltak er satt i gang
            ansvarlig: hjemmetjeneste
            slutt: Pasienten har fått tiltak mot nye fall
        """),
      .bad(
        """
        forløp: fallforebygging
        tittel: Fall↓: forebygging hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kartlegge:
            start: Hjemmetjenesten ser at en pasient har falt
            ansvarlig: hjemmetjeneste
            slutt: Pasienten har fått tiltak mot nye fall
        """),
      .bad(
        """
        forløp: fallforebygging
        tittel: Fall og forebygging
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kartlegge:
            start: Hjemmetjenesten ser at en pasient har falt
            ansvarlig: hjemmetjeneste
            medvirker: [fastlege, pasient
            slutt↓: Pasienten har fått tiltak mot nye fall
        """),
    ])

  package static func wording(for fault: Fault) -> Wording? {
    guard case .invalidYAML(let problem, let context) = fault.kind else { return nil }
    guard let reason = ParserReasons.reason(problem: problem, context: context) else {
      return Wording(.notYAML(problem: problem, context: context), label: .readThisFar)
    }
    return Wording(
      reason.message, label: .readThisFar, help: reason.help, related: ParserReasons.beginning(context: context))
  }
}

extension Text {
  fileprivate static func notYAML(problem: String, context: String?) -> Text {
    let reason = context.map { "\($0): \(problem)" } ?? problem
    return Text(nb: "filen er ikke gyldig YAML her: \(reason)", en: "the file is not valid YAML here: \(reason)")
  }

  fileprivate static let readThisFar = Text(nb: "filen kunne leses hit", en: "the file could be read this far")
}
