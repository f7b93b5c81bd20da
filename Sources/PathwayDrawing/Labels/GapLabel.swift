internal import PathwayDiagnostics

/// The marks of gaps: a filled tag where something must be mended, a framed one where it should be.
struct GapLabel {
  let names: Names
  let theme: Theme

  /// The size of the text, in points.
  var size = 10

  /// At most so many findings are told in words.
  private static let limit = 3

  /// Returns the tags of findings, each a row as wide as so many columns.
  func rows(_ findings: [Finding], columns: Int = 1, width: Int = 30) -> [[MarkupTable.Cell]] {
    var shown: [Finding] = []
    for finding in findings
    where !shown.contains(where: { $0.code == finding.code && $0.message == finding.message }) {
      shown.append(finding)
    }
    shown.sort { $0.severity == $1.severity ? $0.code < $1.code : $0.severity > $1.severity }
    var rows = shown.prefix(Self.limit).map { [tag(words(of: $0), $0.severity, columns: columns, width: width)] }
    if shown.count > Self.limit {
      let codes = shown.dropFirst(Self.limit).map { $0.code.description }
      let text = "\(names[Phrase.more]): \(codes.joined(separator: ", "))"
      rows.append([tag(text, shown[Self.limit].severity, columns: columns, width: width)])
    }
    return rows
  }

  private func words(of finding: Finding) -> String {
    let message = finding.code == .undeclaredHandoff ? Phrase.noHandoff : finding.message
    return "\(Self.sign(finding.severity)) \(finding.code) " + LineWrapping.shortened(names[message], to: 90)
  }

  /// Returns the tag of a finding that matters so much.
  func tag(_ text: String, _ severity: Severity, columns: Int, width: Int) -> MarkupTable.Cell {
    let lines = Markup.lines(LineWrapping.lines(of: text, width: width)) { .bold($0) }
    switch severity {
    case .error:
      return .init(content: .font(size: size, color: theme.paper, lines), columns: columns, fill: theme.gap)
    case .warning:
      return .init(
        content: .font(size: size, color: theme.text, lines), columns: columns, fill: theme.paper, frame: theme.gap)
    case .hint:
      let plain = Markup.lines(LineWrapping.lines(of: text, width: width)) { .italic($0) }
      return .init(content: .font(size: size, color: theme.text, plain), columns: columns)
    }
  }

  /// The sign before the code of a finding.
  static func sign(_ severity: Severity) -> String {
    switch severity {
    case .error, .warning: "⚠"
    case .hint: "○"
    }
  }
}
