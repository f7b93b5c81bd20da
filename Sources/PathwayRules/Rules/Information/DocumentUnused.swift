package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel

/// A document that is made and goes nowhere.
package enum DocumentUnused: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 502, name: "document-unused", severity: .hint,
    summary: Text(
      nb: "Det som skrives, er det noen som trenger eller får", en: "What is written, somebody needs or gets"),
    rationale: Text(
      nb: """
        Et dokument som ingen trenger og ingen får, tar tid fra pasienten. Oftere er det en mottaker som er glemt: noen har \
        skrevet ned det viktige, og den som skulle handle på det, vet ikke at det finnes.
        """,
      en: """
        A document that nobody needs and nobody gets takes time from the patient. More often a receiver is forgotten: somebody has \
        written down what matters, and the one who should act on it does not know that it exists.
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
            gir: [observasjon]
            neste: utrede
          utrede:
            ansvarlig: hukommelsesteam
            trenger: observasjon
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            dokument: observasjon
            frist: 1 uke
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
            gir: [↓observasjon]
            neste: utrede
          utrede:
            ansvarlig: hukommelsesteam
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """),
      // Sent, and needed by nobody.
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
            gir: [observasjon]
            neste: utrede
          utrede:
            ansvarlig: hukommelsesteam
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            dokument: observasjon
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """, isHidden: true),
      // It comes back to those who sent.
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
            gir: [observasjon]
            neste: utrede
          utrede:
            ansvarlig: hukommelsesteam
            gir: henvisning
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            tilbakemelding: {dokument: henvisning, til: hjemmetjeneste, innen: 6 uker}
            dokument: observasjon
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """, isHidden: true),
      // Made twice, and one finding.
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
            gir: [↓observasjon]
            neste: utrede
          utrede:
            ansvarlig: hukommelsesteam
            gir: observasjon
            neste: plan
          plan: {slutt: Plan for oppfølging er på plass, ansvarlig: hukommelsesteam}
        overleveringer:
          be-om-utredning:
            fra: fange-opp
            til: utrede
            type: delt-ansvar
            frist: 1 uke
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
        """, isHidden: true),
      // The used pathway may need it.
      .good(
        """
        forløp: fall-hjemme
        tittel: Eldre som faller hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          se-til:
            start: Hjemmetjenesten finner pasienten på gulvet
            ansvarlig: hjemmetjeneste
            gir: observasjon
            neste: hjelp
          hjelp:
            delforløp: {forløp: hjelp-hjemme, utganger: {hjemme: trygg}}
          trygg: {slutt: Hjemmet er trygt, ansvarlig: hjemmetjeneste}
        """,
        files: [
          "hjelp-hjemme.yaml": """
          forløp: hjelp-hjemme
          tittel: Hjelp hjemme
          versjon: 0.1.0
          bruker: [felles.yaml]
          steg:
            kartlegge:
              start: Noen ser at pasienten trenger hjelp
              ansvarlig: hjemmetjeneste
              trenger: observasjon
              neste: hjemme
            hjemme: {slutt: Hjelpen er på plass, ansvarlig: hjemmetjeneste}
          """
        ], isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let steps = pathway.steps
    guard steps.indices.contains(where: { !steps[$0].produces.isEmpty && pathway.reach.contains($0) }),
      let used = usedDocuments(in: pathway)
    else { return }
    var unused: [(step: Int, document: Reference)] = []
    for index in steps.indices where !steps[index].produces.isEmpty && pathway.reach.contains(index) {
      for document in steps[index].produces where !used.contains(document.id) {
        if pathway.resolved.hasDocument(document) { unused.append((index, document)) }
      }
    }
    guard !unused.isEmpty else { return }
    let gaps = stepsThatMaySend(in: pathway)
    var settled = Set(unused.filter { gaps.contains($0.step) }.map { $0.document.id })
    for (index, document) in unused where settled.insert(document.id).inserted {
      report(
        .unused(document.id, in: steps[index].id), at: document.origin, subject: [document.id], label: .goesNowhere,
        help: .useIt(document.id))
    }
  }

  /// Returns the steps of which a contract, or the documents of one, are missing: that has been reported, and it may be what carries
  /// the document.
  private static func stepsThatMaySend(in pathway: AnalysedPathway) -> Set<Int> {
    let graph = pathway.graph
    let handoffs = pathway.handoffs
    var steps = UndeclaredHandoff.sourcesOfGaps(in: pathway)
    for index in pathway.judgedHandoffs {
      if case .step(let step)? = graph.handoffSources[index], handoffs[index].needs(.document),
        handoffs[index].documents.isEmpty, !handoffs[index].excuses("dokument")
      {
        steps.insert(step)
      }
      if handoffs[index].needs(.feedback), handoffs[index].feedback == nil, !handoffs[index].excuses("tilbakemelding"),
        let receiver = HandoffParties(of: index, in: pathway).receiver
      {
        for step in graph.owners.indices where graph.owners[step] == receiver { steps.insert(step) }
      }
    }
    return steps
  }

  /// Returns what is needed or sent, or nothing where that is not wholly known.
  private static func usedDocuments(in pathway: AnalysedPathway) -> Set<Identifier>? {
    let file = pathway.pathway
    if file.unreadKeys.contains("steg") || file.unreadKeys.contains("overleveringer") { return nil }
    var used: Set<Identifier> = []
    used.reserveCapacity(64)
    func add(_ documents: [Reference]) -> Bool {
      for document in documents where used.insert(document.id).inserted && !pathway.resolved.hasDocument(document) {
        // It may have been meant for any of those that are made.
        return false
      }
      return true
    }
    let steps = pathway.steps
    for index in steps.indices {
      // What a used pathway needs stands in its own file.
      if steps[index].unreadKeys.contains("trenger") || steps[index].hasSubpathway { return nil }
      if !add(steps[index].needs) { return nil }
    }
    let handoffs = pathway.handoffs
    for index in handoffs.indices {
      let unread = handoffs[index].unreadKeys
      if unread.contains("dokument") || unread.contains("tilbakemelding") || !add(handoffs[index].documents) {
        return nil
      }
      guard let feedback = handoffs[index].feedback else { continue }
      if feedback.unreadKeys.contains("dokument") { return nil }
      if let document = feedback.document, !add([document]) { return nil }
    }
    return used
  }
}

extension Text {
  fileprivate static func unused(_ document: Identifier, in step: Identifier) -> Text {
    Text(
      nb: "«\(document)» lages i «\(step)», men ingen steg trenger det, og ingen overlevering sender det",
      en: "“\(document)” is made in “\(step)”, but no step needs it, and no handoff sends it")
  }

  fileprivate static let goesNowhere = Text(nb: "brukes ikke", en: "is not used")

  fileprivate static func useIt(_ document: Identifier) -> Text {
    Text(
      nb:
        "legg `\(document)` i `trenger` for steget som bruker det, eller i `dokument` for overleveringen som sender det; "
        + "bruker ingen det, slett det her",
      en: "add `\(document)` to `trenger` of the step that uses it, or to `dokument` of the handoff that sends it; "
        + "if nobody uses it, delete it here")
  }
}
