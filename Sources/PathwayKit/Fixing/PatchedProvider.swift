internal import PathwayDiagnostics
internal import PathwayLinking

/// Files of another provider, some of them with other bytes.
struct PatchedProvider: SourceProvider {
  private let base: any SourceProvider
  private var texts: [String: [UInt8]] = [:]

  /// Creates a provider that changes nothing.
  init(over base: any SourceProvider) {
    self.base = base
  }

  /// Gives a file other bytes.
  mutating func replace(_ path: String, with bytes: [UInt8]) {
    texts[base.canonicalPath(of: path)] = bytes
  }

  func entry(at path: String) -> SourceEntry {
    let entry = base.entry(at: path)
    guard case .file(_, let identity) = entry, let text = text(at: path) else { return entry }
    return .file(size: text.count, identity: identity)
  }

  func read(_ path: String) -> Result<[UInt8], UnreadableReason> {
    text(at: path).map { .success($0) } ?? base.read(path)
  }

  func yamlFiles(below folder: String) -> Result<[String], UnreadableReason> { base.yamlFiles(below: folder) }

  func canonicalPath(of path: String) -> String { base.canonicalPath(of: path) }

  private func text(at path: String) -> [UInt8]? {
    texts.isEmpty ? nil : texts[base.canonicalPath(of: path)]
  }
}
