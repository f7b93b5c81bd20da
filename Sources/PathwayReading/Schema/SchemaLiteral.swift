/// A value that an enumeration lists.
package enum SchemaLiteral: Sendable {
  /// A text.
  case text(String)

  /// `true` or `false`, as YAML reads them where no quotes stand around them.
  case boolean(Bool)
}
