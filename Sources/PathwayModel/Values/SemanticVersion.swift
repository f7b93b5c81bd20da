/// The edition of a pathway: MAJOR.MINOR.PATCH (Semantic Versioning 2.0.0, without pre-release and build parts).
public struct SemanticVersion: Hashable, Sendable {
  /// The first number: raised when what was promised no longer holds.
  public var major: Int

  /// The second number: raised when something is added.
  public var minor: Int

  /// The third number: raised when something is mended.
  public var patch: Int

  /// Creates a version from its three numbers.
  public init(_ major: Int, _ minor: Int, _ patch: Int) {
    self.major = major
    self.minor = minor
    self.patch = patch
  }
}

extension SemanticVersion: Comparable {
  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }
}

extension SemanticVersion: CustomStringConvertible {
  public var description: String { "\(major).\(minor).\(patch)" }
}
