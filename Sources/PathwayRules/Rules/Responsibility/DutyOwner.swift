package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A duty that nobody discharges, or several do, or not on every run.
package enum DutyOwner: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 307, name: "duty-owner", severity: .error,
    summary: Text(
      nb: "Hver plikt blir oppfylt, og av nøyaktig én", en: "Every duty is discharged, and by exactly one actor"),
    rationale: Text(
      nb: """
        En plikt som loven gir, skal én gjøre én gang. Har ingen fått den, blir den ikke gjort. Har flere fått den, tror hver av \
        dem at den andre har gjort det, og meldingen som skulle ha gått, går aldri.
        """,
      en: """
        A duty by law is to be done once, by one. Where nobody has it, it is not done. Where several have it, each believes that \
        the other has done it, and the notice that should have gone never goes.
        """),
    examples: [
      .good(
        """
        forløp: førerkort
        tittel: Førerkort og helse
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten har hatt et anfall
            ansvarlig: fastlege
            neste: melde
          melde:
            tittel: Fastlegen melder fra om helsekravet
            ansvarlig: fastlege
            oppfyller: [førerkortmelding]
            neste: kjører-ikke
          kjører-ikke: {slutt: Pasienten vet at bilen må stå, ansvarlig: fastlege}
        plikter:
          førerkortmelding: {tittel: Melding om helsekrav til førerkort}
        """),
      .bad(
        """
        forløp: førerkort
        tittel: Førerkort og helse
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten har hatt et anfall
            ansvarlig: fastlege
            neste: melde
          melde:
            tittel: Fastlegen melder fra om helsekravet
            ansvarlig: fastlege
            neste: kjører-ikke
          kjører-ikke: {slutt: Pasienten vet at bilen må stå, ansvarlig: fastlege}
        plikter:
          ↓førerkortmelding: {tittel: Melding om helsekrav til førerkort}
        """),
      .bad(
        """
        forløp: førerkort
        tittel: Førerkort og helse
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten har hatt et anfall
            ansvarlig: hjemmetjeneste
            oppfyller: [førerkortmelding]
            neste: melde
          melde:
            tittel: Fastlegen melder fra om helsekravet
            ansvarlig: fastlege
            oppfyller: [↓førerkortmelding]
            neste: kjører-ikke
          kjører-ikke: {slutt: Pasienten vet at bilen må stå, ansvarlig: fastlege}
        plikter:
          førerkortmelding: {tittel: Melding om helsekrav til førerkort}
        overleveringer:
          si-fra:
            fra: undersøke
            til: melde
            type: delt-ansvar
            frist: 1 virkedag
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: førerkort
        tittel: Førerkort og helse
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten har hatt et anfall
            ansvarlig: fastlege
            valg:
              - {når: Pasienten kjører bil, neste: melde}
              - {ellers: kjører-ikke}
          melde: {ansvarlig: fastlege, oppfyller: [førerkortmelding], neste: kjører-ikke}
          kjører-ikke: {slutt: Pasienten vet at bilen må stå, ansvarlig: fastlege}
        plikter:
          ↓førerkortmelding: {tittel: Melding om helsekrav til førerkort}
        """, isHidden: true),
      .bad(
        """
        forløp: førerkort
        tittel: Førerkort og helse
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          melde:
            start: Pasienten har hatt et anfall
            ansvarlig: fastlege
            oppfyller: [førerkortmelding]
            samtykke: {av: pasient, nei: kjører-ikke}
            neste: kjører-ikke
          kjører-ikke: {slutt: Pasienten vet at bilen må stå, ansvarlig: fastlege}
        plikter:
          ↓førerkortmelding: {tittel: Melding om helsekrav til førerkort}
        """, isHidden: true),
      .bad(
        """
        forløp: førerkort
        tittel: Førerkort og helse
        versjon: 0.1.0
        bruker: [felles.yaml]
        kriterier:
          helsekrav: [oppfylt, usikkert, ikke oppfylt]
        steg:
          undersøke:
            start: Pasienten har hatt et anfall
            ansvarlig: fastlege
            valg:
              - {når: {helsekrav: ikke oppfylt}, neste: melde}
              - {når: {helsekrav: usikkert}, neste: kjører-ikke}
              - {når: {helsekrav: oppfylt}, neste: kjører}
          melde: {ansvarlig: fastlege, oppfyller: [melding], neste: kjører-ikke}
          kjører-ikke: {slutt: Pasienten vet at bilen må stå, ansvarlig: fastlege}
          kjører: {slutt: Pasienten kan kjøre, ansvarlig: fastlege}
        plikter:
          ↓melding: {tittel: Melding om helsekrav til førerkort, når: {helsekrav: [usikkert, ikke oppfylt]}}
        """, isHidden: true),
      .bad(
        """
        forløp: førerkort
        tittel: Førerkort og helse
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke: {start: Pasienten har hatt et anfall, ansvarlig: fastlege, neste: kjører-ikke}
          melde: {ansvarlig: fastlege, oppfyller: [førerkortmelding], neste: kjører-ikke}
          kjører-ikke: {slutt: Pasienten vet at bilen må stå, ansvarlig: fastlege}
        plikter:
          ↓førerkortmelding: {tittel: Melding om helsekrav til førerkort}
        hendelser:
          nytt-anfall: {ansvarlig: fastlege, til: melde}
        """, isHidden: true),
      .good(
        """
        forløp: førerkort
        tittel: Førerkort og helse
        versjon: 0.1.0
        bruker: [felles.yaml]
        kriterier:
          helsekrav: [oppfylt, ikke oppfylt]
        steg:
          undersøke:
            start: Pasienten har hatt et anfall
            ansvarlig: fastlege
            valg:
              - {når: {helsekrav: ikke oppfylt}, neste: [melde, samtale]}
              - {når: {helsekrav: oppfylt}, neste: kjører}
          samtale:
            ansvarlig: fastlege
            oppfyller: [råd]
            valg:
              - {når: Pasienten har flere spørsmål, neste: samtale, høyst: 2 runder}
              - {ellers: kjører-ikke}
          melde: {ansvarlig: fastlege, oppfyller: [melding], neste: kjører-ikke}
          melde-igjen: {ansvarlig: fastlege, oppfyller: [ny-melding], neste: kjører-ikke}
          kjører-ikke: {slutt: Pasienten vet at bilen må stå, ansvarlig: fastlege}
          kjører: {slutt: Pasienten kan kjøre, ansvarlig: fastlege}
        plikter:
          melding: {tittel: Melding om helsekrav til førerkort, når: {helsekrav: ikke oppfylt}}
          råd: {tittel: Råd om kjøring, når: Pasienten spør}
          ny-melding: {tittel: Ny melding, når: Pasienten får et nytt anfall}
        hendelser:
          nytt-anfall: {ansvarlig: fastlege, til: melde-igjen}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let duties = pathway.pathway.duties
    guard !duties.isEmpty else { return }
    guard pathway.runsAreRegular, !pathway.pathway.unreadKeys.contains("steg") else {
      report.holdBack()
      return
    }
    let missed = report.tellable(
      pathway.runs.unmetDuties, onRunsOf: pathway, whereAsked: duties.contains { $0.mustBeDischargedOnEveryRun })
    let runs = Dictionary(missed.map { ($0.number, $0.run) }) { first, _ in first }
    let discharges = pathway.discharges
    let isKnown = pathway.knowsEveryDischarge
    for (number, duty) in duties.enumerated() {
      let discharging = discharges[duty.id] ?? []
      let reached = discharging.filter { pathway.isJudged($0) }
      if discharging.isEmpty {
        if isKnown { reportNobody(duty, to: &report) }
      } else if let (first, second) = rivals(among: reached, in: pathway) {
        self.report(duty, first, second, in: pathway, to: &report)
      } else if isKnown, let run = runs[number] {
        reportMiss(duty, RunWitness(of: pathway).told(run), to: &report)
      } else if isKnown, duty.isAlways, pathway.runs.standing == .followed, !pathway.hasRivalExits, !reached.isEmpty,
        !reached.contains(where: { pathway.isReachedWithoutEvents($0) })
      {
        reportMiss(duty, nil, to: &report)
      }
    }
  }

  /// Returns the first step with an owner, and the first after it that another owns.
  private static func rivals(among steps: [Int], in pathway: AnalysedPathway) -> (Int, Int)? {
    let owners = pathway.graph.owners
    guard let first = steps.first(where: { owners[$0] != nil }),
      let second = steps.first(where: { owners[$0] != nil && owners[$0] != owners[first] })
    else { return nil }
    return (first, second)
  }

  private static func reportNobody(_ duty: Duty, to report: inout Report) {
    report(
      .nobody(duty.id), at: duty.origin, subject: [duty.id], label: .notDischarged, help: .discharge(duty.id))
  }

  private static func report(
    _ duty: Duty, _ first: Int, _ second: Int, in pathway: AnalysedPathway, to report: inout Report
  ) {
    let steps = [pathway.steps[first], pathway.steps[second]]
    let references = steps.compactMap { step in step.discharges.first { $0.id == duty.id } }
    let owners = [first, second].compactMap { pathway.graph.owners[$0] }.map { pathway.actorName($0) }
    guard references.count == 2, owners.count == 2 else { return }
    report(
      .several(duty.id, (owners[0], steps[0].id), (owners[1], steps[1].id)), at: references[1].origin,
      subject: [duty.id, steps[1].id], label: .another(owners[1]), help: .keepOne,
      related: references[0].origin.place.map { [RelatedPlace($0, .first(owners[0]))] } ?? [])
  }

  private static func reportMiss(_ duty: Duty, _ run: [WitnessStep]?, to report: inout Report) {
    report(
      .missed(duty), at: duty.origin, subject: [duty.id], label: .notOnEveryRun, help: .dischargeAlways(duty),
      witness: run, outcome: run.map { _ in .notDischargedOnRun(duty.id) })
  }
}

extension Duty {
  /// Whether it must be discharged on every run.
  fileprivate var isAlways: Bool { condition == nil && unreadKeys.isEmpty }

  /// Whether it must be discharged on every run, or on every run that meets it.
  fileprivate var mustBeDischargedOnEveryRun: Bool {
    if case .criteria? = condition { true } else { isAlways }
  }
}

extension AnalysedPathway {
  /// Whether every duty that some step discharges is known: one that is not may be the one that is missed.
  fileprivate var knowsEveryDischarge: Bool {
    let duties = Set(pathway.duties.map { $0.id })
    let steps = steps
    return steps.indices.allSatisfy { step in
      !steps[step].unreadKeys.contains("oppfyller") && steps[step].discharges.allSatisfy { duties.contains($0.id) }
    }
  }

  /// The steps that discharge each duty, in the order of the pathway.
  fileprivate var discharges: [Identifier: [Int]] {
    let steps = steps
    var discharges: [Identifier: [Int]] = [:]
    for step in steps.indices {
      for duty in steps[step].discharges where discharges[duty.id]?.last != step {
        discharges[duty.id, default: []].append(step)
      }
    }
    return discharges
  }
}

extension Text {
  fileprivate static func nobody(_ duty: Identifier) -> Text {
    Text(nb: "ingen steg oppfyller plikten «\(duty)»", en: "no step discharges the duty “\(duty)”")
  }

  fileprivate static func discharge(_ duty: Identifier) -> Text {
    Text(
      nb: "legg til `oppfyller: [\(duty)]` i steget der den blir gjort",
      en: "add `oppfyller: [\(duty)]` to the step in which it is done")
  }

  fileprivate static func several(
    _ duty: Identifier, _ first: (owner: String, step: Identifier), _ second: (owner: String, step: Identifier)
  ) -> Text {
    Text(
      nb: "plikten «\(duty)» har flere eiere: \(first.owner) i «\(first.step)» og \(second.owner) i «\(second.step)»",
      en:
        "the duty “\(duty)” has several owners: \(first.owner) in “\(first.step)” and \(second.owner) in “\(second.step)”"
    )
  }

  fileprivate static let keepOne = Text(
    nb: "la én av dem oppfylle plikten, og ta den bort fra `oppfyller` hos de andre",
    en: "let one of them discharge the duty, and take it out of `oppfyller` of the others")

  fileprivate static func missed(_ duty: Duty) -> Text {
    duty.condition == nil
      ? Text(
        nb: "plikten «\(duty.id)» blir ikke oppfylt på alle løp",
        en: "the duty “\(duty.id)” is not discharged on every run")
      : Text(
        nb: "plikten «\(duty.id)» blir ikke oppfylt på alle løp der den gjelder",
        en: "the duty “\(duty.id)” is not discharged on every run on which it holds")
  }

  fileprivate static func dischargeAlways(_ duty: Duty) -> Text {
    let isAlways = duty.condition == nil
    let nb = isAlways ? "si med `når` hvem plikten gjelder for" : "rett `når`"
    let en = isAlways ? "say by `når` for whom the duty holds" : "correct `når`"
    return Text(
      nb: "legg til `oppfyller: [\(duty.id)]` i et steg på hvert løp, eller \(nb)",
      en: "add `oppfyller: [\(duty.id)]` to a step on every run, or \(en)")
  }

  fileprivate static func notDischargedOnRun(_ duty: Identifier) -> Text {
    Text(nb: "(\(duty) er ikke oppfylt)", en: "(\(duty) is not discharged)")
  }

  fileprivate static func another(_ owner: String) -> Text {
    Text(nb: "her er det \(owner)", en: "here it is \(owner)")
  }

  fileprivate static func first(_ owner: String) -> Text {
    Text(nb: "her er det \(owner) som oppfyller den", en: "here \(owner) discharges it")
  }

  fileprivate static let notDischarged = Text(
    nb: "står ikke i `oppfyller` i noe steg", en: "stands in `oppfyller` of no step")

  fileprivate static let notOnEveryRun = Text(nb: "ikke oppfylt på alle løp", en: "not discharged on every run")
}
