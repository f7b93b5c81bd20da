/// The tool that writes the reports, by name and version.
public struct Tool: Hashable, Sendable {
  /// The name of the command.
  public let name: String

  /// The version, MAJOR.MINOR.PATCH.
  public let version: String

  /// This tool.
  public static let forlop = Tool(name: "forlop", version: "0.1.0")
}
