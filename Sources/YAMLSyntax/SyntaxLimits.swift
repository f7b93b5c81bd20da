/// How much is read before a file is refused.
package struct SyntaxLimits: Sendable {
  /// The largest file, in bytes.
  package var bytes = 4 * 1024 * 1024

  /// How deep lists and mappings may lie in each other.
  package var depth = 64

  /// How many aliases there may be, those inside aliased values counted each time.
  package var aliases = 10_000

  /// How many values there may be once every alias is laid out.
  package var nodes = 100_000

  package init() {}
}
