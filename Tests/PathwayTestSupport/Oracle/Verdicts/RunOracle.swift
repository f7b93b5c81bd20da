public import PathwayGraph

/// What the rules about runs say of a small pathway, found by looking at every run.
///
/// Where a loop is irregular or an arrow jumps, runs are not defined and the rest is empty.
public struct RunOracle: Equatable, Sendable {
  /// PF404: whether a loop, at any depth, can be entered at several places.
  public private(set) var hasIrregularLoop = false

  /// PF405: the sources and targets of the arrows that go back while something else of the loop goes on.
  public private(set) var jumps: Set<[String]> = []

  /// Whether the rest is defined.
  public var isDefined: Bool { !hasIrregularLoop && jumps.isEmpty }

  /// PF402: whether some run reaches no end.
  public private(set) var runWithoutEnd = false

  /// PF411: pairs of different owners of ends reached on one run, in alphabetical order.
  public private(set) var endPairs: Set<[String]> = []

  /// PF412: steps, each with a required step that is not done before it on some run.
  public private(set) var notYetDone: Set<[String]> = []

  /// PF501: steps, each with a document that is not at hand when it starts on some run.
  public private(set) var unavailableDocuments: Set<[String]> = []

  /// PF503: contracts, each with a document that is not at hand for its sender on some run.
  public private(set) var sentBeforeMade: Set<[String]> = []

  /// PF506: two steps that may make a document at one time, the later in the file first, with the document.
  public private(set) var madeTwice: Set<[String]> = []

  /// PF307: duties that are not discharged by one owner, or not on every run.
  public private(set) var duties: Set<[String]> = []

  /// PF305: whether a run needs a coordinator and there is none.
  public private(set) var coordinationMissing = false

  /// PF306: steps that may run outside every coordinator's stretch.
  public private(set) var coordinationGaps: Set<[String]> = []

  /// PF310: roles with two coordinators at one moment, in alphabetical order.
  public private(set) var collidingCoordinators: Set<[String]> = []

  /// PF310: items with two owners at one moment, each with the contracts in the order of the file.
  public private(set) var collidingItems: Set<[String]> = []

  /// PF603: steps, contracts and spanning deadlines, each with the step whose clock may start too late.
  public private(set) var lateAnchors: Set<[String]> = []

  /// The steps that start on some run.
  public private(set) var reached: Set<String> = []

  /// How many complete runs were looked at.
  public private(set) var runCount = 0

  /// Judges a pathway; nothing for one with too many runs.
  public init?(_ graph: PathwayGraph, maxExtraRounds: Int = 1, limit: Int = 2_000) {
    guard let runs = RunEnumerator(graph, maxExtraRounds: maxExtraRounds, limit: limit) else { return nil }
    self.init(runs, limit: limit)
  }

  /// Judges the runs of a pathway; nothing where there are too many.
  public init?(_ runs: RunEnumerator, limit: Int = 2_000) {
    hasIrregularLoop = runs.hasIrregularLoop
    if hasIrregularLoop { return }
    let facts = RunFacts(runs.nest.graph)
    guard facts.documents.count <= SmallSet.capacity else { return nil }
    var course = CourseJudge(facts)
    var documents = DocumentJudge(facts)
    var duty = DutyJudge(facts)
    var coordination = CoordinationJudge(facts)
    var ownership = OwnershipJudge(facts)
    var anchors = AnchorJudge(facts)
    var count = 0
    let jumping = runs.forEachRun(limit: limit) { run in
      count += 1
      course.look(at: run)
      documents.look(at: run)
      duty.look(at: run)
      coordination.look(at: run)
      ownership.look(at: run)
      anchors.look(at: run)
    }
    guard let jumping else { return nil }
    jumps = Set(jumping.map { runs.ends(ofArrow: $0) })
    guard jumps.isEmpty else { return }
    runCount = count
    runWithoutEnd = course.runWithoutEnd
    endPairs = course.endPairs
    notYetDone = course.notYetDone
    reached = Set(course.started.numbers.map { runs.text($0) })
    unavailableDocuments = documents.unavailable
    sentBeforeMade = documents.sentBeforeMade
    madeTwice = documents.madeTwice
    duties = duty.duties
    coordinationMissing = coordination.isMissing
    coordinationGaps = coordination.gaps
    collidingCoordinators = coordination.collisions
    collidingItems = ownership.collisions
    lateAnchors = anchors.late
  }
}
