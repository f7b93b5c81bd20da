internal import PathwayAnalysis
internal import PathwayModel
internal import SourceText

/// Where an adaptation writes what makes a difference; nothing where it does not speak of it.
extension StepChange {
  func origin(of difference: Difference) -> Origin? {
    switch difference.property {
    case .deadline, .deadlineLimit, .deadlineClock: difference.origin(in: deadline) { $0.removal(of: difference) }
    case .waiting, .waitingAtMost, .waitingResponsible:
      difference.origin(in: waiting) { $0.removal(of: difference) }
    case .norm: difference.origin(in: norm) { $0.origin }
    default: nil
    }
  }
}

extension HandoffChange {
  func origin(of difference: Difference) -> Origin? {
    switch difference.property {
    case .deadline, .deadlineLimit, .deadlineClock: difference.origin(in: deadline) { $0.removal(of: difference) }
    case .acknowledgement, .acknowledgementLevel, .acknowledgementWithin:
      difference.origin(in: acknowledgement) { change in
        (difference.property == .acknowledgementLevel ? change.level.removal : change.within.removal) ?? change.origin
      }
    case .rejection: difference.origin(in: rejection) { $0.origin }
    case .feedback, .feedbackWithin: difference.origin(in: feedback) { $0.within.removal ?? $0.origin }
    // A list takes the place of another, so what is missing stands nowhere in it.
    case .content: difference.origin(in: content) { $0.first?.origin ?? handoff.origin }
    case .omission: difference.origin(in: omissions) { _ in handoff.origin }
    case .ownership:
      difference.origin(in: ownership) { change in
        change.removed.first { $0.id == difference.item }?.origin ?? handoff.origin
      }
    case .norm: difference.origin(in: norm) { $0.origin }
    default: nil
    }
  }
}

extension SpanningDeadlineChange {
  func origin(of difference: Difference) -> Origin? {
    difference.property == .within ? difference.origin(in: within) { $0.origin } : nil
  }
}

extension DeadlineChange {
  fileprivate func removal(of difference: Difference) -> Origin {
    if difference.property == .deadlineClock { return anchor.removal ?? origin }
    return within.removal ?? before.removal ?? atLeast.removal ?? age.removal ?? origin
  }
}

extension WaitingChange {
  fileprivate func removal(of difference: Difference) -> Origin {
    (difference.property == .waitingAtMost ? atMost.removal : responsible.removal) ?? origin
  }
}

extension Difference {
  /// Where a change is written: where the new value is, where `ingen` is, or where a part of it is taken away.
  fileprivate func origin<Value>(in change: Change<Value>, _ part: (Value) -> Origin) -> Origin? {
    switch change {
    case .unchanged: nil
    case .removed(let origin): origin
    case .changed(let value): new == nil ? part(value) : newOrigin
    }
  }
}
