internal import PathwayModel
internal import SourceText

extension Actor: Compared {
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.name, text: name)
    list.add(.area, area, ComparedValue.area)
    list.add(.administrativeLevel, level.map { .administrativeLevel($0) })
    list.add(.ages, ages, ComparedValue.ages)
    if let channels {
      var parts = TraitList(at: origin)
      parts.add(each: .channels, channels, .channel)
      list.add(.channels, .references(channels.map { $0.id }, .channel), at: channels.first?.origin, parts: parts)
    }
    list.add(.availability, availability.map { .availability($0) })
    if isUmbrella { list.add(.isUmbrella, .flag(true)) }
    list.add(.fallback, fallback, .actor, .safeguard)
    list.add(each: .oneOf, oneOf, .actor)
    list.add(annotations)
    return list
  }
}

extension Document: Compared {
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.name, text: name)
    list.add(.standard, text: standard)
    list.add(each: .content, slots, .slot, .safeguard)
    list.add(each: .ownedSlots, ownedSlots, .slot, .safeguard)
    list.add(each: .alwaysCopiedTo, alwaysCopiedTo, .actor, .safeguard)
    list.add(annotations)
    return list
  }
}

extension Channel: Compared {
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.name, text: name)
    list.add(.handoffKind, kind, ComparedValue.channelKind)
    list.add(acknowledgement)
    list.add(annotations)
    return list
  }
}

extension LegalBasis: Compared {
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.act, text: act)
    list.add(.section, text: section)
    list.add(.title, text: title)
    list.add(annotations)
    return list
  }
}

extension PatientGroup: Compared {
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.name, text: name)
    list.add(each: .expectedEvents, expectedEvents, .event, .safeguard)
    list.add(annotations)
    return list
  }
}

extension HealthCommunity: Compared {
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.name, text: name)
    list.add(.healthTrust, text: healthTrust)
    list.add(.region, text: region)
    for municipality in municipalities {
      list.add(.municipalities, .text(municipality), item: Identifier(municipality))
    }
    list.add(annotations)
    return list
  }
}

extension Source: Compared {
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.title, text: title)
    list.add(.url, text: url)
    list.add(.date, date, ComparedValue.date)
    list.add(.version, text: version)
    list.add(annotations)
    return list
  }
}

extension Criterion: Compared {
  var traits: TraitList {
    var list = TraitList(unreadKeys, at: origin)
    list.add(.domain, domain.map { .domain($0) })
    return list
  }
}
