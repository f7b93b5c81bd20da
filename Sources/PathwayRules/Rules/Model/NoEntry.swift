package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A pathway that nothing starts.
package enum NoEntry: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 104, name: "no-entry", severity: .error,
    summary: Text(
      nb: "Minst ett steg sier hva som starter forløpet", en: "At least one step says what starts the pathway"),
    rationale: Text(
      nb: """
        Uten en start vet ingen hva som skal til for at en pasient kommer inn, eller hvem som skal oppdage det. Da begynner \
        forløpet når noen tilfeldigvis husker på det, og for noen pasienter aldri.
        """,
      en: """
        Without a start nobody knows what brings a patient in, or who is to notice. The pathway then begins when somebody \
        happens to think of it, and for some patients never.
        """),
    examples: [
      .good(
        """
        forløp: underernæring
        tittel: Underernæring hos eldre
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          veie:
            start: Pasienten har gått ned fem kilo på et halvt år
            tittel: Vekt og appetitt følges
            ansvarlig: hjemmetjeneste
            neste: plan
          plan:
            tittel: Ernæringsplan
            ansvarlig: hjemmetjeneste
            slutt: Pasienten har en plan for kosten
        """),
      .bad(
        """
        forløp: ↓underernæring
        tittel: Underernæring hos eldre
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          veie:
            tittel: Vekt og appetitt følges
            ansvarlig: hjemmetjeneste
            neste: plan
          plan:
            tittel: Ernæringsplan
            ansvarlig: hjemmetjeneste
            slutt: Pasienten har en plan for kosten
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    guard !pathway.pathway.unreadKeys.contains("steg"), pathway.reach.entries.isEmpty,
      !steps.contains(where: { $0.unreadKeys.contains("start") })
    else { return }
    report(
      .nothingStarts, at: pathway.pathway.origin, subject: [], label: .noStart, help: .addStart(steps.first?.id))
  }
}

extension Text {
  fileprivate static let nothingStarts = Text(
    nb: "ingen av stegene har `start`, så ingenting setter forløpet i gang",
    en: "none of the steps has `start`, so nothing sets the pathway going")

  fileprivate static func addStart(_ step: Identifier?) -> Text {
    guard let step else {
      return Text(nb: "legg til steg, det første med `start: …`", en: "add steps, the first with `start: …`")
    }
    return Text(
      nb: "legg til `start: …` i steget forløpet begynner med, kanskje «\(step)», og skriv hva som skjer da",
      en: "add `start: …` to the step that the pathway begins with, perhaps “\(step)”, and write what happens then")
  }

  fileprivate static let noStart = Text(
    nb: "uten et steg med `start`", en: "without a step with `start`")
}
