internal import SourceText
internal import YAMLSyntax

extension LayoutBuilder {
  /// The offset of the first byte of a value.
  func startOffset(of node: NodeID) -> Int { Int(tree.span(of: node).start) }

  /// The offset after the last byte of a value.
  func endOffset(of node: NodeID) -> Int { Int(tree.span(of: node).end) }

  /// The bytes that a value is written in, as a text.
  func raw(_ node: NodeID) -> String { String(decoding: source[tree.span(of: node).range], as: UTF8.self) }

  /// Tells whether a value is written as an alias.
  func isAlias(_ node: NodeID) -> Bool { tree.resolved(node) != node }

  /// Tells whether nothing at all is written where a value could be.
  func isAbsent(_ node: NodeID) -> Bool { !isAlias(node) && tree.isScalar(node) && tree.span(of: node).length == 0 }

  /// The anchor before a list or mapping.
  func anchor(of node: NodeID) -> String? {
    let start = startOffset(of: node)
    guard !isAlias(node), !tree.isScalar(node), source[start] == UInt8(ascii: "&") else { return nil }
    // A mapping begins where its first key does, and an anchor there is the key's.
    if !tree.isFlow(node), let first = tree.first(in: node), self.startOffset(of: first) == start { return nil }
    let end = source[start...].firstIndex { " \n\t,[]{}".utf8.contains($0) } ?? source.endIndex
    return String(decoding: source[start..<end], as: UTF8.self)
  }

  /// Tells whether an anchor or an alias stands between two values.
  func holdsAnchor(from first: NodeID, to end: NodeID) -> Bool {
    var node = first
    while node.index < end.index {
      if isAlias(node) || source.count > startOffset(of: node) && source[startOffset(of: node)] == UInt8(ascii: "&") {
        return true
      }
      node = NodeID(node.index + 1)
    }
    return false
  }

  /// The column of the keys or dashes of a list or mapping that is not in brackets.
  func column(ofEntriesIn node: NodeID) -> Int {
    guard let first = tree.first(in: node) else { return lines.column(of: startOffset(of: node)) }
    guard tree.isSequence(node) else { return lines.column(of: startOffset(of: first)) }
    return lines.column(of: firstDash(of: node))
  }

  /// The offset of the first dash of a list: behind its anchor, where it has one, and the comments after that.
  private func firstDash(of node: NodeID) -> Int {
    let start = startOffset(of: node)
    guard let anchor = anchor(of: node) else { return start }
    var index = start + anchor.utf8.count
    while index < source.count, " \t\n#".utf8.contains(source[index]) {
      let isComment = source[index] == UInt8(ascii: "#")
      index = isComment ? source[index...].firstIndex(of: UInt8(ascii: "\n")) ?? source.count : index + 1
    }
    return min(index, source.count)
  }

  /// Tells whether a mapping in brackets has a key without a value, as it has where a comma cut a text in two.
  func isCut(_ node: NodeID) -> Bool {
    tree.isMapping(node) && tree.isFlow(node) && tree.pairs(of: node).contains { isAbsent($0.value) }
  }
}
