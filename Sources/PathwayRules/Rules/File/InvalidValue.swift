package import PathwayAnalysis
package import PathwayDiagnostics

/// A value that is not of its type.
package enum InvalidValue: FaultRule {
  package static let metadata = RuleMetadata(
    code: 4, name: "invalid-value", severity: .error,
    summary: Text(nb: "Hver verdi er av det slaget nøkkelen ber om", en: "Every value is what its key asks for"),
    rationale: Text(
      nb: """
        En frist som ikke kan forstås, blir ikke regnet med. Forløpet ser da ut til å holde tiden, mens pasienten venter på \
        noe ingen har satt en dag for.
        """,
      en: """
        A deadline that cannot be understood is not counted. The pathway then seems to keep its time while the patient waits \
        for something that nobody has set a day for.
        """),
    examples: [
      .good(
        """
        forløp: hørselstap
        tittel: Hørselstap hos eldre
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten sier at hørselen er blitt dårligere
            tittel: Hørselen undersøkes
            ansvarlig: fastlege
            frist: 10 virkedager
            norm: bør
            neste: ferdig-undersøkt
          ferdig-undersøkt:
            tittel: Svaret er gitt
            ansvarlig: fastlege
            slutt: Pasienten vet hva som feiler hørselen
        """),
      .bad(
        """
        forløp: hørselstap
        tittel: Hørselstap hos eldre
        versjon: ↓1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten sier at hørselen er blitt dårligere
            tittel: Hørselen undersøkes
            ansvarlig: fastlege
            frist: ↓10 arbeidsdager
            norm: ↓Bør
            neste: ferdig-undersøkt
          ferdig-undersøkt:
            tittel: Svaret er gitt
            ansvarlig: fastlege
            slutt: Pasienten vet hva som feiler hørselen
        """),
      .good(
        """
        forløp: hørselstap
        tittel: Hørselstap hos eldre
        versjon: 0.1.0
        bruker: [felles.yaml]
        hendelser:
          flytting: {ansvarlig: fastlege, til: ta-imot}
        steg:
          undersøke:
            start: Pasienten sier at hørselen er blitt dårligere
            tittel: Hørselen undersøkes
            ansvarlig: fastlege
            neste: kontrollere
          kontrollere:
            tittel: Høreapparatet kontrolleres
            ansvarlig: fastlege
            valg:
              - når: Det hjelper ikke nok
                neste: undersøke
                høyst: 2 runder
              - ellers: ferdig-undersøkt
          ta-imot:
            tittel: Pasienten har flyttet og tas imot på nytt
            ansvarlig: fastlege
            neste: kontrollere
          ferdig-undersøkt:
            tittel: Svaret er gitt
            ansvarlig: fastlege
            slutt: Pasienten vet hva som feiler hørselen
        """),
      .bad(
        """
        forløp: hørselstap
        tittel: Hørselstap hos eldre
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten sier at hørselen er blitt dårligere
            tittel: Hørselen undersøkes
            ansvarlig: fastlege
            valg:
              - når: Prøven må tas om igjen
                neste: undersøke
                høyst: 2 runder
              - ellers: ferdig-undersøkt
                høyst: ↓2 runder
          ferdig-undersøkt:
            tittel: Svaret er gitt
            ansvarlig: fastlege
            slutt: Pasienten vet hva som feiler hørselen
        """),
      .bad(
        """
        forløp: hørselstap
        tittel: Hørselstap hos eldre
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten sier at hørselen er blitt dårligere
            tittel: Hørselen undersøkes
            ansvarlig: fastlege
            neste: ↓[]
          ferdig-undersøkt:
            tittel: Svaret er gitt
            ansvarlig: fastlege
            slutt: Pasienten vet hva som feiler hørselen
        """),
    ])

  /// Judges the one value that only makes sense in its place: a number of rounds, or an interval, on a branch that goes back.
  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let limits = BranchLimit.all(in: pathway)
    guard !limits.isEmpty else { return }
    let entrances = LoopEntrances(of: pathway)
    let unclear = limits.filter { limit in !limit.targets.contains { entrances.isOnlyEntrance($0, to: limit.step) } }
    guard !unclear.isEmpty else { return }
    let dominators = pathway.dominators
    for limit in unclear where !limit.targets.contains(where: { dominators.dominates($0, limit.step) }) {
      report(
        .notGoingBack(limit.text), at: limit.origin, subject: limit.subject, help: .deleteOrGoBack)
    }
  }

  package static func wording(for fault: Fault) -> Wording? {
    guard case .invalidValue(let found, let expectation) = fault.kind else { return nil }
    if let expected = ExpectedValue(expectation) {
      return Wording(
        .isNot(found, expected.noun), label: .shouldBe(expected.noun), help: expected.help,
        repairs: SpelledValue.repairs(found, expectation, at: fault.origin))
    }
    switch expectation {
    case .oneOf(let words, _) where found.isEmpty:
      return Wording(.nothingYet(fault.subject.last, otherwise: .noWord), help: .oneOf(words))
    case .oneOf(let words, let likely), .declaredWord(let words, let likely):
      return oneOf(words, likely, found, SpelledValue.repairs(found, expectation, at: fault.origin))
    case .value: return Wording(.nothingYet(fault.subject.last, otherwise: .empty), help: .writeValueOrDelete)
    case .nonEmptyList: return Wording(.emptyList, help: .nameOne)
    case .exactlyOneKey(let keys): return Wording(.notExactlyOne(of: keys), help: .keepOne)
    case .goingBack: return Wording(.notGoingBack(found), help: .deleteOrGoBack)
    case .last: return Wording(.notLast, help: .moveDown)
    case .omissiblePart: return Wording(.cannotBeLeftOut(found), help: .writePart(found))
    case .text, .mapping, .list, .identifier, .boolean, .version, .anchor, .date, .duration, .durationRange, .deadline,
      .ages, .integer, .rounds, .integerRange, .catalogueFile, .walkEntry, .ruleCode, .withinRange:
      return nil
    }
  }

  private static func oneOf(
    _ words: [String], _ likely: String?, _ found: String, _ repairs: [Repair]
  ) -> Wording {
    let suggestions = likely.map { [$0] } ?? []
    let help = Text.oneOf(words)
    if let likely, found.lowercased() == likely {
      return Wording(.wrongCase(found, likely), help: help, suggestions: suggestions, repairs: repairs)
    }
    let message = Text.notAWord(found).askingWhether(suggestions.map { Text("`\($0)`") })
    return Wording(message, help: help, suggestions: suggestions, repairs: repairs)
  }
}

extension Text {
  fileprivate static func isNot(_ found: String, _ noun: Text) -> Text {
    if found.isEmpty {
      return Text(nb: "her skulle det stått \(noun.nb)", en: "\(noun.en) should stand here")
    }
    let found = Text.quotation(found)
    return Text(nb: "\(found.nb) er ikke \(noun.nb)", en: "\(found.en) is not \(noun.en)")
  }

  fileprivate static func shouldBe(_ noun: Text) -> Text {
    Text(nb: "her skal det stå \(noun.nb)", en: "\(noun.en) should stand here")
  }

  fileprivate static func notAWord(_ found: String) -> Text {
    let found = Text.quotation(found)
    return Text(
      nb: "\(found.nb) er ikke et av ordene som kan stå her", en: "\(found.en) is not a word that can stand here")
  }

  fileprivate static let noWord = Text(
    nb: "her skulle det stått ett av noen faste ord", en: "one of a few words should stand here")

  fileprivate static func nothingYet(_ key: String?, otherwise message: Text) -> Text {
    guard let key else { return message }
    return Text(nb: "fyll inn `\(key)`: her står det ikke noe", en: "fill in `\(key)`: nothing stands here")
  }

  fileprivate static func wrongCase(_ found: String, _ word: String) -> Text {
    let found = Text.quotation(found)
    return Text(
      nb: "\(found.nb) skrives `\(word)`, med små bokstaver", en: "\(found.en) is written `\(word)`, in small letters")
  }

  fileprivate static func oneOf(_ words: [String]) -> Text {
    let words = Text.words(words)
    return Text(nb: "skriv \(words.nb)", en: "write \(words.en)")
  }

  fileprivate static let empty = Text(nb: "verdien er tom", en: "the value is empty")

  fileprivate static let writeValueOrDelete = Text(
    nb: "skriv verdien etter kolonet, eller slett nøkkelen", en: "write the value after the colon, or delete the key")

  fileprivate static let emptyList = Text(nb: "listen er tom", en: "the list is empty")

  fileprivate static let nameOne = Text(
    nb: "skriv minst ett punkt i listen, eller slett nøkkelen",
    en: "write at least one item in the list, or delete the key")

  fileprivate static func notExactlyOne(of keys: [String]) -> Text {
    let keys = keys.map { "`\($0)`" }.listed
    return Text(nb: "her skal det stå nøyaktig én av \(keys.nb)", en: "exactly one of \(keys.en) should stand here")
  }

  fileprivate static let keepOne = Text(
    nb: "skriv den som mangler, eller behold én og slett resten",
    en: "write the missing one, or keep one and delete the rest")

  fileprivate static func notGoingBack(_ found: String) -> Text {
    let found = Text.quotation(found)
    return Text(
      nb: "\(found.nb) har ingen mening her: grenen går ikke tilbake til et steg forløpet har vært innom",
      en: "\(found.en) has no meaning here: the branch does not go back to a step that the pathway has passed")
  }

  fileprivate static let deleteOrGoBack = Text(
    nb: "slett nøkkelen, eller la grenen lede tilbake", en: "delete the key, or let the branch lead back")

  fileprivate static let notLast = Text(
    nb: "`ellers` gjelder alltid, så grenene under blir aldri tatt",
    en: "`ellers` always holds, so the branches below are never taken")

  fileprivate static let moveDown = Text(nb: "flytt `ellers` nederst", en: "move `ellers` to the bottom")

  fileprivate static func cannotBeLeftOut(_ part: String) -> Text {
    Text(
      nb: "`\(part)` kan ikke utelates med en begrunnelse", en: "`\(part)` cannot be left out with a reason")
  }

  fileprivate static func writePart(_ part: String) -> Text {
    Text(
      nb: "skriv `\(part): …` i overleveringen, og slett punktet her",
      en: "write `\(part): …` in the handoff, and delete the item here")
  }
}
