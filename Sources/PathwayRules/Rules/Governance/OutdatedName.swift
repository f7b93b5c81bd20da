package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// The use of something that no longer is what it was called.
package enum OutdatedName: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 705, name: "outdated-name", severity: .warning,
    summary: Text(nb: "Forløpet bruker navn som gjelder i dag", en: "The pathway uses names that hold today"),
    rationale: Text(
      nb: """
        En klage som sendes til et organ som er nedlagt, kommer i beste fall sent fram. Paragrafer skifter nummer og tjenester \
        navn; den som leser det gamle, finner ikke fram til det som gjelder.
        """,
      en: """
        A complaint sent to an authority that is closed down arrives late at best. Sections are renumbered and services \
        renamed; those who read the old name do not find what holds.
        """),
    examples: [
      .good(
        """
        forløp: klage-på-vedtak
        tittel: Klage på vedtak om hjelp hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          klage:
            start: Pasienten klager på vedtaket
            tittel: Klagen forberedes
            ansvarlig: hjemmetjeneste
            informeres: [statsforvalteren]
            slutt: Pasienten vet når svaret kommer
        """,
        today: "2026-05-12"),
      .bad(
        """
        forløp: klage-på-vedtak
        tittel: Klage på vedtak om hjelp hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          klage:
            start: Pasienten klager på vedtaket
            tittel: Klagen forberedes
            ansvarlig: hjemmetjeneste
            informeres: [↓fylkesmannen]
            slutt: Pasienten vet når svaret kommer
        """,
        today: "2026-05-12"),
    ])

  package static let judgesFile = true

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let resolved = pathway.resolved
    let outdated = OutdatedEntries(in: resolved, on: report.today)
    guard !outdated.isEmpty else { return }
    var uses: [ReferenceUse] = []
    ReferenceWalk.visit(resolved.pathway) { use in
      if outdated.identifiers.contains(use.reference.id) { uses.append(use) }
    }
    let waits = uses.contains { $0.namesOwnerOfWait } ? VacantWait.all(in: pathway, on: report.today) : []
    var counts: [[Identifier]: Int] = [:]
    for use in uses {
      // One who is no more and has the patient meanwhile is a vacuum, and reported as one.
      if use.namesOwnerOfWait, waits.contains(where: { $0.id == use.holder && $0.owner == use.reference }) { continue }
      guard let obsolescence = outdated.obsolescence(of: use, in: resolved) else { continue }
      var subject = [use.holder, Identifier(use.key), use.reference.id]
      counts[subject, default: 0] += 1
      if let count = counts[subject], count > 1 { subject.append(Identifier(String(count))) }
      self.report(use.reference, obsolescence, subject, to: &report)
    }
  }

  private static func report(
    _ reference: Reference, _ obsolescence: Obsolescence, _ subject: [Identifier], to report: inout Report
  ) {
    let replacement = obsolescence.replacement?.id
    report(
      .outdated(reference.id, since: obsolescence.date?.value, replacement: replacement), at: reference.origin,
      subject: subject, label: .outOfUse, help: .write(replacement), suggestions: replacement.map { [$0.text] } ?? [],
      related: obsolescence.origin.place.map { [RelatedPlace($0, .saidHere)] } ?? [])
  }
}

extension ReferenceUse {
  /// Whether it says who has the patient during a wait.
  fileprivate var namesOwnerOfWait: Bool { key == "ansvar i ventetid" || key == "ventetid.ansvarlig" }
}

extension Text {
  fileprivate static func outdated(_ id: Identifier, since date: CalendarDate?, replacement: Identifier?) -> Text {
    let since = date.map { Text(nb: " \($0)", en: " on \($0)") } ?? Text("")
    guard let replacement else {
      return Text(nb: "«\(id)» gikk ut av bruk\(since.nb)", en: "“\(id)” went out of use\(since.en)")
    }
    return Text(
      nb: "«\(id)» gikk ut av bruk\(since.nb) og er erstattet av «\(replacement)»",
      en: "“\(id)” went out of use\(since.en) and is replaced by “\(replacement)”")
  }

  fileprivate static func write(_ replacement: Identifier?) -> Text {
    guard let replacement else {
      return Text(nb: "bruk det som gjelder i dag, eller slett det", en: "use what holds today, or delete it")
    }
    return Text(nb: "skriv `\(replacement)`", en: "write `\(replacement)`")
  }

  fileprivate static let saidHere = Text(nb: "her står det at den er utgått", en: "it says here that it is out of use")

  fileprivate static let outOfUse = Text(
    nb: "utgått", en: "out of use")
}
