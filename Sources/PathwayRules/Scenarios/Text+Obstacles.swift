internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// The words for why a walk cannot go on.
extension Text {
  /// Returns the text with the ways that were possible after it, as many as one can read.
  func followed(by options: [WayOption], _ walk: ScenarioWalk) -> Text {
    guard !options.isEmpty else { return self }
    let shown = options.prefix(Self.shownOptions).map { option in
      let text = Text.quotation(option.text, limit: 60)
      let ids = option.targets.map { walk.id($0).text }
      guard !ids.isEmpty, ids != [option.text] else { return text }
      return Text(nb: "\(text.nb) (\(ids.joined(separator: ", ")))", en: "\(text.en) (\(ids.joined(separator: ", ")))")
    }
    let rest = options.count > Self.shownOptions ? " …" : ""
    return Text(
      nb: "\(nb); mulig her: \(shown.map { $0.nb }.joined(separator: ", "))\(rest)",
      en: "\(en); possible here: \(shown.map { $0.en }.joined(separator: ", "))\(rest)")
  }

  private static let shownOptions = 8

  /// Returns parts in a row, with “and” before the last.
  static func listed(_ parts: [Text]) -> Text {
    Text(nb: parts.map { $0.nb }.listed.nb, en: parts.map { $0.en }.listed.en)
  }

  // MARK: - Where it begins

  static let severalBeginnings = Text(
    nb: "forløpet kan begynne flere steder, og scenarioet sier ikke hvor",
    en: "the pathway can begin at several steps, and the scenario does not say at which")

  static func beginWith(_ entries: Text) -> Text {
    Text(
      nb: "skriv først i `tar` hvor det begynner: \(entries.nb)",
      en: "write first in `tar` where it begins: \(entries.en)")
  }

  // MARK: - Steps

  static func neverReached(_ step: Text) -> Text {
    Text(nb: "ingen vei fra en start leder til \(step.nb)", en: "no way from an entry leads to \(step.en)")
  }

  static let eventsAreLeftOut = Text(
    nb: "ta bort steget; et scenario går veiene i forløpet, uten det som begynner med en hendelse",
    en: "take the step away; a scenario goes the ways of the pathway, without what begins with an event")

  static func alreadyOver(_ step: Text) -> Text {
    Text(
      nb: "\(step.nb) er allerede gjort, og ingenting leder tilbake dit nå",
      en: "\(step.en) is already done, and nothing leads back there now")
  }

  static func passedBy(_ step: Text) -> Text {
    Text(nb: "løpet har gått utenom \(step.nb)", en: "the run has passed \(step.en) by")
  }

  static func cannotComeHere(_ step: Text) -> Text {
    Text(nb: "\(step.nb) kan ikke komme her i løpet", en: "\(step.en) cannot come here in the run")
  }

  static let walkIsOver = Text(nb: "løpet er over", en: "the run is over")

  static func possibleHere(_ steps: Text) -> Text {
    Text(nb: "her kan bare \(steps.nb) komme", en: "only \(steps.en) can come here")
  }

  static func chooseOtherwise(_ step: Text) -> Text {
    Text(
      nb: "velg en vei som leder til \(step.nb) tidligere i `tar`, eller ta bort steget",
      en: "choose a way that leads to \(step.en) earlier in `tar`, or take the step away")
  }

  static func moveOrDelete(_ step: Text) -> Text {
    Text(
      nb: "flytt \(step.nb) dit i `tar` der det kommer, eller ta det bort",
      en: "move \(step.en) to where it comes in `tar`, or take it away")
  }

  static func inOneList(_ step: String) -> Text {
    Text(
      nb: "skriv veiene i én liste når flere tas på én gang, som `{\(step): [den ene, den andre]}`",
      en: "write the ways in one list where several are taken at once, as in `{\(step): [the one, the other]}`")
  }

  static func nothingLeft(_ step: Text) -> Text {
    Text(
      nb: "hver vei videre fra \(step.nb) er tatt så mange ganger som den kan",
      en: "every way on from \(step.en) has been taken as often as it may")
  }

  static func goesRound(_ step: Text) -> Text {
    Text(
      nb: "løpet går i ring gjennom \(step.nb), og scenarioet sier ikke hvordan det kommer ut",
      en: "the run goes round through \(step.en), and the scenario does not say how it gets out")
  }

  static let sayWayOut = Text(
    nb: "legg til steget med valget som leder ut av ringen", en: "add the step with the choice that leads out")

  // MARK: - Choices

  static func waysOn(_ step: Text) -> Text {
    Text(
      nb: "\(step.nb) har flere veier videre, og scenarioet sier ikke hvilken",
      en: "\(step.en) has several ways on, and the scenario does not say which")
  }

  static func addChoice(_ step: String, before next: Text?) -> Text {
    guard let next else {
      return Text(nb: "legg til `{\(step): …}` sist i `tar`", en: "add `{\(step): …}` at the end of `tar`")
    }
    return Text(
      nb: "legg til `{\(step): …}` i `tar` før \(next.nb)", en: "add `{\(step): …}` to `tar` before \(next.en)")
  }

  static func writeChoice(_ step: String) -> Text {
    Text(nb: "skriv `{\(step): …}` med veien videre", en: "write `{\(step): …}` with the way on")
  }

  static func noWay(_ way: Text, from step: Text) -> Text {
    Text(nb: "ingen vei videre fra \(step.nb) er \(way.nb)", en: "no way on from \(step.en) is \(way.en)")
  }

  static let correctWay = Text(
    nb: "skriv grenens tekst, steget den leder til, eller et ord som `avslag`",
    en: "write the text of the branch, the step that it leads to, or a word such as `avslag`")

  static let leaveOutWay = Text(
    nb: "skriv stegets id alene; ingenting følger etter det", en: "write the id of the step alone; nothing follows it")

  static func takenBefore(_ way: Text, _ limit: Int) -> Text {
    Text(
      nb: "\(way.nb) er allerede tatt \(limit) \(limit == 1 ? "gang" : "ganger"), som er det høyeste",
      en: "\(way.en) has already been taken \(limit) \(limit == 1 ? "time" : "times"), which is the most")
  }

  static let fewerRounds = Text(
    nb: "velg en annen vei i scenarioet, eller la grenen i forløpet tas oftere (`høyst`)",
    en: "choose another way in the scenario, or let the branch of the pathway be taken more often (`høyst`)")

  static func notTogether(_ ways: [Text], _ step: Text) -> Text {
    let ways = Text.listed(ways)
    return Text(
      nb: "\(ways.nb) kan ikke tas på én gang fra \(step.nb)", en: "\(ways.en) cannot be taken at once from \(step.en)")
  }

  static func notThere(_ ways: [Text]) -> Text {
    let ways = Text.listed(ways)
    return Text(
      nb: "\(ways.nb) kan ikke skje her, for det som kan svikte, er ikke sendt",
      en: "\(ways.en) cannot happen here, since what could fail has not been sent")
  }

  static let oneOfThem = Text(
    nb: "skriv bare veien som tas; skal steget gjøres to ganger, skriv det to ganger i `tar`",
    en: "write only the way that is taken; where the step is done twice, write it twice in `tar`")

  static func sayBoth(_ step: String) -> Text {
    Text(
      nb: "skriv også veien som overleveringen hører til, som `{\(step): [grenens tekst, avslag]}`",
      en: "write the way that the handoff belongs to as well, as in `{\(step): [text of the branch, avslag]}`")
  }

  static func severalMeanings(_ ways: Text, _ step: Text) -> Text {
    Text(
      nb: "\(ways.nb) fra \(step.nb) kan bety flere ting", en: "\(ways.en) from \(step.en) may mean several things")
  }

  static let sayWhich = Text(
    nb: "skriv grenens tekst også, eller overleveringens id etter ordet, som `avslag henvisning`",
    en: "write the text of the branch too, or the id of the handoff after the word, as in `avslag henvisning`")
}
