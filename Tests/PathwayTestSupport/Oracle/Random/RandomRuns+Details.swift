import PathwayModel

/// Documents, deadlines, duties and coordination at random.
extension RandomRuns {
  mutating func addDetails() {
    let isRich = happens(70)
    for step in steps.indices {
      if happens(isRich ? 30 : 10) { steps[step].produces = [document()] }
      if happens(isRich ? 22 : 5) { steps[step].needs = [document()] }
      if happens(5) { steps[step].requires = [reference(happens(85) ? earlierStep(than: step) : anyStep())] }
      if happens(25) { steps[step].duration = Placed(range()) }
      if steps[step].waiting == nil, happens(6) { steps[step].waiting = Waiting(atMost: Placed(duration())) }
      if steps[step].deadline == nil, happens(18) { steps[step].deadline = deadline(near: step) }
    }
  }

  private mutating func range() -> DurationRange {
    switch number(0...9) {
    case 0...5: DurationRange(number(0...5)...number(5...15), .days)
    case 6, 7: DurationRange(number(1...2)...number(2...4), .weeks)
    case 8: DurationRange(number(1...5)...number(5...50), .hours)
    default: DurationRange(number(1...5)...number(5...10), .workingDays)
    }
  }

  mutating func deadline(near step: Int) -> Deadline {
    Deadline(.within(duration()), anchor: happens(35) ? anchor(near: step) : nil)
  }

  private mutating func anchor(near step: Int) -> Anchor {
    Anchor(reference(happens(75) ? earlierStep(than: step) : anyStep()), isStart: happens(50))
  }

  mutating func randomSpans() -> [SpanningDeadline] {
    (0..<(happens(45) ? number(1...2) : 0)).map { place in
      let end = anyStep()
      return SpanningDeadline(
        id: Identifier("frist-\(place)"), from: anchor(near: end), to: Anchor(reference(end), isStart: happens(40)),
        within: duration())
    }
  }

  mutating func randomDuties() -> [Duty] {
    (0..<(happens(35) ? number(1...2) : 0)).map { place in
      let id = Identifier("plikt-\(place)")
      for _ in 0..<number(0...3) { steps[anyStep()].discharges.append(Reference(id)) }
      return Duty(id: id, title: id.text, condition: happens(40) ? .text(Placed("Noe gjelder")) : nil)
    }
  }

  mutating func randomCoordination() -> [Coordination] {
    (0..<(happens(45) ? number(1...3) : 0)).map { _ in
      let from = happens(50) ? number(0...min(2, steps.count - 1)) : anyStep()
      return Coordination(
        role: Placed(happens(65) ? "koordinator" : "kontaktperson"), actor: actor(), from: reference(from),
        to: (0..<number(0...2)).map { _ in reference(laterStep(than: from)) })
    }
  }
}
