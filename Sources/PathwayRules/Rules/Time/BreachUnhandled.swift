package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A deadline that the law gives, with nothing said for when it is missed.
package enum BreachUnhandled: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 606, name: "breach-unhandled", severity: .warning,
    summary: Text(
      nb: "En frist som bygger på lov eller forskrift, eller hører til et «skal», sier hva som skjer når den brytes",
      en: "A deadline that rests on an act or a regulation, or belongs to a “must”, says what happens when it is missed"
    ),
    rationale: Text(
      nb: """
        Lovens frister brytes, og da har pasienten rett til at noen gjør noe. Er det ikke avtalt hvem, går dagene, og ingen \
        melder fra.
        """,
      en: """
        Deadlines of the law are missed, and then the patient has a right that somebody acts. Where it is not agreed who, the \
        days go by, and nobody gives notice.
        """),
    examples: [
      .good(
        """
        forløp: vurdering
        tittel: Henvisningen vurderes
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Henvisningen er kommet
            ansvarlig: bup
            frist: {innen: 10 virkedager, grunnlag: lov, hjemmel: pbrl-2-2}
            ved fristbrudd: {varsle: [fastlege]}
            neste: svart
          svart: {slutt: Pasienten har fått svar, ansvarlig: bup}
        """),
      .bad(
        """
        forløp: vurdering
        tittel: Henvisningen vurderes
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          ↓vurdere:
            start: Henvisningen er kommet
            ansvarlig: bup
            frist: {innen: 10 virkedager, grunnlag: lov, hjemmel: pbrl-2-2}
            neste: svart
          svart: {slutt: Pasienten har fått svar, ansvarlig: bup}
        """),
      .bad(
        """
        forløp: vurdering
        tittel: Henvisningen vurderes
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          ↓vurdere:
            start: Henvisningen er kommet
            ansvarlig: bup
            norm: skal
            hjemmel: pbrl-2-2
            frist: 10 virkedager
            neste: svart
          svart: {slutt: Pasienten har fått svar, ansvarlig: bup}
        """),
    ])

  package static let judgesFile = true

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    for index in steps.indices where steps[index].breach == nil && hasBindingDeadline(steps, at: index) {
      guard !steps[index].unreadKeys.contains("ved fristbrudd") else { continue }
      let id = steps[index].id
      report(
        .nobodyActs(id), at: steps[index].origin, subject: [id], label: .withoutBreach, help: .addBreach,
        related: steps[index].deadline?.origin.place.map { [RelatedPlace($0, .deadline)] } ?? [],
        repairs: [
          .proposing("ved fristbrudd", "steget som tar over, eller {varsle: [<aktør>]}", under: steps[index].origin)
        ])
    }
  }

  private static func hasBindingDeadline(_ steps: [Step], at index: Int) -> Bool {
    guard steps[index].deadline?.origin != nil else { return false }
    let ground = steps[index].deadline?.ground?.value
    return steps[index].norm?.value == .must || ground == .act || ground == .regulation
  }
}

extension Text {
  fileprivate static func nobodyActs(_ step: Identifier) -> Text {
    Text(
      nb: "det er ikke sagt hva som skjer når fristen for «\(step)» brytes",
      en: "it is not said what happens when the deadline of “\(step)” is missed")
  }

  fileprivate static let withoutBreach = Text(nb: "uten `ved fristbrudd`", en: "without `ved fristbrudd`")

  fileprivate static let addBreach = Text(
    nb: "legg til `ved fristbrudd: <steg>`, eller `ved fristbrudd: {varsle: [<aktør>]}`",
    en: "add `ved fristbrudd: <step>`, or `ved fristbrudd: {varsle: [<actor>]}`")

  fileprivate static let deadline = Text(nb: "her står fristen", en: "the deadline stands here")
}
