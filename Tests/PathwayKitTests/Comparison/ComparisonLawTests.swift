import PathwayKit
import PathwayTestSupport
import Testing

@Suite struct ComparisonLawTests {
  @Test(arguments: Mutation.all)
  func `a property that is changed gives a difference that names it, and its mirror the other way`(
    _ mutation: Mutation
  ) {
    let differences = mutation.differences()
    #expect(differences.contains { $0.property == mutation.property }, "\(differences)")
    expectMirror(differences, mutation.differences(back: true))
  }

  /// The types of the model that a pathway is made of, each by one of its values.
  private static let wholes: [any Sendable] = {
    let pathway = DressedPathway.pathway
    let declared = pathway.declarations
    let parts: [(any Sendable)?] = [
      pathway, pathway.steps[DressedPathway.step], pathway.handoffs[DressedPathway.handoff], pathway.phases[0],
      pathway.coordination[0], pathway.deadlines[0], pathway.duties[0], pathway.events[0],
      pathway.acceptedDeviations[0], pathway.governance, pathway.targetGroup, DressedPathway.deadline,
      DressedPathway.consent, DressedPathway.acknowledgement, pathway.steps[DressedPathway.step].waiting,
      pathway.handoffs[DressedPathway.handoff].feedback, DressedPathway.annotations, declared, declared.actors[0],
      declared.documents[0], declared.channels[0], declared.legalBases[0], declared.patientGroups[0],
      declared.healthCommunities[0], declared.sources[0], declared.criteria[0],
    ]
    return parts.compactMap { $0 }
  }()

  @Test(arguments: wholes.indices)
  func `every property of the model is changed by some test`(_ index: Int) {
    let mirror = Mirror(reflecting: Self.wholes[index])
    let type = "\(mirror.subjectType)"
    // Nobody writes where something stands, nor the ends that stand for a step in whose place a pathway is laid.
    let labels = Set(mirror.children.compactMap { $0.label }).subtracting(["origin", "completions"])
    let changed = Set(Mutation.all.filter { $0.type == type }.map { $0.label })
    #expect(labels.subtracting(changed) == [], "\(type)")
  }

  @Test(arguments: RealPathways.national)
  func `a pathway does not differ from itself`(_ path: String) throws {
    let provider = MemoryProvider(texts: RealPathways.texts)
    let (first, second) = (Edition(at: path, from: provider), Edition(at: path, from: provider))
    let report = ComparisonReport(from: try #require(first), to: try #require(second))
    #expect(report.differences.map { $0.sentence.nb } == [])
  }

  @Test(arguments: RandomSample.batches)
  func `two pathways differ where their models do, and what one says of the other is mirrored`(_ seeds: Range<Int>) {
    for seed in seeds {
      let first = AnalysedPathway(RandomPathway.make(seed: UInt64(seed)))
      let second = AnalysedPathway(RandomPathway.make(seed: UInt64(seed + 1)))
      let there = PathwayComparison(from: first, to: second).differences
      #expect(there.isEmpty == (first.pathway == second.pathway), "seeds \(seed) and \(seed + 1)")
      #expect(PathwayComparison(from: first, to: first).differences.isEmpty, "seed \(seed)")
      expectMirror(there, PathwayComparison(from: second, to: first).differences)
    }
  }

  // MARK: - The mirror

  private func expectMirror(
    _ there: [Difference], _ back: [Difference], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let backward = Dictionary(grouping: back) { MirroredKey($0, isBack: true) }
    #expect(there.count == back.count, sourceLocation: sourceLocation)
    for (key, forward) in Dictionary(grouping: there, by: { MirroredKey($0, isBack: false) }) {
      let counterparts = backward[key] ?? []
      #expect(forward.count == counterparts.count, "\(key)", sourceLocation: sourceLocation)
      let verdicts = forward.map { $0.verdict.rawValue }.sorted()
      let mirrored = counterparts.map { $0.verdict.mirrored.rawValue }.sorted()
      // Of two times of which neither always ends first, and of two clocks, each may be later than the other.
      let mayBothBeLooser = (forward + counterparts).contains { $0.reason != nil }
      if !mayBothBeLooser { #expect(verdicts == mirrored, "\(key)", sourceLocation: sourceLocation) }
    }
  }

  /// What a difference is about, in both directions alike; branches are called as the new edition calls them.
  private struct MirroredKey: Hashable {
    let kind: ComparedSubject.Kind
    let oldID: Identifier?
    let newID: Identifier?
    let property: ComparedProperty?

    init(_ difference: Difference, isBack: Bool) {
      let subject = difference.subject
      let isUnnamed = subject.kind == .coordination || subject.kind == .deviation
      kind = subject.kind
      oldID = isUnnamed ? nil : isBack ? subject.newID : subject.oldID
      newID = isUnnamed ? nil : isBack ? subject.oldID : subject.newID
      property = difference.property
    }
  }
}

extension DifferenceVerdict {
  /// The verdict the other way.
  fileprivate var mirrored: DifferenceVerdict {
    switch self {
    case .tightened: .loosened
    case .loosened: .tightened
    case .added: .removed
    case .removed: .added
    case .renamed: .renamed
    case .unclear: .unclear
    }
  }
}
