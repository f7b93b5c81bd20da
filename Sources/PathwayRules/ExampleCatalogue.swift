/// The catalogue that every example may use, as `bruker: [felles.yaml]`.
package enum ExampleCatalogue {
  /// The path of the catalogue, beside the example.
  package static let path = "felles.yaml"

  /// The text of the catalogue.
  package static let text = """
    katalog: felles
    aktører:
      fastlege: {navn: Fastlege, område: kommune, kanaler: [e-henvisning, epikrisemelding, dialogmelding, telefon, brev]}
      hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune, kanaler: [dialogmelding, telefon, brev], tilgjengelig: døgnåpen}
      hukommelsesteam: {navn: Hukommelsesteamet, område: kommune, kanaler: [dialogmelding, telefon], tilgjengelig: kontortid}
      barneverntjeneste: {navn: Barneverntjenesten, område: barnevern, kanaler: [brev, telefon], tilgjengelig: kontortid}
      tannhelsetjeneste: {navn: Tannhelsetjenesten, område: tannhelse, kanaler: [brev, telefon]}
      bup:
        navn: Poliklinikk for psykisk helsevern, barn og unge
        område: spesialisthelsetjeneste
        alder: 0–17
        kanaler: [e-henvisning, epikrisemelding, brev, telefon]
        tilgjengelig: kontortid
      sykehus: {navn: Sykehuset, område: spesialisthelsetjeneste, kanaler: [e-henvisning, epikrisemelding, dialogmelding]}
      kommunen: {navn: Kommunen, område: kommune, samleaktør: ja}
      pasient: {navn: Pasienten, område: innbygger}
      statsforvalteren: {navn: Statsforvalteren, område: stat}
      fylkesmannen:
        navn: Fylkesmannen
        område: stat
        utgått: {dato: 2021-01-01, erstattes av: statsforvalteren}
    dokumenter:
      henvisning: {navn: Henvisning, innhold: [problemstilling, legemidler]}
      epikrise:
        navn: Epikrise
        innhold: [diagnose, legemidler, utestående-svar]
        må eies: [legemidler, utestående-svar]
        kopi alltid: [fastlege]
      observasjon: {navn: Observasjon}
    kanaler:
      e-henvisning: {navn: Elektronisk henvisning, type: melding}
      epikrisemelding: {navn: Epikrise som melding, type: melding}
      dialogmelding: {navn: Dialogmelding, type: melding}
      telefon: {navn: Telefon, type: telefon}
      brev: {navn: Brev, type: brev}
      med-pasienten: {navn: Pasienten tar det med, type: pasient}
    hjemler:
      pbrl-2-2: {lov: pasient- og brukerrettighetsloven, paragraf: § 2-2, tittel: Rett til vurdering}
      hpl-25: {lov: helsepersonelloven, paragraf: § 25, tittel: Opplysninger til samarbeidende personell}
      hpl-33: {lov: helsepersonelloven, paragraf: § 33, tittel: Melding til barnevernet}
    pasientgrupper:
      skrøpelige-eldre: {navn: Skrøpelige eldre, forventer: [flytting]}
    """
}
