import PathwayKit
import PathwayModel
import SourceText

/// Asks what something new is called: the title that people read, and the identifier that other files use.
struct NameQuestions {
  /// What already has an identifier, with the path of its file.
  let taken: [Identifier: String]

  /// Whether a file may be replaced, and with it what has the identifier.
  let mayReplace: Bool

  /// Asks for the title.
  func title(
    _ text: Text, _ explanation: Text, fallback: String? = nil, given: String?, _ interview: inout Interview
  ) throws(CommandFailure) -> String {
    let question = Question(
      text: text, explanation: explanation, option: "--title",
      fallback: fallback.map { Choice(label: Text($0), value: $0) }
    ) { .value($0) }
    return try interview.answer(to: question, given: given)
  }

  /// Asks for the identifier; one that is made of a name is offered.
  func identifier(
    suggestedBy name: String, given: String?, _ interview: inout Interview
  ) throws(CommandFailure) -> Identifier {
    let question = Question(
      text: Text(nb: "Hva er kortnavnet?", en: "What is the short name?"),
      explanation: Text(
        nb: "Andre filer og kommandoer bruker det: små bokstaver, tall og bindestrek.",
        en: "Other files and commands use it: small letters, digits and hyphens."),
      option: "--id", fallback: suggestion(name).map { Choice(label: Text($0.text), value: $0) }, read: read)
    return try interview.answer(to: question, given: given)
  }

  private func suggestion(_ name: String) -> Identifier? {
    guard let id = Identifier(suggestedBy: name) else { return nil }
    guard !mayReplace else { return id }
    var names = FreshNames(besides: Set(taken.keys))
    return Identifier(names.fresh(id.text))
  }

  private func read(_ answer: String) -> Reading<Identifier> {
    let id = Identifier(answer)
    guard Identifier.isWellFormed(Array(id.text.utf8)[...]) else {
      return .refused(.malformed(answer, Identifier(suggestedBy: answer)?.text))
    }
    if !mayReplace, let path = taken[id] { return .refused(.taken(answer, path)) }
    return .value(id)
  }
}

extension Text {
  fileprivate static func malformed(_ answer: String, _ suggestion: String?) -> Text {
    Text(
      nb: "«\(answer)» kan ikke være et kortnavn: bare små bokstaver, tall og bindestrek"
        + (suggestion.map { "; prøv \($0)" } ?? ""),
      en: "“\(answer)” cannot be a short name: small letters, digits and hyphens only"
        + (suggestion.map { "; try \($0)" } ?? ""))
  }

  fileprivate static func taken(_ id: String, _ path: String) -> Text {
    Text(nb: "«\(id)» finnes alt, i \(path); velg et annet", en: "“\(id)” is there already, in \(path); choose another")
  }
}
