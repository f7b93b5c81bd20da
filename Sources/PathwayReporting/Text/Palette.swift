import PathwayDiagnostics

/// The colours of a text report; colour only repeats what the words say.
struct Palette {
  let usesColour: Bool

  /// Returns a text in the colour of a severity.
  func severity(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .error: paint(text, "1;31")
    case .warning: paint(text, "1;33")
    case .hint: paint(text, "1;36")
    }
  }

  /// Returns a text that stands out.
  func strong(_ text: String) -> String { paint(text, "1") }

  /// Returns a text in the colour of line numbers and frames.
  func frame(_ text: String) -> String { paint(text, "1;34") }

  private func paint(_ text: String, _ code: String) -> String {
    usesColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
