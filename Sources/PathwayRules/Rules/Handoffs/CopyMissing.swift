package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A contract with a document that somebody always gets a copy of, but not here.
package enum CopyMissing: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 214, name: "copy-missing", severity: .error,
    summary: Text(
      nb: "Den som alltid skal ha kopi av et dokument, får det",
      en: "Whoever always gets a copy of a document gets it"),
    rationale: Text(
      nb: """
        Fastlegen følger pasienten gjennom hele livet. Går epikrisen bare til den som henviste, gir fastlegen neste resept ut \
        fra gamle opplysninger.
        """,
      en: """
        The GP follows the patient through life. When the discharge letter goes only to the one who referred, the GP writes the \
        next prescription from old information.
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
          følge-opp: {slutt: Hjemmetjenesten følger pasienten hjemme, ansvarlig: hjemmetjeneste}
        overleveringer:
          utskriving:
            fra: behandle
            til: følge-opp
            kopi: fastlege
            type: tilbakeføring
            dokument: epikrise
            innhold: [diagnose, legemidler, utestående-svar]
            eies etterpå: {legemidler: hjemmetjeneste, utestående-svar: sykehus}
            kanal: dialogmelding
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
          følge-opp: {slutt: Hjemmetjenesten følger pasienten hjemme, ansvarlig: hjemmetjeneste}
        overleveringer:
          ↓utskriving:
            fra: behandle
            til: følge-opp
            type: tilbakeføring
            dokument: epikrise
            innhold: [diagnose, legemidler, utestående-svar]
            eies etterpå: {legemidler: hjemmetjeneste, utestående-svar: sykehus}
            kanal: dialogmelding
            frist: 1 virkedag
            kvittering: {nivå: mottatt, innen: 2 virkedager, mangler: {varsle: [sykehus]}}
            hjemmel: hpl-25
            informerer pasient: ja
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let resolved = pathway.resolved
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs where !handoffs[index].documents.isEmpty {
      let documents = handoffs[index].documents.compactMap { document in
        isCopied(document, resolved) ? resolved.document(document) : nil
      }
      guard !documents.isEmpty, let reached = actorsReached(by: index, in: pathway) else { continue }
      let missing = documents.map { document in
        document.alwaysCopiedTo.filter { resolved.actorID($0).map { !reached.contains($0) } ?? false }
      }
      guard missing.contains(where: { !$0.isEmpty }) else { continue }
      self.report(missing, of: documents, handoffs[index], in: pathway, to: &report)
    }
  }

  /// Tells whether somebody always gets a copy of the document that a reference names.
  private static func isCopied(_ document: Reference, _ resolved: ResolvedPathway) -> Bool {
    guard let place = resolved.documentPlace(document) else { return false }
    return !place.scope.documents.elements[place.index].alwaysCopiedTo.isEmpty
  }

  /// Returns everybody who has the documents once a contract has gone; nothing where that is not known.
  private static func actorsReached(by index: Int, in pathway: AnalysedPathway) -> [ActorID]? {
    let resolved = pathway.resolved
    let parties = HandoffParties(of: index, in: pathway)
    guard let receiver = parties.receiver, let senders = parties.senders,
      !resolved.handoffs[index].unreadKeys.contains("kopi")
    else {
      return nil
    }
    let copies = resolved.handoffs[index].copies.map { resolved.actorID($0) }
    guard copies.allSatisfy({ $0 != nil }) else { return nil }
    // Of several who may send, none is sure to have the document.
    return [receiver] + copies.compactMap { $0 } + (senders.count == 1 ? senders : [])
  }

  private static func report(
    _ missing: [[Reference]], of documents: [Document], _ handoff: Handoff, in pathway: AnalysedPathway,
    to report: inout Report
  ) {
    var actors: [Reference] = []
    for actor in missing.joined() where !actors.contains(actor) { actors.append(actor) }
    let concerned = documents.indices.filter { !missing[$0].isEmpty }.map {
      documents[$0].name ?? documents[$0].id.text
    }
    report(
      .noCopy(actors.map { pathway.resolved.actor($0)?.name ?? $0.id.text }.listed, concerned.listed),
      at: handoff.origin,
      subject: [handoff.id], help: .addCopy(actors, extending: handoff.copies),
      grounds: pathway.citations(of: handoff.legalBases),
      related: actors.compactMap { actor in actor.origin.place.map { RelatedPlace($0, .always(actor.id)) } })
  }
}

extension Text {
  fileprivate static func noCopy(_ actors: Text, _ documents: Text) -> Text {
    Text(
      nb: "ingen kopi av \(documents.nb) går til \(actors.nb)",
      en: "no copy of \(documents.en) goes to \(actors.en)")
  }

  fileprivate static func addCopy(_ actors: [Reference], extending copies: [Reference]) -> Text {
    let all = (copies + actors).map { $0.id.text }.joined(separator: ", ")
    return copies.isEmpty
      ? Text(nb: "legg til `kopi: [\(all)]`", en: "add `kopi: [\(all)]`")
      : Text(nb: "skriv `kopi: [\(all)]`", en: "write `kopi: [\(all)]`")
  }

  fileprivate static func always(_ actor: Identifier) -> Text {
    Text(nb: "«\(actor)» skal alltid ha kopi", en: "“\(actor)” always gets a copy")
  }
}
