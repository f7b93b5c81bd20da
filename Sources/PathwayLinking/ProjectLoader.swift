internal import PathwayDiagnostics
internal import PathwayModel
internal import PathwayReading
internal import SourceText

/// Reads files and folders and links every pathway to the catalogues that it uses.
public struct ProjectLoader {
  let provider: any SourceProvider
  var project = Project()

  /// The numbers of the files, by canonical path.
  private var numbers: [String: Int] = [:]

  /// The root of the project of each folder.
  private var roots: [String: String] = [:]

  /// What several catalogues declare together, by their numbers.
  private var scopes: [[Int]: Scope] = [:]

  /// The catalogues whose own references have been looked up.
  private var linked: Set<Int> = []

  /// The duplicate declarations that are reported, by place, so that each is reported for one pathway only.
  private var reported: Set<Place> = []

  /// The largest file that is read, in bytes.
  private static let sizeLimit = 4 * 1024 * 1024

  /// Creates a loader that reads from a provider.
  public init(_ provider: any SourceProvider) {
    self.provider = provider
  }

  /// Reads files and folders, and what they use.
  public static func load(_ paths: [String], from provider: any SourceProvider) -> Project {
    var loader = ProjectLoader(provider)
    for path in Set(paths.map { FilePath.normalized($0) }).sorted() { loader.loadNamed(path) }
    loader.linkAll()
    return loader.project
  }

  // MARK: - Loading

  private mutating func loadNamed(_ path: String) {
    switch provider.entry(at: path) {
    case .file: _ = load(path, isNamed: true, from: nil)
    case .missing: refuse(path, .missing)
    case .other: refuse(path, .notAFile)
    case .folder:
      switch provider.yamlFiles(below: path) {
      case .success(let files): for file in files { _ = load(file, isNamed: false, from: nil) }
      case .failure(let reason): refuse(path, reason)
      }
    }
  }

  /// Notes that a path that was asked for cannot be read.
  private mutating func refuse(_ path: String, _ reason: UnreadableReason) {
    project.unreadablePaths.append(path)
    let number = register(path, bytes: [], content: .unreadable, canonical: provider.canonicalPath(of: path))
    project.faults.append(
      Fault(
        .unreadableFile(path: path, reason: reason), owner: path,
        origin: Origin(Place(file: FileID(number), span: ByteSpan(start: 0, end: 0)))))
  }

  /// Reads a file once; returns its number, or nothing where it is none of ours or, for one that is used, cannot be read.
  private mutating func load(_ path: String, isNamed: Bool, from use: (owner: String, origin: Origin)?) -> Int? {
    let canonical = provider.canonicalPath(of: path)
    if let number = numbers[canonical] { return number }
    if case .file(let size?) = provider.entry(at: path), size > Self.sizeLimit {
      let number = register(path, bytes: [], content: .unreadable, canonical: canonical)
      project.faults.append(
        Fault(
          .limitExceeded(.fileSize(limit: Self.sizeLimit)), owner: path,
          origin: Origin(Place(file: FileID(number), span: ByteSpan(start: 0, end: 0)))))
      return number
    }
    switch provider.read(path) {
    case .success(let bytes): return read(bytes, path, isNamed: isNamed, canonical: canonical)
    case .failure(let reason):
      guard let use else {
        refuse(path, reason)
        return nil
      }
      let fault = FaultKind.unreadableFile(path: path, reason: reason)
      project.faults.append(Fault(fault, owner: use.owner, subject: [path], origin: use.origin))
      return nil
    }
  }

  private mutating func read(_ bytes: [UInt8], _ path: String, isNamed: Bool, canonical: String) -> Int? {
    let number = project.loaded.count
    let result = PathwayFileReader.read(bytes, file: FileID(number), path: path, isNamed: isNamed)
    switch result.content {
    case .other:
      project.skipped.append(path)
      return nil
    case .adaptation(let origin): project.unassessed.append(NotYetHandled.adaptation(at: origin))
    case .scenario(let origin): project.unassessed.append(NotYetHandled.scenario(at: origin))
    case .pathway, .catalogue, .unreadable: break
    }
    project.faults.append(contentsOf: result.faults)
    return register(path, bytes: bytes, content: result.content, canonical: canonical)
  }

  private mutating func register(_ path: String, bytes: [UInt8], content: FileContent, canonical: String) -> Int {
    project.loaded.append(LoadedFile(path: path, bytes: bytes, content: content))
    numbers[canonical] = project.loaded.count - 1
    return project.loaded.count - 1
  }

  // MARK: - Linking

  /// Links what was asked for; what that uses is read on the way.
  private mutating func linkAll() {
    for number in project.loaded.indices {
      switch project.loaded[number].content {
      case .pathway(let pathway): link(pathway, number)
      case .catalogue: linkCatalogue(number)
      case .adaptation, .scenario, .other, .unreadable: break
      }
    }
    project.pathways.sort { $0.path < $1.path }
    project.skipped.sort()
  }

  private mutating func link(_ pathway: Pathway, _ number: Int) {
    let use = catalogues(usedBy: number)
    let resolved = ResolvedPathway(pathway, scope: scope(of: use.files))
    project.pathways.append(
      LinkedPathway(path: project.loaded[number].path, file: FileID(number), resolved: resolved))
    for fault in Duplicates.faults(in: resolved) { report(fault) }
    // Where a catalogue could not be read, nobody can tell what it declares.
    if use.isComplete { project.faults.append(contentsOf: ReferenceCheck.faults(in: resolved)) }
    for file in use.files { linkCatalogue(file) }
  }

  private mutating func linkCatalogue(_ number: Int) {
    guard linked.insert(number).inserted, case .catalogue(let catalogue) = project.loaded[number].content else { return }
    let use = catalogues(usedBy: number)
    guard use.isComplete else { return }
    let others = use.files.filter { $0 != number }
    let stand = Pathway(id: catalogue.id, declarations: catalogue.declarations)
    let resolved = ResolvedPathway(stand, scope: scope(of: others))
    project.faults.append(contentsOf: ReferenceCheck.faults(inDeclarationsOf: resolved))
    for file in others { linkCatalogue(file) }
  }

  private mutating func scope(of files: [Int]) -> Scope {
    if let scope = scopes[files] { return scope }
    let catalogues = files.compactMap { number -> Catalogue? in
      guard case .catalogue(let catalogue) = project.loaded[number].content else { return nil }
      return catalogue
    }
    let scope = Scope(catalogues.map { $0.declarations })
    for fault in Duplicates.faults(in: catalogues) { report(fault) }
    scopes[files] = scope
    return scope
  }

  /// Reports a fault unless one at the same place is reported already.
  private mutating func report(_ fault: Fault) {
    if let place = fault.origin.place, !reported.insert(place).inserted { return }
    project.faults.append(fault)
  }

  // MARK: - Catalogues

  /// The catalogues that a file uses, directly or through others, in the order of use.
  private mutating func catalogues(usedBy number: Int) -> (files: [Int], isComplete: Bool) {
    var search = UseSearch(from: number)
    follow(number, &search)
    return (search.files, search.isComplete)
  }

  private mutating func follow(_ number: Int, _ search: inout UseSearch) {
    for use in uses(of: number) {
      guard let file = resolve(use, in: number) else {
        search.isComplete = false
        continue
      }
      if let circle = search.circle(closedBy: file) {
        search.isComplete = false
        report(
          Fault(
            .circularUse(circle.map { project.loaded[$0].path }), owner: project.loaded[number].path,
            subject: circle.map { project.loaded[$0].path }, origin: use.origin))
        continue
      }
      guard search.enter(file) else { continue }
      if case .unreadable = project.loaded[file].content { search.isComplete = false }
      follow(file, &search)
      search.leave()
    }
  }

  private func uses(of number: Int) -> [Placed<String>] {
    switch project.loaded[number].content {
    case .pathway(let pathway): pathway.uses
    case .catalogue(let catalogue): catalogue.uses
    case .adaptation, .scenario, .other, .unreadable: []
    }
  }

  /// The number of the file that a `bruker` names; nothing, after a report, where it cannot be used.
  private mutating func resolve(_ use: Placed<String>, in number: Int) -> Int? {
    let from = project.loaded[number].path
    let path = FilePath.resolve(use.value, from: from)
    let owner = ownerName(of: number)
    let reason: UnreadableReason
    switch provider.entry(at: path) {
    case .file where isInsideProject(path, of: from):
      guard let file = load(path, isNamed: true, from: (owner, use.origin)) else { return nil }
      switch project.loaded[file].content {
      case .catalogue, .unreadable: return file
      case .pathway, .adaptation, .scenario, .other:
        report(
          Fault(
            .invalidValue(use.value, expected: .catalogueFile), owner: owner, subject: ["bruker", use.value],
            origin: use.origin))
        return nil
      }
    case .file: reason = .outsideProject
    case .missing: reason = isInsideProject(path, of: from) ? .missing : .outsideProject
    case .folder: reason = .folder
    case .other: reason = .notAFile
    }
    report(
      Fault(
        .unreadableFile(path: path, reason: reason), owner: owner, subject: ["bruker", use.value], origin: use.origin))
    return nil
  }

  private func ownerName(of number: Int) -> String {
    switch project.loaded[number].content {
    case .pathway(let pathway): pathway.id.text
    case .catalogue(let catalogue): catalogue.id.text
    case .adaptation, .scenario, .other, .unreadable: project.loaded[number].path
    }
  }

  private mutating func isInsideProject(_ path: String, of file: String) -> Bool {
    let folder = FilePath.folder(of: file)
    let root: String
    if let known = roots[folder] {
      root = known
    } else {
      root = ProjectRoot.root(of: provider.canonicalPath(of: file), provider: provider)
      roots[folder] = root
    }
    return FilePath.contains(root, provider.canonicalPath(of: path))
  }
}
