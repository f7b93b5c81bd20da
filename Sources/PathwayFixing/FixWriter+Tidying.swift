package import PathwayDiagnostics
internal import SourceText
internal import YAMLSyntax

extension FixWriter {
  /// Returns the fixes of what is no fault for us and would be one for others: numbers of municipalities without quotation marks,
  /// which most programs that read YAML take for numbers, `0301` for 301 or for 193.
  package func tidyings() -> [Fix] {
    guard let root = outline.tree.root, outline.tree.isMapping(root) else { return [] }
    // An adaptation adds declarations of its own under a key.
    let additions = outline.value(of: "legger til", in: root).map { [$0.value] } ?? []
    return ([root] + additions).flatMap { communities(in: $0) }.flatMap { community in
      outline.value(of: "kommuner", in: community).map { texts($0.value).compactMap { quoting($0) } } ?? []
    }
  }

  /// The helsefellesskap that a mapping declares.
  private func communities(in mapping: NodeID) -> [NodeID] {
    guard outline.tree.isMapping(mapping), let section = outline.value(of: "helsefellesskap", in: mapping),
      outline.tree.isMapping(section.value)
    else { return [] }
    return outline.tree.pairs(of: section.value).map { $0.value }.filter { outline.tree.isMapping($0) }
  }

  private func texts(_ node: NodeID) -> [NodeID] {
    outline.tree.isSequence(node) ? Array(outline.tree.items(of: node)) : [node]
  }

  private func quoting(_ node: NodeID) -> Fix? {
    guard outline.tree.isScalar(node), outline.isPlainlyWritten(node), outline.tree.style(of: node) == .plain else {
      return nil
    }
    let number = outline.tree.string(of: node)
    guard !number.isEmpty, number.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
      return nil
    }
    let span = outline.tree.span(of: node)
    return Fix(
      title: Text(
        nb: "sett kommunenummeret \(number) i anførselstegn",
        en: "put the municipality number \(number) in quotation marks"),
      safety: .safe, edits: [edit(Int(span.start), Int(span.end), Quoted.double(number))])
  }
}
