internal import PathwayGraph
internal import PathwayModel

/// Collects what must have happened when something else happens, and everything by which it may have happened.
struct NeedCollector {
  /// A document at hand for an actor.
  private struct Hand: Hashable {
    let document: Identifier
    let owner: ActorID
  }

  private let runs: RunGraph
  private let contracts: StepContracts
  private let graph: PathwayGraph

  /// What must have happened.
  private(set) var needs: [Need] = []

  /// By which happenings each fact comes to hold.
  private(set) var providers: [[Happening]] = []

  private var hands: [Hand: Int] = [:]

  init(_ runs: RunGraph, _ contracts: StepContracts) {
    self.runs = runs
    self.contracts = contracts
    graph = runs.graph
    if asksForDocuments, documentsAreKnown { collectDocuments() }
    collectOrder()
    collectAnchors()
  }

  // MARK: - Documents

  /// Whether any step or contract needs a document at all.
  private var asksForDocuments: Bool {
    let steps = graph.resolved.steps
    let handoffs = graph.resolved.handoffs
    return steps.indices.contains { !steps[$0].needs.isEmpty }
      || handoffs.indices.contains { !handoffs[$0].documents.isEmpty }
  }

  /// Whether every contract and every document that is named is known; else one that is not may be the one that is missed.
  private var documentsAreKnown: Bool {
    let resolved = graph.resolved
    let handoffs = resolved.handoffs
    for index in handoffs.indices {
      if graph.handoffSources[index] == nil || graph.handoffTargets[index] == nil { return false }
      if case .step(let step)? = graph.handoffTargets[index], graph.owners[step] == nil,
        !handoffs[index].documents.isEmpty
      {
        return false
      }
      if !handoffs[index].unreadKeys.isEmpty,
        handoffs[index].unreadKeys.contains("dokument") || handoffs[index].unreadKeys.contains("kopi")
      {
        return false
      }
      for document in handoffs[index].documents where !resolved.hasDocument(document) { return false }
      for copy in handoffs[index].copies where resolved.actorID(copy) == nil { return false }
    }
    let steps = resolved.steps
    for step in steps.indices {
      for document in steps[step].produces where !resolved.hasDocument(document) { return false }
      if graph.owners[step] == nil, !steps[step].produces.isEmpty { return false }
    }
    return true
  }

  private mutating func collectDocuments() {
    let steps = graph.resolved.steps
    for step in runs.order {
      guard let owner = graph.owners[step] else { continue }
      for reference in steps[step].needs.indices {
        let document = steps[step].needs[reference]
        guard graph.resolved.hasDocument(document) else { continue }
        needs.append(
          Need(
            subject: .document(step: step, reference: reference), moment: .started(step), step: step,
            fact: fact(document.id, owner)))
      }
    }
    for handoff in graph.handoffSources.indices { collectSending(handoff) }
    guard !needs.isEmpty else { return }
    for step in runs.order { provide(at: step) }
    for handoff in graph.handoffSources.indices { provide(by: handoff) }
  }

  private mutating func fact(_ document: Identifier, _ owner: ActorID) -> Int {
    let hand = Hand(document: document, owner: owner)
    if let known = hands[hand] { return known }
    hands[hand] = providers.count
    providers.append([])
    return providers.count - 1
  }

  private mutating func collectSending(_ handoff: Int) {
    guard case .step(let source)? = graph.handoffSources[handoff], runs.isReached[source] else { return }
    let documents = graph.resolved.handoffs[handoff].documents
    guard !documents.isEmpty else { return }
    for moment in contracts.moments(of: handoff, from: source) {
      var sender = graph.owners[source]
      if case .taken(let arrow) = moment { sender = graph.arrows[arrow].sender }
      guard let sender else { continue }
      for reference in documents.indices {
        needs.append(
          Need(
            subject: .sending(handoff: handoff, reference: reference), moment: moment, step: source,
            fact: fact(documents[reference].id, sender)))
      }
    }
  }

  private mutating func provide(at step: Int) {
    guard let owner = graph.owners[step] else { return }
    let steps = graph.resolved.steps
    for document in steps[step].produces {
      if let fact = hands[Hand(document: document.id, owner: owner)] { providers[fact].append(.done(step)) }
    }
    guard runs.isEntry[step] else { return }
    for document in steps[step].needs {
      if let fact = hands[Hand(document: document.id, owner: owner)] { providers[fact].append(.beginning(step)) }
    }
  }

  private mutating func provide(by handoff: Int) {
    guard case .step(let source)? = graph.handoffSources[handoff], runs.isReached[source] else { return }
    let handoffs = graph.resolved.handoffs
    guard !handoffs[handoff].documents.isEmpty else { return }
    var receivers = handoffs[handoff].copies.compactMap { graph.resolved.actorID($0) }
    switch graph.handoffTargets[handoff] {
    case .actor(let actor)?: receivers.append(actor)
    case .step(let step)?: if let owner = graph.owners[step] { receivers.append(owner) }
    case .event?, nil: break
    }
    let facts = handoffs[handoff].documents.flatMap { document in
      receivers.compactMap { hands[Hand(document: document.id, owner: $0)] }
    }
    guard !facts.isEmpty else { return }
    let moments = contracts.moments(of: handoff, from: source).map { moment in
      if case .done(let step) = moment { Happening.left(step) } else { moment }
    }
    for fact in facts { providers[fact] += moments }
  }

  // MARK: - Order

  private mutating func collectOrder() {
    let steps = graph.resolved.steps
    for step in runs.order {
      for reference in steps[step].requires.indices {
        let required = graph.resolved.completions(of: steps[step].requires[reference])
        guard !required.isEmpty else { continue }
        add(
          .required(step: step, reference: reference), at: .started(step), step, providers: required.map { .done($0) })
      }
    }
  }

  /// Adds a need that any of some happenings meets.
  private mutating func add(_ subject: Need.Subject, at moment: Happening, _ step: Int, providers met: [Happening]) {
    needs.append(Need(subject: subject, moment: moment, step: step, fact: providers.count))
    providers.append(met)
  }

  // MARK: - Clocks

  private mutating func collectAnchors() {
    let resolved = graph.resolved
    let steps = resolved.steps
    for step in runs.order {
      guard let anchor = steps[step].deadline?.anchor else { continue }
      let from = happenings(anchor)
      if from.isEmpty || from == [.started(step)] { continue }
      add(.stepAnchor(step: step), at: .started(step), step, providers: from)
    }
    let handoffs = resolved.handoffs
    for handoff in handoffs.indices {
      guard let anchor = handoffs[handoff].deadline?.anchor,
        case .step(let source)? = graph.handoffSources[handoff], runs.isReached[source]
      else { continue }
      let from = happenings(anchor)
      if !from.isEmpty { add(.handoffAnchor(handoff: handoff), at: .done(source), source, providers: from) }
    }
    for (index, deadline) in resolved.pathway.deadlines.enumerated() {
      guard let from = deadline.from, let to = deadline.to, from != to else { continue }
      let first = happenings(from)
      for last in resolved.steps(at: to) where runs.isReached[last] && !first.isEmpty {
        add(
          .spanningAnchor(deadline: index), at: to.isStart ? .started(last) : .done(last), last, providers: first)
      }
    }
  }

  private func happenings(_ anchor: Anchor) -> [Happening] {
    graph.resolved.steps(at: anchor).map { anchor.isStart ? .started($0) : .done($0) }
  }
}
