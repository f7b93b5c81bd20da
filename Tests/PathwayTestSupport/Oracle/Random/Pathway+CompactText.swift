public import PathwayModel

extension Pathway {
  /// The pathway in few lines, much as it would be written in a file.
  public var compactText: String {
    var lines = [
      "aktører: {\(declarations.actors.map { "\($0.id): \($0.area?.value.word ?? "?")" }.joined(separator: ", "))}"
    ]
    lines += coordination.map { item in
      "koordinering: \(item.role?.value ?? "?") = \(text(item.actor)) fra \(text(item.from)) til \(list(item.to))"
    }
    lines.append("steg:")
    for step in steps { lines += text(step).map { "  " + $0 } }
    if !handoffs.isEmpty { lines.append("overleveringer:") }
    lines += handoffs.map { "  \(text($0))" }
    lines += deadlines.map { deadline in
      let within = deadline.within.map { "\($0.value)" } ?? "?"
      return "frist \(deadline.id): {fra: \(text(deadline.from)), til: \(text(deadline.to)), innen: \(within)}"
    }
    lines += duties.map { "plikt \($0.id)\($0.condition == nil ? "" : ": {når: …}")" }
    return lines.joined(separator: "\n")
  }

  private func text(_ step: Step) -> [String] {
    var parts: [String] = step.trigger == nil ? [] : ["start: ja"]
    parts.append("ansvarlig: \(text(step.responsible))")
    parts += text(step.produces, as: "gir") + text(step.needs, as: "trenger")
    parts += text(step.requires, as: "forutsetter") + text(step.discharges, as: "oppfyller")
    if let duration = step.duration { parts.append("varighet: \(duration.value)") }
    if let deadline = step.deadline { parts.append("frist: \(text(deadline))") }
    if case .step(let target)? = step.breach { parts.append("ved fristbrudd: \(target.id)") }
    if let target = step.noShow { parts.append("ikke møtt: \(target.id)") }
    if let target = step.consent?.refusal { parts.append("samtykke.nei: \(target.id)") }
    if let waiting = step.waiting {
      let atMost = waiting.atMost.map { "høyst: \($0.value)" } ?? ""
      let worse = waiting.deterioration.map { "forverring: \($0.id)" } ?? ""
      parts.append("ventetid: {ansvarlig: \(text(waiting.responsible)), \(atMost) \(worse)}")
    }
    return ["\(step.id): {\(parts.joined(separator: ", "))}"] + step.exits.map { "  \(text($0.kind))" }
  }

  private func text(_ kind: Exit.Kind) -> String {
    switch kind {
    case .next(let targets): "neste: \(list(targets))"
    case .exclusiveChoice(let branches): "valg: \(text(branches))"
    case .inclusiveChoice(let branches): "flervalg: \(text(branches))"
    case .eventChoice(let branches): "avventer: \(text(branches))"
    case .end: "slutt"
    case .done: "ferdig"
    case .subpathway(let subpathway): "delforløp: \(subpathway.exits.map { list($0.targets) }.joined(separator: " | "))"
    }
  }

  private func text(_ branches: [Branch]) -> String {
    branches.map { branch in
      var text = list(branch.targets)
      if branch.condition == .otherwise { text += " ellers" }
      if case .after(let duration)? = branch.condition { text += " etter \(duration.value)" }
      if let limit = branch.roundLimit { text += " høyst \(limit.value)" }
      if let interval = branch.recurrence { text += " hver \(interval.value)" }
      return text
    }.joined(separator: " | ")
  }

  private func text(_ handoff: Handoff) -> String {
    var parts = ["fra: \(text(handoff.from))", "til: \(text(handoff.to))"]
    parts += text(handoff.copies, as: "kopi") + text(handoff.documents, as: "dokument")
    if !handoff.ownership.isEmpty {
      parts.append(
        "eies etterpå: {\(handoff.ownership.map { "\($0.item.id): \($0.owner.id)" }.joined(separator: ", "))}")
    }
    if let deadline = handoff.deadline { parts.append("frist: \(text(deadline))") }
    if let target = handoff.rejection { parts.append("avslag: \(target.id)") }
    if case .step(let target)? = handoff.acknowledgement?.missing {
      let within = handoff.acknowledgement?.within.map { "\($0.value)" } ?? "?"
      parts.append("mangler: \(target.id) innen \(within)")
    }
    if let target = handoff.consent?.refusal { parts.append("samtykke.nei: \(target.id)") }
    return "\(handoff.id): {\(parts.joined(separator: ", "))}"
  }

  // MARK: - Parts

  private func text(_ deadline: Deadline) -> String {
    let within = deadline.duration.map { "\($0)" } ?? "…"
    return deadline.anchor.map { "{innen: \(within), regnes fra: \(text($0))}" } ?? within
  }

  private func text(_ anchor: Anchor?) -> String {
    anchor.map { ($0.isStart ? "start av " : "") + $0.step.id.text } ?? "?"
  }

  private func text(_ reference: Reference?) -> String { reference?.id.text ?? "?" }

  private func text(_ references: [Reference], as key: String) -> [String] {
    references.isEmpty ? [] : ["\(key): \(list(references))"]
  }

  private func list(_ references: [Reference]) -> String {
    "[\(references.map { $0.id.text }.joined(separator: ", "))]"
  }
}
