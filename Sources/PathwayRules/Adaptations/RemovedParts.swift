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
    let duties = DeclarationTable(base.pathway.duties)
    let lost = lostContracts
    var losses: [LocalLoss] = []
    for reference in removals.steps where isGone(step: reference) {
      guard let step = base.resolved.stepIndex(reference).map({ base.steps[$0] }) else { continue }
      let norm = step.norm?.value ?? .should
      losses.append(loss(.step, reference, norm, step.norm?.origin ?? step.origin))
      losses += contracts(lost[reference.id] ?? [], goneWith: reference, norm)
    }
    for reference in removals.handoffs {
      guard let handoff = base.resolved.handoffIndex(reference).map({ base.handoffs[$0] }) else { continue }
      losses.append(loss(.handoff, reference, handoff.norm?.value ?? .should, handoff.norm?.origin ?? handoff.origin))
    }
    for reference in removals.duties {
      guard let duty = duties[reference.id] else { continue }
      // A duty is the law's where nothing else is said.
      losses.append(loss(.duty, reference, duty.norm?.value ?? .must, duty.norm?.origin ?? duty.origin))
    }
    let carriers = self.carriers
    return losses + removals.documents.compactMap { document($0, carriers[$0.id] ?? []) }
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

  /// The numbers of the contracts that nobody takes out and that are gone all the same, by the step that they go with.
  private var lostContracts: [Identifier: [Int]] {
    guard !adapted.adaptation.removals.steps.isEmpty else { return [:] }
    let own = Set(adapted.adaptation.removals.handoffs.map { $0.id })
    let steps = Set(adapted.adaptation.removals.steps.map { $0.id })
    let handoffs = adapted.base.handoffs
    var lost: [Identifier: [Int]] = [:]
    for index in handoffs.indices where !own.contains(handoffs[index].id) {
      guard adapted.effective.resolved.handoffIndex(Reference(handoffs[index].id)) == nil else { continue }
      let ends = [handoffs[index].from?.id, handoffs[index].to?.id].compactMap { $0 }
      if let step = ends.first(where: { steps.contains($0) }) { lost[step, default: []].append(index) }
    }
    return lost
  }

  /// The contracts that go with a step and are more binding than it.
  private func contracts(_ lost: [Int], goneWith step: Reference, _ norm: NormStrength) -> [LocalLoss] {
    lost.compactMap { index in
      let handoff = adapted.base.handoffs[index]
      let binding = handoff.norm?.value ?? .should
      guard binding > norm else { return nil }
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

  /// The numbers of the contracts that stay, by the documents that they carry nationally.
  private var carriers: [Identifier: [Int]] {
    guard !adapted.adaptation.removals.documents.isEmpty else { return [:] }
    let handoffs = adapted.base.handoffs
    var carriers: [Identifier: [Int]] = [:]
    for index in handoffs.indices
    where adapted.effective.resolved.handoffIndex(Reference(handoffs[index].id)) != nil {
      for document in handoffs[index].documents { carriers[document.id, default: []].append(index) }
    }
    return carriers
  }

  /// The contracts that no longer carry a document.
  private func document(_ reference: Reference, _ numbers: [Int]) -> LocalLoss? {
    let carriers = numbers.map { adapted.base.handoffs[$0] }
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
