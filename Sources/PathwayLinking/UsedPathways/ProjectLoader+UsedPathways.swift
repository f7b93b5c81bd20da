internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

extension ProjectLoader {
  /// The most steps that a pathway may have once those that it uses are laid in it: use in use grows fast.
  private static let mostSteps = 2_000

  /// Lays the pathways that others use in their places.
  mutating func layUsedPathways() {
    for index in project.pathways.indices where !project.pathways[index].resolved.pathway.usedPathways.isEmpty {
      project.pathways[index].course = course(of: project.pathways[index], isTold: true)
    }
  }

  /// Returns what a patient goes through in a pathway; what is wrong is told where somebody has asked for it.
  mutating func course(of linked: LinkedPathway, isTold: Bool) -> Course {
    if let known = courses[linked.file] { return known }
    let uses = linked.resolved.pathway.usedPathways
    guard !uses.isEmpty else { return .written }
    // What is asked for again on the way would be a circle, which is told.
    courses[linked.file] = .unknown
    let asked = isTold || project.pathways.contains { $0.file == linked.file }
    var laying = Laying(linked, isTold: asked)
    for (step, use) in uses { add(use, at: step, to: &laying) }
    let course = finish(laying)
    courses[linked.file] = course
    return course
  }

  // MARK: - One use

  private mutating func add(_ use: Subpathway, at step: Step, to laying: inout Laying) {
    guard use.unreadKeys.isEmpty, let reference = use.pathway, let used = target(reference, of: &laying) else {
      laying.isComplete = false
      return
    }
    let check = UseCheck(of: used.resolved.pathway, by: use, at: step, in: laying.linked.resolved.pathway)
    if laying.isTold { for fault in check.faults { report(fault) } }
    var inner = used
    inner.course = course(of: used, isTold: false)
    if let key = check.rivalKey, laying.isTold { notLaid(.saidTwice(key, reference.id), reference) }
    guard check.faults.isEmpty, check.rivalKey == nil, let entry = check.entry, mayBeLaid(inner, reference, in: &laying)
    else {
      laying.isComplete = false
      return
    }
    laying.uses.append(UsedPathway(pathway: inner, step: step.id, entry: entry))
  }

  /// The pathway that a reference names; nothing, after a report, where there is none or it leads back.
  private mutating func target(_ reference: Reference, of laying: inout Laying) -> LinkedPathway? {
    let user = laying.linked
    let root = root(of: user.path)
    guard let used = pathway(reference.id, below: root) else {
      guard laying.isTold else { return nil }
      if isWrittenUnreadably(reference.id, below: root) {
        notLaid(.usedIsFaulty(reference.id), reference)
      } else {
        let likely = likelyPathways(reference.id, below: root)
        tell(.unresolvedReference(reference.id.text, kind: .pathway, suggestions: likely), reference, user)
      }
      return nil
    }
    guard let circle = circle(from: used, to: user) else { return used }
    if laying.isTold { tell(.circularUse(circle.map { $0.text }), reference, user) }
    return nil
  }

  /// Returns the shortest way by use from a pathway to itself through one that it uses.
  private mutating func circle(from used: LinkedPathway, to user: LinkedPathway) -> [Identifier]? {
    var queue = [(pathway: used, way: [user.resolved.pathway.id, used.resolved.pathway.id])]
    var seen: Set<FileID> = [used.file]
    var head = 0
    while head < queue.count {
      let (current, way) = queue[head]
      head += 1
      if current.file == user.file { return way }
      for reference in current.resolved.pathway.usedPathways.compactMap({ $0.use.pathway }) {
        guard let next = pathway(reference.id, below: root(of: current.path)), seen.insert(next.file).inserted else {
          continue
        }
        queue.append((next, way + [reference.id]))
      }
    }
    return nil
  }

  private mutating func mayBeLaid(_ used: LinkedPathway, _ reference: Reference, in laying: inout Laying) -> Bool {
    if case .unknown = used.course {
      if laying.isTold { notLaid(.usedIsFaulty(reference.id), reference) }
      return false
    }
    if isFaulty(used) {
      if laying.isTold { notLaid(.usedIsFaulty(reference.id), reference) }
      return false
    }
    if let name = NameClash.first(between: laying.linked.resolved, and: used.laidPathway) {
      if laying.isTold { notLaid(.twoMeanings(name, reference.id), reference) }
      return false
    }
    laying.stepCount += used.laidPathway.steps.count
    guard laying.stepCount <= Self.mostSteps else {
      if laying.isTold { notLaid(.tooManySteps(Self.mostSteps), reference) }
      return false
    }
    return true
  }

  // MARK: - Together

  private mutating func finish(_ laying: Laying) -> Course {
    guard laying.isComplete else { return .unknown }
    var laid = laying.linked.resolved.pathway
    for use in laying.uses {
      guard let next = laid.laying(use.pathway.laidPathway.pathway, at: use.step) else { return .unknown }
      laid = next
    }
    let scopes = laying.uses.map { $0.pathway.laidPathway.scope }
    let scope = Scope(joining: [laying.linked.resolved.scope] + scopes)
    return .laid(ResolvedPathway(laid, scope: scope), laying.uses)
  }

  // MARK: - What is told

  private mutating func tell(_ kind: FaultKind, _ reference: Reference, _ user: LinkedPathway) {
    report(
      Fault(
        kind, owner: user.resolved.pathway.id.text, subject: ["delforløp", reference.id.text],
        origin: reference.origin))
  }

  private mutating func notLaid(_ reason: Text, _ reference: Reference) {
    project.unassessed.append(UnassessedCheck(code: RuleCode(109), reason: reason, origin: reference.origin))
  }

  /// A pathway in which others are being laid.
  private struct Laying {
    let linked: LinkedPathway
    let isTold: Bool
    var uses: [UsedPathway] = []
    var isComplete = true
    var stepCount: Int

    init(_ linked: LinkedPathway, isTold: Bool) {
      self.linked = linked
      self.isTold = isTold
      stepCount = linked.resolved.pathway.steps.count
    }
  }
}

extension LinkedPathway {
  /// The pathway as it is laid in others.
  fileprivate var laidPathway: ResolvedPathway {
    if case .laid(let resolved, _) = course { resolved } else { resolved }
  }
}

extension Text {
  fileprivate static func usedIsFaulty(_ id: Identifier) -> Text {
    Text(
      nb: "«\(id)», som brukes her, har feil som må rettes først",
      en: "“\(id)”, which is used here, has faults that must be mended first")
  }

  fileprivate static func twoMeanings(_ name: Identifier, _ id: Identifier) -> Text {
    Text(
      nb: "«\(name)» betyr noe annet her enn i «\(id)», som brukes her",
      en: "“\(name)” means something else here than in “\(id)”, which is used here")
  }

  fileprivate static func saidTwice(_ key: String, _ id: Identifier) -> Text {
    Text(
      nb: "både steget og inngangen i «\(id)» har `\(key)`, og bare det ene kan gjelde",
      en: "both the step and the entry of “\(id)” have `\(key)`, and only one can hold")
  }

  fileprivate static func tooManySteps(_ most: Int) -> Text {
    Text(
      nb: "med delforløpene blir det mer enn \(most) steg",
      en: "with the pathways that are used there are more than \(most) steps")
  }
}
