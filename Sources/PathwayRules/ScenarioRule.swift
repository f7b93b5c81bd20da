package import PathwayAnalysis

/// A rule that looks at what has come of walking a scenario.
package protocol ScenarioRule: Rule {
  /// Judges a walk and reports what is wrong.
  static func check(_ walk: ScenarioWalk, reporting report: inout Report)
}
