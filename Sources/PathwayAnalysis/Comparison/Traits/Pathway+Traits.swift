internal import PathwayModel
internal import SourceText

extension Pathway {
  /// All that is said of the pathway as a whole.
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.title, text: title)
    list.add(.version, version, ComparedValue.version)
    list.add(.status, status, ComparedValue.status)
    list.add(validity)
    list.add(.patientGroup, patientGroup, .patientGroup)
    list.add(targetGroup)
    list.add(governance)
    for use in uses { list.add(.uses, .text(use.value), at: use.origin, item: Identifier(use.value)) }
    list.add(annotations)
    return list
  }
}

extension TraitList {
  fileprivate mutating func add(_ validity: Validity?) {
    guard let validity else { return }
    var parts = TraitList(at: origin)
    parts.add(.validFrom, validity.from, ComparedValue.date)
    parts.add(.validTo, validity.to, ComparedValue.date)
    add(.validity, .validity(validity), at: validity.from?.origin ?? validity.to?.origin, parts: parts)
  }

  fileprivate mutating func add(_ group: TargetGroup?) {
    guard let group else { return }
    var parts = TraitList(group.unreadKeys, at: group.origin)
    parts.add(.targetSummary, text: group.summary)
    parts.add(.targetAges, group.ages, ComparedValue.ages)
    add(.targetGroup, .targetGroup(group), at: group.origin, parts: parts)
  }

  fileprivate mutating func add(_ governance: Governance?) {
    guard let governance else { return }
    var parts = TraitList(governance.unreadKeys, at: governance.origin)
    parts.add(.governanceLevel, governance.level, ComparedValue.governanceLevel)
    parts.add(.healthCommunity, governance.healthCommunity, .healthCommunity)
    parts.add(.preparedBy, text: governance.preparedBy)
    parts.add(governance.decision)
    parts.add(.reviewDate, governance.reviewDate, ComparedValue.date)
    add(.governance, .governance(governance), at: governance.origin, parts: parts)
  }

  private mutating func add(_ decision: Decision?) {
    guard let decision else { return }
    var parts = TraitList(decision.unreadKeys, at: decision.origin)
    parts.add(.decisionBody, decision.body, ComparedValue.decisionBody)
    parts.add(.decisionDate, decision.date, ComparedValue.date)
    parts.add(.caseNumber, text: decision.caseNumber)
    add(.decision, .decision(decision), at: decision.origin, parts: parts)
  }
}
