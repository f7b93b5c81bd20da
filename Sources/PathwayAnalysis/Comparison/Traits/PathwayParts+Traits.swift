internal import PathwayModel
internal import SourceText

/// Something that is compared property by property.
protocol Compared: Declared {
  /// All that is said of it but its ways out.
  var traits: TraitList { get }
}

extension Step: Compared {}
extension Handoff: Compared {}

extension Phase: Compared {
  var traits: TraitList {
    var list = TraitList(at: origin)
    list.add(.title, text: title)
    return list
  }
}

extension SpanningDeadline: Compared {
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.from, from.map { .moment($0) }, at: from?.step.origin, .clock(usual: nil))
    list.add(.to, to.map { .moment($0) }, at: to?.step.origin)
    list.add(.within, within, ComparedValue.duration, .time)
    list.add(.ground, ground, ComparedValue.ground)
    list.add(each: .legalBases, legalBases, .ground)
    list.add(annotations)
    return list
  }
}

extension Duty: Compared {
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.title, text: title)
    list.add(.condition, condition)
    list.add(each: .legalBases, legalBases, .ground)
    list.add(norm, absent: .must)
    list.add(annotations)
    return list
  }
}

extension Event: Compared {
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.responsible, responsible, .actor, .safeguard)
    list.add(.to, target, .step, .safeguard)
    list.add(annotations)
    return list
  }
}

extension Coordination {
  /// All that is said of the stretch.
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.role, role, ComparedValue.text)
    list.add(.actor, actor, .actor, .safeguard)
    list.add(.from, from, .step)
    list.add(each: .to, to, .step)
    return list
  }
}

extension AcceptedDeviation {
  /// All that is said of the deviation.
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.rule, rule, ComparedValue.text)
    list.add(.deviationSubject, subject, .anything)
    list.add(.deviationReason, reason, ComparedValue.text)
    list.add(.decidedBy, decidedBy, ComparedValue.text)
    list.add(.to, expiry, ComparedValue.date)
    return list
  }
}
