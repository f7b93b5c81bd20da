package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayGraph
internal import PathwayModel
internal import SourceText

/// A pathway with so many steps that nobody sees the whole of it.
package enum LargePathway: PathwayRule {
  private static let most = 50

  package static let metadata = RuleMetadata(
    code: 410, name: "large-pathway", severity: .hint,
    summary: Text(nb: "Et forløp har høyst 50 steg", en: "A pathway has at most 50 steps"),
    rationale: Text(
      nb: """
        Et forløp som ingen rekker å lese, blir ikke brukt når pasienten sitter der, og feil i det blir ikke sett. Det som har én \
        vei inn og én vei ut, kan stå i et eget forløp som også andre forløp kan bruke.
        """,
      en: """
        A pathway that nobody has the time to read is not used when the patient is there, and its faults are not seen. What has one \
        way in and one way out can be a pathway of its own that other pathways can use too.
        """),
    examples: [
      .good(
        """
        forløp: hoftebrudd
        tittel: Hoftebrudd
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          operere:
            start: Pasienten har falt og brukket hoften
            ansvarlig: sykehus
            neste: opptrening
          opptrening:
            delforløp: {forløp: opptrening, utganger: {sterk: hjemme}}
          hjemme: {slutt: Pasienten klarer seg hjemme, ansvarlig: sykehus}
        """,
        files: [
          "opptrening.yaml": """
          forløp: opptrening
          tittel: Opptrening
          versjon: 0.1.0
          bruker: [felles.yaml]
          steg:
            trene:
              start: Pasienten er operert
              ansvarlig: sykehus
              neste: sterk
            sterk: {slutt: Pasienten går trygt med stokk, ansvarlig: sykehus}
          """
        ]),
      // A week a step.
      .bad(
        """
        forløp: ↓ryggsmerter
        tittel: Langvarige ryggsmerter
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Ryggen har vært vond i tre måneder
            ansvarlig: fastlege
            neste: uke-1
          uke-1: {ansvarlig: fastlege, neste: uke-2}
          uke-2: {ansvarlig: fastlege, neste: uke-3}
          uke-3: {ansvarlig: fastlege, neste: uke-4}
          uke-4: {ansvarlig: fastlege, neste: uke-5}
          uke-5: {ansvarlig: fastlege, neste: uke-6}
          uke-6: {ansvarlig: fastlege, neste: uke-7}
          uke-7: {ansvarlig: fastlege, neste: uke-8}
          uke-8: {ansvarlig: fastlege, neste: uke-9}
          uke-9: {ansvarlig: fastlege, neste: uke-10}
          uke-10: {ansvarlig: fastlege, neste: uke-11}
          uke-11: {ansvarlig: fastlege, neste: uke-12}
          uke-12: {ansvarlig: fastlege, neste: uke-13}
          uke-13: {ansvarlig: fastlege, neste: uke-14}
          uke-14: {ansvarlig: fastlege, neste: uke-15}
          uke-15: {ansvarlig: fastlege, neste: uke-16}
          uke-16: {ansvarlig: fastlege, neste: uke-17}
          uke-17: {ansvarlig: fastlege, neste: uke-18}
          uke-18: {ansvarlig: fastlege, neste: uke-19}
          uke-19: {ansvarlig: fastlege, neste: uke-20}
          uke-20: {ansvarlig: fastlege, neste: uke-21}
          uke-21: {ansvarlig: fastlege, neste: uke-22}
          uke-22: {ansvarlig: fastlege, neste: uke-23}
          uke-23: {ansvarlig: fastlege, neste: uke-24}
          uke-24: {ansvarlig: fastlege, neste: uke-25}
          uke-25: {ansvarlig: fastlege, neste: uke-26}
          uke-26: {ansvarlig: fastlege, neste: uke-27}
          uke-27: {ansvarlig: fastlege, neste: uke-28}
          uke-28: {ansvarlig: fastlege, neste: uke-29}
          uke-29: {ansvarlig: fastlege, neste: uke-30}
          uke-30: {ansvarlig: fastlege, neste: uke-31}
          uke-31: {ansvarlig: fastlege, neste: uke-32}
          uke-32: {ansvarlig: fastlege, neste: uke-33}
          uke-33: {ansvarlig: fastlege, neste: uke-34}
          uke-34: {ansvarlig: fastlege, neste: uke-35}
          uke-35: {ansvarlig: fastlege, neste: uke-36}
          uke-36: {ansvarlig: fastlege, neste: uke-37}
          uke-37: {ansvarlig: fastlege, neste: uke-38}
          uke-38: {ansvarlig: fastlege, neste: uke-39}
          uke-39: {ansvarlig: fastlege, neste: uke-40}
          uke-40: {ansvarlig: fastlege, neste: uke-41}
          uke-41: {ansvarlig: fastlege, neste: uke-42}
          uke-42: {ansvarlig: fastlege, neste: uke-43}
          uke-43: {ansvarlig: fastlege, neste: uke-44}
          uke-44: {ansvarlig: fastlege, neste: uke-45}
          uke-45: {ansvarlig: fastlege, neste: uke-46}
          uke-46: {ansvarlig: fastlege, neste: prøve}
          prøve:
            ansvarlig: fastlege
            valg: [{når: Smertene er borte, neste: frisk}, {ellers: utrede}]
          frisk: {slutt: Pasienten er tilbake i arbeid, ansvarlig: fastlege}
          utrede: {ansvarlig: fastlege, neste: utredet}
          utredet: {slutt: Pasienten har fått svar og en plan, ansvarlig: fastlege}
        """, isHidden: true),
      // So many ways out that nothing can be cut off.
      .bad(
        """
        forløp: ↓ryggsmerter
        tittel: Langvarige ryggsmerter
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          vurdere:
            start: Ryggen har vært vond i tre måneder
            ansvarlig: fastlege
            neste: uke-1
          uke-1: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-2}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-2: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-3}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-3: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-4}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-4: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-5}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-5: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-6}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-6: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-7}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-7: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-8}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-8: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-9}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-9: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-10}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-10: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-11}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-11: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-12}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-12: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-13}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-13: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-14}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-14: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-15}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-15: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-16}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-16: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-17}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-17: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-18}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-18: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-19}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-19: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-20}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-20: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-21}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-21: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-22}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-22: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-23}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-23: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-24}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-24: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-25}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-25: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-26}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-26: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-27}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-27: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-28}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-28: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-29}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-29: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-30}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-30: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-31}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-31: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-32}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-32: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-33}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-33: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-34}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-34: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-35}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-35: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-36}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-36: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-37}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-37: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-38}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-38: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-39}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-39: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-40}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-40: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-41}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-41: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-42}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-42: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-43}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-43: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-44}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-44: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-45}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-45: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: uke-46}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          uke-46: {ansvarlig: fastlege, valg: [{når: Det går bra, neste: prøve}, {når: Det gjør vondt, neste: utredet}, {ellers: frisk}]}
          prøve:
            ansvarlig: fastlege
            valg: [{når: Smertene er borte, neste: frisk}, {ellers: utrede}]
          frisk: {slutt: Pasienten er tilbake i arbeid, ansvarlig: fastlege}
          utrede: {ansvarlig: fastlege, neste: utredet}
          utredet: {slutt: Pasienten har fått svar og en plan, ansvarlig: fastlege}
        """, isHidden: true),
    ])

  package static let judgesFile = true

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let count = pathway.graph.stepCount
    guard count > most else { return }
    let cut = pathway.bestCut()
    let (entry, exit) = (cut.map { pathway.steps[$0.entry] }, cut.map { pathway.steps[$0.exit] })
    report(
      .large(count), at: pathway.pathway.origin, subject: [], label: .count(count),
      help: cut.map { .move($0.count, from: pathway.steps[$0.entry].id, to: pathway.steps[$0.exit].id) } ?? .byPhase,
      related: [
        entry?.origin.place.map { RelatedPlace($0, .begins) }, exit?.origin.place.map { RelatedPlace($0, .goesOn) },
      ].compactMap { $0 })
  }
}

extension Text {
  fileprivate static func large(_ count: Int) -> Text {
    Text(
      nb: "forløpet har \(count) steg, og da er det vanskelig å se helheten",
      en: "the pathway has \(count) steps, and then the whole is hard to see")
  }

  fileprivate static func count(_ count: Int) -> Text {
    Text(nb: "\(count) steg; 50 er mye", en: "\(count) steps; 50 are many")
  }

  fileprivate static func move(_ count: Int, from entry: Identifier, to exit: Identifier) -> Text {
    Text(
      nb:
        "flytt de \(count) stegene fra og med `\(entry)` fram til `\(exit)` til et eget forløp, og bruk det med `delforløp`: "
        + "veien inn er `\(entry)`, og hver vei ut leder til `\(exit)`",
      en:
        "move the \(count) steps from `\(entry)` up to, but not including, `\(exit)` to a pathway of their own, and use it by "
        + "`delforløp`: the way in is `\(entry)`, and every way out leads to `\(exit)`")
  }

  fileprivate static let byPhase = Text(
    nb:
      "del det etter fase, og bruk delene med `delforløp`; ingen strekning på fem steg eller mer har én vei inn og én vei ut",
    en:
      "split it by phase, and use the parts by `delforløp`; no stretch of five steps or more has one way in and one way out"
  )

  fileprivate static let begins = Text(
    nb: "her begynner det som kan stå for seg", en: "here begins what can stand alone")

  fileprivate static let goesOn = Text(nb: "hit leder hver vei ut av det", en: "every way out of it leads here")
}
