extension FormTable {
  /// Returns the vocabulary of a file by its top-level keys; nothing where they say no kind of file.
  package static func ofFile(withKeys keys: some Collection<String>) -> FormTable? {
    if keys.contains(FileKind.scenario.key) { return ScenarioKey.table }
    if keys.contains(FileKind.adaptation.key) { return AdaptationKey.table }
    if keys.contains(FileKind.pathway.key) { return PathwayKey.table }
    return keys.contains(FileKind.catalogue.key) ? CatalogueKey.table : nil
  }

  /// Returns the vocabulary of what stands under a key; where that are identifiers, of what stands under each of them.
  package func form(under key: String) -> (table: FormTable, isBelowIdentifiers: Bool)? {
    guard let type = entries.first(where: { $0.name == key })?.type else { return nil }
    return Self.form(of: type)
  }

  private static func form(of type: ValueType) -> (table: FormTable, isBelowIdentifiers: Bool)? {
    switch type {
    case .mapping(let table): (table, false)
    case .declarations(let table), .changes(let table), .bindings(let table): (table, true)
    case .deadline: (DeadlineKey.table, false)
    case .removable(let type): form(of: type)
    default: nil
    }
  }
}
