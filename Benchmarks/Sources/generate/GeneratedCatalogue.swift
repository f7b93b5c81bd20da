/// The catalogue that every generated pathway uses.
enum GeneratedCatalogue {
  static let text = """
    katalog: felles
    aktører:
      fastlege: {navn: Fastlege, område: kommune, kanaler: [e-henvisning, epikrisemelding, dialogmelding]}
      hjemmetjeneste: {navn: Hjemmetjenesten, område: kommune, kanaler: [dialogmelding, telefon], tilgjengelig: døgnåpen}
      hukommelsesteam: {navn: Hukommelsesteamet, område: kommune, kanaler: [dialogmelding, telefon]}
      poliklinikk: {navn: Poliklinikken, område: spesialisthelsetjeneste, kanaler: [e-henvisning, epikrisemelding]}
      pårørende: {navn: Pårørende, område: innbygger}
    dokumenter:
      henvisning: {navn: Henvisning, innhold: [problemstilling, funksjon, legemidler]}
      epikrise: {navn: Epikrise, innhold: [diagnose, legemidler, utestående-svar], må eies: [utestående-svar], kopi alltid: [fastlege]}
      kartlegging: {navn: Kartlegging}
    kanaler:
      e-henvisning: {navn: Elektronisk henvisning, type: melding}
      epikrisemelding: {navn: Epikrise som melding, type: melding}
      dialogmelding: {navn: Dialogmelding, type: melding}
      telefon: {navn: Telefon, type: telefon}
    hjemler:
      pbrl-2-2: {lov: pasient- og brukerrettighetsloven, paragraf: § 2-2}
      hpl-45a: {lov: helsepersonelloven, paragraf: § 45 a}
      hpl-25: {lov: helsepersonelloven, paragraf: § 25}

    """
}
