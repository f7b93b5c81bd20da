internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// What a step says of the pathway that it uses, held against that pathway.
struct UseCheck {
  /// The step of the used pathway at which runs begin.
  private(set) var entry: Identifier?

  /// What is wrong.
  private(set) var faults: [Fault] = []

  /// A key that both the step and the entry say, where only one of them can hold.
  private(set) var rivalKey: String?

  init(of used: Pathway, by use: Subpathway, at step: Step, in user: Pathway) {
    let ends = used.steps.filter { $0.isEnd }.map { $0.id }
    func report(_ kind: FaultKind, _ name: Identifier, at origin: Origin) {
      faults.append(Fault(kind, owner: user.id.text, subject: [step.id.text, name.text], origin: origin))
    }
    for end in ends where !use.exits.contains(where: { $0.end.id == end }) {
      report(.unmappedExit(end: end.text, pathway: used.id.text), end, at: use.exitsOrigin)
    }
    for exit in use.exits where !ends.contains(exit.end.id) {
      let likely = Suggestions.closest(to: exit.end.id.text, among: ends.map { $0.text })
      report(
        .unknownExit(exit.end.id.text, pathway: used.id.text, suggestions: likely), exit.end.id, at: exit.end.origin)
    }
    let entries = used.steps.filter { $0.trigger != nil }.map { $0.id }
    if let chosen = use.entry {
      entry = entries.first { $0 == chosen.id }
      if entry == nil {
        let likely = Suggestions.closest(to: chosen.id.text, among: entries.map { $0.text })
        report(
          .unresolvedReference(chosen.id.text, kind: .step, suggestions: likely), chosen.id, at: chosen.origin)
      }
    } else if entries.count > 1 {
      report(.missingKey("inngang", form: .form), "inngang", at: use.origin)
    } else {
      entry = entries.first
    }
    rivalKey = used.steps.first { $0.id == entry }.flatMap { Self.rivalKey(of: step, and: $0) }
  }

  /// The ways out of the step take the place of all that is laid there, and so do those of the entry: which of two is meant, nobody knows.
  private static func rivalKey(of step: Step, and entry: Step) -> String? {
    if step.noShow != nil, entry.noShow != nil { return "ikke møtt" }
    if step.consent?.refusal != nil, entry.consent != nil { return "samtykke" }
    if step.waiting != nil, entry.waiting != nil { return "ventetid" }
    if case .step? = step.breach, entry.breach != nil || entry.deadline != nil { return "ved fristbrudd" }
    return nil
  }
}

extension Text {
  fileprivate static let form = Text(nb: "delforløpet", en: "the used pathway")
}
