internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// Values of two editions in words.
extension ComparedNames {
  /// Returns a value as one says it.
  func words(_ value: ComparedValue) -> Text {
    switch value {
    case .text(let text): Text.quotation(text, limit: 80)
    case .flag(let flag): flag ? Text(nb: "ja", en: "yes") : Text(nb: "nei", en: "no")
    case .number(let number): Text("\(number)")
    case .date(let date): Text.date(date)
    case .version(let version): Text("\(version)")
    case .ages(let ages): Text("\(ages)")
    case .duration(let duration): Self.words(duration)
    case .expected(let range): Text(nb: "\(range)", en: range.english)
    case .reference(let id, let referent): name(id, referent)
    case .references(let ids, let referent): list(ids.map { name($0, referent) })
    case .present: Text(nb: "ja", en: "yes")
    default: languageWord(value) ?? part(value)
    }
  }

  /// Returns a length of time as one says it.
  static func words(_ duration: Duration) -> Text { Text(nb: "\(duration)", en: duration.english) }

  private func languageWord(_ value: ComparedValue) -> Text? {
    switch value {
    case .norm(let norm): Text(nb: norm.word, en: norm.english)
    case .acknowledgementLevel(let level): Text(nb: level.word, en: level.english)
    case .handoffKind(let kind): Text(nb: kind.word, en: kind.english)
    case .status(let status): Text(nb: status.word, en: status.english)
    case .governanceLevel(let level): Text(nb: level.word, en: level.english)
    case .decisionBody(let body): Text(nb: body.word, en: body.english)
    case .area(let area): Text(nb: area.word, en: area.english)
    case .administrativeLevel(let level): Text(nb: level.word, en: level.english)
    case .availability(let availability): Text(nb: availability.word, en: availability.english)
    case .channelKind(let kind): Text(nb: kind.word, en: kind.english)
    case .ground(let ground): Text(nb: ground.word, en: ground.english)
    default: nil
    }
  }

  // MARK: - Parts of the model

  private func part(_ value: ComparedValue) -> Text {
    switch value {
    case .limit(let limit): words(limit)
    case .moment(let anchor): moment(anchor)
    case .escalation(.step(let step)): name(step.id, .step)
    case .escalation(.alert(let actors)):
      with(Text(nb: "varsle", en: "tell"), list(actors.map { name($0.id, .actor) }))
    case .condition(let condition): words(condition)
    case .branch(let branch): targets(branch.targets)
    case .exits(let exits): list(exits.map { words($0.kind) })
    case .deadline(let deadline): deadline.limit.map { words($0.value) } ?? Text(nb: "uten tid", en: "without a time")
    case .acknowledgement(let acknowledgement): words(acknowledgement)
    case .waiting(let waiting):
      list([waiting.atMost.map { Self.words($0.value) }, waiting.responsible.map { name($0.id, .actor) }])
    case .feedback(let feedback):
      list([feedback.document.map { name($0.id, .document) }, feedback.within.map { Self.words($0.value) }])
    case .consent(let consent): list(consent.givers.map { name($0.actor.id, .actor) })
    case .validity(let validity): words(validity)
    case .targetGroup(let group):
      list([group.summary.map { Text.quotation($0, limit: 80) }, group.ages.map { Text("\($0.value)") }])
    case .governance(let governance):
      list([
        governance.level.map { Text(nb: $0.value.word, en: $0.value.english) }, governance.preparedBy.map { Text($0) },
        governance.decision.map { words($0) },
      ])
    case .decision(let decision): words(decision)
    case .obsolescence(let obsolescence):
      list([obsolescence.date.map { Text.date($0.value) }, obsolescence.replacement.map { name($0.id, .anything) }])
    case .domain(.words(let words)): list(words.map { Text($0.id.text) })
    case .domain(.integers(let range)): Text("\(range.lowerBound)–\(range.upperBound)")
    default: Text("")
    }
  }

  private func words(_ limit: Deadline.Limit) -> Text {
    switch limit {
    case .within(let duration): return Self.words(duration)
    case .before(let step, let duration):
      let (time, step) = (Self.words(duration), name(step.id, .step))
      return Text(nb: "senest \(time.nb) før \(step.nb)", en: "at least \(time.en) before \(step.en)")
    case .beforeAge(let age): return Text(nb: "før fylte \(age) år", en: "before the age of \(age)")
    }
  }

  /// The moment at which a clock starts or stops.
  private func moment(_ anchor: Anchor) -> Text {
    let step = name(anchor.step.id, .step)
    return anchor.isStart ? Text(nb: "starten av \(step.nb)", en: "the start of \(step.en)") : step
  }

  /// When a branch is taken.
  func words(_ condition: Condition) -> Text {
    switch condition {
    case .text(let text), .event(let text): return Text.quotation(text.value, limit: 60)
    case .otherwise: return Text(nb: "ellers", en: "otherwise")
    case .after(let time):
      let time = Self.words(time.value)
      return Text(nb: "etter \(time.nb)", en: "after \(time.en)")
    case .criteria(let tests):
      let parts = tests.map { test in
        let values = test.values.map { value in
          switch value {
          case .word(let word): word.id.text
          case .integers(let range): "\(range.value)"
          }
        }
        return "\(test.criterion.id) \(values.joined(separator: ", "))"
      }
      return Text.quotation(parts.joined(separator: "; "), limit: 60)
    }
  }

  private func words(_ exit: Exit.Kind) -> Text {
    switch exit {
    case .next(let targets): return self.targets(targets)
    case .exclusiveChoice(let branches): return choice(Text(nb: "et valg", en: "a choice"), branches)
    case .inclusiveChoice(let branches): return choice(Text(nb: "et flervalg", en: "a choice of one or more"), branches)
    case .eventChoice(let branches): return choice(Text(nb: "venting", en: "a wait"), branches)
    case .end(let state): return with(Text(nb: "slutt", en: "an end"), Text.quotation(state.value, limit: 60))
    case .done: return Text(nb: "en sideoppgave som er ferdig", en: "a side task that is done")
    case .subpathway(let used):
      return with(
        Text(nb: "delforløpet", en: "the used pathway"), Text.quotation(used.pathway?.id.text ?? "", limit: 60))
    }
  }

  private func choice(_ what: Text, _ branches: [Branch]) -> Text {
    var seen: [Identifier] = []
    for target in branches.flatMap({ $0.targets }) where !seen.contains(target.id) { seen.append(target.id) }
    let between = Text(nb: "\(what.nb) mellom", en: "\(what.en) between")
    return with(between, list(seen.map { name($0, .step) }))
  }

  private func words(_ acknowledgement: Acknowledgement) -> Text {
    let level = acknowledgement.level.map { Text(nb: $0.value.word, en: $0.value.english) }
    let within = acknowledgement.within.map { Self.words($0.value) }
    let parts = [level, within.map { Text(nb: "innen \($0.nb)", en: "within \($0.en)") }].compactMap { $0 }
    return parts.isEmpty
      ? Text(nb: "uten nivå", en: "without a level")
      : Text(nb: parts.map { $0.nb }.joined(separator: " "), en: parts.map { $0.en }.joined(separator: " "))
  }

  private func words(_ validity: Validity) -> Text {
    let from = validity.from.map { Text.date($0.value) } ?? Text("…")
    let to = validity.to.map { Text.date($0.value) } ?? Text("…")
    return Text(nb: "\(from.nb)–\(to.nb)", en: "\(from.en)–\(to.en)")
  }

  private func words(_ decision: Decision) -> Text {
    list([
      decision.body.map { Text(nb: $0.value.word, en: $0.value.english) }, decision.date.map { Text.date($0.value) },
      decision.caseNumber.map { Text(nb: "sak \($0)", en: "case \($0)") },
    ])
  }

  /// Steps that a way leads to.
  func targets(_ targets: [Reference]) -> Text { list(targets.map { name($0.id, .step) }) }

  // MARK: - Rows

  private func list(_ parts: [Text?]) -> Text {
    let parts = parts.compactMap { $0 }
    guard let last = parts.last else { return Text(nb: "ingen", en: "none") }
    guard parts.count > 1 else { return last }
    let first = parts.dropLast()
    return Text(
      nb: first.map { $0.nb }.joined(separator: ", ") + " og " + last.nb,
      en: first.map { $0.en }.joined(separator: ", ") + " and " + last.en)
  }

  private func with(_ first: Text, _ last: Text) -> Text {
    Text(nb: "\(first.nb) \(last.nb)", en: "\(first.en) \(last.en)")
  }
}
