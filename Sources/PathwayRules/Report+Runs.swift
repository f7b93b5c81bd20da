internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

extension Report {
  /// Returns what was found on the runs of a pathway, as far as it may be told.
  ///
  /// Where the runs could not be followed, nothing; the check is then reported as not assessed, unless another rule has said why.
  ///
  /// - Parameters:
  ///   - found: What was found.
  ///   - isAsked: Whether the pathway has anything that the rule would have asked about.
  mutating func tellable<Found>(
    _ found: [Found], onRunsOf pathway: AnalysedPathway, whereAsked isAsked: @autoclosure () -> Bool
  ) -> [Found] {
    switch pathway.runs.standing {
    case .followed:
      if !pathway.hasRivalExits { return found }
      holdBack()
    case .jumps: if isAsked() { notAssessed(.branchesRunOn, at: pathway.pathway.origin) }
    case .tooLarge: if isAsked() { notAssessed(.tooManyRuns, at: pathway.pathway.origin) }
    case .unknown, .irregular: holdBack()
    }
    return []
  }
}

extension AnalysedPathway {
  /// Whether some step goes on in several ways: nobody knows which of them is meant, so nothing is said of the runs.
  var hasRivalExits: Bool {
    let steps = steps
    return steps.indices.contains { steps[$0].exits.count > 1 }
  }

  /// Tells whether some run without events comes to a step: a shortest way is by an event only where no other is.
  func isReachedWithoutEvents(_ step: Int) -> Bool {
    guard reach.contains(step) else { return false }
    var step = step
    while let arrival = reach.arrival(at: step) {
      guard let source = graph.arrows[arrival].sourceStep else { return false }
      step = source
    }
    return true
  }
}

extension Text {
  /// Why runs are not judged where an arrow goes back too early.
  static let branchesRunOn = Text(
    nb: "en pil går tilbake mens en annen gren er i gang (PF405); rett den først",
    en: "an arrow goes back while another branch is running (PF405); mend it first")

  /// Why runs are not judged where there are too many.
  static let tooManyRuns = Text(
    nb: "forløpet har for mange valg til at alle løp kan følges",
    en: "the pathway has too many choices for every run to be followed")
}
