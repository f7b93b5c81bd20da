/// The ways in which a file can be wrong before any rule about pathways is asked.
public enum FaultKind: Hashable, Sendable {
  /// The text is not YAML; the reason is libyaml's own, in English.
  case invalidYAML(problem: String, context: String?)

  /// A mapping has a key twice.
  case duplicateKey(String)

  /// The vocabulary has no such key in this form.
  case unknownKey(String, form: Text, suggestions: [String])

  /// A comma in flow style ended a text, and the rest was read as a key.
  case cutText(kept: String, rest: String)

  /// A value is not of its type.
  case invalidValue(String, expected: Expectation)

  /// A required key is absent.
  case missingKey(String, form: Text)

  /// The file is larger or deeper than is read.
  case limitExceeded(ReadingLimit)

  /// YAML that the pathway language has no use for.
  case unsupportedYAML(UnsupportedConstruct)

  /// The text is not UTF-8.
  case invalidEncoding(byte: UInt8)

  /// The file cannot be read.
  case unreadableFile(path: String, reason: UnreadableReason)

  /// An identifier is declared nowhere.
  case unresolvedReference(String, kind: ReferenceKind, suggestions: [String])

  /// An identifier is declared twice.
  case duplicateDeclaration(String, kind: ReferenceKind)

  /// An end of a used pathway leads nowhere.
  case unmappedExit(end: String, pathway: String)

  /// A used pathway has no such end.
  case unknownExit(String, pathway: String, suggestions: [String])

  /// Files use each other in a circle; the first is repeated at the end.
  case circularUse([String])

  /// A key of the pathway language stands where an adaptation may only change others.
  case notAdaptable(String, form: Text, open: [String])

  /// A step that an adaptation takes out cannot be spared.
  case notRemovable(String, RemovalObstacle)

  /// Something that an adaptation takes out is still referred to.
  case removedReference(String, kind: ReferenceKind, by: String)
}
