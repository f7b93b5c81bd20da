internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText
internal import YAMLSyntax

/// The four kinds of file, by the top-level key that says which.
enum FileKind: CaseIterable {
  case pathway
  case catalogue
  case adaptation
  case scenario

  /// The key.
  var key: String {
    switch self {
    case .pathway: "forløp"
    case .catalogue: "katalog"
    case .adaptation: "tilpasning"
    case .scenario: "scenario"
    }
  }

  /// The vocabulary of the top-level mapping.
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

  /// What a file is called that does not say what it is.
  static let fileName = Text(nb: "filen", en: "the file")

  /// What the top-level keys say.
  enum Search {
    case found(FileKind, NodeID)
    case misspelt(FileKind, NodeID)
    case none
  }

  /// Looks for the key that says what a file is.
  ///
  /// The order of keys is free. A scenario also has the key `forløp`, for the pathway that it walks, so `scenario` and
  /// `tilpasning` count first.
  static func find(in tree: SyntaxTree, _ root: NodeID) -> Search {
    let pairs = tree.pairs(of: root)
    for group in searchOrder {
      for (key, _) in pairs where tree.isScalar(key) {
        for (kind, bytes) in group where tree.isText(key, bytes) { return .found(kind, key) }
      }
    }
    for (key, _) in pairs where tree.isScalar(key) {
      let name = Suggestions.fold(tree.string(of: key))
      if let kind = allCases.first(where: { Suggestions.fold($0.key) == name }) { return .misspelt(kind, key) }
    }
    return .none
  }

  /// The kinds with the bytes of their keys; all keys of a file are held against one group before the next.
  private static let searchOrder: [[(FileKind, [UInt8])]] = [[.scenario], [.adaptation], [.pathway, .catalogue]]
    .map { (kinds: [FileKind]) in kinds.map { ($0, Array($0.key.utf8)) } }

  /// Tells whether a text that is no YAML was likely meant for us: a line begins with one of the keys.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    let keys = allCases.map { Array("\($0.key):".utf8) }
    var line = bytes.starts(with: SourceText.byteOrderMark) ? SourceText.byteOrderMark.count : 0
    while line < bytes.count {
      if keys.contains(where: { bytes[line...].starts(with: $0) }) { return true }
      guard let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) else { return false }
      line = end + 1
    }
    return false
  }

  /// Returns the identifier of the pathway or the adaptation that a text claims to be, though it is no YAML.
  static func claimedIdentifier(in bytes: [UInt8]) -> Identifier? {
    for kind in [FileKind.adaptation, .pathway] {
      let key = Array("\(kind.key):".utf8)
      for line in bytes.split(separator: UInt8(ascii: "\n")) where line.starts(with: key) {
        let name = line.dropFirst(key.count).filter { $0 > UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: "#") }
        if let text = String(validating: name, as: UTF8.self), !text.isEmpty { return Identifier(text) }
      }
    }
    return nil
  }
}
