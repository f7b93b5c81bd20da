import PathwayKit
import PathwayModel
import SourceText

/// Asks what a new pathway is about.
struct PathwayQuestions {
  private let offers: ProjectOffers
  private let names: NameQuestions

  /// Prepares to ask within a project.
  init(_ offers: ProjectOffers, _ names: NameQuestions) {
    self.offers = offers
    self.names = names
  }

  /// Returns what is answered; `given` is what the options of the command say.
  func draft(given: NewOptions, _ interview: inout Interview) throws(CommandFailure) -> PathwayDraft {
    let title = try names.title(.title, .titleHelp, given: given.title, &interview)
    let id = try names.identifier(suggestedBy: title, given: given.id, &interview)
    let group = try interview.answer(to: groupQuestion, given: given.group)
    // Who is right for children is wrong for the old: only pathways for the same patients are taken as an example.
    let habits = offers.habits.among(group)
    let first = try ActorQuestion(.first, of: offers, usual: usualBeginner(habits))
      .actor(given: given.first, area: given.firstArea, &interview)
    let trigger = try interview.answer(to: triggerQuestion, given: given.start)
    let receiver = try ActorQuestion(.receiver, of: offers, usual: usualReceiver(habits, after: first), besides: first)
      .actor(given: given.receiver, area: given.receiverArea, &interview)
    let outcome = try interview.answer(to: outcomeQuestion, given: given.end)
    return PathwayDraft(
      id: id, title: title, group: group, first: first, trigger: trigger, receiver: receiver, outcome: outcome)
  }

  // MARK: - What others do

  /// The service that pathways begin with most often.
  private func usualBeginner(_ habits: ProjectHabits) -> Offer<Actor>? {
    ProjectHabits.byFrequency(habits.beginners).lazy.compactMap { offers.actor($0) }.first
  }

  /// The service of another sector that is referred to most often from the sector of the first.
  private func usualReceiver(_ habits: ProjectHabits, after first: DraftActor) -> Offer<Actor>? {
    let referrals = habits.contracts.filter {
      $0.kind == .referral && $0.sender == first.area && $0.receiver != first.area
    }
    return ProjectHabits.byFrequency(referrals.map { $0.receiverID }).lazy.compactMap { offers.actor($0) }
      .first { !DraftActor.catalogued($0).isSame(as: first) }
  }

  // MARK: - Questions

  private var groupQuestion: Question<DraftGroup> {
    let choices = offers.groups.map { offer in
      Choice(label: Text(offer.element.name ?? offer.id.text), value: DraftGroup.catalogued(offer))
    }
    return Question(
      text: Text(nb: "Hvilken pasientgruppe er det for?", en: "Which group of patients is it for?"),
      explanation: choices.isEmpty ? .groupInWords : .groupByNumber, option: "--group", choices: choices,
      fallback: Choice(label: Text(nb: "ikke bestemt", en: "not decided"), value: .unknown)
    ) { answer in
      if let offer = offers.groups.first(where: { $0.id == Identifier(answer) }) { return .value(.catalogued(offer)) }
      // Who writes an identifier means something that is declared.
      let isName = Identifier.isWellFormed(Array(answer.utf8)[...]) && !offers.groups.isEmpty
      return isName ? .refused(.noGroup(answer, offers.groups.map { $0.id.text })) : .value(.described(answer))
    }
  }

  private var triggerQuestion: Question<String?> {
    Question(
      text: Text(nb: "Hva setter forløpet i gang?", en: "What sets the pathway going?"),
      explanation: Text(
        nb: "Det som skjer når pasienten kommer inn i det, som en hel setning.",
        en: "What happens when the patient enters it, as a whole sentence."),
      option: "--start", fallback: Choice(label: Text(PathwayTemplate.trigger), value: nil)
    ) { .value($0) }
  }

  private var outcomeQuestion: Question<String?> {
    Question(
      text: Text(nb: "Hvordan har pasienten det når forløpet er over?", en: "How is the patient when it is over?"),
      explanation: Text(
        nb: "Det dere vil oppnå, og hvem som har ansvaret videre.",
        en: "What you want to reach, and who is responsible from then on."),
      option: "--end", fallback: Choice(label: Text(PathwayTemplate.outcome), value: nil)
    ) { .value($0) }
  }
}

extension Text {
  fileprivate static let title = Text(nb: "Hva heter forløpet?", en: "What is the pathway called?")

  fileprivate static let titleHelp = Text(
    nb: "Det folk leser først: hvem det gjelder, og hva de trenger.",
    en: "What people read first: whom it is about, and what they need.")

  fileprivate static let groupByNumber = Text(
    nb: "Velg en fra katalogene med et tall, eller skriv med egne ord.",
    en: "Choose one of the catalogues by number, or use your own words.")

  fileprivate static let groupInWords = Text(nb: "Skriv med egne ord.", en: "Use your own words.")

  fileprivate static func noGroup(_ answer: String, _ groups: [String]) -> Text {
    let likely = Suggestions.closest(to: answer, among: groups)
    let names = (likely.isEmpty ? groups : likely).joined(separator: ", ")
    return Text(
      nb: "ingen katalog har pasientgruppen «\(answer)»; velg en av \(names), eller skriv flere ord",
      en: "no catalogue has the group “\(answer)”; choose one of \(names), or use several words")
  }
}
