/// What a column counts.
public enum ColumnUnit: Sendable {
  /// Unicode scalars: the unit of the text and JSON reports, and of SARIF.
  case scalars

  /// UTF-16 code units: the unit of the Language Server Protocol.
  case utf16

  /// UTF-8 bytes: the unit of rdjson.
  case utf8
}
