internal import PathwayAnalysis
internal import PathwayDiagnostics
public import PathwayReporting
internal import PathwayRules

extension ComparisonReport {
  /// Compares two editions, and says the differences in words.
  ///
  /// An adaptation is compared with its own base without looking for renamed steps: what it takes out and what it adds are two things.
  public init(from old: Edition, to new: Edition) {
    let isAdaptation = new.adapted.map { $0.base === old.analysed } ?? false
    let comparison =
      isAdaptation
      ? new.adapted?.comparison ?? PathwayComparison(from: old.analysed, to: new.analysed)
      : PathwayComparison(from: old.analysed, to: new.analysed)
    let words = DifferenceWords(from: old.analysed, to: new.analysed)
    self.init(
      from: old.name, to: new.name,
      differences: comparison.differences.map { difference in
        let isWhole = difference.property == nil
        return ReportedDifference(
          difference, sentence: words.sentence(difference), name: words.name(of: difference.subject),
          old: isWhole ? nil : difference.old.map { words.value($0) },
          new: isWhole ? nil : difference.new.map { words.value($0) }, oldPlace: old.place(difference.oldOrigin),
          newPlace: new.place(difference.newOrigin))
      })
  }
}
