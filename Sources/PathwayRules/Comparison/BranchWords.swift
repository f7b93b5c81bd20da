internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// Sentences about the branches of choices.
struct BranchWords {
  let names: ComparedNames

  /// Returns the sentence for a difference in a branch of a step.
  func sentence(_ difference: Difference, _ property: ComparedProperty, _ step: Text) -> Text? {
    switch property {
    case .branch: return whole(difference, step)
    case .branchOrder:
      return Text(
        nb: "rekkefølgen på veiene fra \(step.nb) er endret", en: "the order of the ways from \(step.en) has changed")
    case .branchTargets:
      return leads(
        Text(
          nb: "veien \(caseName(difference).nb) fra \(step.nb)",
          en: "the way \(caseName(difference).en) from \(step.en)"),
        difference)
    case .usedExit:
      let end = Text.quotation(difference.item?.text ?? "", limit: 60)
      return leads(
        Text(nb: "utgangen \(end.nb) av \(step.nb)", en: "the exit \(end.en) of \(step.en)"), difference)
    case .branchCondition: return condition(difference, step)
    default: return repeated(difference, property, step)
    }
  }

  /// The case of the branch that a difference is in, as its author says it.
  private func caseName(_ difference: Difference) -> Text {
    switch difference.item?.text {
    case "ellers"?: Text(nb: "«ellers»", en: "“otherwise”")
    case "etter"?: Text(nb: "«etter en tid»", en: "“after a time”")
    case let text?: Text.quotation(text, limit: 60)
    case nil: Text("")
    }
  }

  private func whole(_ difference: Difference, _ step: Text) -> Text? {
    guard case .branch(let branch)? = difference.new ?? difference.old else { return nil }
    let targets = names.targets(branch.targets)
    let name = branch.condition.map { names.words($0) } ?? caseName(difference)
    return difference.new == nil
      ? Text(
        nb: "veien \(name.nb) fra \(step.nb) til \(targets.nb) er tatt ut",
        en: "the way \(name.en) from \(step.en) to \(targets.en) is taken out")
      : Text(
        nb: "\(step.nb) har fått veien \(name.nb) til \(targets.nb)",
        en: "\(step.en) now has the way \(name.en) to \(targets.en)")
  }

  private func leads(_ what: Text, _ difference: Difference) -> Text? {
    let none = Text(nb: "ingen steder", en: "nowhere")
    let (old, new) = names.pair(difference, none: none)
    return Text(
      nb: "\(what.nb) fører nå til \(new.nb), ikke til \(old.nb)",
      en: "\(what.en) now leads to \(new.en), not to \(old.en)")
  }

  private func condition(_ difference: Difference, _ step: Text) -> Text? {
    let none = Text(nb: "uten vilkår", en: "without a condition")
    let (old, new) = names.pair(difference, none: none)
    return Text(
      nb: "vilkåret for en vei fra \(step.nb) er endret fra \(old.nb) til \(new.nb)",
      en: "the condition of a way from \(step.en) has changed from \(old.en) to \(new.en)")
  }

  /// How often a branch is taken, or after how long.
  private func repeated(_ difference: Difference, _ property: ComparedProperty, _ step: Text) -> Text {
    let name = caseName(difference)
    let what: Text =
      switch property {
      case .branchWait:
        Text(
          nb: "tiden det ventes i \(step.nb) før neste vei tas", en: "the time waited in \(step.en) before the next way"
        )
      case .recurrence:
        Text(
          nb: "gjentakelsen av veien \(name.nb) fra \(step.nb)",
          en: "the repetition of the way \(name.en) from \(step.en)")
      default:
        Text(
          nb: "antall runder av veien \(name.nb) fra \(step.nb)",
          en: "the number of rounds of the way \(name.en) from \(step.en)")
      }
    let none = Text(nb: "ingen grense", en: "no limit")
    let (old, new) = names.pair(difference, none: none)
    if difference.old != nil, difference.new != nil, property != .roundLimit {
      return TimeWords.sentence(difference, what, from: old, to: new)
    }
    return Text(
      nb: "\(what.nb) er endret fra \(old.nb) til \(new.nb)", en: "\(what.en) has changed from \(old.en) to \(new.en)")
  }
}
