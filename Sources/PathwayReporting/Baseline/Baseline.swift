import FoundationEssentials
public import PathwayDiagnostics

/// The findings that were there when somebody began to use the tool: they are not told again, and new ones are.
///
/// Each is known by its fingerprint, which is made of code, pathway and identifiers and never of lines.
public struct Baseline: Hashable, Sendable {
  /// A finding that was there.
  public struct Entry: Hashable, Sendable, Codable {
    /// The fingerprint.
    public let fingerprint: String

    /// The code of the rule, for people who read the file.
    public let code: String

    /// The pathway or catalogue, for people who read the file.
    public let pathway: String

    /// The identifiers of what it is about, for people who read the file.
    public let subject: [String]
  }

  /// The form of the file; a file of another is refused.
  private static let version = 1

  /// The findings, in order of pathway, code and subject.
  public let entries: [Entry]

  private let fingerprints: Set<String>

  /// Creates a baseline of findings, as they are now.
  public init(of findings: [Finding]) {
    self.init(
      entries: findings.map { finding in
        Entry(
          fingerprint: finding.fingerprint, code: finding.code.description, pathway: finding.owner,
          subject: finding.subject)
      })
  }

  private init(entries: [Entry]) {
    let sorted = Set(entries).sorted {
      ([$0.pathway, $0.code] + $0.subject + [$0.fingerprint])
        .lexicographicallyPrecedes([$1.pathway, $1.code] + $1.subject + [$1.fingerprint])
    }
    self.entries = sorted
    fingerprints = Set(sorted.map { $0.fingerprint })
  }

  /// Reads a baseline; nothing where the bytes are none of this form.
  public init?(_ bytes: [UInt8]) {
    struct File: Codable {
      let version: Int
      let findings: [Entry]
    }
    guard let file = try? JSONDecoder().decode(File.self, from: Data(bytes)), file.version == Self.version else {
      return nil
    }
    self.init(entries: file.findings)
  }

  /// The file: JSON, the same for the same findings.
  public var text: String {
    JSONValue.object([
      ("version", .integer(Self.version)),
      (
        "findings",
        .array(
          entries.map { entry in
            .object([
              ("fingerprint", .string(entry.fingerprint)), ("code", .string(entry.code)),
              ("pathway", .string(entry.pathway)), ("subject", .array(entry.subject.map { .string($0) })),
            ])
          })
      ),
    ]).text
  }

  /// Tells whether a finding was there.
  public func contains(_ finding: Finding) -> Bool { fingerprints.contains(finding.fingerprint) }

  /// Returns the baseline without what is not found any more.
  public func pruned(to findings: [Finding]) -> Baseline {
    let found = Set(findings.map { $0.fingerprint })
    return Baseline(entries: entries.filter { found.contains($0.fingerprint) })
  }
}
