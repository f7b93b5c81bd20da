import PathwayKit
import PathwayModel
import SourceText

/// Asks what a new local adaptation is for.
struct AdaptationQuestions {
  private let offers: ProjectOffers
  private let names: NameQuestions

  /// Prepares to ask within a project.
  init(_ offers: ProjectOffers, _ names: NameQuestions) {
    self.offers = offers
    self.names = names
  }

  /// Returns what is answered; `given` is what the options of the command say.
  func draft(
    of base: CheckedPathway, given: NewOptions, _ interview: inout Interview
  ) throws(CommandFailure) -> AdaptationDraft {
    let community = try interview.answer(to: communityQuestion, given: given.community)
    let place = community?.id.text ?? "lokal"
    let id = try names.identifier(
      suggestedBy: "\(base.analysed.pathway.id) \(place)", given: given.id, &interview)
    var draft = AdaptationDraft(
      id: id, base: base, community: community, roles: AdaptationDraft.roles(of: base))
    for binding in given.bind { try bind(binding, in: &draft, interview) }
    let areNamed = try interview.answer(to: namingQuestion(draft.roles.count { $0.unit == nil }))
    guard areNamed else { return draft }
    for index in draft.roles.indices where draft.roles[index].unit == nil && draft.roles[index].choices.isEmpty {
      draft.roles[index].unit = try interview.answer(to: unitQuestion(draft.roles[index].actor))
    }
    return draft
  }

  /// Names a unit as an option says it: `fastlege=Fastlegene i byen`.
  private func bind(
    _ binding: String, in draft: inout AdaptationDraft, _ interview: Interview
  ) throws(CommandFailure) {
    let parts = binding.split(separator: "=", maxSplits: 1).map { String($0) }
    guard parts.count == 2 else { throw interview.failure(.noBinding(binding)) }
    let id = Identifier(parts[0])
    guard let index = draft.roles.firstIndex(where: { $0.actor.id == id && $0.choices.isEmpty }) else {
      let roles = draft.roles.filter { $0.choices.isEmpty }.map { $0.actor.id.text }
      throw interview.failure(.noRole(parts[0], Suggestions.closest(to: parts[0], among: roles)))
    }
    draft.roles[index].unit = parts[1]
  }

  private var communityQuestion: Question<Offer<HealthCommunity>?> {
    let choices = offers.communities.map { Choice<Offer<HealthCommunity>?>(label: .told($0), value: $0) }
    return Question(
      text: Text(nb: "Hvilket helsefellesskap er den for?", en: "Which helsefellesskap is it for?"),
      explanation: choices.isEmpty ? .noCommunities : .chooseByNumberOrID, option: "--community", choices: choices,
      fallback: Choice(label: Text(nb: "ikke bestemt", en: "not decided"), value: nil)
    ) { answer in
      if let offer = offers.communities.first(where: { $0.id == Identifier(answer) || $0.element.name == answer }) {
        return .value(offer)
      }
      return .refused(
        .noCommunity(answer, Suggestions.closest(to: answer, among: offers.communities.map { $0.id.text })))
    }
  }

  private func namingQuestion(_ count: Int) -> Question<Bool> {
    let later = Choice(label: Text(nb: "senere", en: "later"), value: false)
    return Question(
      text: Text(
        nb: "Vil dere si nå hva de \(count) rollene heter hos dere?",
        en: "Do you want to say now what the \(count) roles are called in your place?"),
      explanation: Text(
        nb: "De står ellers i filen, så dere kan fylle dem ut etter hvert.",
        en: "Otherwise they stand in the file, to be filled in by and by."),
      option: "--bind", choices: [Choice(label: Text(nb: "ja", en: "yes"), value: true), later], fallback: later
    ) { answer in
      switch answer.lowercased() {
      case "ja", "j", "yes", "y": .value(true)
      case "nei", "n", "no", "senere", "later": .value(false)
      default: .refused(Text(nb: "svar ja eller senere", en: "answer yes or later"))
      }
    }
  }

  private func unitQuestion(_ role: Actor) -> Question<String?> {
    let name = role.name ?? role.id.text
    return Question(
      text: Text(nb: "Hva heter «\(name)» hos dere?", en: "What is “\(name)” called in your place?"),
      explanation: Text(nb: "Navnet på enheten, ikke på en person.", en: "The name of the unit, not of a person."),
      option: "--bind", fallback: Choice(label: Text(nb: "vet ikke ennå", en: "not known yet"), value: nil)
    ) { .value($0) }
  }
}

extension Text {
  fileprivate static let noCommunities = Text(
    nb: "Ingen katalog i prosjektet har helsefellesskap ennå.", en: "No catalogue of the project has any yet.")

  fileprivate static func told(_ offer: Offer<HealthCommunity>) -> Text {
    Text("\(offer.id) · \(offer.element.name ?? offer.id.text)")
  }

  fileprivate static func noCommunity(_ answer: String, _ suggestions: [String]) -> Text {
    let likely = suggestions.joined(separator: ", ")
    return Text(
      nb: "ingen katalog har helsefellesskapet «\(answer)»" + (likely.isEmpty ? "" : "; mente du \(likely)?"),
      en: "no catalogue has the helsefellesskap “\(answer)”" + (likely.isEmpty ? "" : "; did you mean \(likely)?"))
  }

  fileprivate static func noBinding(_ binding: String) -> Text {
    Text(
      nb: "--bind: «\(binding)» er ikke rolle=navn", en: "--bind: “\(binding)” is not role=name")
  }

  fileprivate static func noRole(_ role: String, _ suggestions: [String]) -> Text {
    let likely = suggestions.joined(separator: ", ")
    return Text(
      nb: "--bind: forløpet har ingen rolle «\(role)» som kan få et navn"
        + (likely.isEmpty ? "" : "; mente du \(likely)?"),
      en: "--bind: the pathway has no role “\(role)” that can be named"
        + (likely.isEmpty ? "" : "; did you mean \(likely)?"))
  }
}
