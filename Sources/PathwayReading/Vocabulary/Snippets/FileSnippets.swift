internal import PathwayDiagnostics

/// Whole files to begin with.
enum FileSnippets {
  static let all = [pathway, catalogue, adaptation, scenario]

  private static let pathway = Snippet(
    label: Text(nb: "nytt forløp", en: "new pathway"),
    Text(
      nb: "Et lite, helt forløp: en tjeneste henviser til en annen, som kan si nei",
      en: "A small, whole pathway: one service refers to another, which may decline"),
    """
    forløp: ${1:nytt-forløp}
    tittel: ${2:Tittelen som folk leser}
    versjon: 0.1.0
    status: utkast
    aktører:
      ${3:avsenderen}:
        navn: ${4:Navnet på den som henviser}
        område: kommune
      ${5:mottakeren}:
        navn: ${6:Navnet på den som tar imot}
        område: spesialisthelsetjeneste
    dokumenter:
      ${7:henvisning}:
        navn: ${8:Henvisning}
        innhold:
          - ${9:problemstilling}
      ${10:svar}:
        navn: ${11:Svar}
        innhold:
          - ${12:konklusjon}
    kanaler:
      ${13:kanalen}:
        navn: ${14:Navnet på kanalen}
        type: melding
    hjemler:
      ${15:hjemmelen}:
        lov: ${16:Navnet på loven}
        paragraf: ${17:Paragrafen}
        verifisert: nei
    steg:
      ${18:oppdage}:
        start: ${19:Det som setter forløpet i gang}
        tittel: ${20:Behovet oppdages}
        ansvarlig: ${3:avsenderen}
        gir:
          - ${7:henvisning}
        neste: ${21:utrede}
      ${21:utrede}:
        tittel: ${22:Pasienten utredes}
        ansvarlig: ${5:mottakeren}
        trenger:
          - ${7:henvisning}
        gir:
          - ${10:svar}
        neste: ${23:følge-opp}
      ${23:følge-opp}:
        tittel: ${24:Pasienten følges opp}
        ansvarlig: ${3:avsenderen}
        slutt: ${25:Hvordan pasienten har det når forløpet er over}
    overleveringer:
      ${26:henvise}:
        fra: ${18:oppdage}
        til: ${21:utrede}
        type: henvisning
        dokument: ${7:henvisning}
        innhold:
          - ${9:problemstilling}
        kanal: ${13:kanalen}
        frist: 2 virkedager
        kvittering:
          nivå: akseptert
          innen: 10 virkedager
          mangler:
            varsle: ${3:avsenderen}
        avslag: ${23:følge-opp}
        ansvar i ventetid: ${3:avsenderen}
        tilbakemelding:
          dokument: ${10:svar}
          til: ${3:avsenderen}
          innen: 7 dager
        hjemmel: ${15:hjemmelen}
        informerer pasient: ja
      ${27:svare}:
        fra: ${21:utrede}
        til: ${23:følge-opp}
        type: tilbakeføring
        dokument: ${10:svar}
        innhold:
          - ${12:konklusjon}
        kanal: ${13:kanalen}
        frist: 7 dager
        kvittering:
          nivå: mottatt
          innen: 1 døgn
          mangler:
            varsle: ${5:mottakeren}
        hjemmel: ${15:hjemmelen}
        informerer pasient: ja
    """)

  private static let catalogue = Snippet(
    label: Text(nb: "ny katalog", en: "new catalogue"),
    Text(nb: "Aktører som flere forløp bruker", en: "Actors that several pathways use"),
    """
    katalog: ${1:aktører}
    tittel: ${2:Tittelen som folk leser}
    aktører:
      ${3:aktørens-id}:
        navn: ${4:Navnet som folk leser}
        område: kommune
        verifisert: nei
    """)

  private static let adaptation = Snippet(
    label: Text(nb: "ny tilpasning", en: "new adaptation"),
    Text(
      nb: "Det som er annerledes ett sted: hvem som fyller rollene, og hva som er strengere",
      en: "What differs in one place: who fills the roles, and what is stricter"),
    """
    tilpasning: ${1:forløp-sted}
    av: ${2:forløpets-id}
    versjon av: ${3:0.1.0}
    binder:
      ${4:rollen-i-forløpet}:
        navn: ${5:Navnet på den lokale enheten}
    endrer:
      steg:
        ${6:steg-i-forløpet}:
          frist: ${7:4 uker}
          begrunnelse: ${8:Hvorfor det er slik her}
    """)

  private static let scenario = Snippet(
    label: Text(nb: "nytt scenario", en: "new scenario"),
    Text(
      nb: "En oppdiktet pasient som går gjennom forløpet, og hva som skal komme ut av det",
      en: "A patient who is made up and goes through the pathway, and what is to come of it"),
    """
    scenario: ${1:kari-82}
    tittel: ${2:Hvem pasienten er, og hva som skjer}
    forløp: ${3:forløpets-id}
    tar:
      - ${4:første-steg}
      - ${5:steg-med-valg}: ${6:grenen som tas}
    forventer:
      slutt: ${7:slutten}
      innen: ${8:6 måneder}
      innom:
        - ${9:aktøren}
    """)
}
