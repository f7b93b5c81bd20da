package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel

/// A pathway that should have been looked at again.
package enum ReviewOverdue: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 703, name: "review-overdue", severity: .warning,
    summary: Text(
      nb: "Forløpet er sett gjennom i tide og gjelder fortsatt", en: "The pathway is reviewed in time and still holds"),
    rationale: Text(
      nb: """
        Tjenester bytter navn, lover endres og kanaler legges ned. Et forløp ingen har sett på siden, sender pasienten til en \
        tjeneste som kanskje ikke finnes lenger.
        """,
      en: """
        Services change their names, laws are amended and channels closed. A pathway that nobody has looked at since sends \
        the patient to a service that may no longer exist.
        """),
    examples: [
      .good(
        """
        forløp: rusmestring
        tittel: Rusmestring
        versjon: 1.0.0
        gyldig: {fra: 2025-01-01, til: 2028-12-31}
        forvaltning: {utarbeidet av: FSU rus, revideres: 2027-05-12}
        bruker: [felles.yaml]
        steg:
          samtale:
            start: Pasienten vil endre rusbruken
            tittel: Motiverende samtale
            ansvarlig: fastlege
            slutt: Pasienten har en plan
        """,
        today: "2026-05-12"),
      .bad(
        """
        forløp: rusmestring
        tittel: Rusmestring
        versjon: 1.0.0
        gyldig: {fra: 2022-01-01, til: ↓2025-12-31}
        forvaltning: {utarbeidet av: FSU rus, revideres: ↓2024-05-12}
        bruker: [felles.yaml]
        steg:
          samtale:
            start: Pasienten vil endre rusbruken
            tittel: Motiverende samtale
            ansvarlig: fastlege
            slutt: Pasienten har en plan
        """,
        today: "2026-05-12"),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    if let end = pathway.pathway.validity?.to, end.value < report.today {
      report(
        .noLongerValid(end.value), at: end.origin, subject: ["gyldig", "til"], label: .passed, help: .renewValidity)
    }
    if let review = pathway.pathway.governance?.reviewDate, review.value < report.today {
      report(
        .notReviewed(review.value), at: review.origin, subject: ["forvaltning", "revideres"], label: .passed,
        help: .review)
    }
  }
}

extension Text {
  fileprivate static func noLongerValid(_ date: CalendarDate) -> Text {
    Text(nb: "forløpet gjaldt til \(date) og er gått ut", en: "the pathway held until \(date) and has expired")
  }

  fileprivate static let renewValidity = Text(
    nb: "gå gjennom forløpet og sett en ny `til`, eller skriv `status: utgått`",
    en: "go through the pathway and set a new `til`, or write `status: utgått` (retired)")

  fileprivate static func notReviewed(_ date: CalendarDate) -> Text {
    Text(nb: "forløpet skulle vært sett gjennom innen \(date)", en: "the pathway should have been reviewed by \(date)")
  }

  fileprivate static let review = Text(
    nb: "gå gjennom forløpet, og sett en ny dato i `revideres`",
    en: "go through the pathway, and set a new date in `revideres`")

  fileprivate static let passed = Text(
    nb: "datoen er passert", en: "the date has passed")
}
