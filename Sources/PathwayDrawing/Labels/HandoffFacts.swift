internal import PathwayDiagnostics
internal import PathwayModel

/// The terms of a contract in words, in the order in which they are read.
struct HandoffFacts {
  let names: Names

  /// One term.
  struct Fact {
    var caption: String
    var value: String
  }

  /// Returns the terms that a contract has.
  func facts(of handoff: Handoff) -> [Fact] {
    [
      fact(Phrase.document, handoff.documents.map { names.document($0) }),
      fact(Phrase.channel, channel(of: handoff).map { [$0] } ?? []),
      fact(Phrase.deadline, handoff.deadline.flatMap { names.deadline($0) }.map { [$0] } ?? []),
      fact(Phrase.acknowledgement, receipt(of: handoff).map { [$0] } ?? []),
      fact(Phrase.declined, isOwnSource(handoff.rejection, handoff) ? [names[Phrase.sendAgain]] : []),
      fact(Phrase.meanwhile, handoff.waitingOwner.map { [names.actor($0)] } ?? []),
      fact(Phrase.copy, handoff.copies.map { names.actor($0) }),
      fact(Phrase.answer, answer(to: handoff).map { [$0] } ?? []),
    ].compactMap { $0 }
  }

  private func fact(_ caption: Text, _ values: [String]) -> Fact? {
    values.isEmpty ? nil : Fact(caption: names[caption], value: names.list(values))
  }

  private func channel(of handoff: Handoff) -> String? {
    let fallback = handoff.fallbackChannel.map { "\(names[Phrase.fallback]) \(names.channel($0).lowercasedFirst)" }
    let parts = [handoff.channel.map { names.channel($0) }, fallback].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The receipt, with what the channel says where the contract says nothing.
  private func receipt(of handoff: Handoff) -> String? {
    let channel = names.resolved.channel(handoff.channel)?.acknowledgement
    let level = (handoff.acknowledgement?.level ?? channel?.level).map { names[$0.value.name] }
    let within = (handoff.acknowledgement?.within ?? channel?.within).map {
      "\(names[Phrase.within]) \(names[$0.value.words])"
    }
    let receipt = [level, within].compactMap { $0 }.joined(separator: " ")
    let parts = [receipt, silence(of: handoff).map { "\(names[Phrase.elseWord]) \($0)" } ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func silence(of handoff: Handoff) -> String? {
    let channel = names.resolved.channel(handoff.channel)?.acknowledgement
    switch handoff.acknowledgement?.missing ?? channel?.missing {
    case .alert(let actors)?: return "\(names[Phrase.tell]) \(names.list(actors.map { told($0) }))"
    case .step(let step)?: return isOwnSource(step, handoff) ? names[Phrase.sendAgain] : nil
    case nil: return nil
    }
  }

  /// The actor who is told; catalogues say `avsender` for whoever sends.
  private func told(_ reference: Reference) -> String { names.actor(reference).lowercasedFirst }

  private func isOwnSource(_ step: Reference?, _ handoff: Handoff) -> Bool {
    guard let step = names.resolved.stepIndex(step) else { return false }
    return step == names.resolved.stepIndex(handoff.from)
  }

  private func answer(to handoff: Handoff) -> String? {
    guard let feedback = handoff.feedback else { return nil }
    var text = feedback.document.map { names.document($0) } ?? ""
    if !feedback.recipients.isEmpty {
      text += " \(names[Phrase.to]) " + names.list(feedback.recipients.map { names.actor($0).lowercasedFirst })
    }
    if let within = feedback.within { text += " \(names[Phrase.within]) \(names[within.value.words])" }
    return text.isEmpty ? nil : text
  }
}

extension String {
  /// The text with a small first letter, unless the second is a capital too: «BUP» stays as it is.
  fileprivate var lowercasedFirst: String {
    guard let second = dropFirst().first, !second.isUppercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
