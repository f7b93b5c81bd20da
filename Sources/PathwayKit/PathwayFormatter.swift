internal import PathwayDiagnostics
internal import PathwayFormatting
public import PathwayLinking
internal import PathwayReporting
internal import PathwayRules
internal import SourceText

/// Brings pathways, catalogues, adaptations and scenarios into the one form that all files share.
///
/// Keys come in the order of the language, and comments stay where they belong. What a file says never changes: what was made of
/// it is read again and held against it.
public struct PathwayFormatter: Sendable {
  /// Creates a formatter.
  public init() {}

  /// Formats files and folders; nothing is written.
  ///
  /// - Returns: The files in order of path. Those in folders that are none of ours are left out.
  public func format(_ paths: [String], provider: any SourceProvider) -> [FormattedFile] {
    var files: [String: FormattedFile] = [:]
    for path in Set(paths.map { SourcePath.normalized($0) }).sorted() {
      for file in formatNamed(path, provider) where files[file.path] == nil { files[file.path] = file }
    }
    return files.values.sorted { $0.path < $1.path }
  }

  /// Formats the bytes of one file.
  ///
  /// - Parameter path: The path, by which faults name a file that does not say what it is.
  public func format(_ source: [UInt8], path: String) -> FormattedFile {
    format(source, path: path, isNamed: true) ?? FormattedFile(path: path, source: source, outcome: .unchanged)
  }

  private func formatNamed(_ path: String, _ provider: any SourceProvider) -> [FormattedFile] {
    func unreadable(_ reason: UnreadableReason) -> [FormattedFile] {
      [FormattedFile(path: path, source: [], outcome: .unreadable(reason))]
    }
    let entry = provider.entry(at: path)
    switch entry {
    case .file: return [read(path, isNamed: true, provider)].compactMap { $0 }
    case .folder:
      switch provider.yamlFiles(below: path) {
      case .success(let files): return files.compactMap { read($0, isNamed: false, provider) }
      case .failure(let reason): return unreadable(reason)
      }
    case .missing, .noPermission, .other: return unreadable(entry.unreadableReason)
    }
  }

  private func read(_ path: String, isNamed: Bool, _ provider: any SourceProvider) -> FormattedFile? {
    switch provider.read(path) {
    case .success(let source): format(source, path: path, isNamed: isNamed)
    case .failure(let reason): FormattedFile(path: path, source: [], outcome: .unreadable(reason))
    }
  }

  private func format(_ source: [UInt8], path: String, isNamed: Bool) -> FormattedFile? {
    let outcome: FormattedFile.Outcome
    switch FileFormatter.format(source, path: path, isNamed: isNamed) {
    case .other: return nil
    case .formatted(let result): outcome = result == source ? .unchanged : .changed(result)
    case .unsupported(.lineBreak(let line)): outcome = .unsupported(.lineBreak(line))
    case .unsupported(.rareYAML(let line)): outcome = .unsupported(.rareYAML(line))
    case .unsafe: outcome = .failed
    case .faulty(let faults):
      outcome = .faulty(
        ValidationReport(
          sources: [SourceText(path: path, bytes: source)], files: [path],
          findings: faults.map { FaultTranslation.finding(for: $0) }))
    }
    return FormattedFile(path: path, source: source, outcome: outcome)
  }
}

extension Text {
  fileprivate static func lineBreak(_ line: Int) -> Text {
    Text(
      nb: "bruk vanlig linjeskift i linje \(line): tegnet der er linjeskift for noen programmer og ikke for andre",
      en: "use an ordinary line break in line \(line): the character there is one to some programs and not to others")
  }

  fileprivate static func rareYAML(_ line: Int) -> Text {
    Text(
      nb: "skriv linje \(line) på en vanligere måte: den har YAML som ikke kan formateres trygt",
      en: "write line \(line) in a more usual way: it has YAML that cannot be formatted safely")
  }
}
