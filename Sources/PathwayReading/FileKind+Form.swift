/// The vocabulary of the kinds of file.
extension FileKind {
  /// The keys of the top-level mapping.
  var form: FormTable {
    switch self {
    case .pathway: PathwayKey.table
    case .catalogue: CatalogueKey.table
    case .adaptation: AdaptationKey.table
    case .scenario: ScenarioKey.table
    }
  }

  /// The kinds in the order in which their keys are looked for: a scenario also has the key of a pathway.
  static let byPrecedence: [FileKind] = [.scenario, .adaptation, .pathway, .catalogue]
}
