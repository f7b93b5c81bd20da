internal import PathwayDiagnostics
internal import PathwayModel

extension Handoff {
  /// How much a missing part matters: an error where the contract is required.
  var severityByNorm: Severity { isMandatory ? .error : .warning }

  /// How much a missing part matters: an error where the contract is required or responsibility moves.
  var severityByNormOrMove: Severity {
    isMandatory || kind?.value.movesResponsibility == true ? .error : .warning
  }
}
