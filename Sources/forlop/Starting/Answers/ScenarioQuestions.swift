import PathwayAnalysis
import PathwayKit
import PathwayModel
import SourceText

/// Asks what a new scenario is about.
struct ScenarioQuestions {
  private let names: NameQuestions

  /// Prepares to ask.
  init(_ names: NameQuestions) {
    self.names = names
  }

  /// Returns what is answered; `given` is what the options of the command say.
  func draft(
    of base: CheckedPathway, given: NewOptions, _ interview: inout Interview
  ) throws(CommandFailure) -> ScenarioDraft {
    let pathway = base.analysed
    guard let shortest = ShortestWalks(pathway), let nearest = shortest.nearestEnd else {
      throw Self.noRuns(base, interview.language)
    }
    let end = try interview.answer(to: endQuestion(shortest.ends, nearest, pathway), given: given.to)
    guard let walk = shortest.walk(to: end) else { throw Self.noRuns(base, interview.language) }
    let title = try names.title(
      .patient, .patientHelp, fallback: "En pasient på den korteste veien", given: given.title, &interview)
    let id = try names.identifier(
      suggestedBy: Self.name(of: title) ?? "\(pathway.pathway.id) \(pathway.steps[end].id)", given: given.id, &interview
    )
    return ScenarioDraft(id: id, title: title, of: walk, to: end, among: shortest)
  }

  private static func noRuns(_ base: CheckedPathway, _ language: Language) -> CommandFailure {
    CommandFailure(message: Text.noRuns(base.name)[language].printable, exitCode: .findings)
  }

  private func endQuestion(_ ends: [Int], _ nearest: Int, _ pathway: AnalysedPathway) -> Question<Int> {
    func choice(_ end: Int) -> Choice<Int> {
      let step = pathway.steps[end]
      return Choice(label: Text(step.title.map { "\(step.id) · \($0)" } ?? step.id.text), value: end)
    }
    return Question(
      text: Text(nb: "Hvilken slutt skal pasienten komme til?", en: "Which end is the patient to come to?"),
      explanation: Text(
        nb: "Veien dit blir den korteste. Bytt siden ut det dere vil ha annerledes.",
        en: "The way there is the shortest. Change afterwards what you want otherwise."),
      option: "--to", choices: ends.count > 1 ? ends.map(choice) : [], fallback: choice(nearest)
    ) { answer in
      if let end = ends.first(where: { pathway.steps[$0].id == Identifier(answer) }) { return .value(end) }
      let isEnd = pathway.steps.contains { $0.isEnd && $0.id == Identifier(answer) }
      let names = ends.map { pathway.steps[$0].id.text }
      return .refused(isEnd ? .noWalk(answer, names) : .noEnd(answer, names))
    }
  }

  /// First name and age, where a title begins with them: the first words up to a number.
  private static func name(of title: String) -> String? {
    let words = title.split { !$0.isLetter && !$0.isNumber }.prefix(3)
    guard let age = words.firstIndex(where: { $0.allSatisfy { $0.isNumber } }), age > words.startIndex else {
      return nil
    }
    return words[...age].joined(separator: " ")
  }
}

extension Text {
  fileprivate static let patient = Text(nb: "Hvem er pasienten?", en: "Who is the patient?")

  fileprivate static let patientHelp = Text(
    nb: "Et oppdiktet navn, alder og det som skjer, som «Kari (82) får hjelp hjemme».",
    en: "An invented name, an age and what happens, as “Kari (82) får hjelp hjemme”.")

  fileprivate static func noEnd(_ answer: String, _ ends: [String]) -> Text {
    let likely = Suggestions.closest(to: answer, among: ends)
    let list = (likely.isEmpty ? ends : likely).joined(separator: ", ")
    return Text(
      nb: "forløpet har ingen slutt «\(answer)»; velg en av \(list)",
      en: "the pathway has no end “\(answer)”; choose one of \(list)")
  }

  fileprivate static func noRuns(_ name: String) -> Text {
    Text(
      nb: "ingen vei gjennom «\(name)» kan følges til en slutt; rett det `forlop validate` sier om det først",
      en: "no way through “\(name)” can be followed to an end; mend what `forlop validate` says of it first")
  }

  fileprivate static func noWalk(_ end: String, _ ends: [String]) -> Text {
    let list = ends.joined(separator: ", ")
    return Text(
      nb: "ingen vei som et scenario kan si, kommer til «\(end)»; velg en av \(list)",
      en: "no way that a scenario can say comes to “\(end)”; choose one of \(list)")
  }
}
