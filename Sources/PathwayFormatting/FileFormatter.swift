internal import PathwayDiagnostics
internal import PathwayReading
internal import SourceText
internal import YAMLSyntax

/// Brings a file into the one form that all files share, without a change to what it says.
package enum FileFormatter {
  /// Formats the bytes of a file; never throws, whatever they are.
  ///
  /// - Parameters:
  ///   - bytes: The text, byte order mark included.
  ///   - path: The path, by which faults name a file that does not say what it is.
  ///   - isNamed: Whether somebody named the file; one that is found in a folder may be none of ours.
  package static func format(_ bytes: [UInt8], path: String, isNamed: Bool) -> FormattingOutcome {
    let before = PathwayFileReader.read(bytes, file: FileID(0), path: path, isNamed: isNamed)
    if case .other = before.content { return .other }
    let obstacles = before.faults.filter { before.content.isUnreadable || isObstacle($0.kind) }
    guard obstacles.isEmpty, let form = before.content.form else { return .faulty(obstacles) }
    do {
      let envelope = try FileEnvelope(bytes)
      guard let tree = SyntaxReader.read(envelope.text).tree, let root = tree.root else { return .unsafe }
      let result = envelope.bytes(of: try lines(of: tree, root, envelope, .form(form)))
      guard result != bytes else { return .formatted(bytes) }
      let after = PathwayFileReader.read(result, file: FileID(0), path: path, isNamed: isNamed)
      let isSafe = SafetyCheck(before: tree, envelope.text).holds(for: try FileEnvelope(result).text)
      return isSafe && after.content == before.content ? .formatted(result) : .unsafe
    } catch {
      return .unsupported(error)
    }
  }

  private static func lines(
    of tree: SyntaxTree, _ root: NodeID, _ envelope: FileEnvelope, _ shape: ValueShape
  ) throws(UnsupportedLayout) -> [String] {
    let opening = envelope.endOfOpening(before: Int(tree.span(of: root).start))
    let closing = envelope.startOfClosing(after: Int(tree.span(of: root).end))
    var builder = LayoutBuilder(tree, of: envelope.text, from: opening)
    let block = builder.document(root, shape: shape, to: closing)
    if let stump = builder.stump { throw .rareYAML(line: builder.lines.line(of: stump) + 1) }
    var writer = LayoutWriter()
    writer.write(raw: envelope.rawLines(from: 0, to: opening))
    writer.write(block, at: 0)
    writer.write(raw: envelope.rawLines(from: closing, to: envelope.text.count))
    return writer.lines
  }

  /// Tells whether a fault leaves open what a file says.
  private static func isObstacle(_ kind: FaultKind) -> Bool {
    switch kind {
    case .invalidYAML, .duplicateKey, .limitExceeded, .unsupportedYAML, .invalidEncoding, .unreadableFile: true
    case .unknownKey, .cutText, .invalidValue, .missingKey, .unresolvedReference, .duplicateDeclaration, .unmappedExit,
      .unknownExit, .circularUse, .notAdaptable, .notRemovable, .removedReference:
      false
    }
  }
}
