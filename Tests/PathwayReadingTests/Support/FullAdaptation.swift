/// A small adaptation in which everything that may be changed is changed once.
enum FullAdaptation {
  static let text = """
    tilpasning: søvnapne-østlandet
    av: søvnapne
    versjon av: 0.2.0
    helsefellesskap: østlandet
    vedtatt: {organ: ssu, dato: 2026-05-12, sak: 12/26}
    beskrivelse: Slik vi gjør det her
    bruker: enheter.yaml
    binder:
      fastlege: fastlegene-her
      lungelege:
        en av: lungepoliklinikk
        navn: Lungepoliklinikken på Ås
        nivå: helseforetak
        alder: 16+
        kanaler: [e-henvisning]
        tilgjengelig: kontortid
        reserve: fastlege
        verifisert: nei
    endrer:
      begrunnelse: Vi er få
      steg:
        utrede:
          tittel: Utredning hos oss
          utfører: [søvnsykepleier]
          medvirker: []
          informeres: ingen
          trenger: ingen
          gir: [søvndagbok]
          varighet: 2 uker
          frist: {innen: 4 uker, regnes fra: ingen, grunnlag: avtale, hjemmel: ingen, kilde: [veileder], verifisert: ja}
          ventetid: {ansvarlig: sykehus, høyst: 30 virkedager, forverring: ingen}
          norm: kan
          hjemmel: [pbrl-2-1b]
          begrunnelse: Vi har ikke utstyret
        måle: {frist: 4 uker}
        ringe: {frist: {før: utrede, senest: 1 uke}}
        vente: {frist: ingen, ventetid: ingen}
      overleveringer:
        henvisning-søvn:
          kopi: [hjemmetjeneste]
          innhold: [problemstilling]
          uten: {funksjon: Kjent fra før, legemidler: ingen}
          eies etterpå: {utestående-svar: fastlege, legemidler: ingen}
          kanal: brev
          reservekanal: ingen
          frist: {innen: 1 virkedag}
          kvittering: {nivå: lest, innen: ingen, mangler: {varsle: [leder]}}
          avslag: ringe
          tilbakemelding: {dokument: ingen, til: [fastlege], innen: 5 dager}
          hjemmel: [hpl-25]
          norm: bør
          begrunnelse: Vi bruker brev
        svar: {kvittering: ingen, avslag: ingen, uten: ingen, eies etterpå: ingen, tilbakemelding: ingen}
      frister:
        ventetid-i-alt: {innen: 8 uker, begrunnelse: Vi er raskere}
    legger til:
      aktører:
        søvnteam: {navn: Søvnteamet på Ås, område: kommune}
      faser: {etterpå: Etterpå}
      koordinering: [{rolle: koordinator, aktør: søvnteam, fra: utrede}]
      steg:
        besøke: {tittel: Hjemmebesøk, ansvarlig: søvnteam, neste: utrede}
      overleveringer:
        til-søvnteamet: {fra: utrede, til: søvnteam, type: informasjon}
      frister:
        besøk: {fra: utrede, til: besøke, innen: 1 uke}
      plikter:
        melding: {tittel: Melding om helsekrav}
      hendelser:
        flytting: {ansvarlig: fastlege, til: utrede}
    fjerner:
      steg: [varsle]
      overleveringer: [kopi-til-leder]
      plikter: [gammel-plikt]
      dokumenter: søvndagbok
      begrunnelse: Finnes ikke her
    unntak:
      - {regel: PF203, gjelder: svar, begrunnelse: Brev, besluttet av: SSU, til: 2027-01-01}
    """
}
