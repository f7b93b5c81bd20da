package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A branch that is never taken, since those before it always are.
package enum ShadowedBranch: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 408, name: "shadowed-branch", severity: .warning,
    summary: Text(nb: "Hver gren i et valg kan bli tatt", en: "Every branch of a choice can be taken"),
    rationale: Text(
      nb: """
        I et valg tas den første grenen som gjelder. En gren som står etter noen som dekker alt den gjelder for, blir aldri \
        tatt: tilbudet står i forløpet, men ingen pasient får det.
        """,
      en: """
        In a choice the first branch that holds is taken. A branch that stands after others that cover all it holds for is never \
        taken: the service stands in the pathway, but no patient gets it.
        """),
    examples: [
      .good(
        """
        forløp: hodepine
        tittel: Hodepine
        versjon: 0.1.0
        bruker: [felles.yaml]
        kriterier:
          styrke: [svak, sterk]
          alder: {heltall: 0–120}
        steg:
          vurdere:
            start: Pasienten har vondt i hodet
            ansvarlig: fastlege
            valg:
              - {når: {styrke: sterk, alder: 0–5}, neste: småbarn}
              - {når: {styrke: sterk, alder: 6+}, neste: undersøke}
              - ellers: hjemme
          undersøke: {tittel: Årsaken undersøkes, ansvarlig: fastlege, neste: hjemme}
          småbarn: {tittel: Barnet undersøkes samme dag, ansvarlig: fastlege, neste: hjemme}
          hjemme: {slutt: Pasienten vet når legen skal kontaktes, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: hodepine
        tittel: Hodepine
        versjon: 0.1.0
        bruker: [felles.yaml]
        kriterier:
          styrke: [svak, sterk]
          alder: {heltall: 0–120}
        steg:
          vurdere:
            start: Pasienten har vondt i hodet
            ansvarlig: fastlege
            valg:
              - {når: {styrke: sterk}, neste: undersøke}
              - {når: {styrke: svak}, neste: hjemme}
              - {↓når: {styrke: sterk, alder: 0–5}, neste: småbarn}
          undersøke: {tittel: Årsaken undersøkes, ansvarlig: fastlege, neste: hjemme}
          småbarn: {tittel: Barnet undersøkes samme dag, ansvarlig: fastlege, neste: hjemme}
          hjemme: {slutt: Pasienten vet når legen skal kontaktes, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: hodepine
        tittel: Hodepine
        versjon: 0.1.0
        bruker: [felles.yaml]
        kriterier:
          alder: {heltall: 0–120}
        steg:
          vurdere:
            start: Pasienten har vondt i hodet
            ansvarlig: fastlege
            valg:
              - {når: {alder: 0–17}, neste: hjemme}
              - {når: {alder: 18+}, neste: undersøke}
              - {↓når: {alder: 10–30}, neste: undersøke}
              - ellers: hjemme
          undersøke: {tittel: Årsaken undersøkes, ansvarlig: fastlege, neste: hjemme}
          hjemme: {slutt: Pasienten vet når legen skal kontaktes, ansvarlig: fastlege}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    for choice in ExclusiveCriteria.all(in: pathway) {
      do {
        let table = try choice.criteria.wholeTable()
        let limited = choice.limitedRows
        for row in try table.shadowed(usedUp: limited) {
          let covering = (0..<row).filter { !limited.contains($0) && table.boxes[$0].overlaps(table.boxes[row]) }
          report(
            .neverTaken(choice.number(of: row), in: choice.step), at: choice.origin(of: row),
            subject: choice.subject(of: row), label: .never, help: .moveUp,
            related: covering.prefix(4).compactMap { choice.origin(of: $0).place.map { RelatedPlace($0, .taken) } })
        }
      } catch {
        report.notAssessed(.tooManyCombinations, at: choice.origin)
      }
    }
  }
}

extension Text {
  fileprivate static func neverTaken(_ number: Int, in step: Identifier) -> Text {
    Text(
      nb: "gren \(number) i «\(step)» blir aldri tatt: grenene før den gjelder for alle den gjelder for",
      en: "branch \(number) of “\(step)” is never taken: the branches before it hold for all that it holds for")
  }

  fileprivate static let moveUp = Text(
    nb: "flytt grenen foran dem som dekker den, skriv om `når`, eller slett den",
    en: "move the branch before those that cover it, rewrite `når`, or delete it")

  fileprivate static let never = Text(nb: "blir aldri tatt", en: "never taken")

  fileprivate static let taken = Text(nb: "denne blir tatt i stedet", en: "this one is taken instead")
}
