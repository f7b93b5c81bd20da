package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A wait for something to happen, with nothing said for when it does not.
package enum WaitWithoutLimit: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 409, name: "wait-without-limit", severity: .error,
    summary: Text(
      nb: "Den som venter på noe, vet hva som skjer når det ikke kommer",
      en: "Whoever waits for something knows what happens when it does not come"),
    rationale: Text(
      nb: """
        Et svar som ikke kommer, er stille. Uten en grense for ventingen er det ingen dag da noen skal spørre, og pasienten \
        blir stående i en kø som ingen ser.
        """,
      en: """
        An answer that does not come is silent. Without a limit to the wait there is no day on which somebody asks, and the \
        patient is left in a queue that nobody sees.
        """),
    examples: [
      .good(
        """
        forløp: blodprøve
        tittel: Uforklart slapphet
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          ta-prøve:
            start: Pasienten er slapp uten at noen vet hvorfor
            ansvarlig: fastlege
            avventer:
              - hendelse: Svaret på prøven er kommet
                neste: samtale
              - etter: 10 virkedager
                neste: samtale
          samtale: {slutt: Pasienten vet hva prøven viste, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: blodprøve
        tittel: Uforklart slapphet
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          ta-prøve:
            start: Pasienten er slapp uten at noen vet hvorfor
            ansvarlig: fastlege
            ↓avventer:
              - hendelse: Svaret på prøven er kommet
                neste: samtale
          samtale: {slutt: Pasienten vet hva prøven viste, ansvarlig: fastlege}
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    for index in steps.indices {
      for exit in steps[index].exits {
        guard case .eventChoice(let branches) = exit.kind, !branches.contains(where: mayEndWait) else { continue }
        let id = steps[index].id
        report(
          .waitsForEver(id), at: exit.origin, subject: [id], label: .noLimit, help: .addLimit,
          repairs: [proposal(at: exit.origin)])
      }
    }
  }

  private static func proposal(at origin: Origin) -> Repair {
    let entries = [
      NewEntry("etter", .blank("hvor lenge det ventes, som 10 virkedager")),
      NewEntry("neste", .blank("steget når ingenting har skjedd")),
    ]
    return Repair(.addBranch, .shownOnly, .append(entries, under: origin))
  }

  /// Tells whether a branch ends the wait by itself, or could not be understood and may have done so.
  private static func mayEndWait(_ branch: Branch) -> Bool {
    if case .after? = branch.condition { return true }
    return branch.condition == nil || !branch.unreadKeys.isEmpty
  }
}

extension Text {
  fileprivate static let addBranch = Text(
    nb: "legg til en gren med `etter`", en: "add a branch with `etter`")

  fileprivate static func waitsForEver(_ step: Identifier) -> Text {
    Text(
      nb: "«\(step)» venter uten grense: kommer det ikke noe, skjer det ingenting",
      en: "“\(step)” waits without a limit: when nothing comes, nothing happens")
  }

  fileprivate static let noLimit = Text(nb: "uten en gren med `etter`", en: "without a branch with `etter`")

  fileprivate static let addLimit = Text(
    nb: "legg til en gren `etter: <tid>` med `neste: <steg>`, der noen spør etter svaret",
    en: "add a branch `etter: <time>` with `neste: <step>`, where somebody asks for the answer")
}
