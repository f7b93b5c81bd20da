public import PathwayDiagnostics

/// Files that are held in memory, by path.
public struct MemoryProvider: SourceProvider {
  private let files: [String: [UInt8]]

  /// Creates a provider of files given as bytes.
  public init(_ files: [String: [UInt8]]) {
    self.files = files
  }

  /// Creates a provider of files given as texts.
  public init(texts: [String: String]) {
    files = texts.mapValues { Array($0.utf8) }
  }

  public func entry(at path: String) -> SourceEntry {
    let path = SourcePath.normalized(path)
    if let bytes = files[path] { return .file(size: bytes.count, identity: nil) }
    return path == "." || files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : .missing
  }

  public func read(_ path: String) -> Result<[UInt8], UnreadableReason> {
    files[SourcePath.normalized(path)].map { .success($0) } ?? .failure(.missing)
  }

  public func yamlFiles(below folder: String) -> Result<[String], UnreadableReason> {
    let folder = SourcePath.normalized(folder)
    let prefix = folder == "." ? "" : folder + "/"
    return .success(files.keys.filter { $0.hasPrefix(prefix) && SourcePath.isYAML($0) }.sorted())
  }

  public func canonicalPath(of path: String) -> String {
    let path = SourcePath.normalized(path)
    return path.hasPrefix("/") ? path : "/" + path
  }
}
