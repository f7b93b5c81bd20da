import PathwayModel

/// Short ways to write the parts of a sample pathway.
enum Make {
  static func actor(_ id: Identifier, _ name: String, _ area: ResponsibilityArea) -> Actor {
    Actor(id: id, name: name, area: Placed(area))
  }

  static func step(
    _ id: Identifier, _ title: String, _ owner: Reference?, _ exit: Exit.Kind, within deadline: Duration? = nil,
    trigger: String? = nil
  ) -> Step {
    Step(
      id: id, trigger: trigger.map { Placed($0) }, title: title, responsible: owner,
      deadline: deadline.map { Deadline(.within($0)) }, exits: [Exit(kind: exit)])
  }

  static func branch(
    _ text: String, _ targets: Reference..., rounds: Int? = nil, every interval: Duration? = nil
  ) -> Branch {
    Branch(
      condition: .text(Placed(text)), targets: targets, roundLimit: rounds.map { Placed($0) },
      recurrence: interval.map { Placed($0) })
  }

  static func otherwise(_ targets: Reference...) -> Branch { Branch(condition: .otherwise, targets: targets) }

  static func happens(_ text: String, _ target: Reference) -> Branch {
    Branch(condition: .event(Placed(text)), targets: [target])
  }

  static func after(_ duration: Duration, _ target: Reference) -> Branch {
    Branch(condition: .after(Placed(duration)), targets: [target])
  }

  static func handoff(
    _ id: Identifier, _ title: String, _ kind: HandoffKind, from: Reference, to: Reference, _ documents: [Reference],
    over channel: Reference, within deadline: Duration, level: AcknowledgementLevel, acknowledged: Duration,
    silence: Reference? = nil, rejection: Reference? = nil, waiting: Reference? = nil, copies: [Reference] = []
  ) -> Handoff {
    Handoff(
      id: id, title: title, from: from, to: to, copies: copies, kind: Placed(kind), documents: documents,
      channel: channel, deadline: Deadline(.within(deadline)),
      acknowledgement: Acknowledgement(
        level: Placed(level), within: Placed(acknowledged), missing: silence.map { .step($0) }),
      rejection: rejection, waitingOwner: waiting)
  }
}
