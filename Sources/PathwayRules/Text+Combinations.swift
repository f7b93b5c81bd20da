internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

extension Text {
  /// Why a choice is not judged where its criteria have too many combinations.
  static let tooManyCombinations = Text(
    nb: "ikke vurdert: kriteriene i valget har over 100 000 kombinasjoner",
    en: "not assessed: the criteria of the choice have more than 100 000 combinations")

  /// Returns combinations of criteria as their author would write them; a criterion that may have any value is left out.
  static func combinations(_ box: CriteriaBox, of choice: ChoiceCriteria, in domain: CriteriaBox) -> Text {
    let named = box.sets.indices.filter { box.sets[$0] != domain.sets[$0] }
    let parts = (named.isEmpty ? Array(box.sets.indices) : named).map { index in
      let values = Text.alternatives(words(box.sets[index], of: choice.criteria[index]))
      let name = choice.criteria[index].id
      return Text(nb: "\(name) \(values.nb)", en: "\(name) \(values.en)")
    }
    return Text(
      nb: "«\(parts.map { $0.nb }.joined(separator: ", "))»", en: "“\(parts.map { $0.en }.joined(separator: ", "))”")
  }

  /// Returns values of a criterion; where there are many, the first.
  private static func words(_ values: ValueSet, of criterion: Criterion) -> [Text] {
    switch criterion.domain {
    case .words(let words)?:
      let numbers = values.ranges.lazy.flatMap { $0 }.prefix(4)
      return numbers.map { Text(words[$0].id.text) }
    case .integers?, nil:
      return values.ranges.prefix(4).map { range in
        Text(range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)")
      }
    }
  }
}
