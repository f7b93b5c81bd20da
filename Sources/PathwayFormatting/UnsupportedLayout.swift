/// Why a file that can be read is not formatted.
package enum UnsupportedLayout: Hashable, Sendable {
  /// Some of its lines end in a way that readers of YAML do not agree on.
  case lineBreaks

  /// A key or value is written in a rare way that could not be kept.
  case rareYAML
}
