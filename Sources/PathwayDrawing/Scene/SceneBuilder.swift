internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// Lays out what a drawing shows: steps, then the arrows between them with their contracts, then copies and events.
struct SceneBuilder {
  private let graph: PathwayGraph
  private let names: Names
  private let plan: LanePlan
  private var scene: Scene

  /// The node that shows each contract in full, once it has one.
  private var homes: [Int: Int] = [:]

  /// The node of each event, once it has one.
  private var eventNodes: [Int: Int] = [:]

  private init(_ graph: PathwayGraph, _ gaps: Gaps, _ names: Names) {
    self.graph = graph
    self.names = names
    // An overview leaves out most of what only goes to actors without a step, and so the lanes of those.
    plan = LanePlan(graph) { names.detail == .full || gaps.ofHandoffs[$0] != nil }
    scene = Scene(lanes: plan.lanes, gaps: gaps)
  }

  /// Returns the scene of a pathway, in which nothing has a row yet.
  static func scene(of graph: PathwayGraph, gaps: Gaps, names: Names) -> Scene {
    var builder = SceneBuilder(graph, gaps, names)
    builder.addSteps()
    builder.addEvents()
    builder.addArrows()
    return builder.scene
  }

  private var pathway: Pathway { graph.pathway }

  // MARK: - Steps and events

  private mutating func addSteps() {
    for (index, step) in pathway.steps.enumerated() {
      scene.add("step \(step.id)", in: .lane(plan.ofSteps[index]), .step(index))
    }
    for (index, step) in pathway.steps.enumerated() where step.trigger != nil {
      let start = scene.add("start \(step.id)", in: .lane(plan.ofSteps[index]), .start(index))
      scene.arrows.append(SceneArrow(source: start, target: index, line: Line(course: .start)))
    }
  }

  /// Events that lead to one step without a contract stand together.
  private mutating func addEvents() {
    var together: [Int: Int] = [:]
    for (index, event) in pathway.events.enumerated() {
      let target = graph.resolved.stepIndex(event.target)
      let isPlain = target.map { hasBareArrow(index, to: $0) } ?? false
      if isPlain, let target, let node = together[target], case .events(let events) = scene.nodes[node].content {
        scene.nodes[node].content = .events(events + [index])
        eventNodes[index] = node
        continue
      }
      let lane = target.map { plan.ofSteps[$0] } ?? plan.lane(of: graph.resolved.actorID(event.responsible))
      let node = scene.add("event \(event.id)", in: .lane(lane), .events([index]))
      eventNodes[index] = node
      if isPlain, let target { together[target] = node }
    }
  }

  /// Tells whether nothing stands on the arrow of an event: no contract, and no gap.
  private func hasBareArrow(_ event: Int, to target: Int) -> Bool {
    scene.gaps.ofArrows[Gaps.Ends(source: .event(event), target: target)] == nil
      && !graph.eventArrowIndices.contains {
        graph.arrows[$0].source == .event(event) && !graph.handoffs(covering: $0).isEmpty
      }
  }

  // MARK: - Arrows

  private mutating func addArrows() {
    var waiting: [ArrowBundle] = []
    var drawnEvents: Set<Int> = []
    let bundles = ArrowBundle.bundles(of: graph)
    for bundle in bundles {
      switch bundle.source {
      case .step(let step): add(bundle, from: step)
      case .event(let event):
        if let node = eventNodes[event], drawnEvents.insert(node).inserted { add(bundle, from: node) }
      case .handoff: waiting.append(bundle)
      }
    }
    let covering = Set(bundles.flatMap { $0.covers })
    for index in pathway.handoffs.indices where !covering.contains(index) && isShown(index, waiting) {
      addNotice(index)
    }
    addWaysOut(waiting)
  }

  /// Tells whether a contract that covers no arrow is drawn.
  private func isShown(_ index: Int, _ waysOut: [ArrowBundle]) -> Bool {
    names.detail == .full || scene.gaps.ofHandoffs[index] != nil || waysOut.contains { $0.source == .handoff(index) }
  }

  /// The ways out of contracts begin at the card of the contract, which may itself stand on such a way.
  private mutating func addWaysOut(_ bundles: [ArrowBundle]) {
    var waiting = bundles
    while !waiting.isEmpty {
      let ready = waiting.firstIndex { if case .handoff(let index) = $0.source { homes[index] != nil } else { true } }
      let bundle = waiting.remove(at: ready ?? 0)
      guard case .handoff(let index) = bundle.source else { continue }
      guard let source = homes[index] ?? self.source(of: index) else { continue }
      add(bundle, from: source)
    }
  }

  private mutating func add(_ bundle: ArrowBundle, from source: Int) {
    let ways = WayWords(graph, names)
    let condition = ways.texts(of: bundle)
    let findings = bundle.covers.isEmpty ? gaps(on: bundle) : []
    var line = Line(course: bundle.course, contract: Line.contract(of: bundle.covers.map { pathway.handoffs[$0] }))
    line.hasGap = !findings.isEmpty || bundle.covers.contains { scene.gaps.isBroken($0) }
    let column = column(from: source, to: bundle.target)
    let stop: Int? =
      if !bundle.covers.isEmpty {
        addCard(bundle.covers, condition, in: column)
      } else if !findings.isEmpty {
        scene.add(
          "gap \(scene.nodes.count)", in: column, .card(.init(handoffs: [], condition: condition, findings: findings)))
      } else if !condition.isEmpty {
        scene.add("word \(scene.nodes.count)", in: column, .word(condition, bundle.course))
      } else {
        nil
      }
    scene.arrows.append(
      SceneArrow(
        source: source, stop: stop, target: bundle.target, line: line,
        isRepetition: bundle.arrows.allSatisfy { ways.isRepetition($0) }))
  }

  private mutating func addCard(_ handoffs: [Int], _ condition: [String], in column: Column) -> Int {
    let name = handoffs.map { pathway.handoffs[$0].id.text }.joined(separator: " ")
    let shown = Set(handoffs.filter { homes[$0] != nil })
    let node = scene.add(
      "handoff \(name)", in: column,
      .card(.init(handoffs: handoffs, repeated: shown, condition: condition)))
    for index in handoffs where homes[index] == nil { homes[index] = node }
    return node
  }

  private func gaps(on bundle: ArrowBundle) -> [Finding] {
    bundle.arrows.first.flatMap {
      scene.gaps.ofArrows[Gaps.Ends(source: graph.arrows[$0].source, target: bundle.target)]
    } ?? []
  }

  /// The column for what stands on the way between two nodes.
  private func column(from source: Int, to target: Int) -> Column {
    guard let from = scene.nodes[source].column.lane else { return scene.nodes[source].column }
    return .between(from, scene.nodes[target].column.lane ?? from)
  }

  // MARK: - Contracts that cover no arrow

  private mutating func addNotice(_ index: Int) {
    let source = source(of: index)
    let line = Line(
      course: .notice, contract: Line.contract(of: [pathway.handoffs[index]]),
      hasGap: scene.gaps.isBroken(index))
    switch graph.handoffTargets[index] {
    case .actor(let actor)?:
      let lane = Column.lane(plan.lane(of: actor))
      let node = scene.add("notice \(pathway.handoffs[index].id)", in: lane, .notice(index))
      homes[index] = node
      if let source { scene.arrows.append(SceneArrow(source: source, target: node, line: line)) }
    case .step(let target)?:
      let lane = source.map { column(from: $0, to: target) } ?? scene.nodes[target].column
      let card = addCard([index], [], in: lane)
      if let source {
        scene.arrows.append(SceneArrow(source: source, stop: card, target: target, line: line))
      } else {
        scene.arrows.append(SceneArrow(source: card, target: target, line: line))
      }
    case .event?, nil:
      guard let source else { return }
      let card = addCard([index], [], in: scene.nodes[source].column)
      scene.arrows.append(SceneArrow(source: source, target: card, line: line))
    }
  }

  /// The node that a contract comes from.
  private func source(of handoff: Int) -> Int? {
    switch graph.handoffSources[handoff] {
    case .step(let step)?: step
    case .event(let event)?: eventNodes[event]
    case .actor, nil: nil
    }
  }
}
