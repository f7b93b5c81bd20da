/// Why a file that can be read is not formatted, with the number of a line.
package enum UnsupportedLayout: Error, Hashable, Sendable {
  /// A line ends in a way that readers of YAML do not agree on.
  case lineBreak(line: Int)

  /// A key or value is written in a rare way that could not be kept.
  case rareYAML(line: Int)
}
