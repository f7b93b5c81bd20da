internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// Identifiers that are declared twice among what one pathway uses.
enum Duplicates {
  /// Returns the duplicates between catalogues, each at the later one.
  static func faults(in catalogues: [Catalogue]) -> [Fault] {
    guard catalogues.count > 1 else { return [] }
    var search = Search()
    for catalogue in catalogues {
      search.owner = catalogue.id.text
      search.addAll(catalogue.declarations)
    }
    return search.faults
  }

  /// Returns the duplicates in a pathway, and between it and its catalogues, each at the later one in the pathway.
  static func faults(in resolved: ResolvedPathway) -> [Fault] {
    let pathway = resolved.pathway
    var faults: [Fault] = []
    let scope = resolved.scope
    let own = pathway.declarations
    clash(own.actors, scope.actors, .actor, pathway, &faults)
    clash(own.documents, scope.documents, .document, pathway, &faults)
    clash(own.channels, scope.channels, .channel, pathway, &faults)
    clash(own.legalBases, scope.legalBases, .legalBasis, pathway, &faults)
    clash(own.patientGroups, scope.patientGroups, .patientGroup, pathway, &faults)
    clash(own.healthCommunities, scope.healthCommunities, .healthCommunity, pathway, &faults)
    clash(own.sources, scope.sources, .source, pathway, &faults)
    clash(own.criteria, scope.criteria, .criterion, pathway, &faults)
    if resolved.sharesNames || sharesNamesWithCatalogues(resolved) { faults += sharedNameFaults(resolved) }
    return faults
  }

  /// Returns what an adaptation adds though its base has it, or its catalogues, or the adaptation itself once more.
  static func faults(in additions: PathwayAdditions, of adaptation: Adaptation, to base: ResolvedPathway) -> [Fault] {
    let added = Pathway(
      id: adaptation.id, declarations: additions.declarations, steps: additions.steps, handoffs: additions.handoffs,
      events: additions.events)
    var faults = faults(in: ResolvedPathway(added, scope: base.scope))
    let old = base.pathway
    let own = old.declarations
    let scope = Scope([own])
    clash(additions.declarations.documents, scope.documents, .document, added, &faults)
    clash(additions.declarations.channels, scope.channels, .channel, added, &faults)
    clash(additions.declarations.legalBases, scope.legalBases, .legalBasis, added, &faults)
    clash(additions.declarations.patientGroups, scope.patientGroups, .patientGroup, added, &faults)
    clash(additions.declarations.healthCommunities, scope.healthCommunities, .healthCommunity, added, &faults)
    clash(additions.declarations.sources, scope.sources, .source, added, &faults)
    clash(additions.declarations.criteria, scope.criteria, .criterion, added, &faults)
    clash(additions.deadlines, DeclarationTable(old.deadlines), .deadline, added, &faults)
    clash(additions.duties, DeclarationTable(old.duties), .duty, added, &faults)
    clash(additions.phases, DeclarationTable(old.phases), .phase, added, &faults)
    var names = NamedPlaces()
    names.add(own.actors)
    names.add(old.steps)
    names.add(old.handoffs)
    names.add(old.events)
    clash(additions.declarations.actors, names, .actor, added, &faults)
    clash(additions.steps, names, .step, added, &faults)
    clash(additions.handoffs, names, .handoff, added, &faults)
    clash(additions.events, names, .event, added, &faults)
    return faults
  }

  /// What shares one name space, by identifier.
  private struct NamedPlaces {
    private(set) var places: [Identifier: Origin] = [:]

    mutating func add(_ elements: [some Declared]) {
      for index in elements.indices where places[elements[index].id] == nil {
        places[elements[index].id] = elements[index].origin
      }
    }
  }

  private static func clash(
    _ own: [some Declared], _ names: NamedPlaces, _ kind: ReferenceKind, _ pathway: Pathway, _ faults: inout [Fault]
  ) {
    for index in own.indices {
      guard let other = names.places[own[index].id] else { continue }
      faults.append(
        Fault(
          .duplicateDeclaration(own[index].id.text, kind: kind), owner: pathway.id.text, subject: [own[index].id.text],
          origin: own[index].origin, related: other))
    }
  }

  private static func clash<Element>(
    _ own: [Element], _ table: DeclarationTable<Element>, _ kind: ReferenceKind, _ pathway: Pathway,
    _ faults: inout [Fault]
  ) {
    for element in own {
      guard let other = table[element.id] else { continue }
      faults.append(
        Fault(
          .duplicateDeclaration(element.id.text, kind: kind), owner: pathway.id.text, subject: [element.id.text],
          origin: element.origin, related: other.origin))
    }
  }

  private static func sharesNamesWithCatalogues(_ resolved: ResolvedPathway) -> Bool {
    let actors = resolved.scope.actors.elements
    return actors.indices.contains { resolved.names(actors[$0].id) }
  }

  /// Steps, events, handoffs and actors share one name space, since a handoff may go to a step or to an actor.
  private static func sharedNameFaults(_ resolved: ResolvedPathway) -> [Fault] {
    let pathway = resolved.pathway
    var first: [Identifier: (origin: Origin, kind: ReferenceKind)] = [:]
    first.reserveCapacity(pathway.steps.count + pathway.handoffs.count + pathway.events.count)
    var faults: [Fault] = []
    func add(_ id: Identifier, _ origin: Origin, _ kind: ReferenceKind) {
      let earlier = first[id] ?? (kind == .actor ? nil : resolved.scope.actors[id].map { ($0.origin, .actor) })
      guard let earlier else {
        first[id] = (origin, kind)
        return
      }
      let isLater = isInOneFile(earlier.origin, origin) ? start(of: earlier.origin) <= start(of: origin) : true
      faults.append(
        Fault(
          .duplicateDeclaration(id.text, kind: isLater ? kind : earlier.kind), owner: pathway.id.text,
          subject: [id.text], origin: isLater ? origin : earlier.origin, related: isLater ? earlier.origin : origin))
    }
    for actor in pathway.declarations.actors { add(actor.id, actor.origin, .actor) }
    let steps = pathway.steps.span
    for index in steps.indices { add(steps[index].id, steps[index].origin, .step) }
    let handoffs = pathway.handoffs.span
    for index in handoffs.indices { add(handoffs[index].id, handoffs[index].origin, .handoff) }
    for event in pathway.events { add(event.id, event.origin, .event) }
    return faults
  }

  private static func isInOneFile(_ left: Origin, _ right: Origin) -> Bool { left.place?.file == right.place?.file }

  private static func start(of origin: Origin) -> Int32 { origin.place?.span.start ?? 0 }

  private struct Search {
    var owner = ""
    var faults: [Fault] = []
    private var first: [ReferenceKind: [Identifier: Origin]] = [:]

    mutating func addAll(_ declarations: Declarations) {
      add(declarations.actors, .actor)
      add(declarations.documents, .document)
      add(declarations.channels, .channel)
      add(declarations.legalBases, .legalBasis)
      add(declarations.patientGroups, .patientGroup)
      add(declarations.healthCommunities, .healthCommunity)
      add(declarations.sources, .source)
      add(declarations.criteria, .criterion)
    }

    private mutating func add(_ elements: [some Declared], _ kind: ReferenceKind) {
      for element in elements {
        guard let earlier = first[kind, default: [:]][element.id] else {
          first[kind, default: [:]][element.id] = element.origin
          continue
        }
        faults.append(
          Fault(
            .duplicateDeclaration(element.id.text, kind: kind), owner: owner, subject: [element.id.text],
            origin: element.origin, related: earlier))
      }
    }
  }
}
