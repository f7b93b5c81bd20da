internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// What an adaptation takes out under `fjerner`, and what goes with it.
struct RemovedParts {
  private let adapted: AdaptedPathway
  private let words: DifferenceWords
  private let hasReason: Bool

  init(of adapted: AdaptedPathway) {
    self.adapted = adapted
    words = DifferenceWords(from: adapted.base, to: adapted.effective)
    hasReason = adapted.adaptation.removals.reason != nil
  }

  /// What is lost.
  var losses: [LocalLoss] {
    let removals = adapted.adaptation.removals
    let base = adapted.base
    var losses: [LocalLoss] = []
    for reference in removals.steps where isGone(step: reference) {
      guard let step = base.resolved.stepIndex(reference).map({ base.steps[$0] }) else { continue }
      let norm = step.norm?.value ?? .should
      losses.append(loss(.step, reference, norm, step.norm?.origin ?? step.origin))
      losses += contracts(lostWith: reference, norm)
    }
    for reference in removals.handoffs {
      guard let handoff = base.handoffs.first(where: { $0.id == reference.id }) else { continue }
      losses.append(loss(.handoff, reference, handoff.norm?.value ?? .should, handoff.norm?.origin ?? handoff.origin))
    }
    for reference in removals.duties {
      guard let duty = base.pathway.duties.first(where: { $0.id == reference.id }) else { continue }
      // A duty is the law's where nothing else is said.
      losses.append(loss(.duty, reference, duty.norm?.value ?? .must, duty.norm?.origin ?? duty.origin))
    }
    return losses + removals.documents.compactMap { document($0) }
  }

  private func isGone(step: Reference) -> Bool { adapted.effective.resolved.stepIndex(step) == nil }

  private func loss(
    _ kind: ComparedSubject.Kind, _ reference: Reference, _ norm: NormStrength, _ national: Origin
  ) -> LocalLoss {
    let name = Text.identifier(words.name(of: ComparedSubject(kind, reference.id)))
    let noun = ComparedNames.noun(kind)
    return LocalLoss(
      kind: .norm,
      sentence: Text(
        nb: "\(noun.nb) \(name.nb) er tatt ut, men er `\(norm.word)` i det nasjonale forløpet",
        en: "\(noun.en) \(name.en) is taken out, but is `\(norm.word)` in the national pathway"),
      subject: [reference.id], norm: norm, differences: [], origin: reference.origin, national: national,
      hasReason: hasReason)
  }

  /// The contracts that go with a step and are more binding than it.
  private func contracts(lostWith step: Reference, _ norm: NormStrength) -> [LocalLoss] {
    let own = Set(adapted.adaptation.removals.handoffs.map { $0.id })
    return adapted.base.handoffs.compactMap { handoff in
      let binding = handoff.norm?.value ?? .should
      guard binding > norm, !own.contains(handoff.id), handoff.from?.id == step.id || handoff.to?.id == step.id,
        !adapted.effective.handoffs.contains(where: { $0.id == handoff.id })
      else { return nil }
      let name = Text.identifier(words.name(of: ComparedSubject(.handoff, handoff.id)))
      return LocalLoss(
        kind: .norm,
        sentence: Text(
          nb: "med steget går også overleveringen \(name.nb) ut, som er `\(binding.word)` i det nasjonale forløpet",
          en:
            "with the step the handoff \(name.en) is taken out too, which is `\(binding.word)` in the national pathway"),
        subject: [step.id, handoff.id], norm: binding, differences: [], origin: step.origin,
        national: handoff.norm?.origin ?? handoff.origin, hasReason: hasReason)
    }
  }

  /// The contracts that no longer carry a document.
  private func document(_ reference: Reference) -> LocalLoss? {
    let remaining = Set(adapted.effective.handoffs.map { $0.id })
    let carriers = adapted.base.handoffs.filter { handoff in
      remaining.contains(handoff.id) && handoff.documents.contains { $0.id == reference.id }
    }
    guard let first = carriers.first else { return nil }
    let name = Text.identifier(words.name(of: ComparedSubject(.document, reference.id)))
    let names = carriers.map { "«\(words.name(of: ComparedSubject(.handoff, $0.id)))»" }.listed
    return LocalLoss(
      kind: .contract,
      sentence: Text(
        nb: "dokumentet \(name.nb) er tatt ut, og sendes ikke lenger med \(names.nb)",
        en: "the document \(name.en) is taken out, and no longer goes with \(names.en)"),
      subject: [reference.id], norm: first.norm?.value ?? .should, differences: [], origin: reference.origin,
      national: first.documents.first { $0.id == reference.id }?.origin ?? .none, hasReason: hasReason)
  }
}
