public import PathwayDiagnostics

/// Files of another provider, of which those that match a pattern are not found in folders; one that is named is read all the same.
public struct ExcludingProvider: SourceProvider {
  private let base: any SourceProvider
  private let folder: String
  private let patterns: [PathPattern]

  /// Leaves out what matches one of some patterns.
  ///
  /// - Parameters:
  ///   - patterns: Paths relative to a folder, in which `*` stands for any part of a name and `**` for any folders; a folder stands for all in it.
  ///   - folder: The absolute path of the folder.
  ///   - base: Where the files come from.
  public init(_ patterns: [String], in folder: String, of base: any SourceProvider) {
    self.base = base
    self.folder = folder
    self.patterns = patterns.map { PathPattern($0) }
  }

  public func entry(at path: String) -> SourceEntry { base.entry(at: path) }

  public func read(_ path: String) -> Result<[UInt8], UnreadableReason> { base.read(path) }

  public func yamlFiles(below folder: String) -> Result<[String], UnreadableReason> {
    guard !patterns.isEmpty else { return base.yamlFiles(below: folder) }
    return base.yamlFiles(below: folder).map { files in files.filter { !excludes($0) } }
  }

  public func canonicalPath(of path: String) -> String { base.canonicalPath(of: path) }

  /// Tells whether a file is left out where it is not named.
  public func excludes(_ path: String) -> Bool {
    let absolute = base.canonicalPath(of: path)
    guard SourcePath.contains(folder, absolute) else { return false }
    let relative = SourcePath.relative(absolute, to: folder)
    return patterns.contains { $0.matches(relative) }
  }
}
