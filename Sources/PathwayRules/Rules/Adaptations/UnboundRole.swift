package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A role of an adapted pathway that no local unit fills.
package enum UnboundRole: AdaptationRule {
  package static let metadata = RuleMetadata(
    code: 805, name: "unbound-role", severity: .error,
    summary: Text(
      nb: "Hver rolle som har ansvar eller tar imot, er bundet til en lokal enhet",
      en: "Every role that is responsible or receives is bound to a local unit"),
    rationale: Text(
      nb: """
        Det nasjonale forløpet sier «hukommelsesteam», men ikke alle kommuner har et. Er rollen ikke bundet, går henvisningen til \
        noen som ikke finnes her, og pasienten venter på en telefon som aldri kommer.
        """,
      en: """
        The national pathway says “memory team”, but not every municipality has one. Where the role is not bound, the referral \
        goes to somebody who does not exist here, and the patient waits for a call that never comes.
        """),
    examples: [
      .good(
        """
        tilpasning: hukommelse-eksempelbyen
        av: hukommelse
        versjon av: 0.1.0
        binder:
          fastlege: {navn: Fastlegene i Eksempelbyen}
          hukommelsesteam: {navn: Demensteamet i Eksempelbyen, kanaler: [dialogmelding]}
        """, files: ["hukommelse.yaml": base]),
      .bad(
        """
        tilpasning: hukommelse-eksempelbyen
        av: hukommelse
        versjon av: 0.1.0
        ↓binder:
          fastlege: {navn: Fastlegene i Eksempelbyen}
        """, files: ["hukommelse.yaml": base]),
      .good(
        """
        tilpasning: uro-eksempelbyen
        av: uro
        versjon av: 0.1.0
        binder:
          førstelinje: {en av: helsestasjon, navn: Helsestasjonen i Eksempelbyen}
        """, files: ["uro.yaml": choice]),
      .bad(
        """
        tilpasning: uro-eksempelbyen
        av: uro
        versjon av: 0.1.0
        binder:
          ↓førstelinje: {navn: De som er først ute i Eksempelbyen}
        """, files: ["uro.yaml": choice]),
    ])

  private static let base = """
    forløp: hukommelse
    tittel: Svikt i hukommelsen
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      samtale:
        start: Pasienten er bekymret for hukommelsen
        tittel: Samtale hos fastlegen
        ansvarlig: fastlege
        neste: oppfølging
      oppfølging:
        tittel: Teamet følger opp
        ansvarlig: hukommelsesteam
        slutt: Teamet følger pasienten
    overleveringer:
      til-teamet:
        fra: samtale
        til: oppfølging
        type: delt-ansvar
        kanal: dialogmelding
        frist: 2 virkedager
        kvittering: {nivå: akseptert, innen: 5 virkedager, mangler: {varsle: [fastlege]}}
    """

  private static let choice = """
    forløp: uro
    tittel: Uro for et barn
    versjon: 0.1.0
    bruker: [felles.yaml]
    aktører:
      helsestasjon: {navn: Helsestasjon, område: kommune}
      førstelinje: {navn: Fastlege eller helsestasjon, område: kommune, en av: [fastlege, helsestasjon]}
    steg:
      samtale:
        start: Foreldrene er urolige for barnet
        tittel: Samtale
        ansvarlig: førstelinje
        slutt: Foreldrene har fått råd
    """

  package static func check(_ adapted: AdaptedPathway, reporting report: inout Report) {
    guard !adapted.adaptation.unreadKeys.contains("binder") else { return }
    var roles = LocalRoles(of: adapted)
    for role in roles.all {
      let actor = adapted.effective.resolved.actor(role)
      let binding = adapted.adaptation.binding(of: actor.id)
      let place = binding?.role.origin ?? adapted.adaptation.bindingsOrigin
      let name = adapted.effective.actorName(role)
      switch roles.standing(of: actor) {
      case .filled: continue
      case .empty:
        report(.nobody(name), at: place, subject: [actor.id], label: .noUnit(actor.id), help: .bind(actor.id))
      case .undecided(let choices):
        report(
          .undecided(name), at: place, subject: [actor.id], label: .noneOf(choices),
          help: .choose(choices, for: actor.id))
      case .filledBy(let unit):
        report(
          .nobodyBehind(name, unit), at: binding?.unit?.origin ?? place, subject: [actor.id], label: .noUnit(unit),
          help: .bind(unit))
      }
    }
  }
}

extension Text {
  fileprivate static func nobody(_ name: String) -> Text {
    Text(
      nb: "«\(name)» har en rolle i forløpet, men ingen lokal enhet fyller den",
      en: "“\(name)” has a role in the pathway, but no local unit fills it")
  }

  fileprivate static func noUnit(_ id: Identifier) -> Text {
    let id = Text.identifier(id.text)
    return Text(nb: "\(id.nb) er ikke bundet", en: "\(id.en) is not bound")
  }

  fileprivate static func bind(_ id: Identifier) -> Text {
    Text(
      nb: "legg til `\(id): {navn: …}` under `binder`, eller si i katalogen hvem som er `reserve` for rollen",
      en: "add `\(id): {navn: …}` under `binder`, or say in the catalogue who is `reserve` (steps in) for the role")
  }

  fileprivate static func undecided(_ name: String) -> Text {
    Text(
      nb: "«\(name)» kan være flere, og det er ikke sagt hvem det er her",
      en: "“\(name)” may be several, and it is not said which of them it is here")
  }

  fileprivate static func noneOf(_ choices: [Identifier]) -> Text {
    let choices = choices.map { "«\($0)»" }.listed
    return Text(nb: "kan være \(choices.nb)", en: "may be \(choices.en)")
  }

  fileprivate static func choose(_ choices: [Identifier], for role: Identifier) -> Text {
    let first = choices.first?.text ?? "…"
    return Text(
      nb: "legg til hvem det er: `\(role): \(first)`, eller `\(role): {en av: \(first), navn: …}`",
      en: "add which it is: `\(role): \(first)`, or `\(role): {en av: \(first), navn: …}`")
  }

  fileprivate static func nobodyBehind(_ name: String, _ unit: Identifier) -> Text {
    let unit = Text.identifier(unit.text)
    return Text(
      nb: "«\(name)» er bundet til \(unit.nb), som heller ikke er bundet til en lokal enhet",
      en: "“\(name)” is bound to \(unit.en), which is bound to no local unit either")
  }
}
