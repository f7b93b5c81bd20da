internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

extension [TimePart] {
  /// How many places a finding names.
  private static var shownPlaces: Int { 5 }

  /// Returns where the times are written and what takes them, in order: what is gone through in several rounds is named once.
  ///
  /// - Parameter isMost: Whether they are the most that is taken, and not the least.
  func related(isMost: Bool, in pathway: AnalysedPathway) -> [RelatedPlace] {
    var places: [RelatedPlace] = []
    for index in indices where firstIndex(of: self[index]) == index {
      let rounds = count { $0 == self[index] }
      guard places.count < Self.shownPlaces, let place = self[index].origin(in: pathway)?.place else { continue }
      places.append(RelatedPlace(place, self[index].phrase(isMost, rounds, in: pathway)))
    }
    return places
  }

  /// Whether something is gone through in several rounds.
  var haveRounds: Bool { Set(self).count < count }
}

extension TimePart {
  /// Where the time is written; nothing where it is written nowhere.
  fileprivate func origin(in pathway: AnalysedPathway) -> Origin? {
    switch source {
    case .step(let step): pathway.steps[step].duration?.origin
    case .waiting(let step): pathway.steps[step].waiting?.atMost?.origin
    case .deadline(let step): pathway.steps[step].deadline?.limit?.origin
    case .sending(let handoff): pathway.handoffs[handoff].deadline?.limit?.origin
    case .silence(let handoff): pathway.handoffs[handoff].acknowledgement?.within?.origin
    case .branch(let arrow):
      branchTime(of: pathway.graph.arrows[arrow], in: pathway) ?? pathway.graph.arrows[arrow].origin
    }
  }

  /// Where the time of a branch is written: its own, or that of the branch beside it which would be taken then.
  private func branchTime(of arrow: Arrow, in pathway: AnalysedPathway) -> Origin? {
    guard let source = arrow.sourceStep, let number = arrow.branch else { return nil }
    switch pathway.steps[source].exit?.kind {
    case .exclusiveChoice(let branches)?, .inclusiveChoice(let branches)?, .eventChoice(let branches)?:
      let own = [branches[number].wait, branches[number].recurrence].compactMap { $0 }
      let times = own + branches.compactMap { $0.wait }
      return times.first { $0.value == duration }?.origin
    case .next?, .end?, .done?, .subpathway?, nil: return nil
    }
  }

  /// What takes the time, and how long.
  fileprivate func phrase(_ isMost: Bool, _ rounds: Int, in pathway: AnalysedPathway) -> Text {
    let phrase = phrase(isMost, in: pathway)
    guard rounds > 1 else { return phrase }
    return Text(nb: "\(phrase.nb), i \(rounds) runder", en: "\(phrase.en), in \(rounds) rounds")
  }

  private func phrase(_ isMost: Bool, in pathway: AnalysedPathway) -> Text {
    switch source {
    case .step(let step):
      let id = pathway.steps[step].id
      return isMost
        ? Text(nb: "«\(id)» kan ta \(duration)", en: "“\(id)” may take \(duration)")
        : Text(nb: "«\(id)» tar minst \(duration)", en: "“\(id)” takes at least \(duration)")
    case .waiting(let step):
      let id = pathway.steps[step].id
      return Text(nb: "ventetiden for «\(id)» er \(duration)", en: "the wait for “\(id)” is \(duration)")
    case .deadline(let step):
      let id = pathway.steps[step].id
      return Text(nb: "fristen for «\(id)» er \(duration)", en: "the deadline of “\(id)” is \(duration)")
    case .sending(let handoff):
      let id = pathway.handoffs[handoff].id
      return Text(
        nb: "fristen for å sende «\(id)» er \(duration)", en: "the deadline for sending “\(id)” is \(duration)")
    case .silence(let handoff):
      let id = pathway.handoffs[handoff].id
      return Text(
        nb: "det ventes \(duration) på kvittering for «\(id)»",
        en: "the acknowledgement of “\(id)” is waited for during \(duration)")
    case .branch(let arrow):
      let id = pathway.steps[pathway.graph.arrows[arrow].target].id
      return Text(nb: "det går \(duration) før «\(id)»", en: "\(duration) pass before “\(id)”")
    }
  }
}

extension Branch {
  /// How long is waited before the branch is taken, where nothing else happens.
  fileprivate var wait: Placed<Duration>? {
    if case .after(let time)? = condition { time } else { nil }
  }
}
