/// A small pathway, and adaptations of it.
enum AdaptedTexts {
  /// A referral for a fall, of which parts can be adapted.
  static let base = """
    forløp: fall
    tittel: Eldre som faller hjemme
    versjon: 1.0.0
    bruker: [felles.yaml]
    aktører:
      fallteam: {navn: Fallteamet, område: kommune}
    dokumenter:
      fallskjema: {navn: Fallskjema, innhold: [antall-fall]}
    kriterier:
      risiko: [lav, høy]
    koordinering:
      - {rolle: koordinator, aktør: fallteam, fra: utrede, til: [følge-opp]}
    steg:
      melde:
        start: Pasienten har falt
        ansvarlig: fastlege
        gir: [henvisning, fallskjema]
        neste: vurdere
      vurdere:
        ansvarlig: geriatri
        frist: {innen: 10 virkedager, regnes fra: melde, grunnlag: lov}
        ved fristbrudd: {varsle: [fastlege]}
        trenger: [henvisning]
        valg:
          - når: {risiko: høy}
            neste: utrede
          - ellers: følge-opp
      utrede:
        ansvarlig: geriatri
        oppfyller: [trygghet]
        ventetid: {ansvarlig: fastlege, høyst: 30 virkedager}
        neste: [oppsummere, varsle-pårørende]
      varsle-pårørende:
        ansvarlig: geriatri
        ferdig: ja
      oppsummere:
        ansvarlig: geriatri
        forutsetter: [utrede]
        neste: følge-opp
      følge-opp:
        ansvarlig: fastlege
        slutt: Fastlegen følger pasienten
    overleveringer:
      henvisning-fall:
        fra: melde
        til: vurdere
        type: henvisning
        dokument: [henvisning, fallskjema]
        innhold: [problemstilling, antall-fall]
        uten: {funksjon: Kjent fra før}
        kanal: e-henvisning
        frist: 2 virkedager
        kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [fastlege]}}
        avslag: følge-opp
        ansvar i ventetid: fastlege
        norm: skal
      epikrise-fall:
        fra: oppsummere
        til: følge-opp
        type: tilbakeføring
        dokument: [henvisning]
        frist: {innen: 7 dager, regnes fra: start av oppsummere}
        kvittering: {nivå: mottatt, innen: 1 dag, mangler: oppsummere}
      tilbake-fra-vurdering:
        fra: vurdere
        til: følge-opp
        type: tilbakeføring
        dokument: [henvisning]
    frister:
      i-alt: {fra: start av melde, til: følge-opp, innen: 3 måneder}
    plikter:
      trygghet: {tittel: Plikt til å se til at hjemmet er trygt}
    hendelser:
      nytt-fall: {ansvarlig: fastlege, til: utrede}
    """

  /// What the pathway uses.
  static let shared = """
    katalog: felles
    aktører:
      fastlege: {navn: Fastlege, område: kommune, kanaler: [e-henvisning]}
      geriatri: {navn: Geriatri, område: spesialisthelsetjeneste, kanaler: [e-henvisning]}
      førstelinje: {navn: Fastlege eller legevakt, område: kommune, en av: [fastlege]}
    dokumenter:
      henvisning: {navn: Henvisning, innhold: [problemstilling, funksjon]}
    kanaler:
      e-henvisning: {navn: Elektronisk henvisning, type: melding}
      brev: {navn: Brev, type: brev}
    """

  /// The three files of an adaptation with some lines more, of which the first is line 4.
  static func files(_ lines: String) -> [String: String] {
    ["fall.yaml": base, "felles.yaml": shared, "her.yaml": adaptation(lines)]
  }

  /// An adaptation with some lines more, of which the first is line 4.
  static func adaptation(_ lines: String = "", id: String = "fall-her", of base: String = "fall") -> String {
    "tilpasning: \(id)\nav: \(base)\nversjon av: 1.0.0\n\(lines)\n"
  }
}
