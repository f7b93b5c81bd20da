internal import PathwayDiagnostics

/// Steps to begin with, by how they go on.
enum StepSnippets {
  static let all = [
    Snippet(
      label: Text(nb: "steg", en: "step"),
      Text(nb: "Et steg som fører videre til ett annet", en: "A step that leads on to another"),
      """
      ${1:stegets-id}:
        tittel: ${2:Hva som gjøres}
        ansvarlig: ${3:aktøren}
        neste: ${4:neste-steg}
      """),
    Snippet(
      label: Text(nb: "steg som starter forløpet", en: "step that starts the pathway"),
      Text(nb: "Her begynner pasienten, og teksten sier hvorfor", en: "The patient begins here; the text says why"),
      """
      ${1:stegets-id}:
        start: ${2:Det som setter forløpet i gang}
        tittel: ${3:Hva som gjøres}
        ansvarlig: ${4:aktøren}
        neste: ${5:neste-steg}
      """),
    Snippet(
      label: Text(nb: "steg med valg", en: "step with a choice"),
      Text(nb: "Nøyaktig én av grenene tas", en: "Exactly one of the branches is taken"),
      """
      ${1:stegets-id}:
        tittel: ${2:Hva som avgjøres}
        ansvarlig: ${3:aktøren}
        valg:
          - når: ${4:Når denne grenen tas}
            neste: ${5:det-ene-steget}
          - ellers: ${6:det-andre-steget}
      """),
    Snippet(
      label: Text(nb: "steg som venter på svar", en: "step that waits for an answer"),
      Text(
        nb: "Det som skjer først, avgjør veien videre; etter en tid uten svar går det en annen vei",
        en: "What happens first decides the way on; after some time without an answer it is another"),
      """
      ${1:stegets-id}:
        tittel: ${2:Hva det ventes på}
        ansvarlig: ${3:aktøren}
        avventer:
          - hendelse: ${4:Svaret kommer}
            neste: ${5:neste-steg}
          - etter: ${6:10 virkedager}
            neste: ${7:purre}
      """),
    Snippet(
      label: Text(nb: "steg pasienten møter til", en: "step that the patient attends"),
      Text(nb: "Med det som skjer når pasienten ikke møter", en: "With what happens where the patient does not come"),
      """
      ${1:stegets-id}:
        tittel: ${2:Hva som gjøres}
        ansvarlig: ${3:aktøren}
        oppmøte: ja
        ikke møtt: ${4:ny-innkalling}
        neste: ${5:neste-steg}
      """),
    Snippet(
      label: Text(nb: "slutt", en: "end"),
      Text(
        nb: "Forløpet er over; den ansvarlige har pasienten etterpå",
        en: "The pathway is over; the accountable actor has the patient afterwards"),
      """
      ${1:stegets-id}:
        tittel: ${2:Hva som gjøres}
        ansvarlig: ${3:aktøren}
        slutt: ${4:Hvordan pasienten har det når forløpet er over}
      """),
    Snippet(
      label: Text(nb: "delforløp", en: "used pathway"),
      Text(nb: "Et annet forløp lagt inn her", en: "Another pathway, laid in here"),
      """
      ${1:stegets-id}:
        tittel: ${2:Hva som gjøres}
        delforløp:
          forløp: ${3:det-andre-forløpet}
          utganger:
            ${4:slutten-i-det}: ${5:neste-steg}
      """),
  ]
}
