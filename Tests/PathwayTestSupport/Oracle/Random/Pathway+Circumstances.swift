public import PathwayModel

extension Pathway {
  /// Returns a random pathway with what the rules look at that follow no run: ages, actors who are out of use or stand for many, every type
  /// of contract, and who has the patient in a wait. The same for the same seed.
  public func withCircumstances(seed: UInt64) -> Pathway {
    var pathway = self
    var random = Circumstances(generator: SeededGenerator(seed: seed), actors: declarations.actors.map { $0.id })
    if random.happens(70) { pathway.targetGroup = TargetGroup(ages: Placed(random.targetAges())) }
    for index in pathway.declarations.actors.indices { random.change(&pathway.declarations.actors[index]) }
    pathway.declarations.legalBases = [LegalBasis(id: Circumstances.law, act: "en lov")]
    for index in pathway.handoffs.indices { random.change(&pathway.handoffs[index]) }
    for index in pathway.steps.indices { random.change(&pathway.steps[index]) }
    return pathway
  }
}

/// What is put on a pathway at random.
private struct Circumstances {
  static let law: Identifier = "en-lov"

  var generator: SeededGenerator
  let actors: [Identifier]

  mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

  private mutating func actor() -> Reference { Reference(actors[Int.random(in: 0..<actors.count, using: &generator)]) }

  mutating func targetAges() -> AgeRange {
    let lower = Int.random(in: 0...3, using: &generator) * 6
    return AgeRange(from: lower, to: happens(60) ? lower + Int.random(in: 1...4, using: &generator) * 6 : nil)
  }

  mutating func change(_ actor: inout Actor) {
    if happens(45) {
      let lower = Int.random(in: 0...3, using: &generator) * 6
      let upper = lower + Int.random(in: 1...4, using: &generator) * 6 - 1
      actor.ages = Placed(AgeRange(from: lower, to: happens(75) ? upper : nil))
    }
    if happens(15) { actor.isUmbrella = true }
    guard happens(15) else { return }
    actor.annotations.obsolescence = Obsolescence(
      date: CalendarDate(year: happens(50) ? 2024 : 2026, month: 6, day: 1).flatMap { happens(80) ? Placed($0) : nil })
  }

  mutating func change(_ handoff: inout Handoff) {
    if happens(70) {
      let kinds = HandoffKind.allCases
      handoff.kind = Placed(kinds[Int.random(in: 0..<kinds.count, using: &generator)])
    }
    if happens(35) { handoff.waitingOwner = actor() }
    if happens(40) { handoff.legalBases = [Reference(Self.law)] }
    if handoff.consent == nil, happens(15) { handoff.consent = Consent(givers: [Consent.Giver(actor())]) }
    guard handoff.acknowledgement == nil, happens(40) else { return }
    let units: [TimeUnit] = [.days, .workingDays, .hours, .weeks]
    handoff.acknowledgement = Acknowledgement(
      level: Placed(.accepted),
      within: Placed(
        Duration(Int.random(in: 1...20, using: &generator), units[Int.random(in: 0...3, using: &generator)])),
      missing: .alert([actor()]))
  }

  mutating func change(_ step: inout Step) {
    if happens(15) {
      if step.waiting == nil { step.waiting = Waiting() }
      step.waiting?.responsible = actor()
    }
    if step.consent == nil, happens(8) { step.consent = Consent(givers: [Consent.Giver(actor())]) }
    if happens(20) { step.norm = Placed(happens(50) ? .must : .should) }
    let grounds = DeadlineGround.allCases
    if happens(40) { step.deadline?.ground = Placed(grounds[Int.random(in: 0..<grounds.count, using: &generator)]) }
    guard step.deadline == nil, happens(30) else { return }
    let units: [TimeUnit] = [.days, .workingDays, .weeks]
    step.deadline = Deadline(
      .within(Duration(Int.random(in: 1...15, using: &generator), units[Int.random(in: 0...2, using: &generator)])))
  }
}
