package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A deadline that even the fastest run breaks.
package enum DeadlineImpossible: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 601, name: "deadline-impossible", severity: .error,
    summary: Text(
      nb: "Enhver frist kan holdes av den raskeste veien", en: "Every deadline can be kept by the fastest way"),
    rationale: Text(
      nb: """
        En frist som ikke kan holdes selv når alt går så fort det kan, er et løfte ingen mener. De ansatte slutter å se på fristene, \
        og pasienten får et brudd som var bestemt før forløpet begynte.
        """,
      en: """
        A deadline that cannot be kept even when everything goes as fast as it can is a promise that nobody means. Staff stop looking \
        at deadlines, and the patient gets a breach that was decided before the pathway began.
        """),
    examples: [
      .good(
        """
        forløp: hofte
        tittel: Hoftebrudd
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          operere:
            start: Pasienten kommer inn med brudd
            ansvarlig: sykehus
            varighet: 1–2 døgn
            frist: 2 døgn
            neste: trene
          trene: {ansvarlig: sykehus, varighet: 1–2 uker, neste: hjem}
          hjem: {slutt: Pasienten kan gå, ansvarlig: sykehus}
        frister:
          hjem-igjen: {fra: operere, til: start av hjem, innen: 2 uker}
        """),
      .bad(
        """
        forløp: hofte
        tittel: Hoftebrudd
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          operere:
            start: Pasienten kommer inn med brudd
            ansvarlig: sykehus
            varighet: 3–4 døgn
            frist: ↓2 døgn
            neste: trene
          trene: {ansvarlig: sykehus, varighet: 4–5 uker, neste: hjem}
          hjem: {slutt: Pasienten kan gå, ansvarlig: sykehus}
        frister:
          hjem-igjen: {fra: operere, til: start av hjem, innen: ↓10 virkedager}
        """),
      .good(
        """
        forløp: hofte
        tittel: Hoftebrudd
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          operere:
            start: Pasienten kommer inn med brudd
            ansvarlig: sykehus
            valg:
              - {når: Pasienten kan trene, neste: trene}
              - {ellers: hjem}
          trene: {ansvarlig: sykehus, varighet: 2–3 uker, neste: hjem}
          hjem: {slutt: Pasienten kan gå, ansvarlig: sykehus}
        frister:
          hjem-igjen: {fra: start av operere, til: start av hjem, innen: 3 uker}
        """, isHidden: true),
      .bad(
        """
        forløp: hofte
        tittel: Hoftebrudd
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          operere: {start: Pasienten kommer inn med brudd, ansvarlig: sykehus, neste: [trene, samtale]}
          trene: {ansvarlig: sykehus, varighet: 2–3 uker, neste: hjem}
          samtale: {ansvarlig: sykehus, neste: hjem}
          hjem: {slutt: Pasienten kan gå, ansvarlig: sykehus}
        frister:
          hjem-igjen: {fra: start av operere, til: start av hjem, innen: ↓1 uke}
        """, isHidden: true),
      // A wait counts from when the step may start, whatever its work takes.
      .bad(
        """
        forløp: hofte
        tittel: Hoftebrudd
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          spørre:
            start: Pasienten er klar til å reise
            ansvarlig: sykehus
            varighet: 1–2 døgn
            avventer:
              - {hendelse: Plassen er klar, neste: hjem}
              - {etter: 4 uker, neste: purre}
          purre: {ansvarlig: sykehus, neste: hjem}
          hjem: {slutt: Pasienten har en plass, ansvarlig: sykehus}
        frister:
          purret: {fra: start av spørre, til: purre, innen: ↓2 uker}
          plass: {fra: start av spørre, til: hjem, innen: 4 uker}
        """, isHidden: true),
      // A deadline that was missed has passed, and so has the time for an acknowledgement that did not come.
      .bad(
        """
        forløp: hofte
        tittel: Hoftebrudd
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          skrive-ut: {start: Pasienten kan reise hjem, ansvarlig: sykehus, frist: 3 døgn, ved fristbrudd: purre, neste: hjem}
          purre: {ansvarlig: sykehus, neste: ringe}
          ringe: {slutt: Kommunen er ringt, ansvarlig: sykehus}
          hjem: {slutt: Pasienten er hjemme, ansvarlig: sykehus}
          mase: {ansvarlig: sykehus, neste: hjem}
        overleveringer:
          si-fra:
            fra: skrive-ut
            til: hjemmetjeneste
            type: varsling
            hjemmel: hpl-25
            frist: 1 døgn
            kvittering: {nivå: lest, innen: 2 døgn, mangler: mase}
        frister:
          purret: {fra: start av skrive-ut, til: purre, innen: ↓2 døgn}
          mast: {fra: skrive-ut, til: mase, innen: ↓24 timer}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    for untimed in pathway.runs.untimed where !untimed.isMost {
      report.notAssessed(.tooManyWays, at: Promise(untimed.question, in: pathway).origin)
    }
    let broken = report.tellable(pathway.runs.impossible, onRunsOf: pathway, whereAsked: pathway.hasPromises)
    for breach in broken {
      let promise = Promise(breach.question, in: pathway)
      report(
        .tooShort(promise, breach.parts.map { $0.duration }.sum), at: promise.origin, subject: [promise.id],
        label: .cannotBeKept, help: .lengthen(promise.id),
        related: breach.parts.related(isMost: false, in: pathway),
        witness: breach.run.map { RunWitness(of: pathway).told($0) }, outcome: .late(promise))
    }
  }
}

extension AnalysedPathway {
  /// Whether the pathway promises anything whose time could be followed.
  var hasPromises: Bool {
    !pathway.deadlines.isEmpty || steps.contains { $0.deadline?.duration != nil }
      || handoffs.contains { $0.deadline?.anchor != nil }
  }
}

extension Text {
  /// Why the time of a promise was not followed.
  static let tooManyWays = Text(
    nb: "for mange veier går side om side til at tiden kan regnes ut",
    en: "too many ways run side by side for the time to be worked out")

  fileprivate static func tooShort(_ promise: Promise, _ least: String) -> Text {
    Text(
      nb: "fristen for «\(promise.id)» er \(promise.within), men det tar minst \(least)",
      en: "the deadline of “\(promise.id)” is \(promise.within), but it takes at least \(least)")
  }

  fileprivate static let cannotBeKept = Text(
    nb: "kan ikke holdes selv når alt går så fort det kan",
    en: "cannot be kept even when everything goes as fast as it can")

  fileprivate static func lengthen(_ id: Identifier) -> Text {
    Text(
      nb: "gi «\(id)» en lengre frist, eller korte ned det som tar tid: se stedene under",
      en: "give “\(id)” a longer deadline, or shorten what takes the time: see the places below")
  }

  /// What happens at the end of a run that takes too long.
  static func late(_ promise: Promise) -> Text {
    Text(nb: "(\(promise.within) er gått)", en: "(\(promise.within) have passed)")
  }
}
