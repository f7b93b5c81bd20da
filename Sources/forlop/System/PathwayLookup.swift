import ArgumentParser
import PathwayKit
import SourceText

/// Finds the one pathway that a reader names, by its file or by its id.
struct PathwayLookup {
  let validator: Validator
  let language: Language

  private let provider: any SourceProvider

  init(validator: Validator, provider: any SourceProvider, language: Language) {
    self.validator = validator
    self.provider = provider
    self.language = language
  }

  /// Returns the pathway with a path or an id.
  func find(_ name: String) throws(CommandFailure) -> CheckedPathway {
    Self.isPath(name) ? try find(inFile: name) : try find(withID: name)
  }

  /// Whether a name is a path: ids have neither dots nor slashes.
  static func isPath(_ name: String) -> Bool {
    name.contains { $0 == "." || $0 == "/" || $0 == "\\" }
  }

  private func find(inFile path: String) throws(CommandFailure) -> CheckedPathway {
    let result = validator.validate([path], provider: provider)
    if !result.unreadablePaths.isEmpty { throw failure(.unreadable(path), .unexpected) }
    let pathways = pathways(of: result, in: path)
    switch pathways.count {
    case 1: return pathways[0]
    case 0:
      let faults = result.report.keepingFindings(atLeast: .error)
      StandardError.write(TextReporter(language: language, quiet: true).report(faults))
      throw failure(.noPathway(path), .findings)
    default: throw failure(.severalPathways(path, pathways.map { $0.path }), .usage)
    }
  }

  /// The pathway of a file without those that it uses; all of them for a folder.
  private func pathways(of result: ValidationResult, in path: String) -> [CheckedPathway] {
    let canonical = provider.canonicalPath(of: path)
    let own = result.pathways.filter { provider.canonicalPath(of: $0.path) == canonical }
    return own.isEmpty ? result.pathways : own
  }

  private func find(withID id: String) throws(CommandFailure) -> CheckedPathway {
    let pathways = validator.validate(["."], provider: provider).pathways
    let found = pathways.filter { $0.id == id }
    guard let pathway = found.first else {
      let likely = Suggestions.closest(to: id, among: pathways.map { $0.id })
      throw failure(.unknown(id, likely), .usage)
    }
    guard found.count == 1 else { throw failure(.severalPathways(id, found.map { $0.path }), .usage) }
    return pathway
  }

  private func failure(_ text: Text, _ code: ExitCode) -> CommandFailure {
    CommandFailure(message: text[language].printable, exitCode: code)
  }
}

extension CheckedPathway {
  fileprivate var id: String { analysed.pathway.id.text }
}

extension Text {
  fileprivate static func unreadable(_ path: String) -> Text {
    Text(nb: "kan ikke lese «\(path)»", en: "cannot read “\(path)”")
  }

  fileprivate static func noPathway(_ path: String) -> Text {
    Text(nb: "«\(path)» er ikke et forløp som kan tegnes", en: "“\(path)” is no pathway that can be drawn")
  }

  /// That several pathways have a name, and where they are.
  static func severalPathways(_ name: String, _ paths: [String]) -> Text {
    let list = paths.sorted().joined(separator: ", ")
    return Text(
      nb: "flere forløp heter «\(name)»; velg en av filene: \(list)",
      en: "several pathways are called “\(name)”; choose one of the files: \(list)")
  }

  fileprivate static func unknown(_ id: String, _ suggestions: [String]) -> Text {
    let likely = suggestions.joined(separator: ", ")
    return Text(
      nb: "fant ikke forløpet «\(id)» under denne mappen" + (likely.isEmpty ? "" : "; mente du \(likely)?"),
      en: "found no pathway “\(id)” below this folder" + (likely.isEmpty ? "" : "; did you mean \(likely)?"))
  }
}
