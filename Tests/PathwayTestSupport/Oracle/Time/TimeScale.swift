import PathwayModel

/// How long everything takes: as little as it may, or as much.
enum TimeScale {
  case least
  case most

  /// How long the work of a step takes, one part after the other.
  func work(of step: Step) -> [Duration] {
    let lower = [step.duration?.value.lower].compactMap { $0 }
    guard self == .most else { return lower }
    if step.deadline?.hasOwnClock(step.id) == true, let within = step.deadline?.duration { return [within] }
    let parts = [step.waiting?.atMost?.value, step.duration?.value.upper].compactMap { $0 }
    return parts.isEmpty ? lower : parts
  }

  /// How long it takes to send a contract.
  func sending(of handoff: Handoff) -> Duration? {
    guard self == .most, handoff.deadline?.anchor == nil else { return nil }
    return handoff.deadline?.duration
  }
}

extension Deadline {
  /// Whether its clock starts when the step with the deadline may start.
  func hasOwnClock(_ step: Identifier) -> Bool {
    anchor.map { $0.isStart && $0.step.id == step } ?? true
  }
}
