package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A receipt whose absence nobody acts on.
package enum SilenceUnhandled: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 205, name: "silence-unhandled", severity: .error,
    summary: Text(
      nb: "En kvittering sier hva som skjer når den ikke kommer",
      en: "An acknowledgement says what happens when it does not come"),
    rationale: Text(
      nb: """
        Kvitteringen hjelper bare hvis noen merker at den uteblir. Ellers kan en henvisning ligge borte i ukevis før pasienten \
        selv ringer og spør.
        """,
      en: """
        An acknowledgement helps only when somebody notices that it does not come. Otherwise a referral can be lost for weeks \
        until the patient calls and asks.
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
          ringe: {slutt: Hjemmetjenesten har ringt og fulgt pasienten til legevakt, ansvarlig: hjemmetjeneste}
          undersøke: {slutt: Fastlegen har undersøkt pasienten, ansvarlig: fastlege}
        overleveringer:
          be-om-undersøkelse:
            fra: vurdere
            til: undersøke
            type: delt-ansvar
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: ringe}
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
            frist: 1 uke
            ↓kvittering: {nivå: akseptert, innen: 2 virkedager}
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs {
      guard handoffs[index].kind != nil else { continue }
      let acknowledgement = EffectiveAcknowledgement(of: index, in: pathway.resolved)
      guard acknowledgement.missing.isAbsent, !acknowledgement.receipt.isAbsent,
        !handoffs[index].excuses("kvittering")
      else { continue }
      let handoff = handoffs[index]
      let sender = HandoffParties(of: index, in: pathway).senders?.first.map { pathway.resolved.actor($0).id }
      report(
        .nobodyNotices(handoff.id), at: acknowledgement.origin, subject: [handoff.id], label: .lacksSilence,
        help: .addSilence(telling: sender), severity: handoff.severityByNormOrMove,
        grounds: pathway.citations(of: handoff.legalBases), repairs: [proposal(for: handoff)])
    }
  }

  /// The key goes into the contract's own receipt, or into a new one where the channel gives the rest.
  private static func proposal(for handoff: Handoff) -> Repair {
    let entry = NewEntry("mangler", .blank("steget som tar over når svaret ikke kommer, eller {varsle: [<aktør>]}"))
    guard let acknowledgement = handoff.acknowledgement else {
      return .proposing([NewEntry("kvittering", .entries([entry]))], under: handoff.origin)
    }
    return .proposing([entry], under: acknowledgement.origin)
  }
}

extension Text {
  fileprivate static func nobodyNotices(_ handoff: Identifier) -> Text {
    Text(
      nb: "ingen gjør noe når svaret på «\(handoff)» ikke kommer",
      en: "nobody acts when the answer to “\(handoff)” does not come")
  }

  fileprivate static let lacksSilence = Text(
    nb: "kvitteringen mangler `mangler`",
    en: "the acknowledgement lacks `mangler`")

  fileprivate static func addSilence(telling sender: Identifier?) -> Text {
    Text(
      nb: "legg til `mangler: <steg>`, eller `mangler: {varsle: [\(sender?.text ?? "<aktør>")]}`, i `kvittering`",
      en: "add `mangler: <step>`, or `mangler: {varsle: [\(sender?.text ?? "<actor>")]}`, to `kvittering`")
  }
}
