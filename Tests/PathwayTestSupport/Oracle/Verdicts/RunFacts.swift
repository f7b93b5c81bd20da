import PathwayGraph
import PathwayModel

/// What is asked of a pathway again and again while its runs are judged, by numbers.
struct RunFacts {
  let graph: RunGraph
  let pathway: Pathway
  let owners: [ActorID?]

  /// The identifiers of all documents that a step or a contract names.
  let documents: [Identifier]

  /// For each step, the documents that it makes, by their numbers.
  let produced: [SmallSet]

  /// For each contract, the actors that it goes to.
  private let receivers: [Set<ActorID>]

  init(_ graph: RunGraph) {
    self.graph = graph
    let resolved = graph.graph.resolved
    let pathway = resolved.pathway
    self.pathway = pathway
    owners = graph.graph.owners
    var documents: [Identifier] = []
    let named = pathway.steps.flatMap { $0.produces + $0.needs } + pathway.handoffs.flatMap { $0.documents }
    for document in named where !documents.contains(document.id) { documents.append(document.id) }
    self.documents = documents
    produced = pathway.steps.map { step in
      SmallSet(step.produces.compactMap { documents.firstIndex(of: $0.id) })
    }
    let owners = owners
    receivers = pathway.handoffs.indices.map { number in
      var receivers = Set(pathway.handoffs[number].copies.compactMap { resolved.actorID($0) })
      switch graph.graph.handoffTargets[number] {
      case .step(let step)?: if let owner = owners[step] { receivers.insert(owner) }
      case .actor(let actor)?: receivers.insert(actor)
      case .event?, nil: break
      }
      return receivers
    }
  }

  var resolved: ResolvedPathway { graph.graph.resolved }

  func text(_ step: Int) -> String { pathway.steps[step].id.text }

  func text(_ actor: ActorID) -> String { resolved.actor(actor).id.text }

  /// The owner of a step, where it is no citizen.
  func professional(_ step: Int) -> ActorID? {
    guard let owner = owners[step], resolved.actor(owner).area?.value != .citizen else { return nil }
    return owner
  }

  /// By what an actor may come to have a document.
  func supply(of document: Identifier, to actor: ActorID) -> DocumentSupply {
    let steps = pathway.steps.indices
    let handoffs = pathway.handoffs.indices
    return DocumentSupply(
      makers: SmallSet(
        steps.filter { owners[$0] == actor && pathway.steps[$0].produces.contains { $0.id == document } }),
      deliverers: SmallSet(
        handoffs.filter { number in
          receivers[number].contains(actor) && pathway.handoffs[number].documents.contains { $0.id == document }
        }),
      entries: SmallSet(
        graph.entries.filter { owners[$0] == actor && pathway.steps[$0].needs.contains { $0.id == document } }))
  }
}
