import PathwayAnalysis
import PathwayDiagnostics
import PathwayDrawing
import PathwayModel

/// A drawing, by its statements.
struct Drawn {
  let text: String

  /// The statements, one a line, without their indentation.
  let lines: [Substring]

  init(
    _ pathway: Pathway, _ findings: [Finding] = [], language: Language = .bokmål, detail: Detail = .full,
    leastSeverity: Severity = .warning
  ) {
    let renderer = DOTRenderer(language: language, detail: detail, leastSeverity: leastSeverity)
    self.init(text: renderer.render(AnalysedPathway(pathway), findings: findings))
  }

  init(_ adapted: AdaptedPathway, language: Language = .bokmål, detail: Detail = .full) {
    self.init(text: DOTRenderer(language: language, detail: detail).render(adapted))
  }

  private init(text: String) {
    self.text = text
    lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
  }

  /// The statement of the first node whose name begins so, with spaces for line breaks.
  func node(_ name: String) -> String? {
    lines.first { $0.hasPrefix("\"\(name)") && $0.contains("label=") }.map { String($0).replacing("<BR/>", with: " ") }
  }

  /// The statements of the edges that touch a node whose name begins so, without invisible ones.
  func edges(at name: String) -> [Substring] {
    lines.filter { $0.contains("\"\(name)") && $0.contains("\" -> \"") && $0.contains("penwidth") }
  }
}
