package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A step that the patient must come to, with nothing said for when they do not.
package enum NoShowUnhandled: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 217, name: "no-show-unhandled", severity: .warning,
    summary: Text(
      nb: "Et steg der pasienten må møte opp, sier hva som skjer når pasienten ikke kommer",
      en: "A step that the patient must come to says what happens when the patient does not come"),
    rationale: Text(
      nb: """
        Den som ikke møter, er ofte den som er sykest. Blir saken lukket i stillhet, er det ingen som følger pasienten, og alle \
        tror at hjelpen er gitt.
        """,
      en: """
        Whoever does not come is often the most ill. When the case is closed in silence, nobody follows the patient, and \
        everybody believes that help was given.
        """),
    examples: [
      .good(
        """
        forløp: vektkontroll
        tittel: Oppfølging etter vekttap
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          kontroll:
            start: Fastlegen har kalt inn til kontroll
            ansvarlig: fastlege
            oppmøte: ja
            ikke møtt: ringe
            neste: avslutte
          ringe: {slutt: Fastlegen har ringt og avtalt veien videre, ansvarlig: fastlege}
          avslutte: {slutt: Vekten er trygg, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: vektkontroll
        tittel: Oppfølging etter vekttap
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          ↓kontroll:
            start: Fastlegen har kalt inn til kontroll
            ansvarlig: fastlege
            oppmøte: ja
            neste: avslutte
          avslutte: {slutt: Vekten er trygg, ansvarlig: fastlege}
        """),
    ])

  package static let judgesFile = true

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    for index in steps.indices where steps[index].patientAttends?.value == true && steps[index].noShow == nil {
      let step = steps[index]
      guard pathway.isJudged(index), !step.unreadKeys.contains("ikke møtt") else { continue }
      report(
        .unhandled(step.title ?? step.id.text), at: step.origin, subject: [step.id], label: .lacksNoShow(step.id),
        help: .addNoShow, grounds: pathway.citations(of: step.legalBases),
        related: step.patientAttends?.origin.place.map { [RelatedPlace($0, .attends)] } ?? [],
        repairs: [.proposing("ikke møtt", "steget når pasienten ikke kommer", under: step.origin)])
    }
  }
}

extension Text {
  fileprivate static func unhandled(_ step: String) -> Text {
    Text(
      nb: "det er ikke sagt hva som skjer når pasienten ikke møter til «\(step)»",
      en: "it is not said what happens when the patient does not come to “\(step)”")
  }

  fileprivate static func lacksNoShow(_ step: Identifier) -> Text {
    Text(nb: "steget «\(step)» mangler `ikke møtt`", en: "the step “\(step)” lacks `ikke møtt`")
  }

  fileprivate static let addNoShow = Text(
    nb: "legg til `ikke møtt: <steg>` som sier hvem som tar kontakt med pasienten",
    en: "add `ikke møtt: <step>` that says who contacts the patient")

  fileprivate static let attends = Text(nb: "her må pasienten møte opp", en: "here the patient must come")
}
