internal import PathwayDiagnostics
internal import PathwayModel

/// An accepted deviation that hides nothing.
package enum DeviationUnused: Rule {
  package static let metadata = RuleMetadata(
    code: 707, name: "deviation-unused", severity: .warning,
    summary: Text(nb: "Hvert unntak gjelder et funn", en: "Every deviation is about a finding"),
    rationale: Text(
      nb: """
        Et unntak som ikke lenger skjuler noe, er enten rettet eller skrevet for noe annet enn det som ble ment. Blir det stående, \
        skjuler det kanskje en ny feil ingen har tatt stilling til.
        """,
      en: """
        A deviation that hides nothing any more is either mended or written for something else than was meant. Left standing, it may \
        hide a new fault that nobody has decided on.
        """),
    examples: [
      .good(Self.pathway("", "regel: PF217")),
      .bad(Self.pathway(", ikke møtt: ringe", "↓regel: PF217")),
    ])

  /// A step at which the patient attends, and a deviation.
  private static func pathway(_ noShow: String, _ rule: String) -> String {
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
      - \(rule)
        gjelder: måle
        begrunnelse: Pasienten er hos legen allerede
        besluttet av: FSU kronisk sykdom
        til: 2027-06-30
    """
  }

  /// Reports the deviations that hold and hide nothing, but for those about rules that were not asked, could not decide or are held back.
  static func check(
    _ unused: [AcceptedDeviation], asked: Set<RuleCode>, unassessed: [UnassessedCheck], obstacles: JudgementObstacles,
    reporting report: inout Report
  ) {
    for deviation in unused {
      guard let code = deviation.code, asked.contains(code), let subject = deviation.subject else { continue }
      if unassessed.contains(where: { $0.code == code }) {
        report.notAssessed(.undecided(code), at: deviation.origin)
      } else if let reason = obstacles.reason(against: code, about: subject) {
        report.notAssessed(reason, at: deviation.origin)
      } else {
        report(
          .hidesNothing(code, subject.id), at: deviation.origin, subject: [subject.id, Identifier(code.description)],
          label: .noSuchFinding, help: .delete,
          repairs: [Repair(.deleteDeviation, .shownOnly, .removeItem(deviation.origin))])
      }
    }
  }
}

extension Text {
  fileprivate static func hidesNothing(_ code: RuleCode, _ subject: Identifier) -> Text {
    Text(
      nb: "unntaket fra \(code) for «\(subject)» skjuler ingenting",
      en: "the deviation from \(code) for “\(subject)” hides nothing")
  }

  fileprivate static let noSuchFinding = Text(nb: "det er ikke noe slikt funn", en: "there is no such finding")

  fileprivate static let delete = Text(
    nb: "slett unntaket, eller rett `regel` og `gjelder` så de peker på funnet som skal godtas",
    en: "delete the deviation, or let `regel` and `gjelder` point at the finding that is to be accepted")

  fileprivate static let deleteDeviation = Text(nb: "slett unntaket", en: "delete the deviation")

  fileprivate static func undecided(_ code: RuleCode) -> Text {
    Text(
      nb: "\(code) kunne ikke vurdere alt, så ingen vet om unntaket skjuler noe",
      en: "\(code) could not decide everything, so nobody knows whether the deviation hides anything")
  }
}
