package import PathwayDiagnostics

/// Catalogues, pathways or adaptations that use each other in a circle.
package enum CircularUse: FaultRule {
  package static let metadata = RuleMetadata(
    code: 110, name: "circular-use", severity: .error,
    summary: Text(
      nb: "Ingen fil bruker seg selv, heller ikke gjennom andre", en: "No file uses itself, nor through others"),
    rationale: Text(
      nb: """
        Et forløp som bruker seg selv, tar aldri slutt på papiret: ingen kan si når pasienten er ferdig, eller hvem som har \
        ansvaret til slutt.
        """,
      en: """
        A pathway that uses itself never ends on paper: nobody can say when the patient is done, or who is responsible in \
        the end.
        """),
    examples: [
      .good(
        """
        forløp: smertelindring
        tittel: Smertelindring hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Pasienten har smerter
            tittel: Behandlingen justeres
            ansvarlig: fastlege
            valg:
              - når: Pasienten har fortsatt smerter
                neste: behandle
                høyst: 3 runder
              - ellers: lindret
          lindret:
            tittel: Smertene er under kontroll
            ansvarlig: fastlege
            slutt: Pasienten er smertelindret
        """),
      .bad(
        """
        katalog: smerteteam
        bruker: [felles.yaml, ↓eksempel.yaml]
        aktører:
          smerteteam: {navn: Smerteteamet på sykehuset, område: spesialisthelsetjeneste, reserve: sykehus}
        """),
    ])

  package static func wording(for fault: Fault) -> Wording? {
    guard case .circularUse(let circle) = fault.kind else { return nil }
    return Wording(.circle(circle), label: .closesCircle, help: .breakCircle)
  }
}

extension Text {
  fileprivate static func circle(_ circle: [String]) -> Text {
    if circle.count == 2 { return Text(nb: "`\(circle[0])` bruker seg selv", en: "`\(circle[0])` uses itself") }
    let way = circle.joined(separator: " → ")
    return Text(nb: "disse bruker hverandre i ring: \(way)", en: "these use each other in a circle: \(way)")
  }

  fileprivate static let breakCircle = Text(
    nb: "ta bort ett av leddene; skal noe tas om igjen, la en gren av `valg` gå tilbake i samme forløp",
    en: "take away one of the links; where something is done again, let a branch of `valg` go back in the same pathway")

  fileprivate static let closesCircle = Text(nb: "her sluttes ringen", en: "the circle closes here")
}
