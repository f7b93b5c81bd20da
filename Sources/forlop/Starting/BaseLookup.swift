import PathwayKit
import PathwayLinking
import PathwayModel
import SourceText

/// Finds the pathway that an adaptation or a scenario begins with.
struct BaseLookup {
  private let offers: ProjectOffers
  private let lookup: PathwayLookup
  private let working: String

  /// Prepares to look; `working` is the absolute path of the working directory.
  init(_ offers: ProjectOffers, _ lookup: PathwayLookup, in working: String) {
    self.offers = offers
    self.lookup = lookup
    self.working = working
  }

  /// Returns the pathway with an identifier or a path.
  func base(
    given: String?, option: String, _ interview: inout Interview
  ) throws(CommandFailure) -> CheckedPathway {
    let choices = offers.pathways.map { offer in
      Choice(label: Text(offer.title.map { "\(offer.id) · \($0)" } ?? offer.id.text), value: path(of: offer))
    }
    let question = Question(
      text: Text(nb: "Hvilket forløp?", en: "Which pathway?"), explanation: .chooseByNumberOrID, option: option,
      choices: choices
    ) { read($0) }
    return try lookup.find(try interview.answer(to: question, given: given))
  }

  private func path(of offer: OfferedPathway) -> String {
    let path = SourcePath.relative(offer.path, to: working)
    // A name without dots and slashes would be taken for an identifier.
    return PathwayLookup.isPath(path) ? path : "./" + path
  }

  private func read(_ answer: String) -> Reading<String> {
    if PathwayLookup.isPath(answer) { return .value(answer) }
    let found = offers.pathways.filter { $0.id == Identifier(answer) }
    if let offer = found.first, found.count == 1 { return .value(path(of: offer)) }
    guard found.isEmpty else { return .refused(.severalPathways(answer, found.map { path(of: $0) })) }
    return .refused(.unknown(answer, Suggestions.closest(to: answer, among: offers.pathways.map { $0.id.text })))
  }
}

extension CheckedPathway {
  /// What people call it.
  var name: String { analysed.pathway.title ?? analysed.pathway.id.text }
}

extension Text {
  fileprivate static func unknown(_ id: String, _ suggestions: [String]) -> Text {
    let likely = suggestions.joined(separator: ", ")
    return Text(
      nb: "fant ikke forløpet «\(id)» i prosjektet" + (likely.isEmpty ? "" : "; mente du \(likely)?"),
      en: "found no pathway “\(id)” in the project" + (likely.isEmpty ? "" : "; did you mean \(likely)?"))
  }
}
