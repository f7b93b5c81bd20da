package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// An end after which nobody is responsible.
package enum EndWithoutOwner: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 308, name: "end-without-owner", severity: .error,
    summary: Text(
      nb: "Hver slutt sier hvem som har ansvaret etterpå", en: "Every end says who is responsible afterwards"),
    rationale: Text(
      nb: """
        Forløpet er over, men pasienten lever videre med sykdommen. Står det ikke hvem som har ansvaret da, er det ingen å \
        ringe når noe endrer seg, og ingen som spør.
        """,
      en: """
        The pathway is over, but the patient lives on with the illness. Where it does not say who is responsible then, there \
        is nobody to call when something changes, and nobody who asks.
        """),
    examples: [
      .good(
        """
        forløp: lungebetennelse
        tittel: Etter lungebetennelse
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kontroll:
            start: Det er seks uker siden behandlingen
            tittel: Kontroll
            ansvarlig: fastlege
            neste: frisk
          frisk:
            tittel: Pasienten er frisk
            ansvarlig: pasient
            slutt: Pasienten er frisk og tar selv kontakt ved behov
        """),
      .bad(
        """
        forløp: lungebetennelse
        tittel: Etter lungebetennelse
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kontroll:
            start: Det er seks uker siden behandlingen
            tittel: Kontroll
            ansvarlig: fastlege
            neste: frisk
          ↓frisk:
            tittel: Pasienten er frisk
            slutt: Pasienten er frisk og tar selv kontakt ved behov
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    for index in steps.indices where lacksOwner(steps, at: index) {
      let step = steps[index]
      report(
        .nobodyAfterwards(step.id), at: step.origin, subject: [step.id], label: .noOwner, help: .addOwner,
        repairs: [.proposing("ansvarlig", "aktøren som har pasienten etterpå", under: step.origin)])
    }
  }

  private static func lacksOwner(_ steps: [Step], at index: Int) -> Bool {
    steps[index].responsible == nil && steps[index].rivalOwners.isEmpty
      && !steps[index].unreadKeys.contains("ansvarlig")
      && (steps[index].hasEnd || steps[index].unreadKeys.contains("slutt"))
  }
}

extension Text {
  fileprivate static func nobodyAfterwards(_ step: Identifier) -> Text {
    Text(
      nb: "ingen har ansvaret for pasienten etter slutten «\(step)»",
      en: "nobody is responsible for the patient after the end “\(step)”")
  }

  fileprivate static let addOwner = Text(
    nb: "legg til `ansvarlig: …` med den som har pasienten etterpå; er det ingen, skriv pasienten selv",
    en: "add `ansvarlig: …` with whoever has the patient afterwards; where nobody does, write the patient")

  fileprivate static let noOwner = Text(
    nb: "uten `ansvarlig`", en: "without `ansvarlig`")
}
