package import PathwayDiagnostics
package import PathwayModel
package import SourceText
internal import YAMLSyntax

/// Reads one file into the model, with every fault in it.
package enum PathwayFileReader {
  /// What reading a file gave.
  package struct Result: Sendable {
    /// What the file holds, as far as it could be understood.
    package var content: FileContent

    /// What is wrong with it, in the order of the text.
    package var faults: [Fault]
  }

  /// Reads the bytes of a file; never throws, whatever they are.
  ///
  /// - Parameters:
  ///   - bytes: The text, byte order mark included.
  ///   - file: The number that places carry.
  ///   - path: The path, by which a file is known that does not say what it is.
  ///   - isNamed: Whether somebody named the file; one that is found in a folder may be none of ours.
  package static func read(_ bytes: [UInt8], file: FileID, path: String, isNamed: Bool) -> Result {
    let syntax = SyntaxReader.read(bytes)
    let problems = syntax.problems.map { SyntaxFaults.fault(for: $0, file: file, owner: path) }
    guard let tree = syntax.tree else {
      let isOurs = isNamed || FileKind.isLikely(bytes)
      return Result(content: isOurs ? .unreadable : .other, faults: isOurs ? problems : [])
    }
    var reader = FileReader(tree, file: file, owner: path)
    let content = content(of: tree, &reader, isNamed: isNamed)
    if case .other = content { return Result(content: .other, faults: []) }
    var faults = problems + reader.faults
    if !problems.isEmpty { faults.sort { order(of: $0) < order(of: $1) } }
    return Result(content: content, faults: faults)
  }

  /// Returns the identifier of the pathway or the adaptation that a file claims to be that could not be read.
  package static func claimedIdentifier(in bytes: [UInt8]) -> Identifier? { FileKind.claimedIdentifier(in: bytes) }

  private static func content(of tree: SyntaxTree, _ reader: inout FileReader, isNamed: Bool) -> FileContent {
    guard let root = tree.root, !tree.isScalar(root) || !tree.isEmpty(root) else {
      guard isNamed else { return .other }
      let name = FileKind.pathway.key
      reader.report(
        .missingKey(name, form: FileKind.fileName), at: ByteSpan(start: 0, end: 0), about: name)
      return .unreadable
    }
    guard tree.isMapping(root) else {
      guard isNamed else { return .other }
      reader.reportInvalid(root, .mapping, about: FileKind.pathway.key)
      return .unreadable
    }
    switch FileKind.find(in: tree, root) {
    case .found(.pathway, _): return reader.pathway(root).map { .pathway($0) } ?? .unreadable
    case .found(.catalogue, _): return reader.catalogue(root).map { .catalogue($0) } ?? .unreadable
    case .found(.adaptation, _): return reader.adaptation(root).map { .adaptation($0) } ?? .unreadable
    case .found(.scenario, _): return reader.scenario(root).map { .scenario($0) } ?? .unreadable
    case .misspelt(let kind, let key):
      reader.report(
        .unknownKey(tree.string(of: key), form: FileKind.fileName, suggestions: [kind.key]), at: tree.span(of: key),
        about: tree.string(of: key))
      return .unreadable
    case .none:
      guard isNamed else { return .other }
      reader.report(
        .missingKey(FileKind.pathway.key, form: FileKind.fileName), at: reader.firstKeySpan(of: root),
        about: FileKind.pathway.key)
      return .unreadable
    }
  }

  private static func order(of fault: Fault) -> Int32 { fault.origin.place?.span.start ?? 0 }
}
