public import PathwayDiagnostics

/// One text, such as standard input, in the place of a file; everything else comes from another provider.
public struct OverlayProvider: SourceProvider {
  private let base: any SourceProvider
  private let path: String
  private let bytes: [UInt8]

  /// Lays a text over a path.
  public init(_ bytes: [UInt8], at path: String, over base: any SourceProvider) {
    self.base = base
    self.path = SourcePath.normalized(path)
    self.bytes = bytes
  }

  public func entry(at path: String) -> SourceEntry {
    isOverlaid(path) ? .file(size: bytes.count, identity: nil) : base.entry(at: path)
  }

  public func read(_ path: String) -> Result<[UInt8], UnreadableReason> {
    isOverlaid(path) ? .success(bytes) : base.read(path)
  }

  public func yamlFiles(below folder: String) -> Result<[String], UnreadableReason> { base.yamlFiles(below: folder) }

  public func canonicalPath(of path: String) -> String { base.canonicalPath(of: path) }

  private func isOverlaid(_ path: String) -> Bool { SourcePath.normalized(path) == self.path }
}
