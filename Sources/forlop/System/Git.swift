import ArgumentParser
import PathwayKit
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// The program `git`, which knows the earlier editions of a file.
struct Git {
  let language: Language

  /// The folder that it is asked in.
  let folder: String

  /// The most that is read of one answer.
  private static let byteLimit = 256 * 1024 * 1024

  /// Returns the folder of the working tree that the folder lies in.
  func topFolder() async throws(CommandFailure) -> String {
    guard let top = try await answer("rev-parse", "--show-toplevel") else {
      throw failure(.noRepository(folder), .usage)
    }
    return top
  }

  /// Returns the name of the commit that a revision means, or nothing where there is none.
  func commit(_ revision: String) async throws(CommandFailure) -> String? {
    try await answer("rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}")
  }

  /// Returns the commit at which the branch that is checked out parted from the default branch.
  ///
  /// The default branch is the one that `origin` names, else `main` or `master`, that of `origin` first. On the default branch itself
  /// it is the last commit that both have, so that what has not been sent or committed is what differs.
  func mergeBase() async throws(CommandFailure) -> (commit: String, branch: String) {
    guard let branch = try await defaultBranch() else { throw failure(.noDefaultBranch, .usage) }
    guard let base = try await answer("merge-base", "HEAD", branch) else { throw failure(.noMergeBase(branch), .usage) }
    return (base, branch)
  }

  private func defaultBranch() async throws(CommandFailure) -> String? {
    if let named = try await answer("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD") { return named }
    for name in ["origin/main", "origin/master", "main", "master"] where try await commit(name) != nil { return name }
    return nil
  }

  /// Returns the YAML files of a commit, by path from the top folder, and what marks the roots of projects.
  func files(at commit: String) async throws(CommandFailure) -> [String: [UInt8]] {
    let listing = try await output(["ls-tree", "-r", "-z", "--full-tree", commit])
    let entries = GitTree(listing).entries.filter { GitTree.isOurs($0.path) }
    guard !entries.isEmpty else { return [:] }
    let request = entries.map { "\($0.object)\n" }.joined()
    return GitTree.contents(of: entries, in: try await output(["cat-file", "--batch"], input: request))
  }

  // MARK: - Asking

  /// The answer without the line break at its end, or nothing where git says no.
  private func answer(_ arguments: String...) async throws(CommandFailure) -> String? {
    let result = try await ask(arguments, input: "")
    guard result.isSuccess else { return nil }
    let text = String(decoding: result.output, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }

  private func output(_ arguments: [String], input: String = "") async throws(CommandFailure) -> [UInt8] {
    let result = try await ask(arguments, input: input)
    guard result.isSuccess else { throw failure(.failed(result.error), .unexpected) }
    return result.output
  }

  private func ask(
    _ arguments: [String], input: String
  ) async throws(CommandFailure) -> (isSuccess: Bool, output: [UInt8], error: String) {
    do {
      let result = try await run(
        .name("git"), arguments: Arguments(["-C", folder] + arguments), input: .string(input),
        output: .bytes(limit: Self.byteLimit), error: .string(limit: 64 * 1024))
      return (result.terminationStatus.isSuccess, result.standardOutput, result.standardError)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw failure(.missing, .unexpected)
    } catch {
      throw failure(.failed("\(error)"), .unexpected)
    }
  }

  private func failure(_ text: Text, _ code: ExitCode) -> CommandFailure {
    CommandFailure(message: text[language].printable, exitCode: code)
  }
}

extension Text {
  fileprivate static let missing = Text(
    nb: "programmet `git` er ikke installert; oppgi to filer i stedet",
    en: "the program `git` is not installed; name two files instead")

  fileprivate static func noRepository(_ folder: String) -> Text {
    Text(
      nb: "«\(folder)» ligger ikke i et git-depot; oppgi to filer i stedet",
      en: "“\(folder)” lies in no git repository; name two files instead")
  }

  fileprivate static let noDefaultBranch = Text(
    nb: "fant verken origin/HEAD, main eller master å sammenligne med; bruk --against REVISJON",
    en: "found neither origin/HEAD, main nor master to compare with; use --against REVISION")

  fileprivate static func noMergeBase(_ branch: String) -> Text {
    Text(
      nb: "fant ingen felles utgave med \(branch) (er depotet hentet uten historie?); bruk --against REVISJON",
      en: "found no common edition with \(branch) (is the repository a shallow clone?); use --against REVISION")
  }

  fileprivate static func failed(_ reason: String) -> Text {
    Text(nb: "`git` svarte ikke: \(reason)", en: "`git` did not answer: \(reason)")
  }
}
