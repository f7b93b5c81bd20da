public import PathwayDiagnostics

/// Files that are held in memory, by path.
public struct MemoryProvider: SourceProvider {
  /// The files, by absolute path.
  private let files: [String: [UInt8]]

  /// The folder that relative paths start from; it has a name so that a path can lead out of it.
  private static let workingFolder = "/arbeid"

  /// Creates a provider of files given as bytes.
  public init(_ files: [String: [UInt8]]) {
    self.files = Dictionary(files.map { (Self.absolute($0), $1) }) { first, _ in first }
  }

  /// Creates a provider of files given as texts.
  public init(texts: [String: String]) {
    self.init(texts.mapValues { Array($0.utf8) })
  }

  public func entry(at path: String) -> SourceEntry {
    let path = Self.absolute(path)
    if let bytes = files[path] { return .file(size: bytes.count, identity: nil) }
    let isFolder = path == Self.workingFolder || files.keys.contains { SourcePath.contains(path, $0) }
    return isFolder ? .folder : .missing
  }

  public func read(_ path: String) -> Result<[UInt8], UnreadableReason> {
    files[Self.absolute(path)].map { .success($0) } ?? .failure(.missing)
  }

  public func yamlFiles(below folder: String) -> Result<[String], UnreadableReason> {
    let folder = SourcePath.normalized(folder)
    let prefix = folder == "/" ? folder : Self.absolute(folder) + "/"
    let names = files.keys.filter { $0.hasPrefix(prefix) && SourcePath.isYAML($0) }.map { $0.dropFirst(prefix.count) }
    return .success(
      names.filter { !$0.hasPrefix(".") && !$0.contains("/.") }
        .map { folder == "." ? String($0) : folder == "/" ? folder + $0 : folder + "/" + $0 }.sorted())
  }

  public func canonicalPath(of path: String) -> String { Self.absolute(path) }

  private static func absolute(_ path: String) -> String {
    SourcePath.normalized(path.hasPrefix("/") ? path : workingFolder + "/" + path)
  }
}
