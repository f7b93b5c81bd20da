internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// An adaptation that is laid over its base: roles bound, changes merged, additions added, removals gone.
struct AdaptationLayer {
  /// The pathway that comes of it.
  let effective: ResolvedPathway

  /// What the adaptation takes out.
  let removal: StepRemoval

  private let adaptation: Adaptation
  private let base: ResolvedPathway

  /// Lays an adaptation over its base.
  ///
  /// - Parameters:
  ///   - base: The base with all that it refers to.
  ///   - catalogues: What the adaptation's own catalogues declare besides.
  init(_ adaptation: Adaptation, over base: ResolvedPathway, using catalogues: [Declarations]) {
    self.adaptation = adaptation
    self.base = base
    var pathway = Self.changed(base.pathway, by: adaptation)
    removal = StepRemoval(of: adaptation.removals.steps, from: pathway) { Self.isOwn($0.origin, of: adaptation) }
    pathway = removal.applied(to: pathway)
    pathway = Self.reduced(pathway, by: adaptation.removals)
    pathway = DocumentRemoval(of: adaptation.removals.documents, from: base).applied(to: pathway)
    Self.extend(&pathway, by: adaptation.additions)
    Self.describe(&pathway, by: adaptation)
    var scope = base.scope.adding(catalogues)
    Self.bind(&pathway, &scope, by: adaptation.bindings)
    effective = ResolvedPathway(pathway, scope: scope)
  }

  /// Tells whether something is written in the file of an adaptation.
  static func isOwn(_ origin: Origin, of adaptation: Adaptation) -> Bool {
    guard let file = adaptation.origin.place?.file else { return false }
    return origin.place?.file == file
  }

  // MARK: - Layers

  private static func changed(_ base: Pathway, by adaptation: Adaptation) -> Pathway {
    var pathway = base
    let changes = adaptation.changes
    let steps = numbers(of: pathway.steps)
    for change in changes.steps {
      if let index = steps[change.step.id] { pathway.steps[index] = change.applied(to: pathway.steps[index]) }
    }
    let handoffs = numbers(of: pathway.handoffs)
    for change in changes.handoffs {
      if let index = handoffs[change.handoff.id] {
        pathway.handoffs[index] = change.applied(to: pathway.handoffs[index])
      }
    }
    let deadlines = numbers(of: pathway.deadlines)
    for change in changes.deadlines {
      if let index = deadlines[change.deadline.id] {
        pathway.deadlines[index] = change.applied(to: pathway.deadlines[index])
      }
    }
    return pathway
  }

  private static func numbers(of elements: [some Declared]) -> [Identifier: Int] {
    Dictionary(elements.indices.map { (elements[$0].id, $0) }) { first, _ in first }
  }

  private static func reduced(_ pathway: Pathway, by removals: PathwayRemovals) -> Pathway {
    guard !removals.handoffs.isEmpty || !removals.duties.isEmpty else { return pathway }
    let handoffs = Set(removals.handoffs.map { $0.id })
    let duties = Set(removals.duties.map { $0.id })
    var left = pathway
    left.handoffs.removeAll { handoffs.contains($0.id) }
    left.duties.removeAll { duties.contains($0.id) }
    for index in left.steps.indices { left.steps[index].discharges.removeAll { duties.contains($0.id) } }
    return left
  }

  private static func extend(_ pathway: inout Pathway, by additions: PathwayAdditions) {
    pathway.declarations.append(additions.declarations)
    pathway.phases += additions.phases
    pathway.coordination += additions.coordination
    pathway.steps += additions.steps
    pathway.handoffs += additions.handoffs
    pathway.deadlines += additions.deadlines
    pathway.duties += additions.duties
    pathway.events += additions.events
    pathway.unreadKeys = pathway.unreadKeys.union(additions.unreadKeys)
  }

  /// The pathway is the adaptation's: its name, its helsefellesskap, its decision. One that nobody has decided is a draft.
  private static func describe(_ pathway: inout Pathway, by adaptation: Adaptation) {
    pathway.id = adaptation.id
    pathway.origin = adaptation.origin
    pathway.acceptedDeviations = adaptation.acceptedDeviations
    var governance = pathway.governance ?? Governance()
    governance.level = Placed(.healthCommunity, origin: adaptation.origin)
    governance.healthCommunity = adaptation.healthCommunity
    governance.decision = adaptation.decision
    pathway.governance = governance
    if pathway.status?.value == .current, adaptation.decision == nil, !adaptation.unreadKeys.contains("vedtatt") {
      pathway.status = Placed(.draft, origin: adaptation.origin)
    }
    let own = adaptation.annotations
    pathway.annotations.summary = own.summary ?? pathway.annotations.summary
    pathway.annotations.sources += own.sources
    pathway.annotations.isVerified = own.isVerified ?? pathway.annotations.isVerified
    if adaptation.unreadKeys.contains("legger til") {
      // What could not be read may have declared anything.
      pathway.unreadKeys = pathway.unreadKeys.union(UnreadKeys(Declarations.sections + ["steg", "overleveringer"]))
    }
    if adaptation.unreadKeys.contains("bruker") { pathway.unreadKeys.insert("bruker") }
  }

  private static func bind(_ pathway: inout Pathway, _ scope: inout Scope, by bindings: [Binding]) {
    guard !bindings.isEmpty else { return }
    let declared = DeclarationTable(pathway.declarations.actors)
    let shared = scope
    let bound = RoleBinder(bindings) { declared[$0.id] ?? shared.actors[$0.id] }.actors
    for actor in bound {
      if let index = declared.index(of: actor.id) { pathway.declarations.actors[index] = actor }
    }
    scope = scope.binding(bound.filter { declared.index(of: $0.id) == nil })
  }
}
