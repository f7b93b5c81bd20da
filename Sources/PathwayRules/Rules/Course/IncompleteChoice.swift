package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A choice in which a patient may fit no branch.
package enum IncompleteChoice: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 406, name: "incomplete-choice", severity: .error,
    summary: Text(
      nb: "Et valg har en gren for hver pasient", en: "A choice has a branch for every patient"),
    rationale: Text(
      nb: """
        Den som er for syk for det ene tilbudet og ikke syk nok for det andre, faller mellom dem. Passer ingen av grenene, \
        stopper forløpet, og ingen har fått i oppgave å finne ut hva som skal skje.
        """,
      en: """
        Whoever is too ill for the one service and not ill enough for the other falls between them. Where none of the branches \
        fits, the pathway stops, and nobody has been given the task of finding out what is to happen.
        """),
    examples: [
      .good(
        """
        forløp: fall-hjemme
        tittel: Fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        kriterier:
          skade: [ingen, lett, alvorlig]
          alder: {heltall: 0–120}
        steg:
          vurdere:
            start: Noen har falt hjemme
            ansvarlig: fastlege
            valg:
              - {når: {skade: alvorlig}, neste: innlagt}
              - {når: {skade: [ingen, lett], alder: 65+}, neste: forebygge}
              - {når: {skade: [ingen, lett], alder: 0–64}, neste: hjemme}
          forebygge: {tittel: Nye fall forebygges, ansvarlig: fastlege, neste: hjemme}
          innlagt: {slutt: Pasienten er lagt inn, ansvarlig: fastlege}
          hjemme: {slutt: Pasienten er trygg hjemme, ansvarlig: fastlege}
        """),
      .good(
        """
        forløp: fall-hjemme
        tittel: Fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Noen har falt hjemme
            ansvarlig: fastlege
            flervalg:
              - {når: Pasienten er svimmel, neste: medisiner}
              - {når: Pasienten trenger trening, neste: trening}
              - ellers: hjemme
          medisiner: {tittel: Medisinene gjennomgås, ansvarlig: fastlege, neste: hjemme}
          trening: {tittel: Balansen trenes, ansvarlig: fastlege, neste: hjemme}
          hjemme: {slutt: Pasienten er trygg hjemme, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: fall-hjemme
        tittel: Fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        kriterier:
          skade: [ingen, lett, alvorlig]
          alder: {heltall: 0–120}
        steg:
          vurdere:
            start: Noen har falt hjemme
            ansvarlig: fastlege
            ↓valg:
              - {når: {skade: alvorlig}, neste: innlagt}
              - {når: {skade: [ingen, lett], alder: 66+}, neste: forebygge}
              - {når: {skade: [ingen, lett], alder: 0–64}, neste: hjemme}
          forebygge: {tittel: Nye fall forebygges, ansvarlig: fastlege, neste: hjemme}
          innlagt: {slutt: Pasienten er lagt inn, ansvarlig: fastlege}
          hjemme: {slutt: Pasienten er trygg hjemme, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: høyt-blodtrykk
        tittel: Høyt blodtrykk
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          måle:
            start: Blodtrykket er for høyt
            ansvarlig: fastlege
            ↓valg:
              - {når: Trykket er fortsatt for høyt, neste: justere}
              - {når: Trykket er blitt bra, neste: ferdig}
          justere: {tittel: Medisinene justeres, ansvarlig: fastlege, neste: ferdig}
          ferdig: {slutt: Blodtrykket er under kontroll, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: høyt-blodtrykk
        tittel: Høyt blodtrykk
        versjon: 0.1.0
        bruker: [felles.yaml]
        kriterier:
          trykk: [lavt, bra, høyt]
        steg:
          måle:
            start: Blodtrykket er for høyt
            ansvarlig: fastlege
            ↓valg:
              - {når: {trykk: bra}, neste: ferdig}
              - {når: {trykk: høyt}, neste: justere}
              - {når: Legen er usikker på målingen, neste: justere}
          justere: {tittel: Medisinene justeres, ansvarlig: fastlege, neste: ferdig}
          ferdig: {slutt: Blodtrykket er under kontroll, ansvarlig: fastlege}
        """, isHidden: true),
      .bad(
        """
        forløp: høyt-blodtrykk
        tittel: Høyt blodtrykk
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          måle:
            start: Blodtrykket er for høyt
            ansvarlig: fastlege
            oppmøte: ja
            ikke møtt: ferdig
            ↓valg:
              - {når: Trykket er fortsatt for høyt, neste: måle, høyst: 3 runder}
              - {når: Målingen var usikker, neste: måle, høyst: 2 runder}
          ferdig: {slutt: Pasienten ringer for ny time, ansvarlig: fastlege}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    for index in steps.indices {
      for exit in steps[index].exits {
        switch exit.kind {
        case .exclusiveChoice(let branches), .inclusiveChoice(let branches):
          guard let shape = Shape(branches), pathway.isJudged(index) else { continue }
          judge(branches, shape, at: exit.origin, in: steps[index].id, pathway.resolved, &report)
        case .next, .eventChoice, .end, .done, .subpathway: continue
        }
      }
    }
  }

  private static func judge(
    _ branches: [Branch], _ shape: Shape, at origin: Origin, in step: Identifier, _ resolved: ResolvedPathway,
    _ report: inout Report
  ) {
    guard let choice = ChoiceCriteria(of: branches, in: resolved) else { return }
    if shape.isAllLimited {
      report(.usedUp(step), at: origin, subject: [step], label: .noOtherwise, help: .addUnlimited)
      return
    }
    guard shape.hasCriteria else {
      report(
        .unsure(step), at: origin, subject: [step], label: .noOtherwise, help: .addOtherwise, severity: .warning,
        certainty: .suspicion)
      return
    }
    do {
      let table = try choice.wholeTable()
      let gaps = try table.uncovered(atMost: 2)
      guard let gap = gaps.first else { return }
      let words = Text.combinations(gap, of: choice, in: table.domain)
      report(
        shape.hasText ? .onlyText(words, in: step) : .uncovered(words, isOnly: gaps.count == 1, in: step),
        at: origin, subject: [step], label: .noOtherwise, help: shape.hasText ? .addOtherwise : .addBranch,
        severity: shape.hasText ? .warning : .error, certainty: shape.hasText ? .suspicion : .gap)
    } catch {
      report.notAssessed(.tooManyCombinations, at: origin)
    }
  }

  /// What kinds of branches a choice without `ellers` has.
  private struct Shape {
    private(set) var hasText = false
    private(set) var hasCriteria = false
    private(set) var isAllLimited = true

    /// Looks at the branches; gives nothing where one is `ellers` or could not be understood.
    init?(_ branches: [Branch]) {
      if branches.isEmpty { return nil }
      for branch in branches {
        guard branch.unreadKeys.isEmpty else { return nil }
        switch branch.condition {
        case .text?: hasText = true
        case .criteria?: hasCriteria = true
        case .otherwise?, .event?, .after?, nil: return nil
        }
        if branch.roundLimit == nil { isAllLimited = false }
      }
    }
  }
}

extension Text {
  fileprivate static func uncovered(_ combination: Text, isOnly: Bool, in step: Identifier) -> Text {
    Text(
      nb: "ingen gren i «\(step)» gjelder for \(combination.nb)\(isOnly ? "" : " med flere")",
      en: "no branch of “\(step)” holds for \(combination.en)\(isOnly ? "" : " and others")")
  }

  fileprivate static func onlyText(_ combination: Text, in step: Identifier) -> Text {
    Text(
      nb: "i «\(step)» er det ikke sikkert at noen gren gjelder for \(combination.nb)",
      en: "in “\(step)” it is not certain that any branch holds for \(combination.en)")
  }

  fileprivate static func unsure(_ step: Identifier) -> Text {
    Text(
      nb: "«\(step)» sier ikke hva som skjer når ingen av grenene passer",
      en: "“\(step)” does not say what happens when none of the branches fits")
  }

  fileprivate static func usedUp(_ step: Identifier) -> Text {
    Text(
      nb: "alle grenene i «\(step)» har `høyst`: når rundene er brukt opp, er det ingen vei videre",
      en: "every branch of “\(step)” has `høyst`: when the rounds are used up, there is no way on")
  }

  fileprivate static let noOtherwise = Text(nb: "uten `ellers`", en: "without `ellers`")

  fileprivate static let addBranch = Text(
    nb: "legg til en gren som gjelder for dem, eller en siste gren `ellers: <steg>`",
    en: "add a branch that holds for them, or a last branch `ellers: <step>`")

  fileprivate static let addOtherwise = Text(
    nb: "legg til en siste gren `ellers: <steg>` for den som ingen av grenene passer for",
    en: "add a last branch `ellers: <step>` for whoever none of the branches fits")

  fileprivate static let addUnlimited = Text(
    nb: "legg til en siste gren `ellers: <steg>` for den som har brukt opp rundene",
    en: "add a last branch `ellers: <step>` for whoever has used up the rounds")
}
