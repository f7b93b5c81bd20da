package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A contract that may be sent at any time at all.
package enum HandoffWithoutDeadline: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 208, name: "handoff-without-deadline", severity: .warning,
    summary: Text(
      nb: "En overlevering som haster for pasienten, har en frist for å bli sendt",
      en: "A handoff that matters in time has a deadline for being sent"),
    rationale: Text(
      nb: """
        Uten en frist er ingenting for sent. Meldingen blir liggende i en bunke, og pasienten kommer hjem eller til time før \
        mottakeren vet noe.
        """,
      en: """
        Without a deadline nothing is late. The message stays in a pile, and the patient comes home or to an appointment before \
        the receiver knows anything.
        """),
    examples: [
      .good(
        """
        forløp: demens
        tittel: Demensforløp
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          fange-opp:
            start: Hjemmetjenesten ser tegn på kognitiv svikt
            ansvarlig: hjemmetjeneste
            neste: utrede
          utrede: {slutt: Hukommelsesteamet utreder og følger opp, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .good(
        """
        forløp: demens
        tittel: Demensforløp
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          fange-opp:
            start: Hjemmetjenesten ser tegn på kognitiv svikt
            ansvarlig: hjemmetjeneste
            neste: utrede
          utrede: {slutt: Hukommelsesteamet utreder og følger opp, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            uten: {frist: Meldingen går mens hjemmetjenesten er hos pasienten}
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: demens
        tittel: Demensforløp
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          fange-opp:
            start: Hjemmetjenesten ser tegn på kognitiv svikt
            ansvarlig: hjemmetjeneste
            neste: utrede
          utrede: {slutt: Hukommelsesteamet utreder og følger opp, ansvarlig: hukommelsesteam}
        overleveringer:
          ↓be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs where handoffs[index].needs(.deadline) {
      guard handoffs[index].deadline?.origin == nil, !handoffs[index].excuses("frist") else { continue }
      let handoff = handoffs[index]
      let isMeeting = handoff.kind?.value == .meeting
      report(
        isMeeting ? .meetingAtAnyTime(handoff.id) : .sentAtAnyTime(handoff.id), at: handoff.origin,
        subject: [handoff.id],
        label: .lacks("frist", in: handoff.id), help: .addDeadline, severity: handoff.severityByNorm,
        grounds: pathway.citations(of: handoff.legalBases),
        repairs: [
          .proposing(
            "frist", isMeeting ? "når møtet senest holdes" : "når den senest er sendt, som 2 virkedager",
            under: handoff.origin)
        ])
    }
  }
}

extension Text {
  fileprivate static func sentAtAnyTime(_ handoff: Identifier) -> Text {
    Text(
      nb: "det er ikke sagt når «\(handoff)» må være sendt",
      en: "it is not said by when “\(handoff)” must be sent")
  }

  fileprivate static func meetingAtAnyTime(_ handoff: Identifier) -> Text {
    Text(
      nb: "det er ikke sagt når møtet «\(handoff)» må være holdt",
      en: "it is not said by when the meeting “\(handoff)” must be held")
  }

  fileprivate static let addDeadline = Text(
    nb: "legg til `frist: <tid>`, som `frist: 2 virkedager`, eller `uten: {frist: <grunn>}`",
    en: "add `frist: <time>`, such as `frist: 2 virkedager`, or `uten: {frist: <reason>}`")
}
