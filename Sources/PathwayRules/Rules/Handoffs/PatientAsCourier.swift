package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A contract that arrives only when the patient carries it.
package enum PatientAsCourier: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 212, name: "patient-as-courier", severity: .error,
    summary: Text(
      nb: "Pasienten er aldri den eneste som bærer opplysningene",
      en: "The patient is never the only one who carries the information"),
    rationale: Text(
      nb: """
        Skal pasienten selv ta med seg papirene, kommer de ikke fram når pasienten er for syk, glemmer dem eller ikke vil. Det \
        rammer dem som trenger hjelpen mest.
        """,
      en: """
        When the patient has to bring the papers, they do not arrive when the patient is too ill, forgets them or does not \
        want to. It hits those who need the help most.
        """),
    examples: [
      .good(
        """
        forløp: tannhelse
        tittel: Tannundersøkelse
        versjon: 0.1.0
        bruker: [felles.yaml]
        aktører:
          skolehelsetjeneste: {navn: Skolehelsetjenesten, område: kommune, kanaler: [med-pasienten, telefon]}
          skoletannlege: {navn: Skoletannlegen, område: kommune, kanaler: [med-pasienten, telefon]}
        steg:
          samtale: {start: Eleven har vondt i tennene, ansvarlig: skolehelsetjeneste, neste: undersøke}
          undersøke: {slutt: Tennene er undersøkt, ansvarlig: skoletannlege}
        overleveringer:
          be-om-undersøkelse:
            fra: samtale
            til: undersøke
            type: delt-ansvar
            kanal: med-pasienten
            reservekanal: telefon
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [skolehelsetjeneste]}}
        """),
      .bad(
        """
        forløp: tannhelse
        tittel: Tannundersøkelse
        versjon: 0.1.0
        bruker: [felles.yaml]
        aktører:
          skolehelsetjeneste: {navn: Skolehelsetjenesten, område: kommune, kanaler: [med-pasienten, telefon]}
          skoletannlege: {navn: Skoletannlegen, område: kommune, kanaler: [med-pasienten, telefon]}
        steg:
          samtale: {start: Eleven har vondt i tennene, ansvarlig: skolehelsetjeneste, neste: undersøke}
          undersøke: {slutt: Tennene er undersøkt, ansvarlig: skoletannlege}
        overleveringer:
          be-om-undersøkelse:
            fra: samtale
            til: undersøke
            type: delt-ansvar
            kanal: ↓med-pasienten
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [skolehelsetjeneste]}}
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let resolved = pathway.resolved
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs {
      guard let channel = handoffs[index].channel, resolved.isOnlyCarriedByPatient(index) else {
        continue
      }
      let handoff = handoffs[index]
      report(
        .onlyPatient(handoff.id), at: channel.origin, subject: [handoff.id], help: .addFallback,
        grounds: pathway.citations(of: handoff.legalBases))
    }
  }
}

extension Text {
  fileprivate static func onlyPatient(_ handoff: Identifier) -> Text {
    Text(
      nb: "«\(handoff)» kommer bare fram hvis pasienten tar den med",
      en: "“\(handoff)” arrives only if the patient brings it")
  }

  fileprivate static let addFallback = Text(
    nb: "velg en annen `kanal`, eller legg til `reservekanal: <kanal>` som ikke går gjennom pasienten",
    en: "choose another `kanal`, or add `reservekanal: <channel>` that does not go through the patient")
}
