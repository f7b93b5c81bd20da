public import PathwayModel

extension Pathway {
  /// The pathway as a file says it, with a catalogue beside it that declares what it names.
  ///
  /// - Parameter catalogue: The path of the catalogue.
  public func fileText(using catalogue: String) -> String {
    var lines = [
      "forløp: \(id)", "tittel: \(title ?? id.text)", "versjon: 0.1.0", "bruker: [\(catalogue)]",
    ]
    lines += section("koordinering", coordination.map { "- \(mapping($0))" })
    lines += ["steg:"] + steps.flatMap { step in ["  \(step.id):"] + parts(of: step).map { "    \($0)" } }
    lines += section("overleveringer", handoffs.map { "\($0.id): {\(parts(of: $0).joined(separator: ", "))}" })
    lines += section("frister", deadlines.map { "\($0.id): \(mapping($0))" })
    lines += section("plikter", duties.map { "\($0.id): \(mapping($0))" })
    lines += section("hendelser", events.map { "\($0.id): \(mapping($0))" })
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(_ key: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["\(key):"] + lines.map { "  \($0)" }
  }

  // MARK: - Steps

  private func parts(of step: Step) -> [String] {
    var parts = pair("start", step.trigger?.value) + pair("ansvarlig", step.responsible)
    parts += pair("trenger", step.needs) + pair("gir", step.produces) + pair("forutsetter", step.requires)
    parts += pair("oppfyller", step.discharges) + pair("varighet", step.duration.map { "\($0.value)" })
    parts += pair("frist", step.deadline.flatMap { text($0) })
    if case .step(let target)? = step.breach { parts += pair("ved fristbrudd", target) }
    parts += pair("ikke møtt", step.noShow) + pair("samtykke", step.consent.map { text($0) })
    if let waiting = step.waiting {
      let inner =
        pair("ansvarlig", waiting.responsible) + pair("høyst", waiting.atMost.map { "\($0.value)" })
        + pair("forverring", waiting.deterioration)
      parts.append("ventetid: {\(inner.joined(separator: ", "))}")
    }
    return parts + step.exits.map { text($0.kind) }
  }

  private func text(_ kind: Exit.Kind) -> String {
    switch kind {
    case .next(let targets): return "neste: \(list(targets))"
    case .exclusiveChoice(let branches): return "valg: [\(text(branches, key: "når"))]"
    case .inclusiveChoice(let branches): return "flervalg: [\(text(branches, key: "når"))]"
    case .eventChoice(let branches): return "avventer: [\(text(branches, key: "hendelse"))]"
    case .end(let state): return "slutt: \(state.value)"
    case .done: return "ferdig: ja"
    case .subpathway(let use):
      let exits = use.exits.map { "\($0.end.id): \(list($0.targets))" }.joined(separator: ", ")
      let parts = pair("forløp", use.pathway) + ["utganger: {\(exits)}"] + pair("inngang", use.entry)
      return "delforløp: {\(parts.joined(separator: ", "))}"
    }
  }

  private func text(_ branches: [Branch], key: String) -> String {
    branches.map { branch in
      var parts: [String]
      switch branch.condition {
      case .otherwise?: parts = ["ellers: \(list(branch.targets))"]
      case .after(let time)?: parts = ["etter: \(time.value)", "neste: \(list(branch.targets))"]
      case .text(let text)?, .event(let text)?: parts = ["\(key): \(text.value)", "neste: \(list(branch.targets))"]
      case .criteria?, nil: parts = ["\(key): Noe gjelder", "neste: \(list(branch.targets))"]
      }
      parts += pair("høyst", branch.roundLimit.map { $0.value == 1 ? "1 runde" : "\($0.value) runder" })
      parts += pair("hver", branch.recurrence.map { "\($0.value)" })
      return "{\(parts.joined(separator: ", "))}"
    }.joined(separator: ", ")
  }

  // MARK: - Contracts

  private func parts(of handoff: Handoff) -> [String] {
    var parts = pair("fra", handoff.from) + pair("til", handoff.to) + pair("type", handoff.kind?.value.word)
    parts += pair("kopi", handoff.copies) + pair("dokument", handoff.documents)
    if !handoff.ownership.isEmpty {
      let owned = handoff.ownership.map { "\($0.item.id): \($0.owner.id)" }.joined(separator: ", ")
      parts.append("eies etterpå: {\(owned)}")
    }
    parts += pair("frist", handoff.deadline.flatMap { text($0) })
    if let receipt = handoff.acknowledgement {
      var inner = pair("nivå", receipt.level?.value.word) + pair("innen", receipt.within.map { "\($0.value)" })
      switch receipt.missing {
      case .step(let target)?: inner += pair("mangler", target)
      case .alert(let actors)?: inner.append("mangler: {varsle: \(list(actors))}")
      case nil: break
      }
      parts.append("kvittering: {\(inner.joined(separator: ", "))}")
    }
    return parts + pair("avslag", handoff.rejection) + pair("samtykke", handoff.consent.map { text($0) })
  }

  // MARK: - The rest

  private func mapping(_ item: Coordination) -> String {
    let parts =
      pair("rolle", item.role?.value) + pair("aktør", item.actor) + pair("fra", item.from) + pair("til", item.to)
    return "{\(parts.joined(separator: ", "))}"
  }

  private func mapping(_ deadline: SpanningDeadline) -> String {
    let parts =
      pair("fra", deadline.from.map { text($0) }) + pair("til", deadline.to.map { text($0) })
      + pair("innen", deadline.within.map { "\($0.value)" })
    return "{\(parts.joined(separator: ", "))}"
  }

  private func mapping(_ duty: Duty) -> String {
    var parts = ["tittel: \(duty.title ?? duty.id.text)"]
    if case .text(let text)? = duty.condition { parts.append("når: \(text.value)") }
    return "{\(parts.joined(separator: ", "))}"
  }

  private func mapping(_ event: Event) -> String {
    let parts = pair("ansvarlig", event.responsible) + pair("til", event.target)
    return "{\(parts.joined(separator: ", "))}"
  }

  private func text(_ deadline: Deadline) -> String? {
    deadline.duration.map { within in
      deadline.anchor.map { "{innen: \(within), regnes fra: \(text($0))}" } ?? "\(within)"
    }
  }

  private func text(_ anchor: Anchor) -> String { (anchor.isStart ? "start av " : "") + anchor.step.id.text }

  private func text(_ consent: Consent) -> String {
    let parts = ["av: \(list(consent.givers.map { $0.actor }))"] + pair("nei", consent.refusal)
    return "{\(parts.joined(separator: ", "))}"
  }

  // MARK: - Parts

  private func pair(_ key: String, _ value: String?) -> [String] { value.map { ["\(key): \($0)"] } ?? [] }

  private func pair(_ key: String, _ reference: Reference?) -> [String] { pair(key, reference?.id.text) }

  private func pair(_ key: String, _ references: [Reference]) -> [String] {
    references.isEmpty ? [] : ["\(key): \(list(references))"]
  }

  private func list(_ references: [Reference]) -> String {
    "[\(references.map { $0.id.text }.joined(separator: ", "))]"
  }
}
