/// The value of an attribute.
enum DOTValue: Equatable, Sendable {
  /// A text, which is quoted.
  case text(String)

  /// An HTML-like label.
  case markup(Markup)
}

extension DOTValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}

extension DOTValue {
  /// The value that names a colour.
  static func color(_ color: Color) -> DOTValue { .text(color.hex) }
}
