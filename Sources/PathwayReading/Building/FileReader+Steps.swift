internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

extension FileReader {
  mutating func step(_ key: NodeID, _ row: inout Row<StepKey>) -> Step {
    let deadline = deadline(row, .deadline)
    let breach = escalation(row, .breach)
    let consent = consent(row, .consent)
    let waiting = waiting(row, .waiting)
    let exits = exits(row)
    checkBreach(&row)
    return Step(
      id: identifier(key), trigger: placedText(row, .trigger), title: text(row, .title), phase: reference(row, .phase),
      responsible: soleOwner(row), rivalOwners: rivalOwners(row), performers: references(row, .performers),
      contributors: references(row, .contributors), informed: references(row, .informed),
      needs: references(row, .needs), produces: references(row, .produces), duration: durationRange(row, .duration),
      deadline: deadline, breach: breach, requires: references(row, .requires), patientAttends: flag(row, .attends),
      noShow: reference(row, .noShow), consent: consent, waiting: waiting, norm: word(row, .norm, NormStrength.self),
      legalBases: references(row, .legalBases), discharges: references(row, .discharges),
      informsPatient: flag(row, .informsPatient), exits: exits,
      annotations: annotations(row, .summary, .sources, .verified), unreadKeys: row.unread, origin: origin(key))
  }

  /// The one actor who is accountable.
  private func soleOwner(_ row: Row<StepKey>) -> Reference? {
    guard let node = node(row, .responsible), tree.isScalar(node) else { return nil }
    return reference(node)
  }

  /// The actors of a list where one was asked for, kept for the rule that says so.
  private func rivalOwners(_ row: Row<StepKey>) -> [Reference] {
    guard let node = node(row, .responsible), tree.isSequence(node) else { return [] }
    return references(node)
  }

  /// Only a deadline can be missed.
  private mutating func checkBreach(_ row: inout Row<StepKey>) {
    guard let span = keySpan(row, .breach), keySpan(row, .deadline) == nil else { return }
    missing("frist", StepKey.table, at: span, &row.unread)
  }

  // MARK: - Ways on

  /// The ways on, in the order of the file.
  private mutating func exits(_ row: Row<StepKey>) -> [Exit] {
    var exits: [Exit] = []
    if let node = node(row, .next) {
      let targets = references(node)
      add(.next(targets), .next, row, &exits)
    }
    if let cell = cell(row, .exclusive) {
      let branches = branches(cell)
      add(.exclusiveChoice(branches), .exclusive, row, &exits)
    }
    if let cell = cell(row, .inclusive) {
      let branches = branches(cell)
      add(.inclusiveChoice(branches), .inclusive, row, &exits)
    }
    if let cell = cell(row, .wait) {
      let branches = eventBranches(cell)
      add(.eventChoice(branches), .wait, row, &exits)
    }
    if let end = placedText(row, .end) { add(.end(end), .end, row, &exits) }
    if flag(row, .done)?.value == true { add(.done, .done, row, &exits) }
    if let subpathway = subpathway(row) { add(.subpathway(subpathway), .subpathway, row, &exits) }
    if exits.count > 1 { exits.sort { start(of: $0) < start(of: $1) } }
    return exits
  }

  private func add(_ kind: Exit.Kind, _ key: StepKey, _ row: Row<StepKey>, _ exits: inout [Exit]) {
    guard let span = keySpan(row, key) else { return }
    exits.append(Exit(kind: kind, origin: origin(span)))
  }

  private func start(of exit: Exit) -> Int32 { exit.origin.place?.span.start ?? 0 }

  private mutating func branches(_ cell: Cell) -> [Branch] {
    let count = tree.count(of: cell.value)
    var number = 0
    var branches = items(of: cell) { reader, item, row in
      number += 1
      return reader.branch(item, &row, isLast: number == count)
    }
    noteUnread(cell, &branches)
    return branches
  }

  /// Adds a branch that says nothing where some item was no branch at all, so that nothing is concluded from the others.
  private func noteUnread(_ cell: Cell, _ branches: inout [Branch]) {
    if tree.count(of: cell.value) > branches.count {
      branches.append(Branch(unreadKeys: UnreadKeys(["når", "neste"])))
    }
  }

  private mutating func branch(_ node: NodeID, _ row: inout Row<BranchKey>, isLast: Bool) -> Branch {
    let span = firstKeySpan(of: node)
    var branch = Branch(
      roundLimit: integer(row, .limit), recurrence: duration(row, .recurrence), origin: origin(span))
    if let otherwise = keySpan(row, .otherwise) {
      branch.condition = .otherwise
      branch.targets = references(row, .otherwise)
      for key in [BranchKey.condition, .next] {
        guard let extra = keySpan(row, key) else { continue }
        let keys = ["ellers", BranchKey.table.names[key.rawValue]]
        report(.invalidValue(keys[1], expected: .exactlyOneKey(keys)), at: extra, about: keys[1], related: otherwise)
      }
      if !isLast { report(.invalidValue("ellers", expected: .last), at: otherwise, about: "ellers") }
    } else {
      branch.condition = condition(row, .condition)
      branch.targets = references(row, .next)
      if keySpan(row, .condition) == nil { missing("når", BranchKey.table, at: span, &row.unread) }
      if keySpan(row, .next) == nil { missing("neste", BranchKey.table, at: span, &row.unread) }
    }
    branch.unreadKeys = row.unread
    return branch
  }

  private mutating func eventBranches(_ cell: Cell) -> [Branch] {
    var branches = items(of: cell) { reader, item, row in reader.eventBranch(item, &row) }
    noteUnread(cell, &branches)
    return branches
  }

  private mutating func eventBranch(_ node: NodeID, _ row: inout Row<EventBranchKey>) -> Branch {
    let span = firstKeySpan(of: node)
    var branch = Branch(
      targets: references(row, .next), roundLimit: integer(row, .limit), recurrence: duration(row, .recurrence),
      origin: origin(span))
    switch (keySpan(row, .event), keySpan(row, .after)) {
    case (let event?, let after?):
      let keys = ["hendelse", "etter"]
      report(.invalidValue("etter", expected: .exactlyOneKey(keys)), at: after, about: "etter", related: event)
    case (nil, nil): missing("hendelse", EventBranchKey.table, at: span, &row.unread)
    case (_?, nil): branch.condition = placedText(row, .event).map { .event($0) }
    case (nil, _?): branch.condition = duration(row, .after).map { .after($0) }
    }
    if keySpan(row, .next) == nil { missing("neste", EventBranchKey.table, at: span, &row.unread) }
    branch.unreadKeys = row.unread
    return branch
  }

  private mutating func subpathway(_ row: Row<StepKey>) -> Subpathway? {
    nested(row, .subpathway, of: SubpathwayKey.self) { reader, span, row in
      let exits = reader.subpathwayExits(row)
      return Subpathway(
        pathway: reader.reference(row, .pathway), exits: exits,
        exitsOrigin: reader.keySpan(row, .exits).map { reader.origin($0) } ?? .none,
        entry: reader.reference(row, .entry),
        unreadKeys: row.unread, origin: reader.origin(span))
    }
  }

  private mutating func subpathwayExits(_ row: Row<SubpathwayKey>) -> [Subpathway.Exit] {
    guard let node = node(row, .exits) else { return [] }
    var names = NameSet(capacity: tree.count(of: node))
    return tree.pairs(of: node).compactMap { key, value in
      guard isNew(key, in: &names) else { return nil }
      guard payload(of: value, as: .targets, about: .name(key)) != nil else { return nil }
      return Subpathway.Exit(end: reference(key), targets: references(value))
    }
  }

  // MARK: - Consent and waiting

  mutating func consent<Key: FormKey>(_ row: Row<Key>, _ key: Key) -> Consent? {
    nested(row, key, of: ConsentKey.self) { reader, span, row in
      let givers = reader.givers(row)
      return Consent(
        givers: givers, refusal: reader.reference(row, .refusal), unreadKeys: row.unread, origin: reader.origin(span))
    }
  }

  private mutating func givers(_ row: Row<ConsentKey>) -> [Consent.Giver] {
    guard let node = node(row, .givers) else { return [] }
    guard tree.isMapping(node) else { return references(node).map { Consent.Giver($0) } }
    var names = NameSet(capacity: tree.count(of: node))
    return tree.pairs(of: node).compactMap { key, value in
      guard isNew(key, in: &names) else { return nil }
      let ages = payload(of: value, as: .ages, about: .name(key)).map { Self.ages($0) }
      return ages.map { Consent.Giver(reference(key), ages: $0) }
    }
  }

  private mutating func waiting(_ row: Row<StepKey>, _ key: StepKey) -> Waiting? {
    nested(row, key, of: WaitingKey.self) { reader, span, row in
      Waiting(
        responsible: reader.reference(row, .responsible), atMost: reader.duration(row, .atMost),
        deterioration: reader.reference(row, .deterioration), unreadKeys: row.unread, origin: reader.origin(span))
    }
  }
}
