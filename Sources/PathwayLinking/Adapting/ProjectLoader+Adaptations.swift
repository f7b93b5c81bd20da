internal import PathwayDiagnostics
internal import PathwayModel
internal import PathwayReading
internal import SourceText

extension ProjectLoader {
  /// Lays every adaptation that was asked for over its base.
  mutating func linkAdaptations() {
    let asked = project.loaded.indices.filter { adaptation(in: $0) != nil }
    guard !asked.isEmpty else { return }
    indexFiles(asked)
    for number in asked {
      for catalogue in catalogues(usedBy: number).files { linkCatalogue(catalogue) }
    }
    for number in asked {
      if let linked = base(in: number)?.adaptation { project.adaptations.append(linked) }
    }
    project.adaptations.sort { $0.path < $1.path }
  }

  // MARK: - Bases

  /// What comes of the pathway or the adaptation in a file; nothing, after a report, where there is no base for it.
  private mutating func base(in number: Int) -> AdaptedBases.Base? {
    var chain: [Int] = []
    var bottom: AdaptedBases.Base?
    var current = number
    while true {
      if let known = bases.known[current] {
        bottom = known
        break
      }
      guard let adaptation = adaptation(in: current) else {
        bottom = pathwayBase(in: current)
        bases.known[current] = bottom
        break
      }
      if let start = chain.firstIndex(of: current) {
        reportCircle(Array(chain[start...]))
        break
      }
      chain.append(current)
      guard let next = baseFile(of: adaptation, in: current) else { break }
      current = next
    }
    for number in chain.reversed() {
      bottom = bottom.flatMap { lay(number, over: $0) }
      bases.known[number] = bottom
    }
    return bottom
  }

  private func adaptation(in number: Int) -> Adaptation? {
    if case .adaptation(let adaptation) = project.loaded[number].content { adaptation } else { nil }
  }

  private mutating func pathwayBase(in number: Int) -> AdaptedBases.Base? {
    guard case .pathway(let pathway) = project.loaded[number].content else { return nil }
    let linked = project.pathways.first { $0.file == FileID(number) }
    let (use, faultCount) = hushed { $0.catalogues(usedBy: number) }
    let resolved = linked?.resolved ?? ResolvedPathway(pathway, scope: hushed { $0.scope(of: use.files) }.result)
    let faults = use.isComplete ? ReferenceCheck.faults(in: resolved) : []
    let isTold = linked != nil
    let course = linked?.course ?? self.course(of: resolved, in: number, isTold: false)
    return AdaptedBases.Base(
      resolved: resolved, course: course, catalogues: use.files, isComplete: use.isComplete, faults: faults,
      hasHushedFaults: !isTold && (faultCount > 0 || !faults.isEmpty || bases.faulty.contains(number)), adaptation: nil)
  }

  private mutating func lay(_ number: Int, over base: AdaptedBases.Base) -> AdaptedBases.Base? {
    guard let adaptation = adaptation(in: number) else { return nil }
    let isAsked = !bases.unasked.contains(number)
    let use = isAsked ? catalogues(usedBy: number) : hushed { $0.catalogues(usedBy: number) }.result
    let own = use.files.filter { !base.catalogues.contains($0) }
    // Asked for, so that what is declared twice is reported.
    if isAsked, !own.isEmpty { _ = scope(of: base.catalogues + own) }
    let layer = AdaptationLayer(adaptation, over: base.resolved, using: own.compactMap { declarations(in: $0) })
    let isComplete = base.isComplete && use.isComplete
    let faults = AdaptationCheck(adaptation, over: base.resolved, layer)
      .faults(besides: base.faults, isComplete: isComplete)
    if isAsked {
      for fault in faults { report(fault) }
      if base.hasHushedFaults { project.unassessed.append(Self.faultyBase(of: adaptation)) }
    }
    let course = course(of: layer.effective, in: number, isTold: isAsked)
    let linked = LinkedAdaptation(
      path: project.loaded[number].path, file: FileID(number), adaptation: adaptation, base: base.resolved,
      adaptedBase: base.adaptation, effective: layer.effective, baseCourse: base.course,
      course: course, ownFiles: Set((own + [number]).map { FileID($0) }))
    return AdaptedBases.Base(
      resolved: layer.effective, course: course, catalogues: base.catalogues + own, isComplete: isComplete,
      faults: base.faults + faults, hasHushedFaults: base.hasHushedFaults || (!isAsked && !faults.isEmpty),
      adaptation: linked)
  }

  private mutating func course(of resolved: ResolvedPathway, in number: Int, isTold: Bool) -> Course {
    guard !resolved.pathway.usedPathways.isEmpty else { return .written }
    let linked = LinkedPathway(path: project.loaded[number].path, file: FileID(number), resolved: resolved)
    return course(of: linked, isTold: isTold)
  }

  private func declarations(in number: Int) -> Declarations? {
    if case .catalogue(let catalogue) = project.loaded[number].content { catalogue.declarations } else { nil }
  }

  private static func faultyBase(of adaptation: Adaptation) -> UnassessedCheck {
    let name = adaptation.base?.id.text ?? ""
    return UnassessedCheck(
      code: RuleCode(801),
      reason: Text(
        nb: "det er feil i «\(name)», og tilpasningen er bare vurdert mot det som kunne leses; valider «\(name)» først",
        en:
          "there are faults in “\(name)”, and the adaptation is only judged against what could be read; validate “\(name)” first"
      ),
      origin: adaptation.base?.origin ?? adaptation.origin)
  }

  private mutating func reportCircle(_ circle: [Int]) {
    let names = (circle + [circle[0]]).map { ownerName(of: $0) }
    let last = circle[circle.count - 1]
    report(
      Fault(
        .circularUse(names), owner: ownerName(of: last), subject: names,
        origin: adaptation(in: last)?.base?.origin ?? .none))
  }

  // MARK: - Finding

  /// The number of the file with the pathway, or the adaptation, that an adaptation adapts.
  private mutating func baseFile(of adaptation: Adaptation, in number: Int) -> Int? {
    guard let base = adaptation.base else { return nil }
    if let file = bases.files[base.id]?.first(where: { $0 != number }) { return file }
    let root = root(of: project.loaded[number].path)
    let found = files(below: root)
    if let path = found[base.id], let file = loadBase(path, for: adaptation), file != number { return file }
    if adaptation.id == base.id { return number }
    if let path = bases.unreadable[root]?[base.id] {
      tellUnreadable(path, for: adaptation)
      return nil
    }
    let names = Set(bases.files.keys.map { $0.text }).union(found.keys.map { $0.text })
    let suggestions = Suggestions.closest(to: base.id.text, among: names.subtracting([adaptation.id.text]).sorted())
    report(
      Fault(
        .unresolvedReference(base.id.text, kind: .pathway, suggestions: suggestions), owner: adaptation.id.text,
        subject: ["av", base.id.text], origin: base.origin))
    return nil
  }

  /// Of several with one identifier a pathway counts before an adaptation, and then the first by path.
  private mutating func indexFiles(_ adaptations: [Int]) {
    let pathways = project.pathways.sorted { $0.path < $1.path }.map { Int($0.file.index) }
    for number in pathways + adaptations.sorted(by: { project.loaded[$0].path < project.loaded[$1].path }) {
      if let id = identifier(in: number) { bases.files[id, default: []].append(number) }
    }
  }

  private func identifier(in number: Int) -> Identifier? { Self.identifier(in: project.loaded[number].content) }

  private static func identifier(in content: FileContent) -> Identifier? {
    switch content {
    case .pathway(let pathway): pathway.id
    case .adaptation(let adaptation): adaptation.id
    case .catalogue, .scenario, .other, .unreadable: nil
    }
  }

  /// The pathways and adaptations below a root, by identifier; what is wrong with their files is not told here.
  private mutating func files(below root: String) -> [Identifier: String] {
    if let known = bases.found[root] { return known }
    var found: [Identifier: String] = [:]
    if case .success(let files) = provider.yamlFiles(below: root) {
      for path in files {
        guard case .file(let size, _) = provider.entry(at: path), size <= Self.sizeLimit,
          case .success(let bytes) = provider.read(path)
        else { continue }
        let content = PathwayFileReader.read(bytes, file: FileID(0), path: path, isNamed: false).content
        let seen = SourcePath.relative(path, to: provider.canonicalPath(of: "."))
        if case .unreadable = content, let id = PathwayFileReader.claimedIdentifier(in: bytes) {
          bases.unreadable[root, default: [:]][id] = seen
        }
        guard let id = Self.identifier(in: content), found[id] == nil else { continue }
        found[id] = seen
      }
    }
    bases.found[root] = found
    return found
  }

  /// Nothing can be said of an adaptation without its base, so what is wrong with that file is told, also where nobody asked for it.
  private mutating func tellUnreadable(_ path: String, for adaptation: Adaptation) {
    let use = (adaptation.id.text, adaptation.base?.origin ?? .none)
    _ = load(path, provider.entry(at: path), isNamed: false, usedBy: use)
    let name = adaptation.base?.id.text ?? ""
    project.unassessed.append(
      UnassessedCheck(
        code: RuleCode(801),
        reason: Text(
          nb: "filen med «\(name)» kan ikke leses, og tilpasningen er ikke vurdert; rett den først",
          en: "the file of “\(name)” cannot be read, and the adaptation is not judged; mend it first"),
        origin: adaptation.base?.origin ?? adaptation.origin))
  }

  private mutating func loadBase(_ path: String, for adaptation: Adaptation) -> Int? {
    let entry = provider.entry(at: path)
    let use = (adaptation.id.text, adaptation.base?.origin ?? .none)
    let (file, faultCount) = hushed { $0.load(path, entry, isNamed: false, usedBy: use) }
    guard let file else { return nil }
    bases.unasked.insert(file)
    bases.files[adaptation.base?.id ?? adaptation.id, default: []].append(file)
    if faultCount > 0 { bases.faulty.insert(file) }
    return file
  }
}
