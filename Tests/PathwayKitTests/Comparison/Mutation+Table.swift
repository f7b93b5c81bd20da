import PathwayKit

extension Mutation {
  /// Every property of everything, changed and taken away.
  static let all: [Mutation] = whole + governance + step + waysOut + handoff + rest + declarations + parts

  private typealias P = DressedPathway

  private static let whole: [Mutation] = [
    of(\.self, "id", nil, { $0.id = "annet" }),
    of(\.self, "title", .title, { $0.title = "Noe annet" }, { $0.title = nil }),
    of(\.self, "version", .version, { $0.version = Placed(SemanticVersion(9, 9, 9)) }, { $0.version = nil }),
    of(\.self, "status", .status, { $0.status = Placed(.current) }, { $0.status = nil }),
    of(\.self, "validity", .validity, { $0.validity = nil }),
    of(\.self, "validity", .validFrom, { $0.validity?.from = nil }),
    of(\.self, "validity", .validTo, { $0.validity?.to = P.date }),
    of(\.self, "patientGroup", .patientGroup, { $0.patientGroup = "andre" }, { $0.patientGroup = nil }),
    of(\.self, "targetGroup", .targetGroup, { $0.targetGroup = nil }),
    of(\.self, "targetGroup", .targetSummary, { $0.targetGroup?.summary = "Noen" }),
    of(\.self, "targetGroup", .targetAges, { $0.targetGroup?.ages = nil }),
    of(\.self, "governance", .governance, { $0.governance = nil }),
    of(\.self, "uses", .uses, { $0.uses.append(Placed("enda-en.yaml")) }, { $0.uses.removeLast() }),
    of(\.self, "declarations", nil, { $0.declarations.actors = [] }),
    of(\.self, "phases", nil, { $0.phases.removeLast() }, { $0.phases.append(Phase(id: "ny-fase")) }),
    of(\.self, "phases", .phaseOrder, { $0.phases.swapAt(0, 1) }),
    of(
      \.self, "coordination", nil, { $0.coordination = [] },
      { $0.coordination.append(Coordination(role: Placed("lege"))) }),
    of(\.self, "steps", nil, { $0.steps.removeLast() }, { $0.steps.append(Step(id: "nytt-steg")) }),
    of(\.self, "handoffs", nil, { $0.handoffs.removeLast() }, { $0.handoffs.append(Handoff(id: "ny-overlevering")) }),
    of(\.self, "deadlines", nil, { $0.deadlines = [] }, { $0.deadlines.append(SpanningDeadline(id: "ny-frist")) }),
    of(\.self, "duties", nil, { $0.duties = [] }, { $0.duties.append(Duty(id: "ny-plikt")) }),
    of(\.self, "events", nil, { $0.events = [] }, { $0.events.append(Event(id: "ny-hendelse")) }),
    of(\.self, "acceptedDeviations", nil, { $0.acceptedDeviations = [] }),
    of(\.self, "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["målgruppe"]) }),
    of(\.self, "annotations", .summary, { $0.annotations.summary = nil }),
  ].flatMap { $0 }

  private static let governance: [Mutation] = [
    ofOptional(\.governance, "level", .governanceLevel, { $0.level = Placed(.national) }, { $0.level = nil }),
    ofOptional(\.governance, "healthCommunity", .healthCommunity, { $0.healthCommunity = nil }),
    ofOptional(\.governance, "preparedBy", .preparedBy, { $0.preparedBy = "Noen andre" }),
    ofOptional(\.governance, "decision", .decision, { $0.decision = nil }),
    ofOptional(\.governance, "decision", .decisionBody, { $0.decision?.body = nil }),
    ofOptional(\.governance, "decision", .decisionDate, { $0.decision?.date = nil }),
    ofOptional(\.governance, "decision", .caseNumber, { $0.decision?.caseNumber = "13/26" }),
    ofOptional(\.governance, "decision", .unread, { $0.decision?.unreadKeys = UnreadKeys(["organ"]) }),
    ofOptional(\.governance, "reviewDate", .reviewDate, { $0.reviewDate = nil }),
    ofOptional(\.governance, "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["nivå"]) }),
    ofOptional(\.targetGroup, "summary", .targetSummary, { $0.summary = nil }),
    ofOptional(\.targetGroup, "ages", .targetAges, { $0.ages = Placed(AgeRange(from: 65)) }),
    ofOptional(\.targetGroup, "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["alder"]) }),
  ].flatMap { $0 }

  private static let step: [Mutation] = [
    [
      Mutation(type: "Step", label: "id", property: nil) { pathway in
        pathway = ReferenceMap([pathway.steps[P.step].id: "annet-navn"]).apply(to: pathway)
      }
    ],
    of(\.steps[P.step], "trigger", .trigger, { $0.trigger = Placed("Noe annet") }, { $0.trigger = nil }),
    of(\.steps[P.step], "title", .title, { $0.title = "Noe annet" }, { $0.title = nil }),
    of(\.steps[P.step], "phase", .phase, { $0.phase = "annen-fase" }, { $0.phase = nil }),
    of(\.steps[P.step], "responsible", .responsible, { $0.responsible = "nav" }, { $0.responsible = nil }),
    of(\.steps[P.step], "rivalOwners", .responsible, { $0.rivalOwners = [] }, { $0.rivalOwners.append("lokal") }),
    of(\.steps[P.step], "performers", .performers, { $0.performers = [] }, { $0.performers.append("nav") }),
    of(\.steps[P.step], "contributors", .contributors, { $0.contributors = [] }, { $0.contributors.append("nav") }),
    of(\.steps[P.step], "informed", .informed, { $0.informed = [] }, { $0.informed.append("fastlege") }),
    of(\.steps[P.step], "needs", .needs, { $0.needs = [] }, { $0.needs.append("epikrise") }),
    of(\.steps[P.step], "produces", .produces, { $0.produces = [] }, { $0.produces.append("henvisning") }),
    of(
      \.steps[P.step], "duration", .duration, { $0.duration = nil },
      { $0.duration = Placed(DurationRange(1...2, .weeks)) }),
    of(\.steps[P.step], "deadline", .deadline, { $0.deadline = nil }),
    of(\.steps[P.step], "breach", .breach, { $0.breach = nil }, { $0.breach = .alert(["nav"]) }),
    of(\.steps[P.step], "requires", .requires, { $0.requires = [] }, { $0.requires.append("slutt") }),
    of(
      \.steps[P.step], "patientAttends", .patientAttends, { $0.patientAttends = nil },
      { $0.patientAttends = Placed(false) }),
    of(\.steps[P.step], "noShow", .noShow, { $0.noShow = nil }, { $0.noShow = "slutt" }),
    of(\.steps[P.step], "consent", .consent, { $0.consent = nil }),
    of(\.steps[P.step], "waiting", .waiting, { $0.waiting = nil }),
    of(\.steps[P.step], "norm", .norm, { $0.norm = Placed(.must) }, { $0.norm = Placed(.may) }, { $0.norm = nil }),
    of(\.steps[P.step], "legalBases", .legalBases, { $0.legalBases = [] }, { $0.legalBases.append("hpl-34") }),
    of(\.steps[P.step], "discharges", .discharges, { $0.discharges = [] }, { $0.discharges.append("annen-plikt") }),
    of(
      \.steps[P.step], "informsPatient", .informsPatient, { $0.informsPatient = nil },
      { $0.informsPatient = Placed(false) }),
    of(
      \.steps[P.step], "exits", .exit, { $0.exits = [] }, { $0.exits = [Exit(kind: .done)] },
      { $0.exits.append(Exit(kind: .done)) }),
    of(\.steps[P.step], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["oppmøte"]) }),
    of(\.steps[P.step], "annotations", .summary, { $0.annotations.summary = "Annet" }),
  ].flatMap { $0 }

  private static let waysOut: [Mutation] = [
    of(\.steps[P.step], "exits", .usedPathway, { $0.changeUsed { $0.pathway = "tredje" } }),
    of(\.steps[P.step], "exits", .usedEntry, { $0.changeUsed { $0.entry = nil } }),
    of(
      \.steps[P.step], "exits", .usedExit, { $0.changeUsed { $0.exits = [] } },
      { $0.changeUsed { $0.exits[0].targets = ["slutt"] } }),
    of(\.steps[P.step], "exits", .unread, { $0.changeUsed { $0.unreadKeys = UnreadKeys(["inngang"]) } }),
    of(\.steps[P.plain], "exits", .next, { $0.exits = [Exit(kind: .next(["slutt", "oppsummere"]))] }),
    of(\.steps[P.end], "exits", .end, { $0.exits = [Exit(kind: .end(Placed("Det er over")))] }),
    of(
      \.steps[P.choice], "exits", .branch, { $0.changeBranches { $0.removeLast() } },
      { $0.changeBranches { $0.append(Branch(condition: .event(Placed("Noe")), targets: ["slutt"])) } }),
    of(\.steps[P.choice], "exits", .branchOrder, { $0.changeBranches { $0.swapAt(0, 1) } }),
    of(\.steps[P.choice], "exits", .branchTargets, { $0.changeBranches { $0[0].targets = ["slutt", "oppsummere"] } }),
    of(
      \.steps[P.choice], "exits", .branchCondition,
      { $0.changeBranches { $0[0].condition = .text(Placed("Noe annet")) } }),
    of(
      \.steps[P.choice], "exits", .branchWait,
      { $0.changeBranches { $0[0].condition = .after(Placed(Duration(1, .days))) } }),
    of(\.steps[P.choice], "exits", .roundLimit, { $0.changeBranches { $0[0].roundLimit = Placed(7) } }),
    of(
      \.steps[P.choice], "exits", .recurrence, { $0.changeBranches { $0[0].recurrence = Placed(Duration(7, .years)) } }),
    of(\.steps[P.choice], "exits", .unread, { $0.changeBranches { $0[0].unreadKeys = UnreadKeys(["hver"]) } }),
    of(\.steps[P.choice], "exits", .exit, { $0.makeInclusive() }),
  ].flatMap { $0 }

  private static let handoff: [Mutation] = [
    of(\.handoffs[P.handoff], "id", nil, { $0.id = "annet-navn" }),
    of(\.handoffs[P.handoff], "title", .title, { $0.title = nil }, { $0.title = "Noe annet" }),
    of(\.handoffs[P.handoff], "from", .from, { $0.from = "slutt" }, { $0.from = nil }),
    of(\.handoffs[P.handoff], "to", .to, { $0.to = "slutt" }, { $0.to = nil }),
    of(\.handoffs[P.handoff], "copies", .copies, { $0.copies = [] }, { $0.copies.append("fastlege") }),
    of(\.handoffs[P.handoff], "kind", .handoffKind, { $0.kind = Placed(.alert) }, { $0.kind = nil }),
    of(\.handoffs[P.handoff], "documents", .documents, { $0.documents = [] }, { $0.documents.append("epikrise") }),
    of(\.handoffs[P.handoff], "content", .content, { $0.content.removeLast() }, { $0.content.append("språk") }),
    of(\.handoffs[P.handoff], "omissions", .omission, { $0.omissions = [] }, { $0.omissions[0].reason = "Annet" }),
    of(\.handoffs[P.handoff], "ownership", .ownership, { $0.ownership = [] }, { $0.ownership[0].owner = "nav" }),
    of(\.handoffs[P.handoff], "channel", .channel, { $0.channel = "brev" }, { $0.channel = nil }),
    of(\.handoffs[P.handoff], "fallbackChannel", .fallbackChannel, { $0.fallbackChannel = nil }),
    of(\.handoffs[P.handoff], "deadline", .deadline, { $0.deadline = nil }),
    of(\.handoffs[P.handoff], "acknowledgement", .acknowledgement, { $0.acknowledgement = nil }),
    of(\.handoffs[P.handoff], "rejection", .rejection, { $0.rejection = nil }, { $0.rejection = "slutt" }),
    of(\.handoffs[P.handoff], "waitingOwner", .waitingOwner, { $0.waitingOwner = nil }, { $0.waitingOwner = "nav" }),
    of(\.handoffs[P.handoff], "feedback", .feedback, { $0.feedback = nil }),
    of(\.handoffs[P.handoff], "legalBases", .legalBases, { $0.legalBases = [] }),
    of(\.handoffs[P.handoff], "consent", .consent, { $0.consent = nil }),
    of(\.handoffs[P.handoff], "norm", .norm, { $0.norm = Placed(.must) }, { $0.norm = nil }),
    of(\.handoffs[P.handoff], "informsPatient", .informsPatient, { $0.informsPatient = nil }),
    of(\.handoffs[P.handoff], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["kanal"]) }),
    of(\.handoffs[P.handoff], "annotations", .isVerified, { $0.annotations.isVerified = Placed(false) }),
  ].flatMap { $0 }

  /// A property of something that may be absent, and is there in the dressed pathway.
  static func ofOptional<Whole>(
    _ place: any WritableKeyPath<Pathway, Whole?> & Sendable,
    _ label: String, _ property: ComparedProperty?, _ changes: (@Sendable (inout Whole) -> Void)...
  ) -> [Mutation] {
    changes.map { change in
      Mutation(type: "\(Whole.self)", label: label, property: property) { pathway in
        guard var whole = pathway[keyPath: place] else { return }
        change(&whole)
        pathway[keyPath: place] = whole
      }
    }
  }
}

extension Step {
  fileprivate mutating func changeUsed(_ change: (inout Subpathway) -> Void) {
    guard case .subpathway(var used)? = exit?.kind else { return }
    change(&used)
    exits = [Exit(kind: .subpathway(used))]
  }

  fileprivate mutating func changeBranches(_ change: (inout [Branch]) -> Void) {
    guard case .exclusiveChoice(var branches)? = exit?.kind else { return }
    change(&branches)
    exits = [Exit(kind: .exclusiveChoice(branches))]
  }

  fileprivate mutating func makeInclusive() {
    guard case .exclusiveChoice(let branches)? = exit?.kind else { return }
    exits = [Exit(kind: .inclusiveChoice(branches))]
  }
}
