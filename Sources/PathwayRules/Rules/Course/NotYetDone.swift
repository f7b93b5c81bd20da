package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A step that may start before one that it requires is done.
package enum NotYetDone: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 412, name: "not-yet-done", severity: .error,
    summary: Text(
      nb: "Det et steg forutsetter, er gjort når steget starter",
      en: "What a step requires is done when the step starts"),
    rationale: Text(
      nb: """
        Et steg forutsetter noe fordi det ellers er utrygt eller bortkastet: medisinen trenger en blodprøve, møtet trenger en \
        vurdering. Finnes det en vei utenom, er det en pasient som går den, og ingen merker det før det er for sent.
        """,
      en: """
        A step requires something because it is otherwise dangerous or wasted: the drug needs a blood test, the meeting needs an \
        assessment. Where there is a way past it, some patient goes that way, and nobody notices until it is too late.
        """),
    examples: [
      .good(
        """
        forløp: blodfortynnende
        tittel: Blodfortynnende medisin
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har fått hjerteflimmer
            ansvarlig: fastlege
            neste: ta-prøver
          ta-prøver:
            tittel: Nyrer og blodprosent kontrolleres
            ansvarlig: fastlege
            neste: starte-medisin
          starte-medisin:
            tittel: Medisinen startes
            ansvarlig: fastlege
            forutsetter: [ta-prøver]
            neste: i-gang
          i-gang: {slutt: Pasienten tar medisinen, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: blodfortynnende
        tittel: Blodfortynnende medisin
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Pasienten har fått hjerteflimmer
            ansvarlig: fastlege
            valg:
              - {når: Det er lenge siden sist, neste: ta-prøver}
              - {ellers: starte-medisin}
          ta-prøver:
            tittel: Nyrer og blodprosent kontrolleres
            ansvarlig: fastlege
            neste: starte-medisin
          starte-medisin:
            tittel: Medisinen startes
            ansvarlig: fastlege
            forutsetter: [↓ta-prøver]
            neste: i-gang
          i-gang: {slutt: Pasienten tar medisinen, ansvarlig: fastlege}
        """),
      .bad(
        """
        forløp: blodfortynnende
        tittel: Blodfortynnende medisin
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere: {start: Hjerteflimmer, ansvarlig: fastlege, neste: [ta-prøver, starte-medisin, samtale]}
          ta-prøver: {ansvarlig: fastlege, neste: i-gang}
          starte-medisin: {ansvarlig: fastlege, forutsetter: [vurdere, ↓ta-prøver], neste: i-gang}
          samtale: {ansvarlig: fastlege, neste: i-gang}
          i-gang: {slutt: Pasienten tar medisinen, ansvarlig: fastlege, forutsetter: [ta-prøver, starte-medisin]}
        """, isHidden: true),
      .bad(
        """
        forløp: blodfortynnende
        tittel: Blodfortynnende medisin
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          ta-prøver:
            start: Hjerteflimmer
            ansvarlig: fastlege
            oppmøte: ja
            ikke møtt: ringe
            neste: starte-medisin
          ringe: {ansvarlig: fastlege, neste: starte-medisin}
          starte-medisin: {ansvarlig: fastlege, forutsetter: [↓ta-prøver], neste: i-gang}
          i-gang: {slutt: Pasienten tar medisinen, ansvarlig: fastlege}
        """, isHidden: true),
      .bad(
        """
        forløp: blodfortynnende
        tittel: Blodfortynnende medisin
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          justere:
            start: Hjerteflimmer
            ansvarlig: fastlege
            forutsetter: [↓ta-prøver, ↓justere]
            neste: ta-prøver
          ta-prøver:
            ansvarlig: fastlege
            forutsetter: [justere]
            valg:
              - {når: Dosen er feil, neste: justere, høyst: 3 runder}
              - {ellers: i-gang}
          i-gang: {slutt: Pasienten tar medisinen, ansvarlig: fastlege}
        """, isHidden: true),
      .bad(
        """
        forløp: blodfortynnende
        tittel: Blodfortynnende medisin
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere: {start: Hjerteflimmer, ansvarlig: fastlege, neste: ta-prøver-hjemme}
          ta-prøver-hjemme: {ansvarlig: hjemmetjeneste, neste: starte-medisin}
          starte-medisin: {ansvarlig: fastlege, forutsetter: [↓ta-prøver-hjemme], neste: i-gang}
          i-gang: {slutt: Pasienten tar medisinen, ansvarlig: fastlege}
        overleveringer:
          be-om-prøver:
            fra: vurdere
            til: ta-prøver-hjemme
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: starte-medisin}
          svar:
            fra: ta-prøver-hjemme
            til: starte-medisin
            type: delt-ansvar
            frist: 2 virkedager
            kvittering: {nivå: akseptert, innen: 1 uke, mangler: {varsle: [fastlege]}}
        """, isHidden: true),
      .good(
        """
        forløp: blodfortynnende
        tittel: Blodfortynnende medisin
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere: {start: Hjerteflimmer, ansvarlig: fastlege, neste: [ta-prøver, samtale]}
          ta-prøver: {ansvarlig: fastlege, neste: starte-medisin}
          samtale:
            ansvarlig: fastlege
            valg:
              - {når: Pasienten vil tenke seg om, neste: samtale, høyst: 2 runder}
              - {ellers: starte-medisin}
          starte-medisin: {ansvarlig: fastlege, forutsetter: [ta-prøver, samtale], neste: kontroll}
          kontroll:
            ansvarlig: fastlege
            forutsetter: [starte-medisin, ta-prøver]
            valg:
              - {når: Pasienten blør lett, neste: starte-medisin, høyst: 2 runder}
              - {ellers: i-gang}
          i-gang: {slutt: Pasienten tar medisinen, ansvarlig: fastlege}
        """, isHidden: true),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let unmet = report.tellable(
      pathway.runs.unmet, onRunsOf: pathway, whereAsked: pathway.steps.contains { !$0.requires.isEmpty })
    for need in unmet {
      guard case .required(let step, let index) = need.subject else { continue }
      let required = pathway.steps[step].requires[index]
      // That no run reaches the step has been reported.
      let completions = pathway.resolved.completions(of: required)
      guard let other = completions.first(where: { pathway.reach.contains($0) }) else { continue }
      let id = pathway.steps[step].id
      report(
        other == step ? .requiresItself(id) : .mayStart(id, before: required.id), at: required.origin,
        subject: [id, required.id], label: .notOnEveryWay,
        help: other == step ? .takeOut(id) : .passThrough(required.id, before: id),
        related: other == step ? [] : pathway.steps[other].origin.place.map { [RelatedPlace($0, .required)] } ?? [],
        witness: RunWitness(of: pathway).told(need.run), outcome: .notDone(required.id))
    }
  }
}

extension Text {
  fileprivate static func mayStart(_ step: Identifier, before required: Identifier) -> Text {
    Text(
      nb: "«\(step)» kan starte før «\(required)» er gjort", en: "“\(step)” may start before “\(required)” is done")
  }

  fileprivate static func requiresItself(_ step: Identifier) -> Text {
    Text(
      nb: "«\(step)» forutsetter seg selv, så det er ikke gjort når det starter",
      en: "“\(step)” requires itself, so it is not done when it starts")
  }

  fileprivate static func passThrough(_ required: Identifier, before step: Identifier) -> Text {
    Text(
      nb: "la hver vei til «\(step)» gå gjennom «\(required)», eller ta «\(required)» bort fra `forutsetter`",
      en: "let every way to “\(step)” go through “\(required)”, or take “\(required)” out of `forutsetter`")
  }

  fileprivate static func takeOut(_ step: Identifier) -> Text {
    Text(nb: "ta «\(step)» bort fra `forutsetter`", en: "take “\(step)” out of `forutsetter`")
  }

  fileprivate static func notDone(_ required: Identifier) -> Text {
    Text(nb: "(\(required) er ikke gjort)", en: "(\(required) is not done)")
  }

  fileprivate static let notOnEveryWay = Text(
    nb: "ikke gjort på hver vei hit", en: "not done on every way here")

  fileprivate static let required = Text(
    nb: "dette steget må være gjort først", en: "this step must be done first")
}
