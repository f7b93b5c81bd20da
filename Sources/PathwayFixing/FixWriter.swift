package import PathwayDiagnostics
package import SourceText
internal import YAMLSyntax

/// Turns what would mend findings of one file into changes of its text.
///
/// What cannot be written without touching something else gives no fix: an alias, an anchor, a text whose lines nobody can tell.
package struct FixWriter {
  let file: FileID
  let outline: SourceOutline

  /// Looks at the text of a file; nothing where it is no YAML.
  package init?(_ bytes: [UInt8], file: FileID) {
    guard let outline = SourceOutline(bytes) else { return nil }
    self.file = file
    self.outline = outline
  }

  /// Returns the fix that a repair comes to in this file, if any.
  package func fix(for repair: Repair) -> Fix? {
    edit(for: repair.change).map { Fix(title: repair.title, safety: repair.safety, edits: [$0]) }
  }

  private func edit(for change: Repair.Change) -> Edit? {
    switch change {
    case .write(let word, let origin): span(origin).flatMap { write(word, at: $0) }
    case .quote(let text, let first, let last): quote(text, from: first, to: last)
    case .add(let entries, let origin): span(origin).flatMap { add(entries, under: $0) }
    case .append(let entries, let origin): span(origin).flatMap { append(entries, under: $0) }
    case .declare(let entry, let section, let origin): span(origin).flatMap { _ in declare(entry, in: section) }
    case .remove(let second, let first):
      span(second).flatMap { second in span(first).flatMap { remove(second, sameAs: $0) } }
    case .removeItem(let origin): span(origin).flatMap { removeItem(at: $0) }
    }
  }

  /// The stretch of a place, where it lies in this file.
  func span(_ origin: Origin) -> ByteSpan? {
    origin.place.flatMap { $0.file == file ? $0.span : nil }
  }

  func edit(_ start: Int, _ end: Int, _ replacement: String) -> Edit {
    Edit(place: Place(file: file, span: ByteSpan(start: start, end: end)), replacement: replacement)
  }

  // MARK: - Texts

  /// Writes a word in place of a text, in the same quotation marks; a key gives way to no other of the same name.
  private func write(_ word: String, at span: ByteSpan) -> Edit? {
    guard let node = outline.scalar(at: span), outline.isPlainlyWritten(node) else { return nil }
    if let pair = outline.pair(at: span), hasRival(pair, named: word) { return nil }
    let start = Int(span.start)
    let end = Int(span.end)
    switch outline.tree.style(of: node) {
    case .plain: return edit(start, end, word)
    case .doubleQuoted: return edit(start, end, Quoted.double(word))
    case .singleQuoted: return edit(start, end, Quoted.single(word))
    case .literal, .folded: return nil
    }
  }

  /// Tells whether a mapping has another key with a name, or one that may be meant for it as well.
  private func hasRival(_ pair: SourceOutline.Pair, named name: String) -> Bool {
    outline.tree.pairs(of: pair.mapping).contains { key, _ in
      key != pair.key && outline.tree.isScalar(key) && Spelling.isSpelling(outline.tree.string(of: key), of: name)
    }
  }

  private func quote(_ text: String, from first: Origin, to last: Origin) -> Edit? {
    guard let first = span(first), let last = span(last), first.start <= last.end,
      !outline.lines.bytes[Int(first.start)..<Int(last.end)].contains(UInt8(ascii: "\n"))
    else { return nil }
    return edit(Int(first.start), Int(last.end), Quoted.double(text))
  }
}
