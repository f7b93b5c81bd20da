package import PathwayDiagnostics
package import PathwayModel
package import SourceText
internal import YAMLSyntax

/// Reads what a project has decided for itself.
package enum ConfigurationReader {
  /// Reads the bytes of a `.forlop.yaml`; an empty one decides nothing.
  ///
  /// - Returns: What it says, and what is wrong with it, in the order of the text.
  package static func read(
    _ bytes: [UInt8], file: FileID, path: String
  ) -> (configuration: Configuration, faults: [Fault]) {
    let syntax = SyntaxReader.read(bytes)
    let problems = syntax.problems.map { SyntaxFaults.fault(for: $0, file: file, owner: path) }
    guard let tree = syntax.tree, let root = tree.root, !tree.isScalar(root) || !tree.isEmpty(root) else {
      return (Configuration(), problems)
    }
    var reader = FileReader(tree, file: file, owner: path)
    let configuration = reader.configuration(root)
    return (configuration ?? Configuration(), problems + reader.faults)
  }
}

extension FileReader {
  fileprivate mutating func configuration(_ root: NodeID) -> Configuration? {
    guard let row = row(root, of: ConfigurationKey.self, at: firstKeySpan(of: root)) else { return nil }
    defer { drop(row) }
    return Configuration(
      preset: choice(row, .preset, Preset.self), language: choice(row, .language, MessageLanguage.self),
      today: date(row, .today), rules: levels(row), excluded: placedTexts(row, .excluded),
      baseline: placedText(row, .baseline),
      unacceptable: placedTexts(row, .unacceptable), unreadKeys: row.unread)
  }

  /// The one of some words that a value is.
  private func choice<Value: LanguageWord>(
    _ row: Row<ConfigurationKey>, _ key: ConfigurationKey, _: Value.Type
  ) -> Placed<Value>? {
    guard let node = node(row, key), let value = Value(word: tree.string(of: node)) else { return nil }
    return Placed(value, origin: origin(node))
  }

  private mutating func levels(_ row: Row<ConfigurationKey>) -> [Configuration.RuleSetting] {
    guard let node = node(row, .rules) else { return [] }
    var names = NameSet(capacity: tree.count(of: node))
    return tree.pairs(of: node).compactMap { key, value in
      guard isNew(key, in: &names),
        let number = payload(of: value, as: .word(Words(RuleLevel.self)), about: .name(key))
      else { return nil }
      return Configuration.RuleSetting(rule: placedText(key), level: RuleLevel.allCases[Int(number)])
    }
  }
}
