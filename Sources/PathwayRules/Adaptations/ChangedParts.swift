internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// What an adaptation loosens or weakens under `endrer`.
struct ChangedParts {
  private let adapted: AdaptedPathway
  private let words: DifferenceWords
  private let deadlines: DeclarationTable<SpanningDeadline>

  /// The differences of what can be changed, by what they are about.
  private let differences: [ComparedSubject: [Difference]]

  init(of adapted: AdaptedPathway) {
    self.adapted = adapted
    words = DifferenceWords(from: adapted.base, to: adapted.effective)
    deadlines = DeclarationTable(adapted.base.pathway.deadlines)
    let loosened = adapted.comparison.differences.filter { $0.verdict == .loosened && $0.property != nil }
    differences = Dictionary(grouping: loosened) { $0.subject }
  }

  /// What is lost.
  var losses: [LocalLoss] {
    let changes = adapted.adaptation.changes
    let base = adapted.base
    return changes.steps.flatMap { change in
      let norm = base.resolved.stepIndex(change.step).flatMap { base.steps[$0].norm?.value } ?? .should
      return losses(.step, change.step, norm, change.reason ?? changes.reason) { change.origin(of: $0) }
    }
      + changes.handoffs.flatMap { change in
        let norm = base.resolved.handoffIndex(change.handoff).flatMap { base.handoffs[$0].norm?.value } ?? .should
        return losses(.handoff, change.handoff, norm, change.reason ?? changes.reason) {
          change.origin(of: $0)
        } + automaticLoss(change, norm)
      }
      + changes.deadlines.flatMap { change in
        losses(
          .deadline, change.deadline, norm(ofDeadline: change.deadline.id),
          change.reason ?? changes.reason
        ) {
          change.origin(of: $0)
        }
      }
  }

  /// A deadline of the law is binding; any other is as binding as the step that it ends with.
  private func norm(ofDeadline id: Identifier) -> NormStrength {
    guard let deadline = deadlines[id] else { return .should }
    if deadline.ground?.value == .act || deadline.ground?.value == .regulation { return .must }
    return adapted.base.resolved.stepIndex(deadline.to?.step).flatMap { adapted.base.steps[$0].norm?.value } ?? .should
  }

  private func losses(
    _ kind: ComparedSubject.Kind, _ reference: Reference, _ norm: NormStrength, _ reason: Placed<String>?,
    _ origin: (Difference) -> Origin?
  ) -> [LocalLoss] {
    var groups: [(key: String, kind: LocalLoss.Kind, origin: Origin, differences: [Difference])] = []
    let loosened = differences[ComparedSubject(kind, reference.id)] ?? []
    for difference in loosened where !difference.isExplained(by: loosened) {
      guard let kind = difference.loss(norm), let origin = origin(difference) else { continue }
      let key = difference.topKey
      // What is changed at one place is one loss.
      if let index = groups.firstIndex(where: { $0.key == key && $0.kind == kind }) {
        groups[index].differences.append(difference)
      } else {
        groups.append((key, kind, origin, [difference]))
      }
    }
    return groups.enumerated().map { place, group in
      // The first loss of a kind is named by what it is about; what else is lost there, by its key as well.
      let isFirst = !groups[..<place].contains { $0.kind == group.kind }
      return LocalLoss(
        kind: group.kind, sentence: words.sentence(of: group.differences),
        subject: [reference.id] + (isFirst ? [] : [Identifier(group.key)]), norm: norm,
        differences: group.differences, origin: group.origin, national: group.differences[0].oldOrigin,
        hasReason: reason != nil)
    }
  }

  // MARK: - What the channel gives

  /// The receipt that a channel gave of itself and the local channel does not, where the contract says none of its own.
  private func automaticLoss(_ change: HandoffChange, _ norm: NormStrength) -> [LocalLoss] {
    guard case .changed(let channel) = change.channel, change.acknowledgement.isUnchanged,
      let national = adapted.base.resolved.handoffIndex(change.handoff),
      let before = level(of: national, in: adapted.base.resolved),
      let index = adapted.effective.resolved.handoffIndex(change.handoff)
    else { return [] }
    let after: AcknowledgementLevel?
    switch EffectiveAcknowledgement(of: index, in: adapted.effective.resolved).level {
    case .said(let level), .automatic(let level): after = level.value
    case .absent: after = nil
    case .unknown: return []
    }
    if let after, after >= before { return [] }
    let name = Text.identifier(words.name(of: ComparedSubject(.handoff, change.handoff.id)))
    let sentence = Text(
      nb: "den nye kanalen for \(name.nb) gir kvitteringen \(after?.word ?? "ingen"), den nasjonale gir \(before.word)",
      en:
        "the new channel of \(name.en) acknowledges as \(after?.english ?? "nothing"), the national one as \(before.english)"
    )
    return [
      LocalLoss(
        kind: .contract, sentence: sentence, subject: [change.handoff.id], norm: norm, differences: [],
        origin: channel.origin, national: adapted.base.handoffs[national].channel?.origin ?? .none, hasReason: false)
    ]
  }

  private func level(of handoff: Int, in resolved: ResolvedPathway) -> AcknowledgementLevel? {
    switch EffectiveAcknowledgement(of: handoff, in: resolved).level {
    case .said(let level), .automatic(let level): return level.value
    case .absent, .unknown: return nil
    }
  }
}

extension Difference {
  /// Which rule speaks of what is looser; of one change the first that fits. A norm is judged by how binding it was.
  fileprivate func loss(_ norm: NormStrength) -> LocalLoss.Kind? {
    switch property {
    case .deadline, .deadlineLimit, .deadlineClock, .within, .acknowledgementWithin, .feedbackWithin, .waitingAtMost:
      .time
    case .waiting:
      if case .waiting(let waiting)? = old, waiting.atMost != nil { .time } else { .contract }
    case .feedback:
      if case .feedback(let feedback)? = old, feedback.within != nil { .time } else { nil }
    case .acknowledgement, .acknowledgementLevel, .rejection, .waitingOwner, .waitingResponsible, .content, .omission,
      .ownership:
      .contract
    case .norm: .norm
    default: nil
    }
  }

  /// Whether it is a reason, under `uten`, for something else that is lost.
  fileprivate func isExplained(by others: [Difference]) -> Bool {
    guard property == .omission, let item else { return false }
    return others.contains { other in
      other.new == nil && (other.property == .content ? other.item == item : other.property?.rawValue == item.text)
    }
  }

  /// The key of a step or a contract under which the change is written.
  fileprivate var topKey: String {
    String(property?.rawValue.prefix { $0 != "." } ?? "")
  }
}
