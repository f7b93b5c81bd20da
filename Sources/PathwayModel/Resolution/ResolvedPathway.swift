/// A pathway together with all that it refers to.
///
/// Graph, facts and rules share it, so it is an object and never copied. Lookups give nothing for what is declared nowhere;
/// finding that is the business of whoever resolves the references.
public final class ResolvedPathway: Sendable {
  /// The pathway.
  public let pathway: Pathway

  /// What its catalogues declare.
  public let scope: Scope

  /// What it declares itself.
  public let local: Scope

  /// What the identifiers of steps, events and contracts name; they share one name space.
  private let names: NameTable

  /// Whether one identifier names several steps, events, contracts or actors of its own.
  package var sharesNames: Bool { names.sharesNames }

  /// Creates a pathway with the catalogues that it uses.
  public convenience init(_ pathway: Pathway, using catalogues: [Catalogue] = []) {
    self.init(pathway, scope: Scope(catalogues.map { $0.declarations }))
  }

  /// Creates a pathway with a scope that it may share with others.
  public init(_ pathway: Pathway, scope: Scope) {
    self.scope = scope
    local = pathway.declarations == Declarations() ? Scope.empty : Scope([pathway.declarations])
    names = NameTable(of: pathway)
    self.pathway = pathway
  }

  /// The steps of the pathway; asked for so often that the whole pathway is not copied for them.
  public var steps: [Step] { pathway.steps }

  /// The contracts of the pathway.
  public var handoffs: [Handoff] { pathway.handoffs }

  /// Returns the number of the step that a reference names.
  public func stepIndex(_ reference: Reference?) -> Int? {
    guard let reference, case .step(let index)? = names[reference.id] else { return nil }
    return index
  }

  /// Returns the numbers of the steps that each complete what a reference names: the step itself, or the ends of what is laid in its place.
  package func completions(of reference: Reference?) -> [Int] {
    guard let reference else { return [] }
    if let step = stepIndex(reference) { return [step] }
    return (pathway.completions[reference.id] ?? []).compactMap { stepIndex(Reference($0)) }
  }

  /// Returns the numbers of the steps at which a moment may come.
  package func steps(at anchor: Anchor) -> [Int] {
    anchor.isStart ? [stepIndex(anchor.step)].compactMap { $0 } : completions(of: anchor.step)
  }

  /// Tells whether a step, an event or a contract has an identifier.
  package func names(_ id: Identifier) -> Bool { names[id] != nil }

  /// Returns the number of the event that a reference names.
  public func eventIndex(_ reference: Reference?) -> Int? {
    guard let reference, case .event(let index)? = names[reference.id] else { return nil }
    return index
  }

  /// Returns the number of the contract that a reference names.
  public func handoffIndex(_ reference: Reference?) -> Int? {
    guard let reference, case .handoff(let index)? = names[reference.id] else { return nil }
    return index
  }

  /// Returns the number of the actor that a reference names.
  public func actorID(_ reference: Reference?) -> ActorID? {
    guard let id = reference?.id else { return nil }
    if let index = local.actors.index(of: id) { return ActorID(index) }
    return scope.actors.index(of: id).map { ActorID($0 + local.actors.count) }
  }

  /// Returns the actor with a number.
  public func actor(_ id: ActorID) -> Actor {
    let index = Int(id.index)
    return index < local.actors.count ? local.actors[index] : scope.actors[index - local.actors.count]
  }

  /// Returns the responsibility area of the actor with a number.
  package func area(of id: ActorID) -> ResponsibilityArea? {
    let index = Int(id.index)
    let own = local.actors.elements
    return (index < own.count ? own[index].area : scope.actors.elements[index - own.count].area)?.value
  }

  /// Returns the channels of the actor with a number; nothing where they are not listed or could not be understood.
  package func channels(of id: ActorID) -> [Reference]? {
    let index = Int(id.index)
    let own = local.actors.elements
    if index < own.count {
      return own[index].unreadKeys.contains("kanaler") ? nil : own[index].channels
    }
    let shared = scope.actors.elements
    return shared[index - own.count].unreadKeys.contains("kanaler") ? nil : shared[index - own.count].channels
  }

  /// Tells whether the actor with a number stands for many services and none in particular.
  package func isUmbrella(_ id: ActorID) -> Bool {
    let index = Int(id.index)
    let own = local.actors.elements
    return index < own.count ? own[index].isUmbrella : scope.actors.elements[index - own.count].isUmbrella
  }

  /// Returns the actor that a reference names.
  public func actor(_ reference: Reference?) -> Actor? { actorID(reference).map { actor($0) } }

  /// Returns the document that a reference names.
  public func document(_ reference: Reference?) -> Document? {
    guard let id = reference?.id else { return nil }
    return local.documents[id] ?? scope.documents[id]
  }

  /// Returns where the document that a reference names stands, for those who want a part of it: the whole is dear to copy.
  package func documentPlace(_ reference: Reference) -> (scope: Scope, index: Int)? {
    if let index = local.documents.index(of: reference.id) { return (local, index) }
    return scope.documents.index(of: reference.id).map { (scope, $0) }
  }

  /// Returns the channel that a reference names.
  public func channel(_ reference: Reference?) -> Channel? {
    guard let id = reference?.id else { return nil }
    return local.channels[id] ?? scope.channels[id]
  }

  /// Returns where the channel that a reference names stands, for those who want a part of it: the whole is dear to copy.
  package func channelPlace(_ reference: Reference) -> (scope: Scope, index: Int)? {
    if let index = local.channels.index(of: reference.id) { return (local, index) }
    return scope.channels.index(of: reference.id).map { (scope, $0) }
  }

  /// Returns the legal ground that a reference names.
  public func legalBasis(_ reference: Reference?) -> LegalBasis? {
    guard let id = reference?.id else { return nil }
    return local.legalBases[id] ?? scope.legalBases[id]
  }

  /// Returns the group of patients that a reference names.
  public func patientGroup(_ reference: Reference?) -> PatientGroup? {
    guard let id = reference?.id else { return nil }
    return local.patientGroups[id] ?? scope.patientGroups[id]
  }

  /// Returns the helsefellesskap that a reference names.
  public func healthCommunity(_ reference: Reference?) -> HealthCommunity? {
    guard let id = reference?.id else { return nil }
    return local.healthCommunities[id] ?? scope.healthCommunities[id]
  }

  /// Returns the source that a reference names.
  public func source(_ reference: Reference?) -> Source? {
    guard let id = reference?.id else { return nil }
    return local.sources[id] ?? scope.sources[id]
  }

  /// Returns the criterion that a reference names.
  public func criterion(_ reference: Reference?) -> Criterion? {
    guard let id = reference?.id else { return nil }
    return local.criteria[id] ?? scope.criteria[id]
  }

  /// Tells whether a reference names a document.
  package func hasDocument(_ reference: Reference) -> Bool {
    local.documents.index(of: reference.id) != nil || scope.documents.index(of: reference.id) != nil
  }

  /// Tells whether a reference names a group of patients.
  package func hasPatientGroup(_ reference: Reference) -> Bool {
    local.patientGroups.index(of: reference.id) != nil || scope.patientGroups.index(of: reference.id) != nil
  }

  /// Tells whether a reference names a helsefellesskap.
  package func hasHealthCommunity(_ reference: Reference) -> Bool {
    local.healthCommunities.index(of: reference.id) != nil || scope.healthCommunities.index(of: reference.id) != nil
  }

  /// Tells whether a reference names a criterion.
  package func hasCriterion(_ reference: Reference) -> Bool {
    local.criteria.index(of: reference.id) != nil || scope.criteria.index(of: reference.id) != nil
  }

  /// Tells whether a reference names a channel.
  package func hasChannel(_ reference: Reference) -> Bool {
    local.channels.index(of: reference.id) != nil || scope.channels.index(of: reference.id) != nil
  }

  /// Tells whether a reference names a legal ground.
  package func hasLegalBasis(_ reference: Reference) -> Bool {
    local.legalBases.index(of: reference.id) != nil || scope.legalBases.index(of: reference.id) != nil
  }

  /// Tells whether a reference names a source.
  package func hasSource(_ reference: Reference) -> Bool {
    local.sources.index(of: reference.id) != nil || scope.sources.index(of: reference.id) != nil
  }
}
