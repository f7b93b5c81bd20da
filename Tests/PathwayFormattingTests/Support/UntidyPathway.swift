/// A pathway as somebody in a hurry writes it.
enum UntidyPathway {
  static let text = """
    # Fall hjemme – utkast fra FSU eldre
    # Sist endret på møtet i mai.

    tittel:   "Eldre som faller hjemme"
    forløp: fall-hjemme     # id-en
    status: utkast
    versjon: 0.1.0


    # Hvem er dette for?
    målgruppe: { alder: 65+ , beskrivelse: "Hjemmeboende som har falt, og som er redde for å falle igjen, også de som ikke har sagt det" }
    overleveringer:
        henvisning:
            til: vurdere
            type: henvisning
            fra: undersøke
            # Etter avtale i helsefellesskapet
            frist: 2 virkedager
            dokument:
            - henvisning
            kvittering: {mangler: ringe, # lederen vet
                         nivå: akseptert}
    steg:

        # ── Undersøkelse ──

        undersøke:
            neste: vurdere
            tittel: 'Fastlegen undersøker'
            ansvarlig: fastlege
            beskrivelse: >-
                 Hvorfor falt pasienten?
                 Spør de pårørende.
            start: Pasienten har falt
            # Mer kommer her når vi vet det.

        # ── Geriatri ──

        vurdere:
          valg:
          - {neste: følge-opp, når: "Årsaken er kjent, og tiltak finnes"}
          # Ellers tilbake.
          - ellers: følge-opp
          ansvarlig: geriatri
        ringe: {ferdig: ja, ansvarlig: fastlege}
        følge-opp: {slutt: Pasienten har en plan, ansvarlig: fastlege}
    # Ferdig lest av Åse.

    """
}
