package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A choice of one way in which two branches hold for the same patient.
package enum OverlappingChoice: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 407, name: "overlapping-choice", severity: .warning,
    summary: Text(
      nb: "Bare én gren i et valg gjelder for hver pasient", en: "Only one branch of a choice holds for each patient"),
    rationale: Text(
      nb: """
        Gjelder to grener for den samme pasienten, avgjør rekkefølgen i filen hvor pasienten havner. Den som leser bare én av \
        dem, tror at pasienten skal dit, og to steder kan mene at pasienten er deres, eller den andres.
        """,
      en: """
        Where two branches hold for the same patient, their order in the file decides where the patient goes. Whoever reads only \
        one of them believes that the patient goes there, and two services may think that the patient is theirs, or the other's.
        """),
    examples: [
      .good(
        """
        forløp: vekst
        tittel: Barn som vokser lite
        versjon: 0.1.0
        bruker: [felles.yaml]
        kriterier:
          alder: {heltall: 0–17}
        steg:
          måle:
            start: Barnet vokser mindre enn ventet
            ansvarlig: fastlege
            valg:
              - {når: {alder: 0–5}, neste: småbarn}
              - {når: {alder: 6–17}, neste: skolebarn}
          småbarn: {slutt: Mat og vekst følges hver måned, ansvarlig: fastlege}
          skolebarn: {slutt: Veksten følges hvert halvår, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: vekst
        tittel: Barn som vokser lite
        versjon: 0.1.0
        bruker: [felles.yaml]
        kriterier:
          alder: {heltall: 0–17}
        steg:
          måle:
            start: Barnet vokser mindre enn ventet
            ansvarlig: fastlege
            valg:
              - {når: {alder: 0–6}, neste: småbarn}
              - {↓når: {alder: 6–17}, neste: skolebarn}
          småbarn: {slutt: Mat og vekst følges hver måned, ansvarlig: fastlege}
          skolebarn: {slutt: Veksten følges hvert halvår, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: vekst
        tittel: Barn som vokser lite
        versjon: 0.1.0
        bruker: [felles.yaml]
        kriterier:
          alder: {heltall: 0–17}
          vekst: [lav, svært lav]
        steg:
          måle:
            start: Barnet vokser mindre enn ventet
            ansvarlig: fastlege
            valg:
              - {når: {vekst: svært lav}, neste: småbarn}
              - når: Foreldrene er urolige
                neste: småbarn
              - ↓når: {alder: [0–1, 6+]}
                neste: skolebarn
              - ellers: småbarn
          småbarn: {slutt: Mat og vekst følges hver måned, ansvarlig: fastlege}
          skolebarn: {slutt: Veksten følges hvert halvår, ansvarlig: fastlege}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    for choice in ExclusiveCriteria.all(in: pathway) {
      do {
        let table = try choice.criteria.wholeTable()
        let overlaps = try table.overlaps()
        if overlaps.isEmpty { continue }
        let hidden = Set(try table.shadowed(usedUp: choice.limitedRows))
        self.report(
          overlaps.filter { !hidden.contains($0.earlier) && !hidden.contains($0.later) }, choice, table, &report)
      } catch {
        report.notAssessed(.tooManyCombinations, at: choice.origin)
      }
    }
  }

  /// Reports each branch once, with the branches before it that it overlaps.
  private static func report(
    _ overlaps: [CriteriaTable.Overlap], _ choice: ExclusiveCriteria, _ table: CriteriaTable, _ report: inout Report
  ) {
    var start = 0
    while start < overlaps.count {
      let (earlier, later) = (overlaps[start].earlier, overlaps[start].later)
      let end = overlaps[start...].firstIndex { $0.later != later } ?? overlaps.count
      let common = table.boxes[earlier].intersection(table.boxes[later])
      let numbers = (choice.number(of: earlier), choice.number(of: later))
      report(
        .bothHold(numbers, for: .combinations(common, of: choice.criteria, in: table.domain), in: choice.step),
        at: choice.origin(of: later), subject: choice.subject(of: later), label: .holdsToo, help: .narrow,
        related: overlaps[start..<end].prefix(4).compactMap { overlap in
          choice.origin(of: overlap.earlier).place.map { RelatedPlace($0, .comesFirst) }
        })
      start = end
    }
  }
}

extension Text {
  fileprivate static func bothHold(_ numbers: (Int, Int), for combination: Text, in step: Identifier) -> Text {
    Text(
      nb: "gren \(numbers.0) og gren \(numbers.1) i «\(step)» gjelder begge for \(combination.nb)",
      en: "branch \(numbers.0) and branch \(numbers.1) of “\(step)” both hold for \(combination.en)")
  }

  fileprivate static let narrow = Text(
    nb: "skriv om `når` i den ene av grenene, slik at bare én av dem gjelder",
    en: "rewrite `når` in one of the branches, so that only one of them holds")

  fileprivate static let holdsToo = Text(nb: "denne gjelder også", en: "this one holds too")

  fileprivate static let comesFirst = Text(
    nb: "denne står først, så det er den som blir tatt", en: "this one stands first, so it is the one that is taken")
}
