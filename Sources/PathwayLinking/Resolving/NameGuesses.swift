internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// What references that name nothing may have meant, among all that a pathway can see.
///
/// The names of each kind are collected once. A file may be made of references that name nothing, so the comparing has a budget,
/// counted in names; past it a reference is still reported, without a guess.
struct NameGuesses {
  private var names: [ReferenceKind: Names] = [:]
  private var budget = 200_000

  /// The names of one kind.
  private struct Names {
    let all: [String]

    /// The names with their letters folded, and of those the ones that are no identifiers as they are written.
    let folded: Set<[UInt8]>
    let malformed: Set<[UInt8]>

    init(_ kind: ReferenceKind, _ resolved: ResolvedPathway, _ slots: Set<Identifier>) {
      all = Candidates.all(kind, in: resolved, slots).map { $0.text }
      folded = Set(all.map { Suggestions.fold($0) })
      malformed = Set(all.filter { !ReferenceShape.isIdentifier($0) }.map { Suggestions.fold($0) })
    }
  }

  /// What can be said of a name that is declared nowhere.
  enum Guess {
    /// It is declared with letters that identifiers do not have; that has been reported.
    case declaredWrongly

    /// It is no identifier, and resembles none.
    case noName

    /// It may have been meant for one of these, the likeliest first.
    case suggestions([String])
  }

  /// Guesses what a name was meant for.
  mutating func guess(
    _ name: String, _ kind: ReferenceKind, in resolved: ResolvedPathway, _ slots: Set<Identifier>
  ) -> Guess {
    let names = names(of: kind, resolved, slots)
    let folded = Suggestions.fold(name)
    if names.malformed.contains(folded) { return .declaredWrongly }
    if !ReferenceShape.isIdentifier(name), !names.folded.contains(folded) { return .noName }
    guard budget > 0 else { return .suggestions([]) }
    budget -= names.all.count
    return .suggestions(Suggestions.closest(to: name, among: names.all))
  }

  private mutating func names(of kind: ReferenceKind, _ resolved: ResolvedPathway, _ slots: Set<Identifier>) -> Names {
    if let known = names[kind] { return known }
    let found = Names(kind, resolved, slots)
    names[kind] = found
    return found
  }
}
