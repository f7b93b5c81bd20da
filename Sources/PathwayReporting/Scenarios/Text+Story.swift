internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayDrawing
internal import PathwayGraph
internal import PathwayModel

/// The words of a story.
extension Text {
  static let deadlineMissed = Text(nb: "fristen ble ikke holdt", en: "the deadline was missed")
  static let notAttended = Text(nb: "pasienten kom ikke", en: "the patient did not come")
  static let consentRefused = Text(nb: "samtykke: nei", en: "consent: no")
  static let gotWorse = Text(nb: "det ble verre i ventetiden", en: "it got worse while waiting")

  /// Returns how a contract failed.
  static func failure(_ kind: ArrowKind, of contract: String) -> Text {
    switch kind {
    case .rejection: Text(nb: "«\(contract)» ble avslått", en: "“\(contract)” was declined")
    case .refusal: Text(nb: "samtykke til «\(contract)»: nei", en: "consent to “\(contract)”: no")
    default: Text(nb: "ingen kvittering for «\(contract)»", en: "no acknowledgement of “\(contract)”")
    }
  }

  // MARK: - Dates

  /// Returns from when to when something may happen.
  static func dates(_ range: ScenarioWalk.DateRange) -> Text {
    let earliest = range.earliest
    guard let latest = range.latest else {
      let date = Text.date(earliest)
      return Text(nb: "tidligst \(date.nb)", en: "\(date.en) at the earliest")
    }
    if earliest == latest { return .date(earliest) }
    let first = earliest.year == latest.year ? Text.date(day: earliest.day, month: earliest.month) : .date(earliest)
    let last = Text.date(latest)
    return Text(nb: "\(first.nb) – \(last.nb)", en: "\(first.en) – \(last.en)")
  }

  static func date(_ date: CalendarDate) -> Text { .date(day: date.day, month: date.month, year: date.year) }

  /// Returns when something is done.
  static func done(_ range: ScenarioWalk.DateRange) -> Text {
    let dates = Text.dates(range)
    return Text(nb: "ferdig: \(dates.nb)", en: "done: \(dates.en)")
  }

  // MARK: - Steps

  static func makes(_ documents: String) -> Text { Text(nb: "lager: \(documents)", en: "makes: \(documents)") }

  static func sends(_ contract: String, to receiver: String) -> Text {
    Text(nb: "sender: \(contract), til \(receiver)", en: "sends: \(contract), to \(receiver)")
  }

  static func copies(_ receivers: String) -> Text { Text(nb: "kopi til \(receivers)", en: "copy to \(receivers)") }

  static func over(_ channel: String) -> Text { Text(nb: "på \(channel)", en: "over \(channel)") }

  static func within(_ deadline: Duration) -> Text {
    let words = deadline.words
    return deadline.amount == 0 ? words : Text(nb: "innen \(words.nb)", en: "within \(words.en)")
  }

  static func deadline(_ deadline: String) -> Text { Text(nb: "frist: \(deadline)", en: "deadline: \(deadline)") }

  static func ownsMeanwhile(_ actor: String) -> Text {
    Text(nb: "til det er svart, har \(actor) ansvaret", en: "until there is an answer, \(actor) is responsible")
  }

  static func waits(_ actor: String?, _ most: Text?) -> Text {
    let actorNB = actor.map { "\($0) har ansvaret i ventetiden" } ?? "ventetid"
    let actorEN = actor.map { "\($0) is responsible during the wait" } ?? "a wait"
    return Text(
      nb: "venter: \(actorNB)\(most.map { ", høyst \($0.nb)" } ?? "")",
      en: "waits: \(actorEN)\(most.map { ", \($0.en) at most" } ?? "")")
  }

  // MARK: - The end

  static func ends(_ state: String, owner: String) -> Text {
    Text(nb: "Slutt: \(state). Ansvarlig videre: \(owner)", en: "End: \(state). Responsible from here: \(owner)")
  }

  static let noEnd = Text(nb: "Ingen slutt er nådd", en: "No end is reached")
  static let goesOn = Text(
    nb: "Det går videre i runder til noe annet skjer", en: "It goes on in rounds until something else happens")

  static func keepsWithin(_ limit: Text, unknown: String?) -> Text {
    Text(
      nb: "Innen \(limit.nb): ja\(unknown.map { ", når det uten kjent tid ikke tar noen: \($0)" } ?? "")",
      en: "Within \(limit.en): yes\(unknown.map { ", where what has no known time takes none: \($0)" } ?? "")")
  }

  // MARK: - Results

  static func standing(_ standing: CheckedScenario.Standing) -> Text {
    switch standing {
    case .passed: Text(nb: "bestått", en: "passed")
    case .failed: Text(nb: "ikke bestått", en: "failed")
    case .notAssessed: Text(nb: "ikke vurdert", en: "not assessed")
    }
  }

  static let faultyFile = Text(
    nb: "scenarioet eller forløpet har feil; rett det `forlop validate` sier først",
    en: "the scenario or its pathway has faults; mend what `forlop validate` says first")

  /// Returns how many scenarios went how.
  static func summary(_ report: ScenarioReport) -> Text {
    let total = report.scenarios.count
    guard total > 0 else {
      let files = Text.files(report.fileCount)
      return Text(nb: "ingen scenarioer å prøve i \(files.nb)", en: "no scenarios to try in \(files.en)")
    }
    let counts = CheckedScenario.Standing.allCases.compactMap { standing -> Text? in
      let count = report.count(of: standing)
      guard count > 0 || standing == .passed else { return nil }
      let words = Text.standing(standing)
      return Text(nb: "\(count) \(words.nb)", en: "\(count) \(words.en)")
    }
    return Text(
      nb: "\(total) \(total == 1 ? "scenario" : "scenarioer"): \(counts.map { $0.nb }.joined(separator: ", "))",
      en: "\(total) \(total == 1 ? "scenario" : "scenarios"): \(counts.map { $0.en }.joined(separator: ", "))")
  }
}
