/// A small pathway in which every key of steps and handoffs is used once.
enum FullPathway {
  static let text = """
    forløp: søvnapne
    tittel: Søvnapne
    versjon: 0.2.0
    steg:
      utrede:
        start: Pasienten sover dårlig
        tittel: Utredning av søvn
        fase: utredning
        ansvarlig: fastlege
        utfører: [fastlege, søvnsykepleier]
        medvirker: [pårørende]
        informeres: arbeidsgiver
        trenger: [søvndagbok]
        gir: [henvisning]
        varighet: 1–3 uker
        frist: {innen: 6 uker, regnes fra: start av utrede, grunnlag: retningslinje, hjemmel: pbrl-2-2}
        ved fristbrudd: {varsle: [leder]}
        forutsetter: [samtale]
        oppmøte: ja
        ikke møtt: ringe
        samtykke: {av: {pasient: 16+, pårørende: 0–15}, nei: avslutte}
        ventetid: {ansvarlig: fastlege, høyst: 65 virkedager, forverring: innlegge}
        norm: bør
        hjemmel: [pbrl-2-1b]
        oppfyller: [førerkortmelding]
        informerer pasient: ja
        beskrivelse: Måler pusten en natt
        kilde: [veileder]
        verifisert: nei
        valg:
          - når: {alvorlighet: [moderat, høy], alder: 18+}
            neste: [behandle, varsle]
            høyst: 2 runder
          - ellers: avslutte
      vurdere:
        ansvarlig: sykehus
        flervalg:
          - {når: Trenger maske, neste: behandle}
          - {når: Trenger samtale, neste: samtale, hver: 6 måneder}
      vente:
        ansvarlig: sykehus
        avventer:
          - {hendelse: Masken er kommet, neste: behandle}
          - {etter: 10 virkedager, neste: ringe}
      behandle: {ansvarlig: sykehus, neste: avslutte}
      innlegge: {ansvarlig: sykehus, delforløp: {forløp: innleggelse, inngang: akutt, utganger: {hjem: avslutte}}}
      varsle: {ansvarlig: fastlege, ferdig: ja}
      avslutte: {ansvarlig: pasient, slutt: Pasienten sover godt}
    overleveringer:
      henvisning:
        tittel: Henvisning til søvnlaboratorium
        fra: utrede
        til: behandle
        kopi: [pårørende]
        type: henvisning
        dokument: [henvisning]
        innhold: [problemstilling, legemidler]
        uten: {funksjon: Kjent for mottaker fra før}
        eies etterpå: {legemidler: fastlege}
        kanal: e-henvisning
        reservekanal: telefon
        frist: {før: behandle, senest: 2 dager}
        kvittering: {nivå: akseptert, innen: 10 virkedager, mangler: ringe}
        avslag: avslutte
        ansvar i ventetid: fastlege
        tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
        hjemmel: [hpl-25]
        samtykke: {av: pasient, nei: avslutte}
        norm: skal
        informerer pasient: nei
        beskrivelse: Går når målingen er ferdig
        kilde: [veileder]
        verifisert: ja
    """
}
