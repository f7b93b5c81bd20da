/// What catalogues and pathways declare for others to refer to.
public struct Declarations: Equatable, Sendable {
  /// The actors.
  public var actors: [Actor]

  /// The kinds of document.
  public var documents: [Document]

  /// The channels.
  public var channels: [Channel]

  /// The legal grounds.
  public var legalBases: [LegalBasis]

  /// The groups of patients.
  public var patientGroups: [PatientGroup]

  /// The helsefellesskap.
  public var healthCommunities: [HealthCommunity]

  /// The sources.
  public var sources: [Source]

  /// The criteria that choices are made by.
  public var criteria: [Criterion]

  /// Creates declarations, none by default.
  public init(
    actors: [Actor] = [], documents: [Document] = [], channels: [Channel] = [], legalBases: [LegalBasis] = [],
    patientGroups: [PatientGroup] = [], healthCommunities: [HealthCommunity] = [], sources: [Source] = [],
    criteria: [Criterion] = []
  ) {
    self.actors = actors
    self.documents = documents
    self.channels = channels
    self.legalBases = legalBases
    self.patientGroups = patientGroups
    self.healthCommunities = healthCommunities
    self.sources = sources
    self.criteria = criteria
  }

  /// Adds what another declares.
  package mutating func append(_ other: Declarations) {
    actors += other.actors
    documents += other.documents
    channels += other.channels
    legalBases += other.legalBases
    patientGroups += other.patientGroups
    healthCommunities += other.healthCommunities
    sources += other.sources
    criteria += other.criteria
  }

  /// The keys of the sections, by their names in the pathway language.
  package static let sections = [
    "aktører", "dokumenter", "kanaler", "hjemler", "pasientgrupper", "helsefellesskap", "kilder", "kriterier",
  ]
}
