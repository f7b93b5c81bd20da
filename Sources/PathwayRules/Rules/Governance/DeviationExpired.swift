package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// An accepted deviation whose last day has passed.
package enum DeviationExpired: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 706, name: "deviation-expired", severity: .warning,
    summary: Text(
      nb: "Ingen unntak er gått ut", en: "No deviation has expired"),
    rationale: Text(
      nb: """
        Et unntak er en avtale om å leve med en svakhet for en tid. Når tiden er ute, må noen ha rettet den eller bestemt på nytt; \
        ellers blir det midlertidige varig uten at noen har ment det.
        """,
      en: """
        A deviation is an agreement to live with a weakness for a time. When the time is over, somebody must have mended it or \
        decided anew; else what was temporary lasts without anybody having meant it to.
        """),
    examples: [
      .good(Self.pathway(until: "2026-06-01"), today: "2026-06-01"),
      .bad(Self.pathway(until: "↓2026-05-31", noShow: ", ikke møtt: ringe"), today: "2026-06-01"),
    ])

  /// A step at which the patient attends, and a deviation.
  private static func pathway(until date: String, noShow: String = "") -> String {
    """
    forløp: lunge
    tittel: Kols
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      måle: {start: Pasienten er tungpustet, ansvarlig: fastlege, oppmøte: ja\(noShow), neste: plan}
      ringe: {start: Pasienten ringer, ansvarlig: fastlege, neste: plan}
      plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
    unntak:
      - regel: PF217
        gjelder: måle
        begrunnelse: Pasienten er hos legen allerede
        besluttet av: FSU kronisk sykdom
        til: \(date)
    """
  }

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    for deviation in pathway.pathway.acceptedDeviations {
      guard !deviation.isHalfRead, deviation.refusal(in: pathway.resolved, report.unacceptable) == nil,
        let expiry = deviation.expiry,
        expiry.value < report.today, let code = deviation.code, let subject = deviation.subject
      else { continue }
      report(
        .expired(code, subject.id, expiry.value), at: expiry.origin,
        subject: [subject.id, Identifier(code.description)],
        label: .lastDay, help: .mendOrDecide)
    }
  }
}

extension Text {
  fileprivate static func expired(_ code: RuleCode, _ subject: Identifier, _ date: CalendarDate) -> Text {
    Text(
      nb: "unntaket fra \(code) for «\(subject)» gikk ut \(Text.date(date).nb)",
      en: "the deviation from \(code) for “\(subject)” expired on \(Text.date(date).en)")
  }

  fileprivate static let lastDay = Text(nb: "siste dag er passert", en: "the last day has passed")

  fileprivate static let mendOrDecide = Text(
    nb: "rett det unntaket gjelder og slett unntaket, eller la den som besluttet, sette en ny `til`",
    en: "mend what the deviation is about and delete it, or let who decided set a new `til`")
}
