package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// An accepted deviation that lacks what makes it one, or that is about what cannot be accepted.
package enum DeviationRefused: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 708, name: "deviation-refused", severity: .error,
    summary: Text(
      nb: "Hvert unntak har en begrunnelse, en som har besluttet det, og en siste dag, og gjelder noe som kan godtas",
      en: "Every deviation has a reason, somebody who decided it and a last day, and is about what can be accepted"),
    rationale: Text(
      nb: """
        Et unntak uten navn og dato er en feil noen har gjemt. Og noe kan ingen godta: at ingen har ansvaret for pasienten, eller \
        at en overlevering som skal skje, kan bli borte.
        """,
      en: """
        A deviation without a name and a date is a fault that somebody has hidden. And some things nobody can accept: that nobody has \
        the patient, or that a handoff that must happen can get lost.
        """),
    examples: [
      .good(Self.pathway("{regel: PF217, gjelder: måle, \(complete)}")),
      .bad(
        Self.pathway(
          "{↓regel: PF217, gjelder: måle, begrunnelse: Det haster, til: 2027-06-30}", noShow: ", ikke møtt: plan")),
      .bad(Self.pathway("{regel: ↓PF301, gjelder: måle, \(complete)}", noShow: ", ikke møtt: plan")),
      .bad(Self.pathway("{regel: ↓PF999, gjelder: måle, \(complete)}", noShow: ", ikke møtt: plan"), isHidden: true),
      .bad(
        Self.pathway("{regel: ↓no-show-unhandled, gjelder: måle, \(complete)}", noShow: ", ikke møtt: plan"),
        isHidden: true),
      .bad(
        Self.pathway("{↓regel: PF217, gjelder: måle}", noShow: ", ikke møtt: plan"), isHidden: true),
      .bad(
        """
        forløp: lunge
        tittel: Kols
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          måle: {start: Pasienten er tungpustet, ansvarlig: fastlege, neste: plan}
          plan: {slutt: Pasienten har en plan, ansvarlig: hjemmetjeneste}
        overleveringer:
          til-hjemmet:
            fra: måle
            til: plan
            type: delt-ansvar
            norm: skal
            hjemmel: [pbrl-2-2]
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 2 virkedager, mangler: {varsle: [fastlege]}}
        unntak:
          - {regel: ↓PF205, gjelder: til-hjemmet, \(complete)}
        """, isHidden: true),
    ])

  private static let complete =
    "begrunnelse: Avtalt til systemet er nytt, besluttet av: FSU kronisk sykdom, til: 2027-06-30"

  /// A step at which the patient attends.
  private static func pathway(_ deviation: String, noShow: String = "") -> String {
    """
    forløp: lunge
    tittel: Kols
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      måle: {start: Pasienten er tungpustet, ansvarlig: fastlege, oppmøte: ja\(noShow), neste: plan}
      plan: {slutt: Pasienten har en plan, ansvarlig: fastlege}
    unntak:
      - \(deviation)
    """
  }

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    for deviation in pathway.pathway.acceptedDeviations where !deviation.isHalfRead {
      guard let refusal = deviation.refusal(in: pathway.resolved, report.unacceptable), let rule = deviation.rule,
        let subject = deviation.subject
      else { continue }
      let named = refusal == .noRule ? RuleCatalogue.metadata.first { $0.name == rule.value.lowercased() } : nil
      report(
        .refused(refusal, rule.value, subject.id), at: place(of: refusal, deviation, rule),
        subject: [subject.id, Identifier(rule.value)], label: .label(refusal), help: .help(refusal),
        suggestions: named.map { [$0.code.description] } ?? [])
    }
  }

  private static func place(
    of refusal: AcceptedDeviation.Refusal, _ deviation: AcceptedDeviation, _ rule: Placed<String>
  ) -> Origin {
    if case .incomplete = refusal { deviation.origin } else { rule.origin }
  }
}

extension Text {
  fileprivate static func refused(
    _ refusal: AcceptedDeviation.Refusal, _ rule: String, _ subject: Identifier
  ) -> Text {
    switch refusal {
    case .incomplete(let keys):
      let keys = keys.map { "`\($0)`" }.listed
      return Text(
        nb: "unntaket fra \(rule) for «\(subject)» mangler \(keys.nb)",
        en: "the deviation from \(rule) for “\(subject)” lacks \(keys.en)")
    case .noRule:
      return Text(
        nb: "unntaket for «\(subject)» gjelder «\(rule)», som ikke er koden til en regel",
        en: "the deviation for “\(subject)” is about “\(rule)”, which is not the code of a rule")
    case .mustBeMended:
      return Text(
        nb: "det \(rule) finner i «\(subject)», kan ikke godtas: det må rettes",
        en: "what \(rule) finds in “\(subject)” cannot be accepted: it must be mended")
    case .mandatoryContract:
      return Text(
        nb: "det \(rule) finner, kan ikke godtas: «\(subject)» er en overlevering som skal skje",
        en: "what \(rule) finds cannot be accepted: “\(subject)” is a handoff that must happen")
    }
  }

  fileprivate static func label(_ refusal: AcceptedDeviation.Refusal) -> Text {
    switch refusal {
    case .incomplete: Text(nb: "unntaket er ikke helt", en: "the deviation is not whole")
    case .noRule: Text(nb: "ingen regel", en: "no rule")
    case .mustBeMended: Text(nb: "kan ikke godtas", en: "cannot be accepted")
    case .mandatoryContract: Text(nb: "kan ikke godtas ved `norm: skal`", en: "cannot be accepted with `norm: skal`")
    }
  }

  fileprivate static func help(_ refusal: AcceptedDeviation.Refusal) -> Text {
    switch refusal {
    case .incomplete(let keys):
      let keys = keys.map { "`\($0)`" }.listed
      return Text(nb: "legg til \(keys.nb)", en: "add \(keys.en)")
    case .noRule:
      return Text(
        nb: "skriv koden som står på funnet, som `regel: PF203`", en: "write the code on the finding, as `regel: PF203`"
      )
    case .mustBeMended, .mandatoryContract:
      return Text(
        nb: "rett det funnet gjelder, og slett unntaket", en: "mend what the finding is about, and delete the deviation"
      )
    }
  }
}
