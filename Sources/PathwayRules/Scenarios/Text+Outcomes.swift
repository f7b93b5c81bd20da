internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// The words for how a walk has ended.
extension Text {
  static func endsElsewhere(_ walk: ScenarioWalk, _ reached: Int?, expected: Reference) -> Text {
    let expected = Text.identifier(expected.id.text)
    guard let reached else {
      return Text(
        nb: "scenarioet kommer ikke til noen slutt, og skulle komme til \(expected.nb)",
        en: "the scenario comes to no end, and should come to \(expected.en)")
    }
    let end = walk.name(walk.steps[reached].step)
    return Text(
      nb: "scenarioet ender i \(end.nb), og skulle ende i \(expected.nb)",
      en: "the scenario ends in \(end.en), and should end in \(expected.en)")
  }

  /// What stands under an end that was expected, where it is no end at all.
  static func expectedEnd(_ walk: ScenarioWalk, _ end: Reference) -> Text? {
    guard let step = walk.pathway.resolved.stepIndex(end), !walk.pathway.steps[step].isEnd else { return nil }
    return Text(nb: "et steg, men ingen slutt", en: "a step, but no end")
  }

  static let mendEnd = Text(
    nb: "rett `slutt` i scenarioet, veiene i `tar`, eller forløpet",
    en: "correct `slutt` of the scenario, the ways in `tar`, or the pathway")

  /// How the walk has ended.
  static func outcome(_ walk: ScenarioWalk, _ reached: Int?) -> Text {
    guard let reached else { return Text(nb: "ingen slutt", en: "no end") }
    let end = walk.name(walk.steps[reached].step)
    return Text(nb: "ender i \(end.nb)", en: "ends in \(end.en)")
  }

  static func tooLate(_ most: String, _ within: Duration, _ date: Text?) -> Text {
    Text(
      nb: "scenarioet kan ta \(most)\(date.map { " når det begynner \($0.nb)" } ?? ""), og skulle ta høyst \(within)",
      en:
        "the scenario may take \(most)\(date.map { " when it begins on \($0.en)" } ?? ""), and should take \(within) at most"
    )
  }

  static let mendTime = Text(
    nb: "korte ned en frist i forløpet, eller gi scenarioet lengre tid i `innen`",
    en: "shorten a deadline of the pathway, or give the scenario more time in `innen`")

  static func notVisited(_ actor: Text) -> Text {
    Text(
      nb: "\(actor.nb) har ikke pasienten på noe steg i scenarioet",
      en: "\(actor.en) does not have the patient at any step of the scenario")
  }

  static let mendActor = Text(
    nb: "ta bort aktøren fra `innom`, eller velg veiene i `tar` som leder dit",
    en: "take the actor out of `innom`, or choose the ways in `tar` that lead there")

  static func notSent(_ handoff: Text) -> Text {
    Text(nb: "\(handoff.nb) blir ikke sendt i scenarioet", en: "\(handoff.en) is not sent in the scenario")
  }

  static let mendHandoff = Text(
    nb: "ta bort overleveringen fra `overleveringer`, eller velg veiene i `tar` der den sendes",
    en: "take the handoff out of `overleveringer`, or choose the ways in `tar` on which it is sent")
}
