package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A step after which nothing is said.
package enum NoExit: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 107, name: "no-exit", severity: .error,
    summary: Text(nb: "Hvert steg sier hva som følger", en: "Every step says what follows"),
    rationale: Text(
      nb: """
        Forløpet stopper uten å si det. Den som har pasienten, gjør jobben sin ferdig, og så tar ingen over: ingen vet om \
        pasienten skulle videre, eller om det var slutt.
        """,
      en: """
        The pathway stops without saying so. Whoever has the patient finishes the work, and then nobody takes over: nobody \
        knows whether the patient was to go on, or whether that was the end.
        """),
    examples: [
      .good(
        """
        forløp: søvnvansker
        tittel: Søvnvansker
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          samtale:
            start: Pasienten sover dårlig
            tittel: Samtale om søvn
            ansvarlig: fastlege
            neste: [søvndagbok, oppfølging]
          søvndagbok:
            tittel: Søvndagboken er delt ut
            ansvarlig: fastlege
            ferdig: ja
          oppfølging:
            tittel: Ny samtale
            ansvarlig: fastlege
            slutt: Pasienten sover bedre
        """),
      .bad(
        """
        forløp: søvnvansker
        tittel: Søvnvansker
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          samtale:
            start: Pasienten sover dårlig
            tittel: Samtale om søvn
            ansvarlig: fastlege
            neste: [søvndagbok, oppfølging]
          ↓søvndagbok:
            tittel: Pasienten skriver søvndagbok
            ansvarlig: fastlege
          oppfølging:
            tittel: Ny samtale
            ansvarlig: fastlege
            slutt: Pasienten sover bedre
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    for index in steps.indices where steps[index].exits.isEmpty {
      let step = steps[index]
      if Exit.Kind.keys.contains(where: { step.unreadKeys.contains($0) }) { continue }
      report(
        .stops(step.id), at: step.origin, subject: [step.id], label: .nothingFollows, help: .sayWhatFollows,
        repairs: [
          .proposing("neste", "steget som følger, eller skriv `slutt`, `valg` eller `ferdig`", under: step.origin)
        ])
    }
  }
}

extension Text {
  fileprivate static func stops(_ step: Identifier) -> Text {
    Text(
      nb: "forløpet stopper etter «\(step)» uten å si det", en: "the pathway stops after “\(step)” without saying so")
  }

  fileprivate static let sayWhatFollows = Text(
    nb: "legg til `neste: …` eller `valg`; er det her forløpet slutter, `slutt: …`; er det et sidesteg, `ferdig: ja`",
    en: "add `neste: …` or `valg`; where the pathway ends here, `slutt: …`; where it is a side task, `ferdig: ja`")

  fileprivate static let nothingFollows = Text(
    nb: "ingenting følger", en: "nothing follows")
}
