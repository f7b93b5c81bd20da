internal import PathwayDiagnostics
internal import PathwayModel
internal import PathwayReading
internal import SourceText

/// Reads files and folders and links every pathway to the catalogues that it uses.
public struct ProjectLoader {
  let provider: any SourceProvider
  var project = Project()

  /// The numbers of the files, by path as it was written, and by what tells a file whatever its path.
  private var numbers: [String: Int] = [:]
  private var identities: [FileIdentity: Int] = [:]

  /// The root of the project of each folder, and the absolute path of each file that is used.
  private var roots: [String: String] = [:]
  private var canonicalPaths: [String: String] = [:]

  /// The catalogues that are used, by what is written in files of one folder.
  private var catalogueFiles: [UseKey: Int] = [:]

  /// What several catalogues declare together, by their numbers.
  private var scopes: [[Int]: Scope] = [:]

  /// The catalogues whose own references have been looked up.
  private var linked: Set<Int> = []

  /// The circles that are reported, each for one of the files in it only.
  private var circles: Set<Set<Int>> = []

  /// The duplicate declarations that are reported, by place, so that each is reported for one pathway only.
  var reported: Set<Place> = []

  /// The files below each root, for what names a pathway by its identifier.
  var pathwayFiles = PathwayFiles()

  /// The files with faults among those that nobody has asked for.
  var faulty: Set<FileID> = []

  /// The courses of pathways, by file, once they are laid.
  var courses: [FileID: Course] = [:]

  /// Whether what is wrong is only counted, and how much that was.
  private var isHushed = false
  private var hushedCount = 0

  /// What is kept while adaptations are laid over their bases.
  var bases = AdaptedBases()

  /// The largest file that is read, in bytes.
  static let sizeLimit = 4 * 1024 * 1024

  /// Creates a loader that reads from a provider.
  public init(_ provider: any SourceProvider) {
    self.provider = provider
  }

  /// Reads files and folders, and what they use.
  public static func load(_ paths: [String], from provider: any SourceProvider) -> Project {
    var loader = ProjectLoader(provider)
    for path in Set(paths.map { SourcePath.normalized($0) }).sorted() { loader.loadNamed(path) }
    loader.linkAll()
    return loader.project
  }

  // MARK: - Loading

  private mutating func loadNamed(_ path: String) {
    let entry = provider.entry(at: path)
    switch entry {
    case .file: _ = load(path, entry, isNamed: true, usedBy: nil)
    case .missing: refuse(path, .missing)
    case .noPermission: refuse(path, .noPermission)
    case .other: refuse(path, .notAFile)
    case .folder:
      switch provider.yamlFiles(below: path) {
      case .success(let files):
        for file in files { _ = load(file, provider.entry(at: file), isNamed: false, usedBy: nil) }
      case .failure(let reason): refuse(path, reason)
      }
    }
  }

  /// Notes that a path cannot be read, one that was asked for or one that was found in a folder.
  private mutating func refuse(_ path: String, _ reason: UnreadableReason, isNamed: Bool = true) {
    if isNamed { project.unreadablePaths.append(path) }
    let number = register(path, bytes: [], content: .unreadable, identity: nil)
    project.faults.append(
      Fault(.unreadableFile(path: path, reason: reason), owner: path, origin: startOfFile(number)))
  }

  /// Reads a file once; returns its number, or nothing where it is none of ours or, for one that is used, cannot be read.
  mutating func load(
    _ path: String, _ entry: SourceEntry, isNamed: Bool, usedBy use: (owner: String, origin: Origin)?
  ) -> Int? {
    if let number = numbers[path] { return number }
    guard case .file(let size, let identity) = entry else {
      if use == nil { refuse(path, entry.unreadableReason, isNamed: isNamed) }
      return nil
    }
    if let identity, let number = identities[identity] {
      numbers[path] = number
      return number
    }
    if size > Self.sizeLimit {
      let number = register(path, bytes: [], content: .unreadable, identity: identity)
      note([Fault(.limitExceeded(.fileSize(limit: Self.sizeLimit)), owner: path, origin: startOfFile(number))])
      return number
    }
    switch provider.read(path) {
    case .success(let bytes): return read(bytes, path, isNamed: isNamed, identity)
    case .failure(let reason):
      guard let use else {
        refuse(path, reason, isNamed: isNamed)
        return nil
      }
      let fault = FaultKind.unreadableFile(path: path, reason: reason)
      report(Fault(fault, owner: use.owner, subject: ["bruker", path], origin: use.origin))
      return nil
    }
  }

  private mutating func read(_ bytes: [UInt8], _ path: String, isNamed: Bool, _ identity: FileIdentity?) -> Int? {
    let number = project.loaded.count
    let result = PathwayFileReader.read(bytes, file: FileID(number), path: path, isNamed: isNamed)
    switch result.content {
    case .other:
      project.skipped.append(path)
      return nil
    case .pathway, .catalogue, .adaptation, .scenario, .unreadable: break
    }
    note(result.faults)
    return register(path, bytes: bytes, content: result.content, identity: identity)
  }

  /// Reads a file that nobody has asked for, once.
  mutating func load(quietly path: String) -> Int? {
    load(path, provider.entry(at: path), isNamed: false, usedBy: nil)
  }

  private mutating func register(
    _ path: String, bytes: [UInt8], content: FileContent, identity: FileIdentity?
  ) -> Int {
    let number = project.loaded.count
    project.loaded.append(LoadedFile(path: path, bytes: bytes, content: content))
    numbers[path] = number
    if let identity { identities[identity] = number }
    return number
  }

  private func startOfFile(_ number: Int) -> Origin {
    Origin(Place(file: FileID(number), span: ByteSpan(start: 0, end: 0)))
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
    layUsedPathways()
    linkAdaptations()
    linkScenarios()
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

  mutating func linkCatalogue(_ number: Int) {
    guard linked.insert(number).inserted, case .catalogue(let catalogue) = project.loaded[number].content else {
      return
    }
    let use = catalogues(usedBy: number)
    guard use.isComplete else { return }
    let others = use.files.filter { $0 != number }
    let stand = Pathway(id: catalogue.id, declarations: catalogue.declarations, unreadKeys: catalogue.unreadKeys)
    let resolved = ResolvedPathway(stand, scope: scope(of: others))
    note(ReferenceCheck.faults(inDeclarationsOf: resolved))
    for file in others { linkCatalogue(file) }
  }

  mutating func scope(of files: [Int]) -> Scope {
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

  /// Notes faults, or only that there are some where nobody has asked for them.
  private mutating func note(_ faults: [Fault]) {
    if isHushed { hushedCount += faults.count } else { project.faults.append(contentsOf: faults) }
  }

  /// Does something that nobody has asked for; what is wrong there is not told, only that it is.
  mutating func hushed<Value>(_ body: (inout ProjectLoader) -> Value) -> (result: Value, faultCount: Int) {
    let wasHushed = isHushed
    isHushed = true
    let count = hushedCount
    let result = body(&self)
    isHushed = wasHushed
    return (result, hushedCount - count)
  }

  /// Reports a fault unless one at the same place is reported already.
  mutating func report(_ fault: Fault) {
    if isHushed {
      hushedCount += 1
      return
    }
    if let place = fault.origin.place, !reported.insert(place).inserted { return }
    project.faults.append(fault)
  }

  // MARK: - Catalogues

  /// The catalogues that a file uses, directly or through others, in the order of use.
  mutating func catalogues(usedBy number: Int) -> (files: [Int], isComplete: Bool) {
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
        guard circles.insert(Set(circle)).inserted else { continue }
        report(
          Fault(
            .circularUse(circle.map { project.loaded[$0].path }), owner: project.loaded[number].path,
            subject: circle.map { project.loaded[$0].path }, origin: use.origin))
        continue
      }
      guard search.enter(file) else { continue }
      if mayDeclareMore(file) { search.isComplete = false }
      follow(file, &search)
      search.leave()
    }
  }

  /// Tells whether a catalogue may declare more than could be read of it.
  private func mayDeclareMore(_ number: Int) -> Bool {
    switch project.loaded[number].content {
    case .catalogue(let catalogue): !catalogue.unreadKeys.isEmpty
    case .unreadable: true
    case .pathway, .adaptation, .scenario, .other: false
    }
  }

  private func uses(of number: Int) -> [Placed<String>] {
    switch project.loaded[number].content {
    case .pathway(let pathway): pathway.uses
    case .catalogue(let catalogue): catalogue.uses
    case .adaptation(let adaptation): adaptation.uses
    case .scenario, .other, .unreadable: []
    }
  }

  /// The number of the file that a `bruker` names; nothing, after a report, where it cannot be used.
  private mutating func resolve(_ use: Placed<String>, in number: Int) -> Int? {
    let from = project.loaded[number].path
    let key = UseKey(folder: SourcePath.folder(of: from), path: use.value)
    if let known = catalogueFiles[key] { return known }
    guard let file = find(use, in: number, from: from) else { return nil }
    catalogueFiles[key] = file
    return file
  }

  private mutating func find(_ use: Placed<String>, in number: Int, from: String) -> Int? {
    let path = SourcePath.resolve(use.value, from: from)
    guard isInsideProject(path, of: from) else { return refuse(use, in: number, path, .outsideProject) }
    guard let file = numbers[path] ?? loadUsed(use, in: number, path) else { return nil }
    switch project.loaded[file].content {
    case .catalogue, .unreadable: return file
    case .pathway, .adaptation, .scenario, .other:
      let fault = FaultKind.invalidValue(use.value, expected: .catalogueFile)
      report(Fault(fault, owner: ownerName(of: number), subject: ["bruker", use.value], origin: use.origin))
      return nil
    }
  }

  private mutating func loadUsed(_ use: Placed<String>, in number: Int, _ path: String) -> Int? {
    let entry = provider.entry(at: path)
    switch entry {
    case .file: return load(path, entry, isNamed: true, usedBy: (ownerName(of: number), use.origin))
    case .missing: return refuse(use, in: number, path, .missing)
    case .noPermission: return refuse(use, in: number, path, .noPermission)
    case .folder: return refuse(use, in: number, path, .folder)
    case .other: return refuse(use, in: number, path, .notAFile)
    }
  }

  private mutating func refuse(
    _ use: Placed<String>, in number: Int, _ path: String, _ reason: UnreadableReason
  ) -> Int? {
    let fault = FaultKind.unreadableFile(path: path, reason: reason)
    report(Fault(fault, owner: ownerName(of: number), subject: ["bruker", use.value], origin: use.origin))
    return nil
  }

  func ownerName(of number: Int) -> String {
    switch project.loaded[number].content {
    case .pathway(let pathway): pathway.id.text
    case .catalogue(let catalogue): catalogue.id.text
    case .scenario(let scenario): scenario.id.text
    case .adaptation(let adaptation): adaptation.id.text
    case .other, .unreadable: project.loaded[number].path
    }
  }

  private mutating func isInsideProject(_ path: String, of file: String) -> Bool {
    let root = root(of: file)
    return SourcePath.contains(root, canonicalPath(of: path))
  }

  /// The folder outside which nothing is read for a file.
  mutating func root(of file: String) -> String {
    let folder = SourcePath.folder(of: file)
    if let known = roots[folder] { return known }
    let root = ProjectRoot.root(of: provider.canonicalPath(of: file), provider: provider)
    roots[folder] = root
    return root
  }

  private mutating func canonicalPath(of path: String) -> String {
    if let known = canonicalPaths[path] { return known }
    let canonical = provider.canonicalPath(of: path)
    canonicalPaths[path] = canonical
    return canonical
  }

  /// A path as it is written in the files of a folder.
  private struct UseKey: Hashable {
    let folder: String
    let path: String
  }
}
