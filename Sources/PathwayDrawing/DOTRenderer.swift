public import PathwayAnalysis
public import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// Draws pathways in the DOT language, for Graphviz to lay out.
///
/// Lanes are columns, one a responsibility area, and runs go from top to bottom. The pathway becomes a scene (what is
/// shown), the scene gets rows and bends (where it stands), and that becomes statements and text. The same pathway
/// always gives the same text.
public struct DOTRenderer: Sendable {
  /// The language of the words.
  public var language: Language

  /// The colours and the typeface.
  public var theme: Theme

  /// How much the drawing tells.
  public var detail: Detail

  /// Findings that matter less than this are not drawn.
  public var leastSeverity: Severity

  /// Creates a renderer.
  public init(
    language: Language = .bokmål, theme: Theme = .standard, detail: Detail = .full, leastSeverity: Severity = .warning
  ) {
    self.language = language
    self.theme = theme
    self.detail = detail
    self.leastSeverity = leastSeverity
  }

  /// Returns the drawing of a pathway as a text in the DOT language.
  ///
  /// Findings of this pathway are drawn on the step, the event, the contract or the arrow that they concern, or else
  /// under the title.
  public func render(_ pathway: AnalysedPathway, findings: [Finding] = []) -> String {
    render(pathway, findings, adapted: nil)
  }

  /// Returns the drawing of an adapted pathway, in which what is local is marked.
  public func render(_ adapted: AdaptedPathway, findings: [Finding] = []) -> String {
    render(adapted.effective, findings, adapted: adapted)
  }

  private func render(_ pathway: AnalysedPathway, _ findings: [Finding], adapted: AdaptedPathway?) -> String {
    var names = Names(resolved: pathway.resolved, language: language, detail: detail)
    if let adapted { names.marks = LocalMarks(of: adapted) }
    let gaps = Gaps(findings.filter { $0.severity >= leastSeverity }, in: pathway.graph)
    var scene = SceneBuilder.scene(of: pathway.graph, gaps: gaps, names: names)
    BackArrows.mark(&scene)
    Ranking.assign(&scene)
    let (routed, segments) = Router.route(scene)
    return Drawing(scene: routed, segments: segments, names: names, theme: theme, adapted: adapted).graph.description
  }
}
