internal import PathwayAnalysis
internal import PathwayDiagnostics

/// Sentences about times that have become longer or shorter.
enum TimeWords {
  /// Returns the sentence for one.
  static func sentence(_ difference: Difference, _ what: Text, from old: Text, to new: Text) -> Text {
    let verb = verb(difference)
    let effect = effect(difference)
    return Text(
      nb: "\(what.nb) \(verb.nb) fra \(old.nb) til \(new.nb)\(effect.nb)",
      en: "\(what.en) \(verb.en) from \(old.en) to \(new.en)\(effect.en)")
  }

  private static func verb(_ difference: Difference) -> Text {
    switch (difference.verdict, difference.reason) {
    case (_, .otherKind?): Text(nb: "er endret", en: "has changed")
    case (.loosened, _) where difference.property == .recurrence:
      Text(nb: "er gjort sjeldnere:", en: "comes less often:")
    case (.tightened, _) where difference.property == .recurrence:
      Text(nb: "er gjort hyppigere:", en: "comes more often:")
    case (.loosened, _): Text(nb: "er utsatt", en: "is put off")
    case (.tightened, _): Text(nb: "er strammet inn", en: "is tightened")
    default: Text(nb: "er skrevet om", en: "is written differently,")
    }
  }

  private static func effect(_ difference: Difference) -> Text {
    switch difference.reason {
    case .sometimesLater(let date)?:
      let date = Text.date(date)
      return Text(
        nb: ", og kan ende senere, første gang når klokken starter \(date.nb)",
        en: ", and may end later, first when the clock starts on \(date.en)")
    case .sameTime?: return Text(nb: ", som er like lenge", en: ", which is as long")
    case .otherKind?: return Text(nb: ", som ikke kan regnes om", en: ", which cannot be converted")
    case .alwaysLater?, .otherClock?, nil: return Text("")
    }
  }
}
