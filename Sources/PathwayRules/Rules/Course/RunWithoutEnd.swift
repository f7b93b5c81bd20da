package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A run that stops with a side task, and has come to no end.
package enum RunWithoutEnd: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 402, name: "run-without-end", severity: .error,
    summary: Text(nb: "Hvert løp kommer til en slutt", en: "Every run comes to an end"),
    rationale: Text(
      nb: """
        Et steg med `ferdig` er en sidejobb: noe blir gjort, og ingenting følger. Er det det siste som skjer, står det ingen \
        steder hvordan pasienten skal ha det nå, og hvem som har ansvaret. Pasienten venter på noen som tror de er ferdige.
        """,
      en: """
        A step with `ferdig` is a side task: something is done and nothing follows. Where it is the last thing that happens, \
        nothing says how the patient is left and who is responsible. The patient waits for people who believe that they are done.
        """),
    examples: [
      .good(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har falt hjemme
            ansvarlig: fastlege
            neste: [skrive-notat, trene]
          skrive-notat:
            tittel: Fallet skrives inn i journalen
            ansvarlig: fastlege
            ferdig: ja
          trene:
            tittel: Pasienten trener styrke og balanse
            ansvarlig: fastlege
            neste: trygg
          trygg: {slutt: Pasienten går trygt hjemme, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har falt hjemme
            ansvarlig: fastlege
            valg:
              - {når: Pasienten trenger trening, neste: trene}
              - {ellers: skrive-notat}
          skrive-notat:
            tittel: Fallet skrives inn i journalen
            ansvarlig: fastlege
            ↓ferdig: ja
          trene:
            tittel: Pasienten trener styrke og balanse
            ansvarlig: fastlege
            neste: trygg
          trygg: {slutt: Pasienten går trygt hjemme, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har falt hjemme
            ansvarlig: fastlege
            oppmøte: ja
            ikke møtt: skrive-notat
            neste: trygg
          skrive-notat:
            tittel: Pasienten kom ikke
            ansvarlig: fastlege
            ↓ferdig: ja
          trygg: {slutt: Pasienten går trygt hjemme, ansvarlig: fastlege}
        """, isHidden: true),
      .bad(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har falt hjemme
            ansvarlig: fastlege
            neste: [trene, rydde]
          trene:
            ansvarlig: fastlege
            valg:
              - {når: Pasienten går støtt, neste: trygg}
              - {når: Pasienten vil ikke, neste: skrive-notat}
              - {ellers: trene, høyst: 2 runder}
          rydde:
            ansvarlig: fastlege
            valg:
              - {når: Det er ryddig hjemme, neste: trygg}
              - {ellers: ringe-familien}
          skrive-notat: {ansvarlig: fastlege, ↓ferdig: ja}
          ringe-familien: {ansvarlig: fastlege, ferdig: ja}
          trygg: {slutt: Pasienten går trygt hjemme, ansvarlig: fastlege}
        """, isHidden: true),
      .bad(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har falt hjemme
            ansvarlig: fastlege
            neste: trygg
          trygg: {slutt: Hjemmetjenesten ser til pasienten, ansvarlig: hjemmetjeneste}
          ringe-selv: {ansvarlig: fastlege, ↓ferdig: ja}
        overleveringer:
          be-om-tilsyn:
            fra: vurdere
            til: trygg
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: ringe-selv}
        """, isHidden: true),
      .good(
        """
        forløp: nyresvikt
        tittel: Kronisk nyresvikt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          begynne:
            start: Nyrene virker for dårlig, og det går ikke over
            ansvarlig: fastlege
            neste: [kontroll, skrive-notat]
          kontroll:
            ansvarlig: fastlege
            valg:
              - når: Prøvene er stabile
                neste: kontroll
                hver: 3 måneder
              - ellers: justere
          justere: {ansvarlig: fastlege, neste: kontroll}
          skrive-notat: {ansvarlig: fastlege, ferdig: ja}
          flyttet: {slutt: Pasienten følges av ny fastlege, ansvarlig: fastlege}
        hendelser:
          flytting: {ansvarlig: fastlege, til: flyttet}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let stops = report.tellable(
      pathway.runs.endless, onRunsOf: pathway, whereAsked: pathway.steps.contains { $0.hasSideTask })
    // A pathway in which no step is an end at all has been reported.
    guard !stops.isEmpty, pathway.steps.contains(where: { $0.hasEnd }) else { return }
    // Where a run comes into a loop that no arrow leaves, something is always running.
    let endless = Set(pathway.loops.lazy.filter { !$0.canBeLeft }.flatMap { $0.steps })
    for stop in stops where !stop.run.performances.contains(where: { endless.contains($0.step) }) {
      let step = pathway.steps[stop.number]
      guard let exit = step.exit else { continue }
      report(
        .stops(at: step.id), at: exit.origin, subject: [step.id], label: .nothingFollows, help: .addEnd,
        witness: RunWitness(of: pathway).told(stop.run), outcome: .noEnd)
    }
  }
}

extension Step {
  /// Whether it is a side task, which nothing follows.
  fileprivate var hasSideTask: Bool {
    exits.contains { if case .done = $0.kind { true } else { false } }
  }
}

extension Text {
  fileprivate static func stops(at step: Identifier) -> Text {
    Text(
      nb: "forløpet kan stoppe i «\(step)» uten å ha kommet til en slutt",
      en: "the pathway may stop at “\(step)” without having come to an end")
  }

  fileprivate static let nothingFollows = Text(
    nb: "ingenting følger, og ingen slutt er nådd", en: "nothing follows, and no end has been reached")

  fileprivate static let addEnd = Text(
    nb:
      "bytt `ferdig` med `slutt: …` som sier hvordan pasienten skal ha det, eller la en gren som alltid går, nå en slutt",
    en:
      "replace `ferdig` with `slutt: …` that says how the patient is left, or let a branch that always runs reach an end"
  )

  fileprivate static let noEnd = Text(nb: "(ingen slutt er nådd)", en: "(no end has been reached)")
}
