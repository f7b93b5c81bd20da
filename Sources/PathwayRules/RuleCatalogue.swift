public import PathwayDiagnostics

/// Every rule, one line each, in order of code.
public enum RuleCatalogue {
  /// The rules.
  package static let rules: [any Rule.Type] = [
    InvalidYAML.self,
    DuplicateKey.self,
    UnknownKey.self,
    InvalidValue.self,
    MissingKey.self,
    LimitExceeded.self,
    UnsupportedYAML.self,
    InvalidEncoding.self,
    UnreadableFile.self,
    UnresolvedReference.self,
    DuplicateDeclaration.self,
    UnusedDeclaration.self,
    NoEntry.self,
    NoEnd.self,
    SeveralExits.self,
    NoExit.self,
    ExitUnmapped.self,
    RequirementUnmet.self,
    CircularUse.self,
    UndeclaredHandoff.self,
    DanglingHandoff.self,
    AcknowledgementMissing.self,
    AcknowledgementTooWeak.self,
    SilenceUnhandled.self,
    RejectionUnhandled.self,
    WaitingWithoutOwner.self,
    HandoffWithoutDeadline.self,
    ContentMissing.self,
    UmbrellaReceiver.self,
    ChannelGap.self,
    PatientAsCourier.self,
    NoFeedback.self,
    CopyMissing.self,
    ReceiverClosed.self,
    PatientNotInformed.self,
    NoShowUnhandled.self,
    ResponsibilityVacuum.self,
    NoSingleOwner.self,
    PingPong.self,
    CoordinationMissing.self,
    CoordinationGap.self,
    DutyOwner.self,
    EndWithoutOwner.self,
    AgeCliff.self,
    CollidingOwners.self,
    UnreachableStep.self,
    RunWithoutEnd.self,
    EndlessLoop.self,
    LoopWithTwoEntries.self,
    JumpAcrossBranches.self,
    IncompleteChoice.self,
    OverlappingChoice.self,
    ShadowedBranch.self,
    WaitWithoutLimit.self,
    LargePathway.self,
    TwoEndsAtOnce.self,
    NotYetDone.self,
    DocumentUnavailable.self,
    DocumentUnused.self,
    SentBeforeMade.self,
    RefusalUnhandled.self,
    NoLegalGround.self,
    MadeTwiceAtOnce.self,
    DeadlineImpossible.self,
    DeadlineAtRisk.self,
    AnchorNotBefore.self,
    LateAcknowledgement.self,
    NoDeadline.self,
    BreachUnhandled.self,
    MustWithoutGround.self,
    Unverified.self,
    ReviewOverdue.self,
    DecisionMissing.self,
    OutdatedName.self,
    DeviationExpired.self,
    DeviationUnused.self,
    DeviationRefused.self,
    EventUnhandled.self,
    LoosenedDeadline.self,
    WeakenedMust.self,
    DepartedWithoutReason.self,
    WeakenedHandoff.self,
    UnboundRole.self,
    EditionMismatch.self,
    NotAdaptable.self,
    ScenarioImpossible.self,
    ScenarioFailed.self,
  ]

  /// Returns the metadata of every rule, in order of code.
  public static var metadata: [RuleMetadata] { rules.map { $0.metadata } }

  /// Returns what reports say of every rule, in order of code.
  public static var descriptions: [RuleDescription] {
    metadata.map { rule in
      RuleDescription(
        code: rule.code, name: rule.name, severity: rule.severity, certainty: rule.certainty, summary: rule.summary,
        rationale: rule.rationale)
    }
  }

  /// Returns the metadata of the rule with a code.
  public static func metadata(for code: RuleCode) -> RuleMetadata? {
    rules.first { $0.metadata.code == code }?.metadata
  }
}
