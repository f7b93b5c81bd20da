import PathwayKit

extension Mutation {
  private typealias P = DressedPathway

  /// Parts of a step and a contract.
  static let parts: [Mutation] = [
    ofOptional(
      \.steps[P.step].deadline, "limit", .deadlineLimit, { $0.limit = nil },
      { $0.limit = Placed(.within(Duration(7, .weeks))) }, { $0.limit = Placed(.beforeAge(16)) },
      { $0.limit = Placed(.before("slutt", atLeast: Duration(1, .weeks))) }),
    ofOptional(
      \.steps[P.step].deadline, "anchor", .deadlineClock, { $0.anchor = nil }, { $0.anchor = Anchor("slutt") },
      { $0.anchor?.isStart = true }),
    ofOptional(\.steps[P.step].deadline, "ground", .deadlineGround, { $0.ground = nil }, { $0.ground = Placed(.act) }),
    ofOptional(\.steps[P.step].deadline, "legalBases", .deadlineLegalBases, { $0.legalBases = [] }),
    ofOptional(\.steps[P.step].deadline, "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["grunnlag"]) }),
    ofOptional(\.steps[P.step].deadline, "annotations", .deadlineSummary, { $0.annotations.summary = nil }),
    ofOptional(\.steps[P.step].deadline, "annotations", .deadlineSource, { $0.annotations.sources = [] }),
    ofOptional(\.steps[P.step].deadline, "annotations", .deadlineIsVerified, { $0.annotations.isVerified = nil }),
    ofOptional(\.steps[P.step].deadline, "annotations", .deadlineObsolescence, { $0.annotations.obsolescence = nil }),
    ofOptional(
      \.handoffs[P.handoff].deadline, "limit", .deadlineLimit, { $0.limit = Placed(.within(Duration(1, .days))) }),
    ofOptional(\.handoffs[P.handoff].deadline, "anchor", .deadlineClock, { $0.anchor = nil }),
    ofOptional(\.steps[P.step].waiting, "responsible", .waitingResponsible, { $0.responsible = nil }),
    ofOptional(
      \.steps[P.step].waiting, "atMost", .waitingAtMost, { $0.atMost = nil }, { $0.atMost = Placed(Duration(9, .days)) }
    ),
    ofOptional(\.steps[P.step].waiting, "deterioration", .deterioration, { $0.deterioration = nil }),
    ofOptional(\.steps[P.step].waiting, "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["høyst"]) }),
    ofOptional(
      \.steps[P.step].consent, "givers", .consentGiver, { $0.givers.removeLast() }, { $0.givers[1].ages = nil }),
    ofOptional(\.steps[P.step].consent, "refusal", .refusal, { $0.refusal = nil }),
    ofOptional(\.steps[P.step].consent, "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["nei"]) }),
    ofOptional(\.handoffs[P.handoff].consent, "refusal", .refusal, { $0.refusal = "slutt" }),
    ofOptional(
      \.handoffs[P.handoff].acknowledgement, "level", .acknowledgementLevel, { $0.level = nil },
      { $0.level = Placed(.received) }),
    ofOptional(
      \.handoffs[P.handoff].acknowledgement, "within", .acknowledgementWithin, { $0.within = nil },
      { $0.within = Placed(Duration(2, .weeks)) }),
    ofOptional(
      \.handoffs[P.handoff].acknowledgement, "missing", .silence, { $0.missing = nil }, { $0.missing = .alert(["nav"]) }
    ),
    ofOptional(\.handoffs[P.handoff].acknowledgement, "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["nivå"]) }),
    ofOptional(\.handoffs[P.handoff].feedback, "document", .feedbackDocument, { $0.document = nil }),
    ofOptional(\.handoffs[P.handoff].feedback, "recipients", .feedbackRecipients, { $0.recipients = [] }),
    ofOptional(\.handoffs[P.handoff].feedback, "within", .feedbackWithin, { $0.within = nil }),
    ofOptional(\.handoffs[P.handoff].feedback, "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["til"]) }),
    of(\.steps[P.step].annotations, "summary", .summary, { $0.summary = nil }),
    of(\.steps[P.step].annotations, "sources", .source, { $0.sources = [] }, { $0.sources.append("annen-kilde") }),
    of(\.steps[P.step].annotations, "obsolescence", .obsolescence, { $0.obsolescence = nil }),
    of(\.steps[P.step].annotations, "obsolescence", .obsoleteSince, { $0.obsolescence?.date = nil }),
    of(\.steps[P.step].annotations, "obsolescence", .replacement, { $0.obsolescence?.replacement = "noe-tredje" }),
    of(\.steps[P.step].annotations, "isVerified", .isVerified, { $0.isVerified = nil }),
  ].flatMap { $0 }

  /// Phases, coordination, deadlines between two moments, duties, events and deviations.
  static let rest: [Mutation] = [
    of(\.phases[0], "id", nil, { $0.id = "annen-fase" }),
    of(\.phases[0], "title", .title, { $0.title = "Annen fase" }),
    of(\.coordination[0], "role", .role, { $0.role = Placed("lege") }),
    of(\.coordination[0], "actor", .actor, { $0.actor = "nav" }, { $0.actor = nil }),
    of(\.coordination[0], "from", .from, { $0.from = nil }),
    of(\.coordination[0], "to", .to, { $0.to = [] }),
    of(\.coordination[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["fra"]) }),
    of(\.deadlines[0], "id", nil, { $0.id = "annen-frist" }),
    of(\.deadlines[0], "from", .from, { $0.from = nil }, { $0.from = Anchor("slutt") }),
    of(\.deadlines[0], "to", .to, { $0.to = Anchor("oppsummere") }),
    of(\.deadlines[0], "within", .within, { $0.within = nil }, { $0.within = Placed(Duration(90, .days)) }),
    of(\.deadlines[0], "ground", .ground, { $0.ground = nil }),
    of(\.deadlines[0], "legalBases", .legalBases, { $0.legalBases = [] }),
    of(\.deadlines[0], "annotations", .summary, { $0.annotations.summary = nil }),
    of(\.deadlines[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["innen"]) }),
    of(\.duties[0], "id", nil, { $0.id = "annen-plikt" }),
    of(\.duties[0], "title", .title, { $0.title = nil }),
    of(\.duties[0], "condition", .condition, { $0.condition = nil }, { $0.condition = .otherwise }),
    of(\.duties[0], "legalBases", .legalBases, { $0.legalBases = [] }),
    of(\.duties[0], "norm", .norm, { $0.norm = Placed(.may) }, { $0.norm = nil }),
    of(\.duties[0], "annotations", .summary, { $0.annotations.summary = nil }),
    of(\.duties[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["når"]) }),
    of(\.events[0], "id", nil, { $0.id = "annen-hendelse" }),
    of(\.events[0], "responsible", .responsible, { $0.responsible = nil }),
    of(\.events[0], "target", .to, { $0.target = "slutt" }),
    of(\.events[0], "annotations", .summary, { $0.annotations.summary = nil }),
    of(\.events[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["til"]) }),
    of(\.acceptedDeviations[0], "rule", nil, { $0.rule = Placed("PF204") }),
    of(\.acceptedDeviations[0], "subject", nil, { $0.subject = "slutt" }),
    of(\.acceptedDeviations[0], "reason", .deviationReason, { $0.reason = nil }),
    of(\.acceptedDeviations[0], "decidedBy", .decidedBy, { $0.decidedBy = Placed("SSU") }),
    of(\.acceptedDeviations[0], "expiry", .to, { $0.expiry = nil }),
    of(\.acceptedDeviations[0], "unreadKeys", .unread, { $0.unreadKeys = UnreadKeys(["regel"]) }),
  ].flatMap { $0 }
}
