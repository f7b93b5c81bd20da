/// A small project: two catalogues and a pathway that uses them.
enum SmallProject {
  static let files = [
    "felles/aktører.yaml": actors, "felles/kataloger.yaml": catalogues, "uro.yaml": pathway,
  ]

  private static let actors = """
    katalog: aktører
    bruker: [kataloger.yaml]
    aktører:
      barnet: {navn: Barnet og foreldrene, område: innbygger}
      helsestasjon: {navn: Helsestasjonen, område: kommune, kanaler: [brev, e-henvisning]}
      fastlege: {navn: Fastlegen, område: kommune, kanaler: [e-henvisning]}
      bup: {navn: Poliklinikken for barn og unge, område: spesialisthelsetjeneste, kanaler: [e-henvisning, telefon]}
      bup-døgn: {navn: Døgnenheten for barn og unge, område: spesialisthelsetjeneste, kanaler: [telefon]}
      kommunen: {navn: Kommunen, område: kommune, samleaktør: ja}
      gammel: {navn: Den gamle tjenesten, område: kommune, utgått: {dato: 2020-01-01, erstattes av: fastlege}}
    """

  private static let catalogues = """
    katalog: felles
    dokumenter:
      henvisning: {navn: Henvisning, innhold: [problemstilling, ønske]}
      epikrise: {navn: Epikrise, innhold: [diagnose, legemidler], må eies: [legemidler]}
    kanaler:
      brev: {navn: Brev, type: brev}
      e-henvisning: {navn: Elektronisk henvisning, type: melding}
      telefon: {navn: Telefon, type: telefon}
    hjemler:
      hpl-25: {lov: helsepersonelloven, paragraf: § 25, tittel: Samarbeidende personell, verifisert: ja}
    pasientgrupper:
      barn-og-unge: {navn: Barn og unge, forventer: [flytting]}
    helsefellesskap:
      innlandet: {navn: Innlandet}
    """

  private static let pathway = """
    forløp: uro
    tittel: Uro for et barn
    versjon: 0.2.0
    pasientgruppe: barn-og-unge
    bruker: ["felles/aktører.yaml"]
    steg:
      samtale:
        start: Foreldrene er urolige
        tittel: Samtale på helsestasjonen
        ansvarlig: helsestasjon
        medvirker: [barnet]
        gir: [henvisning]
        valg:
          - {når: Barnet har det vondt, neste: vurdering}
          - {ellers: rolig}
      vurdering: {tittel: Poliklinikken vurderer, ansvarlig: bup, frist: 2 uker, slutt: Barnet får hjelp av poliklinikken}
      rolig: {tittel: Uroen har gitt seg, ansvarlig: helsestasjon, slutt: Foreldrene vet hvem de kan ringe}
    overleveringer:
      til-poliklinikken:
        fra: samtale
        til: vurdering
        type: henvisning
        dokument: [henvisning]
        innhold: [problemstilling, ønske]
        kanal: e-henvisning
        frist: 2 virkedager
        kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: {varsle: [helsestasjon]}}
        avslag: rolig
        ansvar i ventetid: helsestasjon
        tilbakemelding: {dokument: epikrise, til: helsestasjon, innen: 7 dager}
        hjemmel: [hpl-25]
        informerer pasient: ja
    hendelser:
      flytting: {ansvarlig: helsestasjon, til: rolig}
    """
}
