package import PathwayDiagnostics

/// A key that is written twice in one mapping.
package enum DuplicateKey: FaultRule {
  package static let metadata = RuleMetadata(
    code: 2, name: "duplicate-key", severity: .error,
    summary: Text(nb: "En nøkkel står bare én gang på hvert sted", en: "A key stands only once in each place"),
    rationale: Text(
      nb: """
        Bare én av de to kan gjelde, og ingen ser hvilken. Står et steg to ganger, kan den som leser øverst og den som leser \
        nederst, ha hver sin oppfatning av hvem som har ansvaret for pasienten.
        """,
      en: """
        Only one of the two can hold, and nobody sees which. Where a step stands twice, those who read the top and those who \
        read the bottom may each believe that somebody else is responsible for the patient.
        """),
    examples: [
      .good(
        """
        forløp: legemiddelgjennomgang
        tittel: Legemiddelgjennomgang
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          gjennomgang:
            start: Hjemmetjenesten ber om gjennomgang
            tittel: Legemidlene gjennomgås
            ansvarlig: fastlege
            neste: oppdatert
          oppdatert:
            tittel: Listen er oppdatert
            ansvarlig: fastlege
            slutt: Pasienten har fått ny legemiddelliste
        """),
      .bad(
        """
        forløp: legemiddelgjennomgang
        tittel: Legemiddelgjennomgang
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          gjennomgang:
            start: Hjemmetjenesten ber om gjennomgang
            tittel: Legemidlene gjennomgås
            ansvarlig: fastlege
            ↓ansvarlig: hjemmetjeneste
            neste: oppdatert
          oppdatert:
            tittel: Listen er oppdatert
            ansvarlig: fastlege
            slutt: Pasienten har fått ny legemiddelliste
        """),
    ])

  package static func wording(for fault: Fault) -> Wording? {
    guard case .duplicateKey(let key) = fault.kind else { return nil }
    return Wording(
      .standsTwice(key), label: .second, help: .mergeOrDelete, related: .first,
      repairs: [Repair(.keepOne(key), .unsafe, .remove(fault.origin, sameAs: fault.related))])
  }
}

extension Text {
  fileprivate static func standsTwice(_ key: String) -> Text {
    Text(
      nb: "`\(key)` står to ganger på samme sted; bare én av dem kan gjelde",
      en: "`\(key)` stands twice in one place; only one of them can hold")
  }

  fileprivate static let mergeOrDelete = Text(
    nb: "slå de to sammen, eller slett den som ikke gjelder",
    en: "merge the two, or delete the one that does not hold")

  fileprivate static func keepOne(_ key: String) -> Text {
    Text(nb: "behold én av to like `\(key)`", en: "keep one of two equal `\(key)`")
  }

  fileprivate static let first = Text(nb: "den første står her", en: "the first stands here")

  fileprivate static let second = Text(nb: "den andre står her", en: "the second stands here")
}
