public import PathwayAnalysis
public import PathwayDiagnostics
internal import PathwayModel

/// Says differences between two editions of a pathway as a clinician would, with titles where there are titles.
public struct DifferenceWords: Sendable {
  private let new: ResolvedPathway
  private let deadlines: DeclarationTable<SpanningDeadline>
  private let names: ComparedNames

  /// Creates the words for differences from an old edition to a new one.
  public init(from old: AnalysedPathway, to new: AnalysedPathway) {
    self.new = new.resolved
    deadlines = DeclarationTable(new.pathway.deadlines)
    names = ComparedNames(from: old.resolved, to: new.resolved)
  }

  /// Returns a difference in one line without a full stop.
  public func sentence(_ difference: Difference) -> Text {
    guard let property = difference.property else { return whole(difference) }
    return special(difference, property) ?? general(difference, property)
  }

  /// Returns several differences of one thing in one line, those of one list in one sentence.
  package func sentence(of differences: [Difference]) -> Text {
    var sentences: [Text] = []
    var rest = differences[...]
    while let first = rest.first {
      let alike = rest.prefix { isListed($0) && $0.property == first.property && ($0.new == nil) == (first.new == nil) }
      sentences.append(alike.count > 1 ? listed(Array(alike)) ?? sentence(first) : sentence(first))
      rest = rest.dropFirst(max(1, alike.count))
    }
    return Text(
      nb: sentences.map { $0.nb }.joined(separator: "; "), en: sentences.map { $0.en }.joined(separator: "; "))
  }

  /// Whether a difference is that one of several is there, or no longer is.
  private func isListed(_ difference: Difference) -> Bool {
    guard let property = difference.property, difference.item != nil else { return false }
    return (difference.old == nil || difference.new == nil) && ListRelation.of(property) != nil
  }

  private func listed(_ differences: [Difference]) -> Text? {
    guard let first = differences.first, let relation = first.property.flatMap({ ListRelation.of($0) }) else {
      return nil
    }
    let items = differences.compactMap { difference in difference.item.map { itemName(difference, $0) } }
    let names = Text(nb: items.map { $0.nb }.listed.nb, en: items.map { $0.en }.listed.en)
    return relation.sentence(names, self.names.phrase(first.subject), holds: first.new != nil)
  }

  /// Returns what a difference is about, by title where it has one.
  public func name(of subject: ComparedSubject) -> String { names.name(subject) }

  /// Returns a value as one says it.
  public func value(_ value: ComparedValue) -> Text { names.words(value) }

  // MARK: - All of it

  private func whole(_ difference: Difference) -> Text {
    let subject = difference.subject
    let phrase = names.fullPhrase(subject)
    if let old = subject.oldID, let new = subject.newID {
      return Text(
        nb: "\(phrase.nb) har fått id-en `\(new)`; den var `\(old)`",
        en: "\(phrase.en) now has the id `\(new)`; it was `\(old)`")
    }
    if subject.newID == nil { return Text(nb: "\(phrase.nb) er tatt ut", en: "\(phrase.en) is taken out") }
    let isNeuter = [.pathway, .step, .deviation, .document, .healthCommunity, .criterion].contains(subject.kind)
    let details = details(of: subject)
    return Text(
      nb: "\(phrase.nb) er \(isNeuter ? "nytt" : "ny")" + (details.map { ": \($0.nb)" } ?? ""),
      en: "\(phrase.en) is new" + (details.map { ": \($0.en)" } ?? ""))
  }

  /// What one asks first of something new.
  private func details(of subject: ComparedSubject) -> Text? {
    switch subject.kind {
    case .step:
      guard let step = new.stepIndex(Reference(subject.id)).map({ new.steps[$0] }), let owner = step.responsible else {
        return nil
      }
      let name = new.actor(owner)?.name ?? owner.id.text
      return Text(nb: "ansvarlig \(name)", en: "responsible \(name)")
    case .handoff:
      guard let handoff = new.handoffIndex(Reference(subject.id)).map({ new.handoffs[$0] }), let from = handoff.from,
        let to = handoff.to
      else { return nil }
      let (source, target) = (names.name(from.id, .anything), names.name(to.id, .stepOrActor))
      return Text(nb: "fra \(source.nb) til \(target.nb)", en: "from \(source.en) to \(target.en)")
    case .deadline:
      let deadline = deadlines[subject.id]
      return deadline?.within.map { names.words(.duration($0.value)) }
    case .event:
      let event = new.eventIndex(Reference(subject.id)).map { new.pathway.events[$0] }
      return event?.target.map { target in
        let name = names.name(target.id, .step)
        return Text(nb: "fører til \(name.nb)", en: "leads to \(name.en)")
      }
    default: return nil
    }
  }

  // MARK: - Properties with sentences of their own

  private func special(_ difference: Difference, _ property: ComparedProperty) -> Text? {
    let subject = names.phrase(difference.subject)
    switch property {
    case .unread: return unread(difference, subject)
    case .isLocal: return local(difference, subject)
    case .title, .name: return called(difference)
    case .deadlineClock:
      return clock(difference, Text(nb: "fristen for \(subject.nb)", en: "the deadline of \(subject.en)"))
    case .from where difference.subject.kind == .deadline: return clock(difference, subject)
    case .next: return next(difference, subject)
    case .branch, .branchTargets, .branchCondition, .branchWait, .roundLimit, .recurrence, .branchOrder, .usedExit:
      return BranchWords(names: names).sentence(difference, property, subject)
    case .ownership where difference.old == nil || difference.new == nil: return ownership(difference, subject)
    case .within where difference.subject.kind == .deadline: return times(difference, subject)
    case .norm, .acknowledgementLevel: return rank(difference, property, subject)
    case .informsPatient: return informing(difference, subject)
    default: break
    }
    if let item = difference.item, difference.old == nil || difference.new == nil,
      let relation = ListRelation.of(property)
    {
      let sentence = relation.sentence(itemName(difference, item), subject, holds: difference.new != nil)
      guard property == .omission, let reason = difference.new.map({ names.words($0) }) else { return sentence }
      return Text(nb: "\(sentence.nb): \(reason.nb)", en: "\(sentence.en): \(reason.en)")
    }
    return difference.item.map { changed($0, difference, property, subject) }
  }

  /// Something that is called something else.
  private func called(_ difference: Difference) -> Text? {
    guard let old = difference.old.map({ names.words($0) }), let new = difference.new.map({ names.words($0) }) else {
      return nil
    }
    let kind = ComparedNames.noun(difference.subject.kind)
    return Text(nb: "\(kind.nb) \(old.nb) heter nå \(new.nb)", en: "\(kind.en) \(old.en) is now called \(new.en)")
  }

  /// One of several that has changed in itself.
  private func changed(
    _ item: Identifier, _ difference: Difference, _ property: ComparedProperty, _ subject: Text
  ) -> Text {
    let noun = PropertyNoun.of(property).definite
    let name = itemName(difference, item)
    return change(
      Text(nb: "\(noun.nb) \(subject.nb), \(name.nb),", en: "\(noun.en) \(subject.en), \(name.en),"), difference)
  }

  private func itemName(_ difference: Difference, _ item: Identifier) -> Text {
    if case .reference(let id, let referent)? = difference.new ?? difference.old, id == item {
      return names.name(id, referent)
    }
    return difference.property == .consentGiver ? names.name(item, .actor) : Text.quotation(item.text, limit: 60)
  }

  private func unread(_ difference: Difference, _ subject: Text) -> Text {
    let key = difference.item?.text ?? ""
    let edition = difference.new == nil ? Text(nb: "gamle", en: "old") : Text(nb: "nye", en: "new")
    return Text(
      nb: "`\(key)` i \(subject.nb) er ikke sammenlignet: det lar seg ikke lese i den \(edition.nb) utgaven",
      en: "`\(key)` of \(subject.en) is not compared: it cannot be read in the \(edition.en) edition")
  }

  private func local(_ difference: Difference, _ subject: Text) -> Text {
    difference.new == .flag(true)
      ? Text(
        nb: "\(subject.nb) står nå i forløpet selv, ikke i en katalog",
        en: "\(subject.en) now stands in the pathway itself, not in a catalogue")
      : Text(
        nb: "\(subject.nb) står nå i en katalog, ikke i forløpet selv",
        en: "\(subject.en) now stands in a catalogue, not in the pathway itself")
  }

  private func next(_ difference: Difference, _ subject: Text) -> Text? {
    guard difference.old != nil, difference.new != nil else { return nil }
    let (old, new) = names.pair(difference, none: Text(""))
    return Text(
      nb: "etter \(subject.nb) følger nå \(new.nb), ikke \(old.nb)",
      en: "after \(subject.en) now comes \(new.en), not \(old.en)")
  }

  private func ownership(_ difference: Difference, _ subject: Text) -> Text? {
    guard let item = difference.item, let value = difference.new ?? difference.old else { return nil }
    let (owner, what) = (names.words(value), Text.quotation(item.text, limit: 60))
    return difference.new == nil
      ? Text(
        nb: "ingen er lenger nevnt som eier av \(what.nb) etter \(subject.nb) (det var \(owner.nb))",
        en: "nobody is named as the owner of \(what.en) after \(subject.en) any longer (it was \(owner.en))")
      : Text(
        nb: "\(owner.nb) eier nå \(what.nb) etter \(subject.nb)",
        en: "\(owner.en) now owns \(what.en) after \(subject.en)")
  }

  private func informing(_ difference: Difference, _ subject: Text) -> Text? {
    switch difference.verdict {
    case .loosened:
      Text(
        nb: "pasienten informeres ikke lenger om \(subject.nb)", en: "the patient is no longer told of \(subject.en)")
    case .tightened:
      Text(nb: "pasienten informeres nå om \(subject.nb)", en: "the patient is now told of \(subject.en)")
    case .added, .removed, .renamed, .unclear: nil
    }
  }

  private func rank(_ difference: Difference, _ property: ComparedProperty, _ subject: Text) -> Text? {
    guard difference.verdict != .unclear else { return nil }
    // What is not said of a norm counts as a recommendation; of a duty it is the law that says it.
    let absent: ComparedValue? =
      property == .norm ? .norm(difference.subject.kind == .duty ? .must : .should) : nil
    guard let old = difference.old ?? absent, let new = difference.new ?? absent else { return nil }
    let noun = PropertyNoun.of(property).definite
    let (from, to) = (names.words(old), names.words(new))
    let isLess = difference.verdict == .loosened
    let verb =
      property == .norm
      ? isLess ? Text(nb: "senket", en: "lowered") : Text(nb: "hevet", en: "raised")
      : isLess ? Text(nb: "svekket", en: "weakened") : Text(nb: "styrket", en: "strengthened")
    return Text(
      nb: "\(noun.nb) \(subject.nb) er \(verb.nb) fra \(from.nb) til \(to.nb)",
      en: "\(noun.en) \(subject.en) is \(verb.en) from \(from.en) to \(to.en)")
  }

  /// What a deadline counts from.
  private func clock(_ difference: Difference, _ deadline: Text) -> Text {
    let old = difference.old.map { names.words($0) }
    let new = difference.new.map { names.words($0) }
    let usual = Text(nb: "det vanlige", en: "the usual moment")
    let (from, to) = (old ?? usual, new ?? usual)
    let effect =
      switch difference.reason {
      case .otherClock?: Text(nb: ", så klokken kan starte senere", en: ", so the clock may start later")
      case .sameTime?: Text(nb: ", som er samme øyeblikk", en: ", which is the same moment")
      default: Text(nb: ", så klokken aldri starter senere", en: ", so the clock never starts later")
      }
    return Text(
      nb: "\(deadline.nb) regnes nå fra \(to.nb), ikke fra \(from.nb)\(effect.nb)",
      en: "\(deadline.en) now counts from \(to.en), not from \(from.en)\(effect.en)")
  }

  // MARK: - All other properties

  private func general(_ difference: Difference, _ property: ComparedProperty) -> Text {
    let subject = names.phrase(difference.subject)
    let noun = PropertyNoun.of(property)
    guard let old = difference.old else {
      let value = difference.new.map { names.words($0) } ?? Text("")
      return Text(
        nb: "\(subject.nb) har fått \(noun.indefinite.nb): \(value.nb)",
        en: "\(subject.en) now has \(noun.indefinite.en): \(value.en)")
    }
    guard difference.new != nil else {
      let value = names.words(old)
      return Text(
        nb: "\(subject.nb) har ikke lenger \(noun.indefinite.nb) (det var \(value.nb))",
        en: "\(subject.en) no longer has \(noun.indefinite.en) (it was \(value.en))")
    }
    let what = Text(nb: "\(noun.definite.nb) \(subject.nb)", en: "\(noun.definite.en) \(subject.en)")
    return difference.isOfTimes ? times(difference, what) ?? change(what, difference) : change(what, difference)
  }

  private func change(_ what: Text, _ difference: Difference) -> Text {
    let (old, new) = names.pair(difference, none: Text(nb: "ingen", en: "none"))
    guard old != new else { return Text(nb: "\(what.nb) er endret", en: "\(what.en) has changed") }
    return Text(
      nb: "\(what.nb) er endret fra \(old.nb) til \(new.nb)", en: "\(what.en) has changed from \(old.en) to \(new.en)")
  }

  /// A time that has become longer or shorter.
  func times(_ difference: Difference, _ what: Text) -> Text? {
    guard let old = difference.old.map({ names.words($0) }), let new = difference.new.map({ names.words($0) }) else {
      return nil
    }
    return TimeWords.sentence(difference, what, from: old, to: new)
  }
}

extension Difference {
  /// Whether two times stand against each other.
  fileprivate var isOfTimes: Bool {
    switch (old, new) {
    case (.duration?, .duration?), (.limit?, .limit?): true
    default: false
    }
  }
}
