package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A contract that leaves out what the receiver must know, or leaves something open that nobody owns.
package enum ContentMissing: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 209, name: "content-missing", severity: .warning,
    summary: Text(
      nb: "En overlevering har dokumentet den trenger, med alt det skal inneholde, og noen eier det som står åpent",
      en: "A handoff has the document it needs, with all that it must contain, and somebody owns what is still open"),
    rationale: Text(
      nb: """
        Mottakeren kan bare handle på det som er sendt. Mangler legemidlene, tar pasienten feil medisin; venter et prøvesvar \
        som ingen eier, blir svaret aldri lest.
        """,
      en: """
        The receiver can act only on what is sent. When the medicines are missing, the patient takes the wrong ones; when a \
        test result is awaited that nobody owns, it is never read.
        """),
    examples: [
      .good(
        """
        forløp: hjem-fra-sykehus
        tittel: Hjem fra sykehus
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Pasienten er lagt inn på sykehuset
            ansvarlig: sykehus
            gir: epikrise
            neste: følge-opp
          følge-opp: {slutt: Fastlegen følger pasienten hjemme, ansvarlig: fastlege}
        overleveringer:
          utskriving:
            fra: behandle
            til: følge-opp
            type: tilbakeføring
            dokument: epikrise
            innhold: [diagnose, legemidler, utestående-svar]
            eies etterpå: {legemidler: fastlege, utestående-svar: sykehus}
            kanal: epikrisemelding
            frist: 1 virkedag
            kvittering: {nivå: mottatt, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
      .good(
        """
        forløp: hjem-fra-sykehus
        tittel: Hjem fra sykehus
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Pasienten er lagt inn på sykehuset
            ansvarlig: sykehus
            gir: epikrise
            neste: følge-opp
          følge-opp: {slutt: Fastlegen følger pasienten hjemme, ansvarlig: fastlege}
        overleveringer:
          utskriving:
            fra: behandle
            til: følge-opp
            type: tilbakeføring
            dokument: epikrise
            innhold: [diagnose, legemidler]
            uten: {utestående-svar: Alle svar er kommet}
            eies etterpå: {legemidler: fastlege}
            kanal: epikrisemelding
            frist: 1 virkedag
            kvittering: {nivå: mottatt, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
      .bad(
        """
        forløp: hjem-fra-sykehus
        tittel: Hjem fra sykehus
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Pasienten er lagt inn på sykehuset
            ansvarlig: sykehus
            neste: følge-opp
          følge-opp: {slutt: Fastlegen følger pasienten hjemme, ansvarlig: fastlege}
        overleveringer:
          ↓utskriving:
            fra: behandle
            til: følge-opp
            type: tilbakeføring
            kanal: epikrisemelding
            frist: 1 virkedag
            kvittering: {nivå: mottatt, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
      .bad(
        """
        forløp: hjem-fra-sykehus
        tittel: Hjem fra sykehus
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Pasienten er lagt inn på sykehuset
            ansvarlig: sykehus
            gir: epikrise
            neste: følge-opp
          følge-opp: {slutt: Fastlegen følger pasienten hjemme, ansvarlig: fastlege}
        overleveringer:
          ↓utskriving:
            fra: behandle
            til: følge-opp
            type: tilbakeføring
            dokument: epikrise
            innhold: [diagnose, legemidler]
            eies etterpå: {legemidler: fastlege}
            kanal: epikrisemelding
            frist: 1 virkedag
            kvittering: {nivå: mottatt, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
      .bad(
        """
        forløp: hjem-fra-sykehus
        tittel: Hjem fra sykehus
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          behandle:
            start: Pasienten er lagt inn på sykehuset
            ansvarlig: sykehus
            gir: epikrise
            neste: følge-opp
          følge-opp: {slutt: Fastlegen følger pasienten hjemme, ansvarlig: fastlege}
        overleveringer:
          ↓utskriving:
            fra: behandle
            til: følge-opp
            type: tilbakeføring
            dokument: epikrise
            innhold: [diagnose, legemidler, utestående-svar]
            eies etterpå: {legemidler: fastlege}
            kanal: epikrisemelding
            frist: 1 virkedag
            kvittering: {nivå: mottatt, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
      .bad(
        """
        forløp: ernæring
        tittel: Eldre som går ned i vekt
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          hjelpe: {start: Pasienten går ned i vekt, ansvarlig: hjemmetjeneste, gir: [observasjon], neste: lese}
          lese: {ansvarlig: fastlege, trenger: [observasjon], neste: plan}
          plan: {slutt: Pasienten har en plan for maten, ansvarlig: fastlege}
        overleveringer:
          ↓tilbake-til-fastlegen:
            fra: hjelpe
            til: lese
            type: tilbakeføring
            frist: 2 virkedager
            kvittering: {nivå: mottatt, innen: 1 uke, mangler: {varsle: [hjemmetjeneste]}}
            informerer pasient: ja
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs {
      if handoffs[index].documents.isEmpty {
        checkDocument(of: handoffs[index], in: pathway, &report)
      } else {
        checkSlots(of: index, in: pathway, &report)
        checkOwners(of: index, in: pathway, &report)
      }
    }
  }

  private static func checkDocument(of handoff: Handoff, in pathway: AnalysedPathway, _ report: inout Report) {
    guard let kind = handoff.kind?.value, handoff.needs(.document), !handoff.unreadKeys.contains("dokument") else {
      return
    }
    report(
      .noDocument(handoff.id, kind), at: handoff.origin, subject: [handoff.id, "dokument"],
      label: .lacks("dokument", in: handoff.id), help: .addDocument, severity: handoff.severityByNorm,
      grounds: pathway.citations(of: handoff.legalBases),
      repairs: [.proposing("dokument", "det som sendes, med id", under: handoff.origin)])
  }

  private static func checkSlots(of index: Int, in pathway: AnalysedPathway, _ report: inout Report) {
    let resolved = pathway.resolved
    let handoffs = resolved.handoffs
    guard !handoffs[index].unreadKeys.containsAny(of: "innhold", "uten") else { return }
    let content = handoffs[index].content
    let omissions = handoffs[index].omissions
    var missing: [Reference] = []
    var documents: [String] = []
    for document in handoffs[index].documents {
      guard let place = resolved.documentPlace(document) else { continue }
      let slots = place.scope.documents.elements[place.index].slots.filter { slot in
        !content.contains { $0.id == slot.id } && !omissions.contains { $0.part.id == slot.id }
          && !missing.contains(slot)
      }
      guard !slots.isEmpty else { continue }
      documents.append(place.scope.documents.elements[place.index].name ?? document.id.text)
      missing += slots
    }
    guard !missing.isEmpty, !handoffs[index].names(slotsUnknownTo: resolved) else { return }
    let handoff = handoffs[index]
    report(
      .lacks(handoff.id, missing, documents.listed), at: handoff.origin,
      subject: [handoff.id, "innhold"], help: .addSlots(missing), severity: handoff.severityByNorm,
      grounds: pathway.citations(of: handoff.legalBases),
      related: missing.compactMap { slot in slot.origin.place.map { RelatedPlace($0, .required(slot.id)) } })
  }

  private static func checkOwners(of index: Int, in pathway: AnalysedPathway, _ report: inout Report) {
    let resolved = pathway.resolved
    let handoffs = resolved.handoffs
    guard !handoffs[index].unreadKeys.contains("eies etterpå") else { return }
    let content = handoffs[index].content
    let ownership = handoffs[index].ownership
    var unowned: [Reference] = []
    for document in handoffs[index].documents {
      guard let place = resolved.documentPlace(document) else { continue }
      unowned += place.scope.documents.elements[place.index].ownedSlots.filter { slot in
        content.contains { $0.id == slot.id } && !ownership.contains { $0.item.id == slot.id }
          && !unowned.contains(slot)
      }
    }
    guard !unowned.isEmpty, !ownership.contains(where: { !resolved.declaresSlot($0.item) }) else { return }
    let handoff = handoffs[index]
    report(
      .nobodyOwns(handoff.id, unowned), at: handoff.origin, subject: [handoff.id, "eies etterpå"],
      help: .addOwners(unowned), severity: handoff.severityByNorm, grounds: pathway.citations(of: handoff.legalBases),
      related: unowned.compactMap { slot in slot.origin.place.map { RelatedPlace($0, .mustBeOwned(slot.id)) } })
  }
}

extension Handoff {
  /// Tells whether some slot that is filled or left out is declared nowhere, so that nobody knows which was meant.
  fileprivate func names(slotsUnknownTo resolved: ResolvedPathway) -> Bool {
    let parts = ["tilbakemelding", "frist", "kanal", "kvittering"]
    return content.contains { !resolved.declaresSlot($0) }
      || omissions.contains { !parts.contains($0.part.id.text) && !resolved.declaresSlot($0.part) }
  }
}

extension ResolvedPathway {
  /// Tells whether some document has a slot.
  fileprivate func declaresSlot(_ slot: Reference) -> Bool {
    local.slots.contains(slot.id) || scope.slots.contains(slot.id)
  }
}

extension [Reference] {
  fileprivate var ids: Text { map { $0.id.text }.listed }
  fileprivate var quoted: Text { map { "`\($0.id)`" }.listed }

  fileprivate func mapping(to value: String) -> String {
    map { "\($0.id): \(value)" }.joined(separator: ", ")
  }
}

extension Text {
  fileprivate static func noDocument(_ handoff: Identifier, _ kind: HandoffKind) -> Text {
    Text(
      nb: "«\(handoff)» sier ikke hva som sendes, men typen `\(kind.word)` trenger et dokument",
      en: "“\(handoff)” does not say what is sent, but the type `\(kind.word)` needs a document")
  }

  fileprivate static let addDocument = Text(
    nb: "legg til `dokument: <dokument>` og `innhold: [<felt>]`, det mottakeren må få vite",
    en: "add `dokument: <document>` and `innhold: [<slot>]`, what the receiver must know")

  fileprivate static func lacks(_ handoff: Identifier, _ slots: [Reference], _ documents: Text) -> Text {
    Text(
      nb: "«\(handoff)» mangler \(slots.ids.nb), som skal stå i \(documents.nb)",
      en: "“\(handoff)” lacks \(slots.ids.en), which \(documents.en) must contain")
  }

  fileprivate static func addSlots(_ slots: [Reference]) -> Text {
    Text(
      nb: "legg til \(slots.quoted.nb) i `innhold`, eller `uten: {\(slots.mapping(to: "<grunn>"))}`",
      en: "add \(slots.quoted.en) to `innhold`, or `uten: {\(slots.mapping(to: "<reason>"))}`")
  }

  fileprivate static func required(_ slot: Identifier) -> Text {
    Text(nb: "«\(slot)» er påkrevd her", en: "“\(slot)” is required here")
  }

  fileprivate static func nobodyOwns(_ handoff: Identifier, _ slots: [Reference]) -> Text {
    Text(
      nb: "ingen eier \(slots.ids.nb) etter «\(handoff)»",
      en: "nobody owns \(slots.ids.en) after “\(handoff)”")
  }

  fileprivate static func addOwners(_ slots: [Reference]) -> Text {
    Text(
      nb: "legg til `eies etterpå: {\(slots.mapping(to: "<aktør>"))}`",
      en: "add `eies etterpå: {\(slots.mapping(to: "<actor>"))}`")
  }

  fileprivate static func mustBeOwned(_ slot: Identifier) -> Text {
    Text(nb: "«\(slot)» må ha en eier", en: "“\(slot)” must have an owner")
  }
}
