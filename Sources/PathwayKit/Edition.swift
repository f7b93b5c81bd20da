public import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
public import PathwayLinking
public import PathwayModel
internal import PathwayReporting
internal import PathwayRules
internal import SourceText

/// One edition of a pathway, read from its file with all that it uses, to be compared with another.
public struct Edition: Sendable {
  /// The pathway with every fact about it; of an adaptation, what comes of it.
  public let analysed: AnalysedPathway

  /// The adaptation held against its base, where the file holds one.
  public let adapted: AdaptedPathway?

  /// The path of the file.
  public let path: String

  /// The git revision that it was read at; nothing for what lies on the disk.
  public let revision: String?

  /// Whether something in the files could not be understood, so that not all can be compared.
  public let isPartial: Bool

  private let project: Project
  private let sources: [SourceText]

  /// Reads the edition of a file, or nothing where the file holds no pathway or one that cannot be read.
  public init?(at path: String, from provider: any SourceProvider, revision: String? = nil) {
    let project = ProjectLoader.load([path], from: provider)
    let canonical = provider.canonicalPath(of: path)
    let adaptation = project.adaptations.first { provider.canonicalPath(of: $0.path) == canonical }
    if let adaptation {
      let adapted = Self.adapted(adaptation)
      self.adapted = adapted
      analysed = adapted.effective
      self.path = adaptation.path
    } else if let pathway = project.pathways.first(where: { provider.canonicalPath(of: $0.path) == canonical }) {
      adapted = nil
      analysed = AnalysedPathway(PathwayGraph(pathway.resolved))
      self.path = pathway.path
    } else {
      return nil
    }
    self.project = project
    sources = (0..<project.fileCount).map { project.source(of: FileID($0)) }
    self.revision = revision
    isPartial = project.faults.contains { FaultTranslation.finding(for: $0).code < RuleCode(100) }
  }

  /// Finds the edition of the pathway or the adaptation with an identifier among all files, or nothing where none or several have it.
  public init?(holding id: Identifier, from provider: any SourceProvider, revision: String? = nil) {
    let project = ProjectLoader.load(["."], from: provider)
    let paths =
      project.pathways.filter { $0.resolved.pathway.id == id }.map { $0.path }
      + project.adaptations.filter { $0.adaptation.id == id }.map { $0.path }
    guard paths.count == 1 else { return nil }
    self.init(at: paths[0], from: provider, revision: revision)
  }

  /// The identifier of the pathway or the adaptation.
  public var id: Identifier { analysed.pathway.id }

  /// Creates the edition that an adaptation was made for: its base, in the same files.
  public init?(baseOf edition: Edition) {
    guard let adapted = edition.adapted else { return nil }
    analysed = adapted.base
    self.adapted = adapted.adaptedBase
    path = adapted.base.pathway.origin.place.map { edition.project.path(of: $0.file) } ?? edition.path
    revision = edition.revision
    isPartial = edition.isPartial
    project = edition.project
    sources = edition.sources
  }

  private static func adapted(_ linked: LinkedAdaptation) -> AdaptedPathway {
    let outer = linked.adaptedBase.map { adapted($0) }
    let base = outer?.effective ?? AnalysedPathway(PathwayGraph(linked.base))
    let effective = AnalysedPathway(PathwayGraph(linked.effective))
    return AdaptedPathway(linked.adaptation, of: base, effective: effective, adaptedBase: outer)
  }

  /// Returns where something is written, by path and line.
  func place(_ origin: Origin) -> ReportedPlace? {
    guard let place = origin.place, sources.indices.contains(Int(place.file.index)) else { return nil }
    return ReportedPlace(place.span, in: sources[Int(place.file.index)])
  }

  /// How reports name the edition.
  var name: ComparedEdition {
    let pathway = analysed.pathway
    return ComparedEdition(
      id: pathway.id.text, title: pathway.title, version: pathway.version.map { "\($0.value)" }, path: path,
      revision: revision)
  }
}
