package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A step or a contract without a deadline; asked for only where the preset is strict.
package enum NoDeadline: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 605, name: "no-deadline", severity: .hint,
    summary: Text(
      nb: "Hvert steg og hver overlevering har en frist (bare når det er bedt om å være streng)",
      en: "Every step and every handoff has a deadline (asked only where the preset is strict)"),
    rationale: Text(
      nb: """
        Det som ikke har en frist, blir gjort når det er tid. For pasienten er det forskjellen på å vite når hjelpen kommer, og \
        å vente.
        """,
      en: """
        What has no deadline is done when there is time. To the patient that is the difference between knowing when help comes, \
        and waiting.
        """),
    examples: [
      .good(
        """
        forløp: syn
        tittel: Synet er blitt dårligere
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          prøve:
            start: Pasienten ser dårlig
            ansvarlig: fastlege
            frist: 2 uker
            neste: svart
          svart: {slutt: Pasienten vet hva som feiler synet, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: syn
        tittel: Synet er blitt dårligere
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          ↓prøve:
            start: Pasienten ser dårlig
            ansvarlig: fastlege
            neste: svart
          svart: {slutt: Pasienten vet hva som feiler synet, ansvarlig: fastlege}
        """, preset: .streng),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    for index in steps.indices where steps[index].deadline == nil && !steps[index].hasEnd {
      guard !steps[index].unreadKeys.contains("frist") else { continue }
      let id = steps[index].id
      report(
        .stepWithoutDeadline(id), at: steps[index].origin, subject: [id], label: .withoutDeadline, help: .addDeadline)
    }
    let handoffs = pathway.handoffs
    for index in handoffs.indices where handoffs[index].deadline == nil && handoffs[index].kind != nil {
      // A contract whose type needs a deadline is another rule's.
      guard !handoffs[index].needs(.deadline), !handoffs[index].excuses("frist") else { continue }
      let id = handoffs[index].id
      report(
        .handoffWithoutDeadline(id), at: handoffs[index].origin, subject: [id], label: .withoutDeadline,
        help: .addDeadline)
    }
  }
}

extension Text {
  fileprivate static func stepWithoutDeadline(_ step: Identifier) -> Text {
    Text(nb: "det er ikke sagt når «\(step)» må være gjort", en: "it is not said by when “\(step)” must be done")
  }

  fileprivate static func handoffWithoutDeadline(_ handoff: Identifier) -> Text {
    Text(
      nb: "det er ikke sagt når «\(handoff)» må være sendt", en: "it is not said by when “\(handoff)” must be sent")
  }

  fileprivate static let withoutDeadline = Text(nb: "uten `frist`", en: "without `frist`")

  fileprivate static let addDeadline = Text(
    nb: "legg til `frist: <tid>`, som `frist: 2 uker`", en: "add `frist: <time>`, such as `frist: 2 uker`")
}
