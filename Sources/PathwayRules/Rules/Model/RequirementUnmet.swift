internal import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A used pathway whose entry needs a document that may be missing where it is used.
package enum RequirementUnmet: Rule {
  package static let metadata = RuleMetadata(
    code: 109, name: "requirement-unmet", severity: .error,
    summary: Text(
      nb: "Et delforløp får det det trenger for å begynne", en: "A used pathway gets what it needs to begin"),
    rationale: Text(
      nb: """
        Den som tar imot i et delforløp, regner med at det som skal være på plass, er der. Kommer pasienten uten, må noen lete mens \
        pasienten venter.
        """,
      en: """
        Those who receive in a used pathway count on having what they need. Where the patient comes without it, somebody must search \
        while the patient waits.
        """),
    examples: [
      .good(Self.user("gir: [observasjon], "), files: module),
      .bad(Self.user("", key: "↓delforløp"), files: module),
    ])

  private static let module = [
    "legevakt.yaml":
      """
    forløp: legevakt
    tittel: Legevakt
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      undersøke: {start: Pasienten kommer, ansvarlig: fastlege, trenger: [observasjon], neste: hjem}
      hjem: {slutt: Pasienten er hjemme, ansvarlig: fastlege}
    """
  ]

  /// A pathway that uses another.
  private static func user(_ produces: String, key: String = "delforløp") -> String {
    """
    forløp: lunge
    tittel: Kols
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      ringe: {start: Pasienten er tungpustet, ansvarlig: fastlege, \(produces)neste: legevakt-nå}
      legevakt-nå:
        \(key): {forløp: legevakt, utganger: {hjem: plan}}
      plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
    """
  }

  /// Returns the finding for a document that is missing at the entry of a used pathway.
  static func finding(for missing: Finding, of part: UsedPart, in course: AnalysedPathway) -> Finding {
    let document = missing.subject.last.map { Identifier($0) } ?? ""
    let name = course.documentName(Reference(document))
    let owner = course.steps.first { $0.id.text == "\(part.step)/\(part.entry)" }?.responsible
    let actor = course.resolved.actorID(owner).map { course.actorName($0) } ?? owner?.id.text ?? ""
    return Finding(
      code: metadata.code, name: metadata.name, severity: metadata.severity, certainty: metadata.certainty,
      message: .lacks(part.pathway, name, actor), label: .beginsWithout(document), help: .provide(document, actor),
      owner: missing.owner, subject: [part.step.text, document.text],
      related: missing.place.map { [RelatedPlace($0, .neededHere)] } ?? [], witness: missing.witness,
      outcome: missing.outcome, origin: part.origin)
  }
}

extension Text {
  fileprivate static func lacks(_ pathway: Identifier, _ document: String, _ actor: String) -> Text {
    Text(
      nb: "delforløpet «\(pathway)» trenger «\(document)» når det begynner, og \(actor) kan mangle det",
      en: "the used pathway “\(pathway)” needs “\(document)” when it begins, and \(actor) may lack it")
  }

  fileprivate static func beginsWithout(_ document: Identifier) -> Text {
    Text(nb: "kan begynne uten `\(document)`", en: "may begin without `\(document)`")
  }

  fileprivate static func provide(_ document: Identifier, _ actor: String) -> Text {
    Text(
      nb:
        "la et steg hos \(actor) på hver vei hit ha `gir: [\(document)]`, eller la en overlevering hit ta det med (`dokument: [\(document)]`)",
      en:
        "let a step of \(actor) on every way here have `gir: [\(document)]`, or let a handoff here carry it (`dokument: [\(document)]`)"
    )
  }

  fileprivate static let neededHere = Text(nb: "trengs her", en: "is needed here")
}
