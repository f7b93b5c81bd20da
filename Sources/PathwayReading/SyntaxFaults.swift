internal import PathwayDiagnostics
internal import SourceText
internal import YAMLSyntax

/// Problems of YAML as faults of a file.
enum SyntaxFaults {
  /// Returns the fault for a problem.
  static func fault(for problem: SyntaxProblem, file: FileID, owner: String) -> Fault {
    Fault(
      kind(of: problem.kind), owner: owner, subject: [String(problem.span.start)],
      origin: Origin(Place(file: file, span: problem.span)),
      related: Origin(problem.began.map { Place(file: file, span: $0) }))
  }

  private static func kind(of problem: SyntaxProblem.Kind) -> FaultKind {
    switch problem {
    case .invalid(let problem, let context): .invalidYAML(problem: problem, context: context)
    case .encoding(let byte): .invalidEncoding(byte: byte)
    case .tooLarge(let limit): .limitExceeded(.fileSize(limit: limit))
    case .tooDeep(let limit): .limitExceeded(.depth(limit: limit))
    case .tooManyAliases(let limit): .limitExceeded(.aliases(limit: limit))
    case .tooManyNodes(let limit): .limitExceeded(.nodes(limit: limit))
    case .secondDocument: .unsupportedYAML(.secondDocument)
    case .tag(let tag): .unsupportedYAML(.tag(tag))
    case .complexKey: .unsupportedYAML(.complexKey)
    case .emptyKey: .unsupportedYAML(.emptyKey)
    case .mergeKey: .unsupportedYAML(.mergeKey)
    case .aliasCycle(let name): .unsupportedYAML(.aliasCycle(name))
    }
  }
}
