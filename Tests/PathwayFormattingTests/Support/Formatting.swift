import PathwayFormatting
import Testing

/// What formatting a text gives, for tests.
enum Formatting {
  /// The formatted text; nothing where it was left alone.
  static func formatted(_ bytes: [UInt8], path: String = "prøve.yaml") -> [UInt8]? {
    guard case .formatted(let result) = FileFormatter.format(bytes, path: path, isNamed: true) else { return nil }
    return result
  }

  /// The formatted text; nothing where it was left alone.
  static func formatted(_ text: String) -> String? {
    formatted(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }
}
