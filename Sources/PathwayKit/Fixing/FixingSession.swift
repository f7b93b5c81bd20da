internal import PathwayDiagnostics
internal import PathwayFixing
internal import PathwayFormatting
internal import PathwayLinking
internal import PathwayReporting
internal import SourceText

/// What has been mended so far, and what is not to be tried again.
struct FixingSession {
  /// The files as they are now.
  private(set) var provider: PatchedProvider

  private let allowed: Set<Fix.Safety>
  private let mayChange: (String) -> Bool
  private var files: [String: FixedFile] = [:]
  private var refused: [AppliedFix] = []
  private var refusals: Set<Refusal> = []

  /// The files in which only one fix is made at a time, since several together did harm.
  private var careful: Set<String> = []

  /// The files whose texts other programs would misread; nothing while nobody has looked.
  private var untidy: [String]?

  /// What is known of files: whether they lie in their project.
  private var belongs: [String: Bool] = [:]

  /// The files that could be mended and are to stay as they are.
  private var spared: Set<String> = []

  /// What is not tried again.
  private struct Refusal: Hashable {
    let path: String
    let fingerprint: String
    let title: String
  }

  /// Creates a session in which fixes of some sorts are made.
  init(_ provider: any SourceProvider, allowed: Set<Fix.Safety>, where mayChange: @escaping (String) -> Bool) {
    self.provider = PatchedProvider(over: provider)
    self.allowed = allowed
    self.mayChange = mayChange
  }

  // MARK: - What can be done

  /// Returns what can be done in one go, by file, in order of path.
  mutating func changes(for report: ValidationReport) -> [FileChange] {
    var candidates: [String: [FixCandidate]] = [:]
    var sources: [String: [UInt8]] = [:]
    for (candidate, source) in mending(report) + tidying(report) where isOpen(candidate) {
      candidates[source.path, default: []].append(candidate)
      sources[source.path] = source.bytes
    }
    return candidates.keys.sorted().map { path in
      FileChange(
        candidates[path] ?? [], path: path, source: sources[path] ?? [], isCareful: careful.contains(path))
    }
  }

  private func mending(_ report: ValidationReport) -> [(FixCandidate, SourceText)] {
    report.findings.compactMap { finding in
      guard let fix = finding.fixes.first(where: { allowed.contains($0.safety) }),
        let file = fix.edits.first?.place.file, report.sources.indices.contains(Int(file.index)),
        case let source = report.sources[Int(file.index)],
        let candidate = FixCandidate(fix, of: finding, in: source)
      else { return nil }
      return (candidate, source)
    }
  }

  private mutating func tidying(_ report: ValidationReport) -> [(FixCandidate, SourceText)] {
    var found: [(FixCandidate, SourceText)] = []
    var untidy: [String] = []
    for path in self.untidy ?? report.files {
      guard case .success(let bytes) = provider.read(path), bytes.holds("kommuner"),
        let fixes = FixWriter(bytes, file: FileID(0))?.tidyings(), !fixes.isEmpty
      else { continue }
      let source = SourceText(path: path, bytes: bytes)
      found += fixes.compactMap { fix in FixCandidate(fix, of: nil, in: source).map { ($0, source) } }
      untidy.append(path)
    }
    self.untidy = untidy
    return found
  }

  private mutating func isOpen(_ candidate: FixCandidate) -> Bool {
    guard !refusals.contains(refusal(of: candidate)) else { return false }
    guard mayChange(candidate.told.path) else {
      spared.insert(candidate.told.path)
      return false
    }
    return isInProject(candidate.told.path)
  }

  private mutating func isInProject(_ path: String) -> Bool {
    if let known = belongs[path] { return known }
    let isInside = ProjectRoot.holds(path, provider: provider)
    belongs[path] = isInside
    return isInside
  }

  private func refusal(of candidate: FixCandidate) -> Refusal {
    Refusal(
      path: candidate.told.path, fingerprint: candidate.finding?.fingerprint ?? "", title: candidate.told.title.nb)
  }

  // MARK: - What is done

  /// Returns the files as they would be with some changes.
  func provider(with changes: [FileChange]) -> PatchedProvider {
    var provider = provider
    for change in changes { provider.replace(change.path, with: change.result) }
    return provider
  }

  /// Keeps changes.
  mutating func accept(_ changes: [FileChange]) {
    provider = provider(with: changes)
    for change in changes {
      var file = files[change.path] ?? FixedFile(path: change.path, source: change.source, result: [], fixes: [])
      file.result = change.result
      file.fixes += change.candidates.map { $0.told }
      files[change.path] = file
    }
  }

  /// Takes changes back: a fix alone is not tried again, and several are tried one by one.
  mutating func takeBack(_ changes: [FileChange]) {
    for change in changes {
      if change.candidates.count == 1 {
        refused += change.candidates.map { $0.told }
        refusals.formUnion(change.candidates.map { refusal(of: $0) })
      } else {
        careful.insert(change.path)
      }
    }
  }

  /// Brings files that had the form that all files share back into it; tells whether any has changed by that.
  ///
  /// A key that is known at last has its place, and a line may have grown too long for its braces.
  mutating func restoreForm() -> Bool {
    var isChanged = false
    for (path, file) in files where formatted(file.source, path) == file.source {
      guard let result = formatted(file.result, path), result != file.result else { continue }
      files[path]?.result = result
      provider.replace(path, with: result)
      isChanged = true
    }
    return isChanged
  }

  private func formatted(_ text: [UInt8], _ path: String) -> [UInt8]? {
    guard case .formatted(let result) = FileFormatter.format(text, path: path, isNamed: true) else { return nil }
    return result
  }

  /// Returns what it has come to.
  func result(_ validation: ValidationResult, isSettled: Bool) -> FixingResult {
    let findings = validation.report.findings
    return FixingResult(
      files: files.values.filter { $0.source != $0.result }.sorted { $0.path < $1.path }, refused: refused,
      outsideProject: belongs.filter { !$0.value }.keys.sorted(), spared: spared.sorted(), isSettled: isSettled,
      validation: validation,
      unsafeCount: allowed.contains(.unsafe) ? 0 : findings.count { $0.fixes.contains { $0.safety == .unsafe } })
  }
}

extension [UInt8] {
  /// Tells whether a word stands somewhere in a text.
  fileprivate func holds(_ word: String) -> Bool {
    let word = Array(word.utf8)
    guard count >= word.count, let first = word.first else { return false }
    for index in 0...(count - word.count) where self[index] == first && self[index...].starts(with: word) {
      return true
    }
    return false
  }
}
