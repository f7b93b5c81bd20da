import PathwayKit
import PathwayTestSupport

/// A random pathway that uses another random pathway at one of its steps; the same for the same seed.
struct RandomUse {
  /// The pathway that is used.
  let used: Pathway

  /// The pathway that uses it.
  let user: Pathway

  /// The step at which it does.
  let step: Identifier

  /// The step of the used pathway at which it begins.
  let entry: Identifier

  /// Nothing where the seed gives pathways that cannot be put together.
  init?(seed: UInt64) {
    var generator = SeededGenerator(seed: seed &+ 77_777)
    var used = Self.plain(RandomRuns.make(seed: seed &* 2 &+ 1), id: "brukt")
    var user = Self.plain(RandomRuns.make(seed: seed &* 2), id: "bruker")
    // The duties of a used pathway stay with it.
    used.duties = []
    for index in used.steps.indices { used.steps[index].discharges = [] }
    let ends = used.steps.filter { $0.isEnd }.map { $0.id }
    let entries = used.steps.filter { $0.trigger != nil }.map { $0.id }
    let places = user.steps.indices.filter { !Self.targets(of: user.steps[$0]).isEmpty }
    guard !ends.isEmpty, let entry = entries.randomElement(using: &generator),
      let place = places.randomElement(using: &generator)
    else { return nil }
    let targets = Self.targets(of: user.steps[place])
    let exits = ends.map { end in
      let count = min(targets.count, Int.random(in: 0..<4, using: &generator) == 0 ? 2 : 1)
      return Subpathway.Exit(end: Reference(end), targets: Array(targets.shuffled(using: &generator).prefix(count)))
    }
    let use = Subpathway(
      pathway: Reference(used.id), exits: exits, entry: entries.count > 1 ? Reference(entry) : nil)
    step = user.steps[place].id
    user.steps[place] = Step(
      id: step, trigger: user.steps[place].trigger, exits: [Exit(kind: .subpathway(use))])
    if ends.count > 1 { Self.forget(step, in: &user) }
    self.entry = entry
    self.used = used
    self.user = user
  }

  /// Both pathways with what they declare in one catalogue, as files.
  var texts: [String: String] {
    [
      "bruker.yaml": user.fileText(using: "felles.yaml"), "brukt.yaml": used.fileText(using: "felles.yaml"),
      "felles.yaml": Self.catalogue,
    ]
  }

  static let catalogue = """
    katalog: felles
    aktører:
      fastlege: {navn: Fastlegen, område: kommune}
      sykehus: {navn: Sykehuset, område: spesialisthelsetjeneste}
      nav: {navn: Nav, område: velferd}
      hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune}
    dokumenter:
      dokument-0: {navn: Dokument 0, innhold: [legemidler, utestående-svar]}
      dokument-1: {navn: Dokument 1}
      dokument-2: {navn: Dokument 2}
      dokument-3: {navn: Dokument 3}
    """

  private static func plain(_ pathway: Pathway, id: Identifier) -> Pathway {
    var plain = pathway
    plain.id = id
    plain.declarations = Declarations()
    for index in plain.steps.indices {
      plain.steps[index].exits = plain.steps[index].exits.map { exit in
        guard case .subpathway(let use) = exit.kind else { return exit }
        let branches = use.exits.map { Branch(condition: .text(Placed("Noe gjelder")), targets: $0.targets) }
        return Exit(kind: .exclusiveChoice(branches))
      }
    }
    return plain
  }

  /// The steps that a step leads to by its ordinary ways out, each once.
  private static func targets(of step: Step) -> [Reference] {
    var targets: [Reference] = []
    func add(_ more: [Reference]) { for target in more where !targets.contains(target) { targets.append(target) } }
    switch step.exit?.kind {
    case .next(let all)?: add(all)
    case .exclusiveChoice(let branches)?, .inclusiveChoice(let branches)?, .eventChoice(let branches)?:
      for branch in branches { add(branch.targets) }
    case .end?, .done?, .subpathway?, nil: break
    }
    return targets.filter { $0.id != step.id }
  }

  /// Takes away what counts from the completion of a step: with several ends nobody can write that by hand.
  private static func forget(_ id: Identifier, in pathway: inout Pathway) {
    func counts(_ anchor: Anchor?) -> Bool { anchor.map { $0.step.id == id && !$0.isStart } ?? false }
    for index in pathway.steps.indices {
      pathway.steps[index].requires.removeAll { $0.id == id }
      if counts(pathway.steps[index].deadline?.anchor) { pathway.steps[index].deadline?.anchor = nil }
    }
    for index in pathway.handoffs.indices where counts(pathway.handoffs[index].deadline?.anchor) {
      pathway.handoffs[index].deadline?.anchor = nil
    }
    pathway.deadlines.removeAll { counts($0.from) || counts($0.to) }
  }
}
