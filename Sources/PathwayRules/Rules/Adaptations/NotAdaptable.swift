package import PathwayDiagnostics

/// A change that is not an adaptation's to make.
package enum NotAdaptable: FaultRule {
  package static let metadata = RuleMetadata(
    code: 807, name: "not-adaptable", severity: .error,
    summary: Text(
      nb: "En tilpasning endrer bare det som er åpent for tilpasning",
      en: "An adaptation changes only what is open to adaptation"),
    rationale: Text(
      nb: """
        Hvem som har ansvaret, og hvilken vei pasienten går, er avtalt for alle. Endres det ett sted, tror sykehuset at pasienten \
        følger det nasjonale forløpet, mens kommunen følger sitt eget, og ingen ser hvor de to skilles.
        """,
      en: """
        Who is responsible, and which way the patient goes, is agreed for all. Where one place changes it, the hospital believes \
        that the patient follows the national pathway while the municipality follows its own, and nobody sees where the two part.
        """),
    examples: [
      .good(
        """
        tilpasning: syn-eksempelbyen
        av: syn-og-bolig
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        endrer:
          steg:
            besøk: {frist: 2 uker, utfører: [hjemmetjeneste]}
        """, files: ["syn.yaml": base]),
      .bad(
        """
        tilpasning: syn-eksempelbyen
        av: syn-og-bolig
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen, ↓område: spesialisthelsetjeneste}
        endrer:
          ↓tittel: Syn og bolig i Eksempelbyen
          steg:
            besøk:
              ↓ansvarlig: pasient
              frist: 2 uker
        fjerner:
          ↓aktører: [pasient]
          begrunnelse: Gjelder ikke her
        """, files: ["syn.yaml": base]),
      .bad(
        """
        tilpasning: syn-eksempelbyen
        av: syn-og-bolig
        versjon av: 0.1.0
        binder:
          hjemmetjeneste: {navn: Hjemmetjenesten i Eksempelbyen}
        fjerner:
          steg: [↓melding, ↓besøk]
          begrunnelse: Boligen ses over ved første hjemmebesøk
        """, files: ["syn.yaml": base]),
    ])

  private static let base = """
    forløp: syn-og-bolig
    tittel: Svekket syn og trygg bolig
    versjon: 0.1.0
    bruker: [felles.yaml]
    steg:
      melding:
        start: Pasienten ser for dårlig til å klare seg hjemme
        tittel: Meldingen vurderes
        ansvarlig: hjemmetjeneste
        valg:
          - når: Boligen bør ses over
            neste: besøk
          - ellers: råd
      besøk:
        tittel: Boligen ses over
        ansvarlig: hjemmetjeneste
        frist: 4 uker
        slutt: Boligen er lagt til rette
      råd:
        tittel: Råd på telefon
        ansvarlig: hjemmetjeneste
        slutt: Pasienten har fått råd
    """

  package static func wording(for fault: Fault) -> Wording? {
    switch fault.kind {
    case .notAdaptable(let key, let form, let open):
      Wording(.fixed(key, form), label: .fixedHere, help: .changeable(open))
    case .notRemovable(let step, .severalWaysOut):
      Wording(.manyWaysOut(step), label: .severalWaysOut, help: .keep)
    case .notRemovable(let step, .nothingFollows):
      Wording(.deadEnd(step), label: .nothingFollows, help: .keep, related: .leadsHere(step))
    default: nil
    }
  }
}

extension Text {
  fileprivate static func fixed(_ key: String, _ form: Text) -> Text {
    Text(
      nb: "`\(key)` i \(form.nb) kan ikke endres i en tilpasning",
      en: "`\(key)` in \(form.en) cannot be changed in an adaptation")
  }

  fileprivate static let fixedHere = Text(
    nb: "står fast i det nasjonale forløpet", en: "is settled in the national pathway")

  fileprivate static func changeable(_ open: [String]) -> Text {
    let words = open.map { "`\($0)`" }.joined(separator: ", ")
    return Text(
      nb: "ta bort nøkkelen; det som kan stå her, er \(words)", en: "take the key away; what may stand here is \(words)"
    )
  }

  fileprivate static func manyWaysOut(_ step: String) -> Text {
    let step = Text.identifier(step)
    return Text(
      nb: "steget \(step.nb) kan ikke fjernes: det går videre på flere måter",
      en: "the step \(step.en) cannot be removed: it goes on in several ways")
  }

  fileprivate static let severalWaysOut = Text(
    nb: "ingen kan si hvor pasienten skal i stedet", en: "nobody can tell where the patient is to go instead")

  fileprivate static func deadEnd(_ step: String) -> Text {
    let step = Text.identifier(step)
    return Text(
      nb: "steget \(step.nb) kan ikke fjernes: ingenting følger etter det",
      en: "the step \(step.en) cannot be removed: nothing follows it")
  }

  fileprivate static let nothingFollows = Text(
    nb: "pasienten som kommer hit, ville ikke ha noe sted å gå", en: "a patient who comes here would have nowhere to go"
  )

  fileprivate static func leadsHere(_ step: String) -> Text {
    let step = Text.identifier(step)
    return Text(nb: "herfra går pasienten til \(step.nb)", en: "from here the patient goes to \(step.en)")
  }

  fileprivate static let keep = Text(
    nb: "ta steget ut av `fjerner`; gjelder det aldri her, be dem som eier forløpet om et valg som går utenom",
    en:
      "take the step out of `fjerner`; where it never holds here, ask those who own the pathway for a choice that passes it by"
  )
}
