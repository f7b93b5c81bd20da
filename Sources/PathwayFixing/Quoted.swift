/// Texts in quotation marks, as YAML reads them.
enum Quoted {
  /// Returns a text in double quotation marks.
  static func double(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// Returns a text in single quotation marks.
  static func single(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }
}
