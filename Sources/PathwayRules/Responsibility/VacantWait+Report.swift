internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

extension VacantWait {
  /// Reports that nobody has the patient meanwhile.
  func report(in pathway: AnalysedPathway, to report: inout Report) {
    let name = pathway.actorName(actor)
    let key: Identifier
    let interval: Text
    let outcome: Text
    switch holder {
    case .handoff(let index):
      key = "ansvar i ventetid"
      interval = .untilAnswer(to: id)
      outcome = .untilAccepted(by: pathway.receiverName(of: index))
    case .step(let index):
      key = "ventetid"
      interval = .untilStart(of: id)
      outcome = .untilStarted(pathway.stepName(index))
    }
    report(
      .nobody(interval, since: .reason(reason, name)), at: owner.origin, subject: [id, key],
      label: .label(reason), help: .nameService, suggestions: replacement.map { [$0.text] } ?? [],
      related: pathway.resolved.actor(actor).origin.place.map { [RelatedPlace($0, .declaredHere)] } ?? [],
      witness: run(in: pathway), outcome: outcome)
  }

  private func run(in pathway: AnalysedPathway) -> [WitnessStep]? {
    switch holder {
    case .handoff(let index): RunWitness(of: pathway).run(toSourceOf: index)
    case .step(let index): RunWitness(of: pathway).run(to: index)
    }
  }

  /// What has taken the place of an owner that is no more.
  private var replacement: Identifier? {
    if case .outdated(let obsolescence) = reason { obsolescence.replacement?.id } else { nil }
  }
}

extension Text {
  fileprivate static func untilAnswer(to handoff: Identifier) -> Text {
    Text(nb: "mens «\(handoff)» venter på svar", en: "while “\(handoff)” waits for an answer")
  }

  fileprivate static func untilStart(of step: Identifier) -> Text {
    Text(nb: "mens «\(step)» venter på å starte", en: "while “\(step)” waits to start")
  }

  fileprivate static func nobody(_ interval: Text, since reason: Text) -> Text {
    Text(
      nb: "ingen har ansvaret for pasienten \(interval.nb): \(reason.nb)",
      en: "nobody has the patient \(interval.en): \(reason.en)")
  }

  fileprivate static func reason(_ reason: VacantWait.Reason, _ name: String) -> Text {
    switch reason {
    case .umbrella:
      Text(
        nb: "«\(name)» er en samlebetegnelse og ingen som kan ringes",
        en: "“\(name)” is an umbrella and nobody whom one can call")
    case .citizen:
      Text(nb: "«\(name)» er ingen tjeneste", en: "“\(name)” is no service")
    case .outdated(let obsolescence):
      Text(
        nb: "«\(name)» gikk ut av bruk\(obsolescence.date.map { " \($0.value)" } ?? "")",
        en: "“\(name)” went out of use\(obsolescence.date.map { " on \($0.value)" } ?? "")")
    }
  }

  fileprivate static func label(_ reason: VacantWait.Reason) -> Text {
    switch reason {
    case .umbrella: Text(nb: "en samleaktør", en: "an umbrella")
    case .citizen: Text(nb: "ingen tjeneste", en: "no service")
    case .outdated: Text(nb: "utgått", en: "out of use")
    }
  }

  fileprivate static let nameService = Text(
    nb: "skriv den tjenesten som pasienten kan ringe til så lenge, som regel den som sender",
    en: "write the service that the patient can call meanwhile, as a rule the one who sends")

  fileprivate static let declaredHere = Text(nb: "her er aktøren beskrevet", en: "the actor is described here")

  fileprivate static func untilAccepted(by receiver: Text) -> Text {
    Text(
      nb: "til \(receiver.nb) har tatt imot, har ingen ansvaret",
      en: "until \(receiver.en) has accepted, nobody is responsible")
  }

  fileprivate static func untilStarted(_ step: String) -> Text {
    Text(nb: "til «\(step)» har begynt, har ingen ansvaret", en: "until “\(step)” has begun, nobody is responsible")
  }
}
