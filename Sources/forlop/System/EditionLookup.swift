import ArgumentParser
import PathwayKit
import PathwayLinking

/// Finds the editions of pathways that a reader names.
struct EditionLookup {
  let language: Language

  private let provider = DiskProvider()

  init(language: Language) {
    self.language = language
  }

  /// Returns the edition of a file on the disk.
  func edition(at path: String) throws(CommandFailure) -> Edition {
    switch provider.entry(at: path) {
    case .file: break
    case .folder, .missing, .noPermission, .other: throw failure(.unreadable(path), .unexpected)
    }
    guard let edition = Edition(at: path, from: provider) else { throw failure(.noPathway(path), .findings) }
    return edition
  }

  /// Returns the edition of a file at a revision, or where the branch parted from the default branch.
  func edition(of new: Edition, against revision: String?) async throws(CommandFailure) -> Edition {
    let file = provider.canonicalPath(of: new.path)
    let folder = SourcePath.folder(of: file)
    let git = Git(language: language, folder: folder)
    let top = provider.canonicalPath(of: try await git.topFolder())
    let (commit, name) = try await commit(revision, git)
    guard SourcePath.contains(top, file) else { throw failure(.notThere(new.path, name), .unexpected) }
    let path = String(file.dropFirst(top.count + 1))
    let old = MemoryProvider(try await git.files(at: commit))
    if let edition = Edition(at: path, from: old, revision: name) { return edition }
    // A file that has been moved is found by what it holds.
    guard old.entry(at: path) == .missing else { throw failure(.noPathway("\(name):\(path)"), .findings) }
    guard let moved = Edition(holding: new.id, from: old, revision: name) else {
      throw failure(.notThere(path, name), .unexpected)
    }
    return moved
  }

  private func commit(
    _ revision: String?, _ git: Git
  ) async throws(CommandFailure) -> (commit: String, name: String) {
    guard let revision else {
      let base = try await git.mergeBase()
      return (base.commit, String(base.commit.prefix(10)))
    }
    guard let commit = try await git.commit(revision) else { throw failure(.noRevision(revision), .usage) }
    return (commit, revision)
  }

  private func failure(_ text: Text, _ code: ExitCode) -> CommandFailure {
    CommandFailure(message: text[language].printable, exitCode: code)
  }
}

extension Text {
  fileprivate static func unreadable(_ path: String) -> Text {
    Text(nb: "kan ikke lese «\(path)»", en: "cannot read “\(path)”")
  }

  fileprivate static func noPathway(_ path: String) -> Text {
    Text(
      nb: "«\(path)» er ikke et forløp eller en tilpasning som kan leses; `forlop validate` sier hvorfor",
      en: "“\(path)” is no pathway and no adaptation that can be read; `forlop validate` says why")
  }

  fileprivate static func noRevision(_ revision: String) -> Text {
    Text(nb: "git kjenner ingen revisjon «\(revision)»", en: "git knows no revision “\(revision)”")
  }

  fileprivate static func notThere(_ path: String, _ revision: String) -> Text {
    Text(nb: "«\(path)» finnes ikke i \(revision)", en: "“\(path)” is not in \(revision)")
  }
}
