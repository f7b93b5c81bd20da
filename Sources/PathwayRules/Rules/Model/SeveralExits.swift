package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A step that goes on in more than one way.
package enum SeveralExits: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 106, name: "several-exits", severity: .error,
    summary: Text(nb: "Et steg går videre på én måte", en: "A step goes on in one way"),
    rationale: Text(
      nb: """
        Står det både hva som følger og at forløpet er slutt, vet den som har pasienten ikke hva som gjelder. To som leser \
        det hver for seg, gjør ulike ting.
        """,
      en: """
        Where it says both what follows and that the pathway has ended, whoever has the patient does not know what holds. \
        Two who read it apart do different things.
        """),
    examples: [
      .good(
        """
        forløp: hjemreise
        tittel: Hjem etter korttidsopphold
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          hjemreise:
            start: Korttidsoppholdet er over
            tittel: Hjemmet er gjort klart
            ansvarlig: hjemmetjeneste
            neste: hjemme
          hjemme:
            tittel: Pasienten er hjemme
            ansvarlig: hjemmetjeneste
            slutt: Pasienten får hjelp hjemme
        """),
      .bad(
        """
        forløp: hjemreise
        tittel: Hjem etter korttidsopphold
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          hjemreise:
            start: Korttidsoppholdet er over
            tittel: Hjemmet er gjort klart
            ansvarlig: hjemmetjeneste
            neste: hjemme
            ↓slutt: Pasienten er hjemme
          hjemme:
            tittel: Pasienten er hjemme
            ansvarlig: hjemmetjeneste
            slutt: Pasienten får hjelp hjemme
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    for index in steps.indices where steps[index].exits.count > 1 { self.report(steps[index], to: &report) }
  }

  private static func report(_ step: Step, to report: inout Report) {
    let exits = step.exits.sorted(by: standsBefore)
    let first = exits[0]
    report(
      .several(step.id, exits.map { $0.kind.key }), at: exits[1].origin, subject: [step.id],
      label: .second(exits[1].kind.key), help: .keepOne,
      related: first.origin.place.map { [RelatedPlace($0, .first(first.kind.key))] } ?? [])
  }

  /// Orders ways out as they stand in the file.
  private static func standsBefore(_ left: Exit, _ right: Exit) -> Bool {
    guard let left = left.origin.place, let right = right.origin.place else { return false }
    return left < right
  }
}

extension Text {
  fileprivate static func several(_ step: Identifier, _ keys: [String]) -> Text {
    let keys = keys.map { "`\($0)`" }.listed
    return Text(
      nb: "steget «\(step)» går videre på flere måter: \(keys.nb)",
      en: "the step “\(step)” goes on in several ways: \(keys.en)")
  }

  fileprivate static let keepOne = Text(
    nb: "behold den ene som gjelder; skal flere steg følge, skriv `neste: [a, b]`, og skal ett velges, bruk `valg`",
    en:
      "keep the one that holds; where several steps follow, write `neste: [a, b]`, and where one is chosen, use `valg`")

  fileprivate static func first(_ key: String) -> Text {
    Text(nb: "her står `\(key)`", en: "`\(key)` stands here")
  }

  fileprivate static func second(_ key: String) -> Text {
    Text(nb: "og her står `\(key)`", en: "and `\(key)` stands here")
  }
}
