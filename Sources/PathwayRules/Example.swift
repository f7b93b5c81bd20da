public import PathwayModel

/// A pathway file, whole or the part that matters, that a rule is content with or not.
///
/// The mark `↓` stands before each place at which the rule must fire; it is taken out before the text is read.
public struct Example: Sendable {
  /// How the text of an example is saved.
  public enum Encoding: Hashable, Sendable {
    /// As every file should be.
    case utf8

    /// One byte a letter, as old programs do it (ISO 8859-1).
    case latin1
  }

  /// The text, with its marks.
  public let marked: String

  /// How the text is saved.
  public let encoding: Encoding

  /// Whether the rule is content with it.
  public let isGood: Bool

  /// Other files that the example needs, by path.
  public let files: [String: String]

  /// The date that counts as today, as ISO 8601 writes it, where the rule asks for it.
  public let today: String?

  /// How strictly the example is judged, where it is not as usual.
  public let preset: Preset

  /// Whether the documentation leaves it out.
  public let isHidden: Bool

  /// The file of the rule that the example stands in.
  public let sourceFile: String

  /// The line of the rule's file at which the example stands.
  public let sourceLine: Int

  /// Creates an example that the rule is content with.
  package static func good(
    _ text: String, files: [String: String] = [:], today: String? = nil, preset: Preset = .anbefalt,
    isHidden: Bool = false, file: String = #filePath, line: Int = #line
  ) -> Example {
    Example(
      marked: text, encoding: .utf8, isGood: true, files: files, today: today,
      preset: preset, isHidden: isHidden, sourceFile: file, sourceLine: line)
  }

  /// Creates an example in which the rule fires at each mark.
  package static func bad(
    _ text: String, encoding: Encoding = .utf8, files: [String: String] = [:], today: String? = nil,
    preset: Preset = .anbefalt, isHidden: Bool = false, file: String = #filePath, line: Int = #line
  ) -> Example {
    Example(
      marked: text, encoding: encoding, isGood: false, files: files, today: today,
      preset: preset, isHidden: isHidden, sourceFile: file, sourceLine: line)
  }

  /// The text as an author would write it.
  public var text: String { marked.replacing("↓", with: "") }

  /// The text as bytes of a file.
  public var bytes: [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .latin1: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
  }
}
