package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A contract after which the sender cannot know that it arrived.
package enum AcknowledgementMissing: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 203, name: "acknowledgement-missing", severity: .error,
    summary: Text(
      nb: "En overlevering har en kvittering som sier hva mottakeren svarer, og innen når",
      en: "A handoff has an acknowledgement that says what the receiver answers, and by when"),
    rationale: Text(
      nb: """
        En melding kan bli borte på veien. Venter ikke avsenderen på en kvittering, tror begge at den andre har pasienten, og \
        pasienten venter på en time som ingen har satt opp.
        """,
      en: """
        A message can be lost on the way. When the sender does not wait for an acknowledgement, each believes that the other \
        has the patient, and the patient waits for an appointment that nobody has made.
        """),
    examples: [
      .good(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har falt hjemme
            ansvarlig: hjemmetjeneste
            neste: undersøke
          undersøke: {slutt: Fastlegen har undersøkt pasienten, ansvarlig: fastlege}
        overleveringer:
          be-om-undersøkelse:
            fra: vurdere
            til: undersøke
            type: delt-ansvar
            frist: 1 dag
            kanal: dialogmelding
            reservekanal: telefon
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har falt hjemme
            ansvarlig: hjemmetjeneste
            neste: undersøke
          undersøke: {slutt: Fastlegen har undersøkt pasienten, ansvarlig: fastlege}
        overleveringer:
          ↓be-om-undersøkelse:
            fra: vurdere
            til: undersøke
            type: delt-ansvar
            frist: 1 dag
        """),
      .bad(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har falt hjemme
            ansvarlig: hjemmetjeneste
            neste: undersøke
          undersøke: {slutt: Fastlegen har undersøkt pasienten, ansvarlig: fastlege}
        overleveringer:
          be-om-undersøkelse:
            fra: vurdere
            til: undersøke
            type: delt-ansvar
            frist: 1 dag
            ↓kvittering: {nivå: akseptert, mangler: {varsle: [hjemmetjeneste]}}
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs {
      guard let kind = handoffs[index].kind?.value else { continue }
      let acknowledgement = EffectiveAcknowledgement(of: index, in: pathway.resolved)
      let missing = missingKeys(of: acknowledgement)
      guard !missing.isEmpty, !handoffs[index].excuses("kvittering") else { continue }
      let handoff = handoffs[index]
      let level = kind.requirements.acknowledgement.word
      let isAlone = acknowledgement.receipt.isAbsent
      report(
        isAlone
          ? .noReceipt(handoff.id, pathway.receiverName(of: index)) : .incomplete(handoff.id, missing),
        at: acknowledgement.origin, subject: [handoff.id],
        label: isAlone ? .lacks("kvittering", in: handoff.id) : nil,
        help: isAlone || handoff.acknowledgement == nil ? .addReceipt(level) : .complete(missing, level),
        severity: handoff.severityByNormOrMove, grounds: pathway.citations(of: handoff.legalBases),
        repairs: [proposal(missing, level, alone: isAlone, for: handoff)])
    }
  }

  /// The keys go into the contract's own receipt, or into a new one; what the type decides is written already.
  private static func proposal(_ keys: [String], _ level: String, alone isAlone: Bool, for handoff: Handoff) -> Repair {
    var entries = keys.map { key in
      NewEntry(key, key == "nivå" ? .text(level) : .blank("hvor lenge avsenderen venter på svar, som 2 virkedager"))
    }
    if let acknowledgement = handoff.acknowledgement { return .proposing(entries, under: acknowledgement.origin) }
    if isAlone {
      entries.append(
        NewEntry("mangler", .blank("steget som tar over når svaret ikke kommer, eller {varsle: [<aktør>]}")))
    }
    return .proposing([NewEntry("kvittering", .entries(entries))], under: handoff.origin)
  }

  private static func missingKeys(of acknowledgement: EffectiveAcknowledgement) -> [String] {
    var keys: [String] = []
    if acknowledgement.level.isAbsent { keys.append("nivå") }
    if acknowledgement.within.isAbsent { keys.append("innen") }
    return keys
  }
}

extension Text {
  fileprivate static func noReceipt(_ handoff: Identifier, _ receiver: Text) -> Text {
    Text(
      nb: "avsenderen får ikke vite om «\(handoff)» er kommet fram til \(receiver.nb)",
      en: "the sender does not learn whether “\(handoff)” has reached \(receiver.en)")
  }

  fileprivate static func incomplete(_ handoff: Identifier, _ keys: [String]) -> Text {
    let keys = keys.map { "`\($0)`" }.listed
    return Text(
      nb: "kvitteringen for «\(handoff)» mangler \(keys.nb)",
      en: "the acknowledgement of “\(handoff)” lacks \(keys.en)")
  }

  fileprivate static func addReceipt(_ level: String) -> Text {
    Text(
      nb: "legg til `kvittering: {nivå: \(level), innen: <tid>, mangler: <steg>}`, eller `uten: {kvittering: <grunn>}`",
      en: "add `kvittering: {nivå: \(level), innen: <time>, mangler: <step>}`, or `uten: {kvittering: <reason>}`")
  }

  fileprivate static func complete(_ keys: [String], _ level: String) -> Text {
    let nb = keys.map { $0 == "nivå" ? "`nivå: \(level)`" : "`innen: <tid>`" }.listed.nb
    let en = keys.map { $0 == "nivå" ? "`nivå: \(level)`" : "`innen: <time>`" }.listed.en
    return Text(nb: "legg til \(nb) i `kvittering`", en: "add \(en) to `kvittering`")
  }
}
