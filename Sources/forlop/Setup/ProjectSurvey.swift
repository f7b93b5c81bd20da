import PathwayKit
import PathwayLinking

/// What a folder has that tells how its project is looked after.
struct ProjectSurvey {
  /// The folder.
  let folder: String

  private let provider = DiskProvider()

  /// Looks into a folder.
  init(of folder: String) {
    self.folder = folder
  }

  /// What tells that a part fits the project; nothing where nothing does.
  func reason(for part: SetupPart) -> Text? {
    switch part {
    case .gitHub: has(".github") ?? remote(like: "github")
    case .gitLab: has(".gitlab-ci.yml") ?? remote(like: "gitlab")
    case .preCommit: has(".pre-commit-config.yaml")
    case .editor: has(".vscode")
    }
  }

  /// Whether there is something at a path from the folder.
  func isThere(_ path: String) -> Bool {
    provider.entry(at: SourcePath.normalized(folder + "/" + path)) != .missing
  }

  /// Returns the text of a file, or nothing where it cannot be read.
  func text(of path: String) -> String? {
    guard case .success(let bytes) = provider.read(SourcePath.normalized(folder + "/" + path)) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The top folder of the repository that the folder lies in, from the folder; nothing where it is the folder itself, or there is none.
  var repositoryAbove: String? {
    guard !isThere(".git") else { return nil }
    var above = SourcePath.folder(of: provider.canonicalPath(of: folder))
    var path = ".."
    while above != "/" {
      if provider.entry(at: above + "/.git") != .missing { return SourcePath.normalized(folder + "/" + path) }
      above = SourcePath.folder(of: above)
      path += "/.."
    }
    return nil
  }

  /// The folders directly below that have pathways, and the pathways that lie beside them, in order.
  var pathwayPaths: [String] {
    let top = provider.canonicalPath(of: folder)
    let project = ProjectLoader.load([folder], from: provider)
    let paths = Set(project.paths).subtracting(project.skipped).map { provider.canonicalPath(of: $0) }
    let names = paths.filter { SourcePath.contains(top, $0) }.compactMap { path -> String? in
      let parts = path.dropFirst(top == "/" ? 1 : top.count + 1).split(separator: "/")
      return parts.first.map { parts.count > 1 ? $0 + "/" : String($0) }
    }
    return Set(names).sorted()
  }

  private func has(_ path: String) -> Text? {
    isThere(path) ? Text(nb: "her er \(path)", en: "here is \(path)") : nil
  }

  /// Tells whether the repository is fetched from a host with a name.
  private func remote(like name: String) -> Text? {
    let addresses = text(of: ".git/config")?.split(whereSeparator: \.isNewline).compactMap { line -> String? in
      let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingPrefix { $0.isWhitespace } }
      guard parts.count == 2, parts[0].prefix(3) == "url" else { return nil }
      return String(parts[1])
    }
    let host = addresses?.lazy.compactMap { Self.host(of: $0) }.first { $0.contains(name) }
    return host.map { Text(nb: "depotet hentes fra \($0.printable)", en: "the repository comes from \($0.printable)") }
  }

  /// The host of an address such as `https://host/path` or `git@host:path`.
  private static func host(of address: String) -> String? {
    let rest = address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...]
    let host = rest.prefix { $0 != "/" && !($0 == ":" && address.firstRange(of: "://") == nil) }
    return host.split(separator: "@").last.map { $0.prefix { $0 != ":" }.lowercased() }
  }
}
