package import PathwayAnalysis
package import PathwayDiagnostics

/// A rule of the catalogue. Each is one type in one file.
package protocol Rule: Sendable {
  /// What the rule is.
  static var metadata: RuleMetadata { get }

  /// Whether the rule looks at what the file says alone, and not at what the pathways that it uses add to it.
  static var judgesFile: Bool { get }

  /// Judges a pathway and reports what is wrong; a rule that only gives words to faults has nothing to judge.
  static func check(_ pathway: AnalysedPathway, reporting report: inout Report)

  /// Judges an adaptation against its base and reports what is wrong.
  static func check(_ adapted: AdaptedPathway, reporting report: inout Report)
}

extension Rule {
  package static var judgesFile: Bool { false }

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {}
  package static func check(_ adapted: AdaptedPathway, reporting report: inout Report) {}
}

/// A rule that looks at the facts of a pathway.
package protocol PathwayRule: Rule {
  /// Judges a pathway and reports what is wrong.
  static func check(_ pathway: AnalysedPathway, reporting report: inout Report)
}

/// A rule that holds an adaptation against the pathway that it adapts.
package protocol AdaptationRule: Rule {
  /// Judges an adaptation against its base and reports what is wrong.
  static func check(_ adapted: AdaptedPathway, reporting report: inout Report)
}

/// A rule that gives words to what was found while files were read and linked.
package protocol FaultRule: Rule {
  /// Returns the words for a fault, or nothing for a fault that is another rule's.
  static func wording(for fault: Fault) -> Wording?
}
