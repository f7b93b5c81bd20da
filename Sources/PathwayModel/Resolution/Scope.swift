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
}
