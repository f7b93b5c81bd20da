package import PathwayDiagnostics
internal import SourceText

/// Turns what was found while files were read and linked into findings, in the words of the rules.
package enum FaultTranslation {
  /// Returns the finding for a fault.
  package static func finding(for fault: Fault) -> Finding {
    let rule = rule(for: fault.kind)
    let metadata = rule.metadata
    guard let wording = rule.wording(for: fault) else {
      preconditionFailure("\(metadata.name) gives words to every fault that is its own")
    }
    var finding = Finding(
      code: metadata.code, name: metadata.name, severity: metadata.severity, certainty: metadata.certainty,
      message: wording.message, label: wording.label, help: wording.help, owner: fault.owner, subject: fault.subject,
      suggestions: wording.suggestions, related: related(fault.related, wording.related), origin: fault.origin)
    finding.repairs = wording.repairs
    return finding
  }

  /// Returns the rule that a kind of fault is the business of. No kind can be without one.
  private static func rule(for kind: FaultKind) -> any FaultRule.Type {
    switch kind {
    case .invalidYAML: InvalidYAML.self
    case .duplicateKey: DuplicateKey.self
    case .unknownKey, .cutText: UnknownKey.self
    case .invalidValue: InvalidValue.self
    case .missingKey: MissingKey.self
    case .limitExceeded: LimitExceeded.self
    case .unsupportedYAML: UnsupportedYAML.self
    case .invalidEncoding: InvalidEncoding.self
    case .unreadableFile: UnreadableFile.self
    case .unresolvedReference, .removedReference: UnresolvedReference.self
    case .duplicateDeclaration: DuplicateDeclaration.self
    case .unmappedExit, .unknownExit: ExitUnmapped.self
    case .circularUse: CircularUse.self
    case .notAdaptable, .notRemovable: NotAdaptable.self
    }
  }

  private static func related(_ origin: Origin, _ message: Text?) -> [RelatedPlace] {
    guard let place = origin.place, let message else { return [] }
    return [RelatedPlace(place, message)]
  }
}
