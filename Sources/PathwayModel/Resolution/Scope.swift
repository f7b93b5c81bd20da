/// Everything that a set of catalogues declares, found by identifier.
///
/// Many pathways share one scope, so it is made once and never copied.
public final class Scope: Sendable {
  /// The actors.
  public let actors: DeclarationTable<Actor>

  /// The kinds of document.
  public let documents: DeclarationTable<Document>

  /// The channels.
  public let channels: DeclarationTable<Channel>

  /// The legal grounds.
  public let legalBases: DeclarationTable<LegalBasis>

  /// The groups of patients.
  public let patientGroups: DeclarationTable<PatientGroup>

  /// The helsefellesskap.
  public let healthCommunities: DeclarationTable<HealthCommunity>

  /// The sources.
  public let sources: DeclarationTable<Source>

  /// The criteria.
  public let criteria: DeclarationTable<Criterion>

  /// The slots of all documents.
  public let slots: Set<Identifier>

  /// The scope in which nothing is declared.
  public static let empty = Scope()

  /// Creates the scope in which all is declared that some scopes declare; of two declarations with one identifier the first holds.
  package convenience init(joining scopes: [Scope]) {
    self.init(
      scopes.map { scope in
        Declarations(
          actors: scope.actors.elements, documents: scope.documents.elements, channels: scope.channels.elements,
          legalBases: scope.legalBases.elements, patientGroups: scope.patientGroups.elements,
          healthCommunities: scope.healthCommunities.elements, sources: scope.sources.elements,
          criteria: scope.criteria.elements)
      })
  }

  /// Creates the scope of several catalogues together; of two declarations with one identifier the first holds.
  public init(_ declarations: [Declarations] = []) {
    actors = DeclarationTable(declarations.flatMap { $0.actors })
    documents = DeclarationTable(declarations.flatMap { $0.documents })
    channels = DeclarationTable(declarations.flatMap { $0.channels })
    legalBases = DeclarationTable(declarations.flatMap { $0.legalBases })
    patientGroups = DeclarationTable(declarations.flatMap { $0.patientGroups })
    healthCommunities = DeclarationTable(declarations.flatMap { $0.healthCommunities })
    sources = DeclarationTable(declarations.flatMap { $0.sources })
    criteria = DeclarationTable(declarations.flatMap { $0.criteria })
    slots = Set(documents.elements.flatMap { $0.slots.map { $0.id } })
  }

  private init(_ scope: Scope, actors: [Actor]) {
    self.actors = DeclarationTable(actors)
    documents = scope.documents
    channels = scope.channels
    legalBases = scope.legalBases
    patientGroups = scope.patientGroups
    healthCommunities = scope.healthCommunities
    sources = scope.sources
    criteria = scope.criteria
    slots = scope.slots
  }

  /// Returns a scope in which actors take the place of those with the same identifiers; all else is shared.
  package func binding(_ bound: [Actor]) -> Scope {
    guard !bound.isEmpty else { return self }
    var all = actors.elements
    for actor in bound {
      if let index = actors.index(of: actor.id) { all[index] = actor }
    }
    return Scope(self, actors: all)
  }

  /// Returns a scope in which more is declared; itself where that is nothing.
  package func adding(_ declarations: [Declarations]) -> Scope {
    declarations.isEmpty ? self : Scope([all] + declarations)
  }

  private var all: Declarations {
    Declarations(
      actors: actors.elements, documents: documents.elements, channels: channels.elements,
      legalBases: legalBases.elements, patientGroups: patientGroups.elements,
      healthCommunities: healthCommunities.elements, sources: sources.elements, criteria: criteria.elements)
  }
}
