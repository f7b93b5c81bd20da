import PathwayKit
import PathwayModel
import SourceText

/// Asks who has a role in a new pathway: an actor of a catalogue, or one that the pathway declares.
struct ActorQuestion {
  private let role: ActorRole
  private let usual: Offer<Actor>?
  private let other: DraftActor?
  private let search: ActorSearch

  /// An answer: somebody who is known, a name that nobody has yet, or that it is not decided.
  private enum Answer {
    case known(Offer<Actor>)
    case new(String)
    case undecided
  }

  /// Prepares to ask.
  ///
  /// - Parameters:
  ///   - role: What the actor does.
  ///   - offers: The actors that can be chosen.
  ///   - usual: Whom other pathways for the same patients have in the role.
  ///   - other: Who has the other role.
  init(_ role: ActorRole, of offers: ProjectOffers, usual: Offer<Actor>?, besides other: DraftActor? = nil) {
    self.role = role
    self.usual = usual
    self.other = other
    search = ActorSearch(offers, besides: other)
  }

  /// Returns the actor.
  ///
  /// - Parameters:
  ///   - given: What the option for the actor says.
  ///   - area: What the option for the sector says.
  func actor(given: String?, area: String?, _ interview: inout Interview) throws(CommandFailure) -> DraftActor {
    if let given, let objection = objection(to: given, area: area) { throw interview.failure(objection) }
    let answer =
      if let given, area != nil { Answer.new(given) } else { try interview.answer(to: question, given: given) }
    switch answer {
    case .known(let offer): return .catalogued(offer)
    case .undecided: return .undecided(role)
    case .new(let name):
      let area = try interview.answer(to: areaQuestion(name), given: area)
      let actor = DraftActor.local(name: name, area: area)
      guard other.map({ !$0.isSame(as: actor) }) ?? true else { throw interview.failure(.same(role.option, name)) }
      return actor
    }
  }

  /// Why what the options say cannot be taken; nothing where it can.
  ///
  /// Options have no second thoughts: where there are catalogues, a name that none has needs its sector beside it.
  private func objection(to given: String, area: String?) -> Text? {
    let exact = search.exact(given)
    if let other, other.isNamed(given) { return .same(role.option, given) }
    if area != nil { return exact.map { .hasArea($0.id.text, areaOption: role.areaOption) } }
    guard exact == nil, !search.isEmpty else { return nil }
    return .unknown(given, option: role.option, areaOption: role.areaOption, search.suggestions(for: given))
  }

  private var question: Question<Answer> {
    Question(
      text: role.question,
      explanation: Text(
        nb: role.explanation.nb + "\n" + (search.isEmpty ? Text.writeName : .searchName).nb,
        en: role.explanation.en + "\n" + (search.isEmpty ? Text.writeName : .searchName).en),
      option: role.option, fallback: fallback, read: read)
  }

  private var fallback: Choice<Answer> {
    guard let usual else { return Choice(label: Text(role.placeholder), value: .undecided) }
    return Choice(label: Text(usual.element.name ?? usual.id.text), value: .known(usual))
  }

  private func read(_ word: String) -> Reading<Answer> {
    if let exact = search.exact(word) { return .value(.known(exact)) }
    if let other, other.isNamed(word) { return .refused(.taken(word)) }
    guard !search.isEmpty else { return .value(.new(word)) }
    let found = search.matches(word)
    let new = Choice(label: Text.new(word), value: Answer.new(word))
    let choices = found.shown.map { offer in
      Choice(label: .told(offer), value: Answer.known(offer))
    }
    return .several(.found(word, found.count, shown: found.shown.count), choices + [new])
  }

  private func areaQuestion(_ name: String) -> Question<ResponsibilityArea> {
    let areas = ResponsibilityArea.allCases.filter { $0 != .citizen }
    func choice(_ area: ResponsibilityArea) -> Choice<ResponsibilityArea> {
      Choice(label: Text(nb: area.word, en: "\(area.word) (\(area.english))"), value: area)
    }
    return Question(
      text: .areaOf(name), explanation: .areaHelp, option: role.areaOption, choices: areas.map(choice),
      fallback: choice(role.area)
    ) { word in
      if let area = areas.first(where: { $0.word == word.lowercased() }) { return .value(area) }
      return .refused(.noArea(word, areas.map { $0.word }))
    }
  }
}

extension Text {
  fileprivate static let writeName = Text(
    nb: "Skriv det dere kaller den.", en: "Write what you call it.")

  fileprivate static let searchName = Text(
    nb: "Skriv et ord, så vises de i katalogene som har det i navnet. Finnes den ikke, blir den ny i filen.",
    en: "Write a word, and those of the catalogues that have it in their name are shown. A new one goes into the file.")

  fileprivate static func told(_ offer: Offer<Actor>) -> Text {
    let area = offer.element.area?.value.word ?? ""
    return Text("\(offer.id) · \(offer.element.name ?? offer.id.text) · \(area)")
  }

  fileprivate static func new(_ word: String) -> Text {
    Text(nb: "en ny som heter «\(word)»", en: "a new one called “\(word)”")
  }

  fileprivate static func found(_ word: String, _ count: Int, shown: Int) -> Text {
    if count == 0 {
      return Text(
        nb: "ingen i katalogene har «\(word)» i navnet; velg 1, eller skriv et annet ord",
        en: "nobody in the catalogues has “\(word)” in the name; choose 1, or write another word")
    }
    if count > shown {
      return Text(
        nb: "de \(shown) første av \(count); velg en, eller skriv et ord som sier mer",
        en: "the first \(shown) of \(count); choose one, or write a word that says more")
    }
    return Text(nb: "velg en, eller skriv et annet ord", en: "choose one, or write another word")
  }

  fileprivate static func taken(_ word: String) -> Text {
    Text(
      nb: "«\(word)» er den som møter pasienten først; velg en annen",
      en: "“\(word)” meets the patient first; choose another")
  }

  fileprivate static func same(_ option: String, _ name: String) -> Text {
    Text(nb: "\(option): \(Text.taken(name).nb)", en: "\(option): \(Text.taken(name).en)")
  }

  fileprivate static func hasArea(_ id: String, areaOption: String) -> Text {
    Text(
      nb: "\(areaOption): «\(id)» står i en katalog, og har området sitt derfra; ta bort \(areaOption)",
      en: "\(areaOption): “\(id)” stands in a catalogue, and has its area from there; leave \(areaOption) out")
  }

  fileprivate static func unknown(
    _ name: String, option: String, areaOption: String, _ suggestions: [String]
  ) -> Text {
    let likely = suggestions.joined(separator: ", ")
    let example = "\(areaOption) \(ResponsibilityArea.municipality.word)"
    return Text(
      nb: "\(option): ingen katalog har «\(name)»; "
        + (likely.isEmpty ? "er den ny" : "mente du \(likely)? Er den ny") + ", legg til \(example)",
      en: "\(option): no catalogue has “\(name)”; "
        + (likely.isEmpty ? "if it is new" : "did you mean \(likely)? If it is new") + ", add \(example)")
  }

  fileprivate static func areaOf(_ name: String) -> Text {
    Text(nb: "Hvilket område hører «\(name)» til?", en: "Which area does “\(name)” belong to?")
  }

  fileprivate static let areaHelp = Text(
    nb: "Området er sektoren. Det er mellom to områder pasienter oftest faller.",
    en: "The area is the sector. Between two areas is where patients fall most often.")

  fileprivate static func noArea(_ word: String, _ areas: [String]) -> Text {
    let list = areas.joined(separator: ", ")
    return Text(
      nb: "«\(word)» er ikke et område; velg en av \(list)", en: "“\(word)” is no area; choose one of \(list)")
  }
}
