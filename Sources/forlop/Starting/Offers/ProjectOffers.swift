import PathwayKit
import PathwayLinking
import PathwayModel
import PathwayReading
import SourceText

/// What the catalogues and pathways of a project have to offer a new file.
struct ProjectOffers {
  /// The absolute path of the project's top folder.
  let root: String

  /// The actors, in order of identifier; those that are out of date are left out, and so are umbrellas.
  private(set) var actors: [Offer<Actor>] = []

  /// The patients, next of kin and others who are no service.
  private(set) var citizens: [Offer<Actor>] = []
  private(set) var documents: [Offer<Document>] = []
  private(set) var channels: [Offer<Channel>] = []
  private(set) var legalBases: [Offer<LegalBasis>] = []
  private(set) var groups: [Offer<PatientGroup>] = []
  private(set) var communities: [Offer<HealthCommunity>] = []

  /// The pathways and adaptations, in order of identifier.
  private(set) var pathways: [OfferedPathway] = []

  /// The paths of the files of scenarios, by identifier.
  private(set) var scenarios: [Identifier: String] = [:]

  /// What the pathways usually do.
  let habits: ProjectHabits

  /// How the nearest file that does so tells editors where the schema is.
  let schemaLine: SchemaLine?

  /// Every identifier that some catalogue declares.
  private(set) var declared: Set<Identifier> = []

  /// Looks into the project that a folder lies in.
  ///
  /// - Parameter folder: The absolute path of the folder that the new file is for.
  init(for folder: String, from provider: any SourceProvider) {
    root = ProjectRoot.root(of: folder + "/ny.yaml", provider: provider)
    let project = ProjectLoader.load([root], from: provider)
    habits = ProjectHabits(of: project.pathways)
    let files = project.loaded.sorted { Self.distance($0.path, folder) < Self.distance($1.path, folder) }
    schemaLine = files.lazy.compactMap { SchemaLine(in: $0.bytes, of: $0.path) }.first
    for file in files {
      if case .catalogue(let catalogue) = file.content { add(catalogue.declarations, of: file.path) }
    }
    sort()
    addPathways(of: project)
  }

  /// Returns the actor with an identifier.
  func actor(_ id: Identifier) -> Offer<Actor>? { actors.first { $0.id == id } }

  /// How far away a file is, so that of two that declare the same the nearer counts.
  private static func distance(_ path: String, _ folder: String) -> (Int, String) {
    (SourcePath.relative(path, to: folder).split(separator: "/").count, path)
  }

  private mutating func add(_ declarations: Declarations, of path: String) {
    Self.add(declarations.actors.filter { $0.isOffered }, of: path, to: &actors)
    Self.add(declarations.actors.filter { $0.area?.value == .citizen }, of: path, to: &citizens)
    Self.add(declarations.documents.filter { !$0.annotations.isOutdated }, of: path, to: &documents)
    Self.add(declarations.channels.filter { !$0.annotations.isOutdated }, of: path, to: &channels)
    Self.add(declarations.legalBases.filter { !$0.annotations.isOutdated }, of: path, to: &legalBases)
    Self.add(declarations.patientGroups.filter { !$0.annotations.isOutdated }, of: path, to: &groups)
    Self.add(declarations.healthCommunities.filter { !$0.annotations.isOutdated }, of: path, to: &communities)
    declared.formUnion(declarations.actors.map { $0.id })
    declared.formUnion(declarations.documents.map { $0.id })
    declared.formUnion(declarations.channels.map { $0.id })
  }

  private static func add<Element>(_ elements: [Element], of path: String, to offers: inout [Offer<Element>]) {
    let known = Set(offers.map { $0.id })
    offers += elements.filter { !known.contains($0.id) }.map { Offer(element: $0, path: path) }
  }

  private mutating func sort() {
    citizens.sort { $0.id < $1.id }
    actors.sort { $0.id < $1.id }
    documents.sort { $0.id < $1.id }
    channels.sort { $0.id < $1.id }
    legalBases.sort { $0.id < $1.id }
    groups.sort { $0.id < $1.id }
    communities.sort { $0.id < $1.id }
  }

  private mutating func addPathways(of project: Project) {
    for linked in project.pathways {
      let pathway = linked.resolved.pathway
      pathways.append(OfferedPathway(id: pathway.id, title: pathway.title, path: linked.path, isAdaptation: false))
    }
    for linked in project.adaptations {
      pathways.append(
        OfferedPathway(
          id: linked.adaptation.id, title: linked.effective.pathway.title, path: linked.path, isAdaptation: true))
    }
    pathways.sort { ($0.id, $0.path) < ($1.id, $1.path) }
    for linked in project.scenarios { scenarios[linked.scenario.id] = linked.path }
  }
}

extension Annotations {
  /// Whether something else has taken its place.
  fileprivate var isOutdated: Bool { obsolescence != nil }
}

extension Actor {
  /// Whether a new pathway may let the actor be responsible.
  fileprivate var isOffered: Bool {
    guard let area else { return false }
    return !isUmbrella && area.value != .citizen && !annotations.isOutdated
  }
}
