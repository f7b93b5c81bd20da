import PathwayGraph
import PathwayModel

/// Judges whether documents are at hand when a step starts or a contract goes, and whether two steps make one at a time.
struct DocumentJudge {
  private let facts: RunFacts
  private let needs: [[Need]]
  private var supplies: [ActorID: [DocumentSupply]] = [:]
  private let sent: [[Int]]

  /// The steps that start without a document, each with it.
  private(set) var unavailable: Set<[String]> = []

  /// The contracts that go without a document, each with it.
  private(set) var sentBeforeMade: Set<[String]> = []

  /// Two steps that may make one document at a time, the later in the file first.
  private(set) var madeTwice: Set<[String]> = []

  init(_ facts: RunFacts) {
    self.facts = facts
    for actor in Set(facts.owners.compactMap { $0 } + facts.graph.arrows.compactMap { $0.arrow.sender }) {
      supplies[actor] = facts.documents.map { facts.supply(of: $0, to: actor) }
    }
    let supplies = supplies
    needs = facts.pathway.steps.indices.map { step in
      guard let owner = facts.owners[step], let supply = supplies[owner] else { return [] }
      return facts.pathway.steps[step].needs.compactMap { need in
        facts.documents.firstIndex(of: need.id).map { Need(document: need.id.text, supply: supply[$0]) }
      }
    }
    sent = facts.pathway.handoffs.map { $0.documents.compactMap { facts.documents.firstIndex(of: $0.id) } }
  }

  mutating func look(at run: RunState) {
    if facts.documents.isEmpty { return }
    for performance in run.performances {
      lookAtStart(of: performance, run)
      lookAtSending(from: performance, run)
    }
    lookForMakers(run)
  }

  private mutating func lookAtStart(of performance: Performance, _ run: RunState) {
    let past = performance.past
    for need in needs[performance.step] {
      if !need.supply.isAtHand(done: past.done, went: past.went, entry: run.entry) {
        unavailable.insert([facts.text(performance.step), need.document])
      }
    }
  }

  private mutating func lookAtSending(from performance: Performance, _ run: RunState) {
    guard !performance.outcome.went.isEmpty else { return }
    let past = performance.past
    let done = performance.isDone ? past.done.inserting(performance.step) : past.done
    for contract in performance.outcome.went.numbers where !sent[contract].isEmpty {
      for sender in senders(of: contract, from: performance) {
        guard let supply = supplies[sender] else { continue }
        for document in sent[contract]
        where !supply[document].isAtHand(done: done, went: past.went, entry: run.entry) {
          sentBeforeMade.insert([facts.pathway.handoffs[contract].id.text, facts.documents[document].text])
        }
      }
    }
  }

  private func senders(of contract: Int, from performance: Performance) -> Set<ActorID> {
    if performance.isDone { return Set([facts.owners[performance.step]].compactMap { $0 }) }
    let arrows = facts.graph.out[performance.step].map { facts.graph.arrows[$0] }
    let covered = arrows.filter { arrow in
      performance.outcome.taken.contains(arrow.place)
        && facts.graph.graph.handoffs(covering: arrow.number).contains(contract)
    }
    return Set(covered.compactMap { $0.arrow.sender })
  }

  private mutating func lookForMakers(_ run: RunState) {
    let makers = run.performances.indices.filter { !facts.produced[run.performances[$0].step].isEmpty }
    for (place, number) in makers.enumerated() {
      let second = run.performances[number]
      for first in makers.prefix(place) where !second.past.performances.contains(first) {
        // The fixed order never puts a later one first, so these two are not ordered.
        let earlier = min(run.performances[first].step, second.step)
        let later = max(run.performances[first].step, second.step)
        guard earlier != later else { continue }
        for document in facts.produced[earlier].intersection(facts.produced[later]).numbers {
          madeTwice.insert([facts.text(later), facts.text(earlier), facts.documents[document].text])
        }
      }
    }
  }

  private struct Need {
    var document: String
    var supply: DocumentSupply
  }
}
