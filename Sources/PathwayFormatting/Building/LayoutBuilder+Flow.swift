internal import PathwayReading
internal import YAMLSyntax

extension LayoutBuilder {
  /// A list or mapping in brackets on one line, where it has room at a column; one that a comma has cut stays as it is.
  func flowText(_ value: NodeID, _ shape: ValueShape, at column: Int) -> String? {
    guard !hasComments(inside: value), let text = flow(value, shape) else { return nil }
    return isCut(value) || column + text.unicodeScalars.count <= Self.width ? text : nil
  }

  /// A list or mapping that holds nothing.
  func emptyBrackets(_ value: NodeID) -> String { anchored(value, tree.isSequence(value) ? "[]" : "{}") }

  private func flow(_ node: NodeID, _ shape: ValueShape) -> String? {
    if isAlias(node) { return raw(node) }
    if tree.isScalar(node) { return flowScalar(node) }
    guard tree.isFlow(node) else { return nil }
    if isCut(node) {
      let text = raw(node)
      return text.contains("\n") ? nil : text
    }
    if shape.isAlwaysBlock, tree.count(of: node) > 0 { return nil }
    if tree.isSequence(node) {
      var items: [String] = []
      for item in tree.items(of: node) {
        guard let text = flow(item, shape.item) else { return nil }
        items.append(text)
      }
      return anchored(node, "[" + items.joined(separator: ", ") + "]")
    }
    return flowMapping(node, shape)
  }

  private func flowMapping(_ node: NodeID, _ shape: ValueShape) -> String? {
    var block = LayoutBlock(kind: .mapping)
    for (key, value) in tree.pairs(of: node) {
      let number = tree.isScalar(key) ? shape.table?.number(of: key, in: tree) : nil
      guard let name = flow(key, .free), name.unicodeScalars.count <= Self.keyLimit,
        let text = flow(value, shape.value(ofKey: number))
      else { return nil }
      let separator = isAlias(key) ? " : " : ": "
      block.entries.append(
        LayoutEntry(
          content: .inline(name + separator + text),
          isAnchored: holdsAnchor(from: key, to: tree.following(value)), rank: shape.rank(ofKey: number)))
    }
    block.sortEntries()
    let texts = block.entries.map { entry in
      if case .inline(let text) = entry.content { text } else { "" }
    }
    return anchored(node, "{" + texts.joined(separator: ", ") + "}")
  }

  /// The longest that a key may be (YAML 1.2.2, section 7.4.2, with room for its indicator).
  static let keyLimit = 1000

  private func anchored(_ node: NodeID, _ text: String) -> String { anchor(of: node).map { $0 + " " + text } ?? text }

  /// A text on one line inside brackets; nothing where it cannot be brought there.
  private func flowScalar(_ node: NodeID) -> String? {
    guard tree.style(of: node) != .literal, tree.style(of: node) != .folded else { return nil }
    let lines = rawLines(of: node)
    guard lines.count > 1 else { return raw(node) }
    guard !lines.contains(""), !lines.contains(where: { $0.hasSuffix("\\") }) else { return nil }
    return lines.joined(separator: " ")
  }
}
