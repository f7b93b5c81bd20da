extension AnalysedPathway {
  /// Whether every loop is entered at one place, so that it is clear which arrows go back.
  package var runsAreRegular: Bool { runs.standing != .irregular }
}
