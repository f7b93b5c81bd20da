internal import PathwayAnalysis
internal import PathwayGraph
internal import PathwayModel

/// The arrows by which an actor last got the patient from another on a run; none where the run began with that actor.
struct LastHandover {
  private let arrows: [Int]
  private let pathway: AnalysedPathway

  /// Finds the last arrows of a run that lead to an actor.
  init(to receiver: ActorID, on run: Run, in pathway: AnalysedPathway) {
    self.pathway = pathway
    let graph = pathway.graph
    arrows =
      run.performances.lazy.reversed().map { performance in
        performance.arrows.filter {
          graph.owners[graph.arrows[$0].target] == receiver && graph.arrows[$0].sender != receiver
        }
      }.first { !$0.isEmpty } ?? []
  }

  /// The contracts on the arrows.
  var handoffs: [Int] { arrows.flatMap { pathway.graph.handoffs(covering: $0) } }

  /// Whether a contract is missing, or one has no document though its type needs one: both are reported, and what else the
  /// receiver lacks may be no more than that.
  var isReported: Bool {
    arrows.contains { HandoffGap(at: $0, in: pathway) != nil }
      || handoffs.contains { pathway.handoffs[$0].documents.isEmpty && pathway.handoffs[$0].needs(.document) }
  }
}
