package import PathwayDiagnostics
package import PathwayModel
internal import SourceText

/// How things are called in a drawing or a story, in one language, and how much is told of them.
package struct Names: Sendable {
  let resolved: ResolvedPathway
  let language: Language
  let detail: Detail

  /// What is an adaptation's own.
  var marks = LocalMarks.none

  /// Names what a pathway refers to.
  package init(resolved: ResolvedPathway, language: Language, detail: Detail = .full) {
    self.resolved = resolved
    self.language = language
    self.detail = detail
  }

  /// What an adaptation has done with the step or the contract that has an identifier, in words after a sign.
  func mark(of id: Identifier) -> String? {
    marks[id].map { "\($0.sign) \(self[$0 == .added ? Phrase.addedHere : Phrase.changedHere])" }
  }

  /// The words in the language of the drawing.
  package subscript(text: Text) -> String { text[language] }

  /// The name of an actor.
  package func actor(_ reference: Reference) -> String {
    resolved.actor(reference)?.name ?? Self.readable(reference.id)
  }

  /// The name of a document.
  package func document(_ reference: Reference) -> String {
    resolved.document(reference)?.name ?? Self.readable(reference.id)
  }

  /// The name of a channel.
  package func channel(_ reference: Reference) -> String {
    resolved.channel(reference)?.name ?? Self.readable(reference.id)
  }

  /// The title of the step that a reference names.
  func step(_ reference: Reference) -> String {
    resolved.stepIndex(reference).map { title(of: resolved.pathway.steps[$0]) } ?? Self.readable(reference.id)
  }

  /// The title of a step.
  package func title(of step: Step) -> String { step.title ?? Self.readable(step.id) }

  /// The title of a contract.
  package func title(of handoff: Handoff) -> String { handoff.title ?? Self.readable(handoff.id) }

  /// The name of an event.
  func name(of event: Event) -> String { Self.readable(event.id) }

  /// Who is responsible for a step.
  package func owner(of step: Step) -> String {
    if let responsible = step.responsible { return actor(responsible) }
    guard !step.rivalOwners.isEmpty else { return self[Phrase.nobodyResponsible] }
    return step.rivalOwners.map { actor($0) }.joined(separator: " / ")
  }

  /// The title of the phase that a step belongs to.
  func phase(of step: Step) -> String? {
    guard let reference = step.phase else { return nil }
    let phase = resolved.pathway.phases.first { $0.id == reference.id }
    return phase?.title ?? Self.readable(reference.id)
  }

  /// Names in a row.
  package func list(_ names: [String]) -> String { list(names, Phrase.and) }

  func list(_ names: [String], _ word: Text) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(self[word]) " + last
  }

  /// An identifier as words: `uten-samtykke` is «Uten samtykke».
  static func readable(_ id: Identifier) -> String {
    let words = String(id.text.map { $0 == "-" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Names {
  /// What a deadline promises; nothing where it could not be understood.
  package func deadline(_ deadline: Deadline) -> String? {
    switch deadline.limit?.value {
    case .within(let duration)?:
      self[duration.words] + (deadline.anchor.map { " \(self[Phrase.from]) " + moment($0) } ?? "")
    case .before(let step, let duration)?:
      self[
        Text(
          nb: "senest \(duration.words.nb) før \(self.step(step))", en: "\(duration.words.en) before \(self.step(step))"
        )]
    case .beforeAge(let age)?: self[Text(nb: "før \(age) år", en: "before the age of \(age)")]
    case nil: nil
    }
  }

  /// The moment at which a clock starts or stops.
  func moment(_ anchor: Anchor) -> String {
    let step = step(anchor.step)
    return self[
      anchor.isStart
        ? Text(nb: "start av «\(step)»", en: "the start of “\(step)”") : Text(nb: "«\(step)»", en: "“\(step)”")]
  }

  /// When a branch is taken.
  package func condition(_ condition: Condition) -> String {
    switch condition {
    case .text(let text), .event(let text): text.value
    case .otherwise: self[Phrase.otherwise]
    case .after(let duration): "\(self[Phrase.after]) \(self[duration.value.words])"
    case .criteria(let tests): tests.map { test($0) }.joined(separator: "; ")
    }
  }

  /// When a branch is taken, and how often.
  func branch(_ branch: Branch) -> String? {
    var parts = branch.condition.map { [LineWrapping.shortened(condition($0), to: 64)] } ?? []
    if let limit = branch.roundLimit?.value {
      let times = limit == 1 ? Text(nb: "gang", en: "time") : Text(nb: "ganger", en: "times")
      parts.append("\(self[Phrase.atMost]) \(limit) \(self[times])")
    }
    if let interval = branch.recurrence?.value { parts.append(recurrence(interval)) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func recurrence(_ interval: Duration) -> String {
    let isNeuter = interval.unit == .years || interval.unit == .fullDays
    let ordinal = interval.amount == 1 ? "" : "\(interval.amount). "
    let english = interval.amount == 1 ? interval.unit.english(1) : interval.words.en
    return self[Text(nb: "\(isNeuter ? "hvert" : "hver") \(ordinal)\(interval.unit.singular)", en: "every \(english)")]
  }

  private func test(_ test: CriterionTest) -> String {
    let values = test.values.map { value in
      switch value {
      case .word(let word): Self.readable(word.id).lowercased()
      case .integers(let range): range.value.description
      }
    }
    return Self.readable(test.criterion.id) + " " + list(values, Phrase.or)
  }
}
