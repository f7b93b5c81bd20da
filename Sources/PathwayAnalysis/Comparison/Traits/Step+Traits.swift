internal import PathwayModel
internal import SourceText

extension Step {
  /// All that is said of the step but its ways out.
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.trigger, trigger, ComparedValue.text)
    list.add(.title, text: title)
    list.add(.phase, phase, .phase)
    list.add(.responsible, responsible, .actor, .safeguard)
    list.add(each: .responsible, rivalOwners, .actor)
    list.add(each: .performers, performers, .actor)
    list.add(each: .contributors, contributors, .actor)
    list.add(each: .informed, informed, .actor, .safeguard)
    list.add(each: .needs, needs, .document, .safeguard)
    list.add(each: .produces, produces, .document, .safeguard)
    list.add(.duration, duration, ComparedValue.expected)
    list.add(deadline, from: Anchor(Reference(id), isStart: true))
    list.add(.breach, breach)
    list.add(each: .requires, requires, .step, .safeguard)
    list.add(.patientAttends, patientAttends, ComparedValue.flag)
    list.add(.noShow, noShow, .step, .safeguard)
    list.add(consent)
    list.add(waiting)
    list.add(norm, absent: .should)
    list.add(each: .legalBases, legalBases, .ground)
    list.add(each: .discharges, discharges, .duty, .safeguard)
    list.add(.informsPatient, informsPatient, ComparedValue.flag, .rank(absent: 0))
    list.add(annotations)
    return list
  }
}

extension TraitList {
  fileprivate mutating func add(_ waiting: Waiting?) {
    guard let waiting else { return }
    var parts = TraitList(waiting.unreadKeys, at: waiting.origin)
    parts.add(.waitingResponsible, waiting.responsible, .actor, .safeguard)
    parts.add(.waitingAtMost, waiting.atMost, ComparedValue.duration, .time)
    parts.add(.deterioration, waiting.deterioration, .step, .safeguard)
    add(.waiting, .waiting(waiting), at: waiting.origin, .safeguard, parts: parts)
  }
}
