package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A source or a deadline that nobody has checked.
package enum Unverified: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 702, name: "unverified", severity: .hint,
    summary: Text(
      nb: "Kilder og frister er kontrollert før forløpet gjelder",
      en: "Sources and deadlines are checked before the pathway is in force"),
    rationale: Text(
      nb: """
        En frist som er skrevet etter hukommelsen, kan være for lang, og da venter pasienten lenger enn loven tillater. I et \
        utkast er det greit å si at noe ikke er kontrollert; i et gjeldende forløp blir det fulgt.
        """,
      en: """
        A deadline written from memory may be too long, and then the patient waits longer than the law allows. In a draft it is \
        fine to say that something is not checked; in a pathway in force it is followed.
        """),
    examples: [
      .good(
        """
        forløp: synstap
        tittel: Brått synstap
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          undersøke:
            start: Pasienten ser brått dårligere
            tittel: Synet undersøkes
            ansvarlig: fastlege
            frist: {innen: 1 døgn, grunnlag: retningslinje, verifisert: ja}
            neste: avklart
          avklart:
            tittel: Årsaken er funnet
            ansvarlig: fastlege
            slutt: Pasienten er behandlet eller henvist
        """),
      .bad(
        """
        forløp: synstap
        tittel: Brått synstap
        versjon: 0.1.0
        bruker: [felles.yaml]
        kilder:
          øyehåndbok: {tittel: Håndbok i øyesykdommer, verifisert: ↓nei}
        steg:
          undersøke:
            start: Pasienten ser brått dårligere
            tittel: Synet undersøkes
            ansvarlig: fastlege
            frist: {innen: 1 døgn, grunnlag: retningslinje, verifisert: ↓nei}
            kilde: [øyehåndbok]
            neste: avklart
          avklart:
            tittel: Årsaken er funnet
            ansvarlig: fastlege
            slutt: Pasienten er behandlet eller henvist
        """),
      .bad(
        """
        forløp: synstap
        tittel: Brått synstap
        versjon: 0.1.0
        bruker: [felles.yaml, kilder.yaml]
        steg:
          undersøke:
            start: Pasienten ser brått dårligere
            tittel: Synet undersøkes
            ansvarlig: fastlege
            kilde: [↓øyehåndbok]
            neste: avklart
          avklart:
            tittel: Årsaken er funnet
            ansvarlig: fastlege
            kilde: [øyehåndbok]
            slutt: Pasienten er behandlet eller henvist
        """,
        files: [
          "kilder.yaml": """
          katalog: kilder
          kilder:
            øyehåndbok: {tittel: Håndbok i øyesykdommer, verifisert: nei}
          """
        ]),
    ])

  package static let judgesFile = true

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let severity = pathway.pathway.status?.value == .current ? Severity.warning : .hint
    checkDeadlines(of: pathway.resolved, severity, reporting: &report)
    checkSources(of: pathway.resolved, severity, reporting: &report)
  }

  // MARK: - Deadlines

  private static func checkDeadlines(of resolved: ResolvedPathway, _ severity: Severity, reporting report: inout Report)
  {
    let steps = resolved.steps
    for index in steps.indices {
      guard let mark = steps[index].deadline?.annotations.denial else { continue }
      let id = steps[index].id
      report(
        .uncheckedDeadline(id), at: mark, subject: [id, "frist"], label: .unchecked, help: .check, severity: severity)
    }
    let handoffs = resolved.handoffs
    for index in handoffs.indices {
      guard let mark = handoffs[index].deadline?.annotations.denial else { continue }
      let id = handoffs[index].id
      report(
        .uncheckedDeadline(id), at: mark, subject: [id, "frist"], label: .unchecked, help: .check, severity: severity)
    }
    for deadline in resolved.pathway.deadlines {
      guard let mark = deadline.annotations.denial else { continue }
      report(
        .uncheckedDeadline(deadline.id), at: mark, subject: ["frister", deadline.id], label: .unchecked, help: .check,
        severity: severity)
    }
  }

  // MARK: - Sources

  private static func checkSources(
    of resolved: ResolvedPathway, _ severity: Severity, reporting report: inout Report
  ) {
    guard resolved.local.sources.hasUnchecked || resolved.scope.sources.hasUnchecked else { return }
    for use in firstUses(in: resolved) {
      guard let source = resolved.source(use), let mark = source.annotations.denial else { continue }
      let isLocal = resolved.local.sources[source.id] != nil
      report(
        .uncheckedSource(source.title ?? source.id.text), at: isLocal ? mark : use.origin,
        subject: ["kilder", source.id], label: .unchecked, help: .readAgain, severity: severity,
        related: isLocal ? [] : mark.place.map { [RelatedPlace($0, .saysUnchecked)] } ?? [])
    }
  }

  /// Returns the first use of each source, in the order of the pathway. A legal ground may name a source too.
  private static func firstUses(in resolved: ResolvedPathway) -> [Reference] {
    var sources = FirstUses()
    var grounds = FirstUses()
    ReferenceWalk.visit(resolved.pathway) { use in
      switch use.kind {
      case .source: sources.note(use.reference)
      case .legalBasis: grounds.note(use.reference)
      default: break
      }
    }
    for ground in grounds.references where resolved.legalBasis(ground) == nil { sources.note(ground) }
    return sources.references
  }

  /// The first reference to each identifier.
  private struct FirstUses {
    private var indices: [Identifier: Int] = [:]

    /// The references, in the order in which they were first noted.
    private(set) var references: [Reference] = []

    mutating func note(_ reference: Reference) {
      guard let index = indices[reference.id] else {
        indices[reference.id] = references.count
        references.append(reference)
        return
      }
      guard let known = references[index].origin.place, let place = reference.origin.place, place < known else {
        return
      }
      references[index] = reference
    }
  }
}

extension Annotations {
  /// Where it says that nobody has checked it, where it does.
  fileprivate var denial: Origin? {
    isVerified.flatMap { $0.value ? nil : $0.origin }
  }
}

extension DeclarationTable<Source> {
  /// Whether some source says that nobody has checked it.
  fileprivate var hasUnchecked: Bool {
    elements.contains { $0.annotations.denial != nil }
  }
}

extension Text {
  fileprivate static func uncheckedDeadline(_ id: Identifier) -> Text {
    Text(
      nb: "fristen for «\(id)» er ikke kontrollert mot kilden",
      en: "the deadline of “\(id)” is not checked against its source")
  }

  fileprivate static func uncheckedSource(_ title: String) -> Text {
    Text(nb: "kilden «\(title)» er ikke kontrollert", en: "the source “\(title)” is not checked")
  }

  fileprivate static let check = Text(
    nb: "hold fristen opp mot kilden, og skriv `verifisert: ja`",
    en: "hold the deadline against its source, and write `verifisert: ja`")

  fileprivate static let readAgain = Text(
    nb: "se etter at kilden sier det samme i dag, og skriv `verifisert: ja` der den er deklarert",
    en: "see that the source says the same today, and write `verifisert: ja` where it is declared")

  fileprivate static let saysUnchecked = Text(
    nb: "kilden sier her at den ikke er kontrollert", en: "the source says here that it is not checked")

  fileprivate static let unchecked = Text(
    nb: "ikke kontrollert", en: "not checked")
}
