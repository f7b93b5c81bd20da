import ArgumentParser
import PathwayKit

/// Where others get forlop from: the repository with its source and its releases.
struct ToolRepository: ExpressibleByArgument {
  /// The address for git.
  let address: String

  /// The owner and the name on GitHub, where it has them.
  let gitHubName: String?

  /// The release that belongs to this command.
  static let revision = "v" + Tool.forlop.version

  /// What stands in place of an address that nobody has given: names that no host and no owner can have, so that they lead nowhere.
  static let unknown = ToolRepository(
    address: "https://fyll-inn.invalid/forlop.git", gitHubName: "__fyll-inn__/forlop", isKnown: false)

  /// Whether somebody has given it.
  let isKnown: Bool

  private init(address: String, gitHubName: String?, isKnown: Bool = true) {
    self.address = address
    self.gitHubName = gitHubName
    self.isKnown = isKnown
  }

  /// Reads an address such as `https://github.com/OWNER/forlop`, or `OWNER/forlop` for one on GitHub.
  init?(argument: String) {
    guard !argument.isEmpty, argument.unicodeScalars.allSatisfy({ Self.isPlain($0) }) else { return nil }
    guard let scheme = argument.firstRange(of: "://") else {
      guard Self.isName(argument) else { return nil }
      self.init(address: "https://github.com/\(argument)", gitHubName: argument)
      return
    }
    guard ["https", "ssh"].contains(argument[..<scheme.lowerBound]) else { return nil }
    let parts = argument[scheme.upperBound...].split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }), let host = parts.first else { return nil }
    var name = parts.dropFirst().joined(separator: "/")
    if name.hasSuffix(".git") { name.removeLast(4) }
    let isOnGitHub = host == "github.com" || host == "git@github.com"
    self.init(address: argument, gitHubName: isOnGitHub && Self.isName(name) ? name : nil)
  }

  private static func isName(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." } && !text.contains(":")
  }

  /// Whether a character needs no quotes in YAML and in a shell.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", ":", "@", "~": true
    default: false
    }
  }
}
