// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let nasjonaleOvergangBarnVoksen = EmbeddedFile(
    path: "pathways/nasjonale/overgang-barn-voksen.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Overgang fra barn til voksen for ungdom med langvarige helseutfordringer: kronisk sykdom, habilitering og psykisk helse.
#
# Bygger på den norske veilederen for overgang i helsetjenesten fra 12 til 25 år (i Generell veileder i pediatri). Den
# deler overgangen i forberedelse (12–16 år), overføring (16–18) og tiden etterpå (til 24–25). Aldersgrensene 16 og 18 er
# lovens: fra 16 samtykker ungdommen selv, ved 18 slutter retten til barnekoordinator, og barneavdeling, barnehabilitering
# og BUP har som regel sin øvre grense. Ingen tall herfra er holdt opp mot Lovdata eller veilederen slik den står i dag:
# derfor `verifisert: nei` og `status: utkast`. Frister med `grunnlag: avtale` er forslag som et helsefellesskap må ta
# stilling til.
#
# Valg vi har gjort der kildene lar noe stå åpent:
# * Én leder overgangen på barnesiden, også for den som følges av flere avdelinger: overgangskoordinatoren i avdelingen som
#   kjenner ungdommen best. Veilederen anbefaler en koordinator på hver side; den sier ikke at det er én for alle.
# * Den som ikke møter til den første timen for voksne, går tilbake til barnesiden. Avdelingen som kjenner ungdommen, tar
#   kontakt, også etter 18-årsdagen. Timen strykes ikke, og saken lukkes ikke.
# * Ingen slipper før mottakeren har sagt ja. Sier avdelingen for voksne nei, beholder barnesiden ungdommen og kaller inn
#   fastlegen, kommunen og lederne.
# * BUP kan fullføre påbegynt behandling til 23 år; det er veien når distriktspsykiatrisk senter sier nei.
# * Voksenhabiliteringen gir ofte tilbud i perioder. Den faste oppfølgingen eies derfor av kommunen hele tiden.
# * Ny vurdering av rett til helsehjelp trengs som hovedregel ikke når ungdommen henvises videre i samme helseforetak. BUP
#   og psykisk helsevern for voksne er to forløp (D12 og D11), og der vurderes henvisningen på nytt.
#
# Samtykket til helsehjelp: foreldrene for barn under 16 (barnet skal høres, og fra 12 år kan opplysninger i særlige
# tilfeller holdes tilbake for dem), ungdommen selv fra 16. Mangler ungdommen samtykkekompetanse, gjelder andre regler, og
# etter 18 kan verge trengs.
forløp: overgang-barn-voksen
tittel: Overgang fra barn til voksen i helsetjenesten
versjon: 0.1.0
status: utkast
beskrivelse: >-
  Hvem som har ungdommen mens behandling og oppfølging går over fra barneavdeling, barnehabilitering eller BUP til
  tjenestene for voksne, fastlegen og kommunen, og hvem som leter når den unge ikke møter.
pasientgruppe: barn-og-unge
# Veilederens overgang er over når den unge er 24–25; siste leveår i forløpet er det 25., alder 24.
målgruppe:
  beskrivelse: Ungdom og unge voksne med langvarige helseutfordringer som trenger oppfølging også etter 18 år
  alder: 12–24
forvaltning:
  nivå: nasjonalt
  revideres: 2028-06-30

kilder:
  sjekkliste-sus:
    tittel: "Stavanger universitetssjukehus: Overføring av ungdom til voksen somatisk avdeling eller primærhelsetjenesten (prosedyre)"
    url: https://kvalitet.sus.no/kk/docs/doc_38382/index.html
    dato: 2018-07-16
    verifisert: nei

bruker:
  - ../felles/aktorer.yaml
  - ../felles/dokumenter.yaml
  - ../felles/hjemler.yaml
  - ../felles/kanaler.yaml
  - ../felles/kilder.yaml
  - ../felles/pasientgrupper.yaml

aktører:
  # Rollene veilederen anbefaler på hver side. De ligger i en avdeling og bindes lokalt.
  overgangskoordinator-barn:
    navn: Overgangskoordinatoren på barnesiden
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 0–17
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal, portal]
    tilgjengelig: kontortid
    reserve: barneavdeling
    kilde: [pediatriveileder-overgang]
    verifisert: nei
  overgangskoordinator-voksen:
    navn: Overgangskoordinatoren på voksensiden
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 18+
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    reserve: voksenavdeling
    kilde: [pediatriveileder-overgang]
    verifisert: nei
  overgangskoordinator-ny:
    navn: Overgangskoordinatoren i helseforetaket ungdommen flytter til
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei

# Innholdet i disse er vårt forslag. Hver avdeling skriver sin egen overføringsepikrise, og det som må følges opp etter
# den ene, må ikke forveksles med det som må følges opp etter den andre.
dokumenter:
  overgangsplan:
    navn: Overgangsplan
    innhold: [mål, hva-ungdommen-klarer-selv, hvem-følger-hva, første-time-for-voksne]
    kilde: [pediatriveileder-overgang]
  endringer-ved-16:
    navn: Hva som endres ved 16 år
    innhold: [samtykke-og-innsyn, hva-foreldrene-får-vite, egen-innlogging, fullmakt]
    kilde: [pediatriveileder-overgang]
  mottaksplan:
    navn: Plan fra voksensiden
    innhold: [navngitt-mottaker, første-time-for-voksne, hva-er-annerledes]
  epikrise-barneavdeling:
    navn: Samlet epikrise fra barneavdelingen
    innhold: [diagnose, legemidler-kroppslig, svar-barneavdeling, kontroller-kroppslig, beredskap]
    må eies: [legemidler-kroppslig, svar-barneavdeling, kontroller-kroppslig]
    kopi alltid: [fastlege]
    kilde: [pediatriveileder-overgang]
  epikrise-habilitering:
    navn: Samlet epikrise fra barnehabiliteringen
    innhold: [diagnose, funksjon, samtykkekompetanse, videre-habilitering, beredskap]
    må eies: [videre-habilitering]
    kopi alltid: [fastlege]
  epikrise-bup:
    navn: Samlet epikrise fra BUP
    innhold: [diagnose, legemidler-psykisk, psykisk-oppfølging, selvmordsrisiko, beredskap]
    må eies: [legemidler-psykisk, psykisk-oppfølging]
    kopi alltid: [fastlege]

faser:
  forberedelse: Forberedelse, 12–16 år
  overføring: Overføring, 16–18 år
  kommune: Koordinator og voksenliv i kommunen
  mottak: Første time for voksne
  etterpå: Ung voksen, til 25 år
  underveis: Når noe skjer underveis

# En på hver side, slik veilederen anbefaler. Barnesiden slipper først når den unge er fulgt opp som ung voksen; voksensiden
# er med fra den er bedt om en mottaker.
koordinering:
  - rolle: overgangskoordinator på barnesiden
    aktør: overgangskoordinator-barn
    fra: starte-overgang
  - rolle: overgangskoordinator på barnesiden
    aktør: overgangskoordinator-barn
    fra: starte-sent
  - rolle: overgangskoordinator på voksensiden
    aktør: overgangskoordinator-voksen
    fra: forberede-mottak
  - rolle: koordinator for familien
    aktør: barnekoordinator
    fra: planlegge-voksenliv
    til: oppnevne-koordinator
  - rolle: koordinator for den unge
    aktør: koordinator
    fra: koordinator-tar-over

steg:

  # ── Forberedelse ──────────────────────────────────────────────────────────────────────────────────────────────────

  starte-overgang:
    start: Ungdommen fyller 12 år og har en helseutfordring som vil vare
    tittel: Overgangen begynner, og overgangsplanen lages
    beskrivelse: >-
      Ungdommen og foreldrene får vite at overgangen begynner. Planen ligger i journalen, og ungdommen er med på å lage
      den. Fastlegen tas med fra nå av.
    fase: forberedelse
    ansvarlig: overgangskoordinator-barn
    utfører: [overgangskoordinator-barn, barneavdeling, habu, bup]
    medvirker: [pasient, pårørende]
    informeres: [fastlege]
    gir: [overgangsplan]
    frist: {alder: 13, grunnlag: retningslinje, verifisert: nei}
    samtykke: {av: {pårørende: 12–15, pasient: 16+}, nei: uten-plan}
    norm: bør
    hjemmel: [pbrl-4-4, pbrl-3-1]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    neste: samtale-alene

  # Den som ikke vil ha plan, blir likevel 18. Uansett svar utpekes det noen som tar imot.
  uten-plan:
    tittel: Ungdommen eller foreldrene vil ikke ha en overgangsplan nå
    fase: forberedelse
    ansvarlig: overgangskoordinator-barn
    medvirker: [pasient, pårørende]
    norm: bør
    hjemmel: [pbrl-3-1]
    informerer pasient: ja
    valg:
      - når: Ungdommen er under 16 år, og det er tid til å spørre igjen
        neste: starte-overgang
        hver: 1 år
      - ellers: seksten-år

  # Veilederen sier samtaler ved 12 og 14 år og ellers ved behov; derfor én gang til etter to år.
  samtale-alene:
    tittel: Samtale alene med ungdommen
    beskrivelse: >-
      Sjekkliste tilpasset alder og funksjon: sykdommen, legemidler, skole, venner, seksuell helse, rus, psykisk helse og
      hvem ungdommen ringer. Foreldrene er med på slutten.
    fase: forberedelse
    ansvarlig: overgangskoordinator-barn
    utfører: [overgangskoordinator-barn, barneavdeling, habu, bup]
    medvirker: [pasient]
    oppmøte: ja
    ikke møtt: ikke-møtt-ungdom
    norm: bør
    hjemmel: [pbrl-3-2]
    kilde: [pediatriveileder-overgang, sjekkliste-sus]
    informerer pasient: ja
    valg:
      - når: Ungdommen er under 14 år
        neste: samtale-alene
        hver: 2 år
      - ellers: seksten-år

  ikke-møtt-ungdom:
    tittel: Ungdommen kom ikke til samtalen
    beskrivelse: >-
      Noen ringer ungdommen og foreldrene og spør hvorfor. Blir et barn borte fra nødvendig helsehjelp, vurderes melding
      til barneverntjenesten.
    fase: forberedelse
    ansvarlig: overgangskoordinator-barn
    medvirker: [pasient, pårørende]
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [hpl-33]
    informerer pasient: ja
    valg:
      - når: Ungdommen vil ha ny time
        neste: samtale-alene
        høyst: 2 runder
      - ellers: seksten-år

  # Før 16-årsdagen. Fra da av går epikrisen til ungdommen, ikke til foreldrene, og foreldrenes innsyn endres.
  seksten-år:
    tittel: Ungdommen blir helserettslig myndig
    beskrivelse: >-
      Samtale om hva som endres: ungdommen samtykker selv, har egen innlogging, får epikrisen, og bestemmer hva foreldrene
      får vite. Mangler ungdommen samtykkekompetanse, skrives det ned hvem som bestemmer, og behovet for verge etter 18
      tas opp.
    fase: forberedelse
    ansvarlig: overgangskoordinator-barn
    medvirker: [pasient, pårørende]
    gir: [endringer-ved-16, behovsmelding]
    frist: {alder: 16, grunnlag: lov, hjemmel: [pbrl-4-3], verifisert: nei}
    ved fristbrudd: {varsle: [avdelingsleder]}
    norm: skal
    hjemmel: [pbrl-4-3, pbrl-3-2, vergemålsloven]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    valg:
      - når: Ungdommen har barnekoordinator, eller trenger koordinerte tjenester som voksen
        neste: [utpeke-mottaker, planlegge-voksenliv]
      - ellers: utpeke-mottaker

  # ── Overføring ────────────────────────────────────────────────────────────────────────────────────────────────────

  # Sykdom som oppdages sent, og ungdom som flytter hit. Også for dem skal overføringen være planlagt.
  starte-sent:
    start: Ungdommen er over 16 år når sykdommen oppdages, eller når han eller hun flytter hit
    tittel: Overgangen begynner sent
    beskrivelse: Det viktigste fra forberedelsen tas først. Ungdommen samtykker selv.
    fase: overføring
    ansvarlig: overgangskoordinator-barn
    medvirker: [pasient]
    gir: [overgangsplan, behovsmelding]
    norm: bør
    hjemmel: [pbrl-4-3, pbrl-3-2]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    valg:
      - når: Ungdommen har barnekoordinator, eller trenger koordinerte tjenester som voksen
        neste: [utpeke-mottaker, planlegge-voksenliv]
      - ellers: utpeke-mottaker

  # Før 17-årsdagen er et forslag: et år er det som skal til for å møtes før 18.
  utpeke-mottaker:
    tittel: Barnesiden ber om en navngitt mottaker
    beskrivelse: En koordinator på hver side, med navn, og fastlegen vet hvem de er.
    fase: overføring
    ansvarlig: overgangskoordinator-barn
    medvirker: [pasient]
    informeres: [fastlege]
    gir: [overgangsplan]
    frist: {alder: 17, grunnlag: avtale, verifisert: nei}
    norm: bør
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    neste: forberede-mottak

  forberede-mottak:
    tittel: Voksensiden utpeker mottaker og setter av den første timen
    fase: overføring
    ansvarlig: overgangskoordinator-voksen
    utfører: [voksenavdeling, havo, dps]
    trenger: [overgangsplan]
    gir: [mottaksplan]
    frist: {innen: 8 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [avdelingsleder, overgangskoordinator-barn]}
    norm: bør
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    neste: overføringsmøte

  # Stedet for «ingen vil ta imot» og for «jeg vil ikke». Barnesiden har ungdommen til møtet har svart på hvem som tar over.
  planmøte-uten-mottaker:
    tittel: Planmøte når ingen tar imot, eller ungdommen sier nei
    beskrivelse: >-
      Ungdommen, fastlegen, kommunen, avdelingslederne på begge sider. Ungdommen får vite om retten til ny vurdering og til
      å klage. Barnesiden slipper ikke før noen med navn har sagt ja.
    fase: overføring
    ansvarlig: overgangskoordinator-barn
    medvirker: [pasient, pårørende, fastlege, avdelingsleder, koordinerende-enhet]
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [pbrl-2-3, pbrl-7-2]
    informerer pasient: ja
    valg:
      - når: Voksensiden kan nå utpeke en mottaker, og ungdommen vil
        neste: utpeke-mottaker
        høyst: 2 runder
      - ellers: fastlege-følger-opp

  # Hver avdeling som følger ungdommen, overfører sin del; de går side om side, men planen er én.
  overføringsmøte:
    tittel: Overføringsmøte med ungdommen og den som tar imot
    beskrivelse: >-
      I en rolig fase av sykdommen, helst mellom 17 og 18 år. Ungdommen får hilse på dem som tar over. Er sykdommen urolig,
      flyttes møtet, men barnesiden slipper ikke for det.
    fase: overføring
    ansvarlig: overgangskoordinator-barn
    medvirker: [pasient, pårørende, overgangskoordinator-voksen, fastlege, koordinator]
    trenger: [mottaksplan]
    gir: [overgangsplan]
    frist: {alder: 18, grunnlag: retningslinje, verifisert: nei}
    samtykke: {av: {pasient: 16+}, nei: planmøte-uten-mottaker}
    norm: bør
    hjemmel: [pbrl-4-3]
    kilde: [pediatriveileder-overgang, sjekkliste-sus]
    informerer pasient: ja
    flervalg:
      - når: Barneavdelingen følger ungdommen
        neste: overføre-barneavdeling
      - når: Barnehabiliteringen følger ungdommen
        neste: overføre-habu
      - når: BUP behandler ungdommen
        neste: overføre-bup
      - ellers: fastlege-følger-opp

  overføre-barneavdeling:
    tittel: Barneavdelingen overfører
    fase: overføring
    ansvarlig: barneavdeling
    medvirker: [pasient]
    trenger: [overgangsplan]
    gir: [epikrise-barneavdeling]
    frist: {alder: 18, grunnlag: retningslinje, verifisert: nei}
    ved fristbrudd: beholde-barneavdeling
    norm: bør
    kilde: [pediatriveileder-overgang, prioritering-henvisning]
    informerer pasient: ja
    neste: første-time-voksenavdeling

  # Avdelingen for voksne sier nei eller svarer ikke: barneavdelingen beholder ungdommen, også om 18-årsdagen går.
  beholde-barneavdeling:
    tittel: Barneavdelingen beholder ungdommen og kaller inn til planmøte
    beskrivelse: Fastlegen, kommunen, lederne på begge sider. Hvem følger hvilken del?
    fase: overføring
    ansvarlig: barneavdeling
    medvirker: [pasient, fastlege, avdelingsleder, koordinator]
    gir: [epikrise-barneavdeling]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    informerer pasient: ja
    valg:
      - når: Det er avtalt hvem som tar imot
        neste: overføre-barneavdeling
        høyst: 2 runder
      - ellers: fastlege-følger-opp

  # Den faste oppfølgingen går til kommunen med det samme; voksenhabiliteringen kommer inn når den trengs.
  overføre-habu:
    tittel: Barnehabiliteringen overfører
    fase: overføring
    ansvarlig: habu
    medvirker: [pasient, pårørende]
    trenger: [overgangsplan]
    gir: [epikrise-habilitering]
    frist: {alder: 18, grunnlag: retningslinje, verifisert: nei}
    ved fristbrudd: {varsle: [avdelingsleder, overgangskoordinator-barn]}
    norm: bør
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    neste: [første-time-havo, fast-oppfølging-kommunen]

  # Nytt forløp (D11): henvisningen sendes i god tid. Seks måneder er et forslag.
  overføre-bup:
    tittel: BUP henviser til psykisk helsevern for voksne
    fase: overføring
    ansvarlig: bup
    medvirker: [pasient]
    trenger: [overgangsplan]
    gir: [henvisning, epikrise-bup]
    frist: {alder: 18, grunnlag: retningslinje, verifisert: nei}
    ved fristbrudd: bup-fortsetter
    norm: bør
    hjemmel: [pbrl-2-2]
    kilde: [prioritering-phbu, kodeveileder-pasientforløp]
    informerer pasient: ja
    neste: vurdere-dps

  # Bare behandling som er begynt før 18; ikke etter 23-årsdagen.
  bup-fortsetter:
    tittel: BUP fortsetter behandlingen den har begynt
    beskrivelse: >-
      Planmøte med fastlegen og kommunens psykiske helsetjeneste. Ungdommen får vite om retten til å klage. BUP fullfører
      det som er begynt, til den unge er 23 om det trengs.
    fase: overføring
    ansvarlig: bup
    medvirker: [pasient, fastlege, psykisk-helse-kommune]
    gir: [epikrise-bup]
    frist: {alder: 23, grunnlag: retningslinje, verifisert: nei}
    norm: kan
    hjemmel: [pbrl-7-2]
    kilde: [prioritering-phbu]
    informerer pasient: ja
    valg:
      - når: Den unge trenger fortsatt behandling, og det er noe nytt å vise til
        neste: overføre-bup
        høyst: 1 runde
      - ellers: fastlege-følger-opp

  # ── Kommunen ──────────────────────────────────────────────────────────────────────────────────────────────────────

  planlegge-voksenliv:
    tittel: Voksenlivet planlegges i kommunen
    beskrivelse: >-
      Skole og arbeid, ytelser fra Nav, bolig, verge eller hjelp til økonomi, tannhelse når det faste tilbudet til barn
      slutter, helsestasjon for ungdom, støtte til foreldrene. Barnekoordinatoren er der til ungdommen er 18.
    fase: kommune
    ansvarlig: barnekoordinator
    medvirker: [pasient, pårørende, nav, skole, tannhelsetjeneste, fastlege]
    trenger: [behovsmelding]
    gir: [individuell-plan]
    frist: {alder: 18, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [hol-7-2a, hol-3-4, nav-15a, vergemålsloven]
    kilde: [barnekoordinator-lover, pbrl-kommentarer-2-5c]
    informerer pasient: ja
    neste: oppnevne-koordinator

  # Retten til barnekoordinator slutter ved 18. Den koordinerende enheten er selv kontaktpunktet til noen er oppnevnt.
  oppnevne-koordinator:
    tittel: Koordinator etter 18 år oppnevnes
    fase: kommune
    ansvarlig: koordinerende-enhet
    medvirker: [pasient, pårørende, barnekoordinator]
    trenger: [individuell-plan]
    frist: {alder: 18, grunnlag: lov, hjemmel: [hol-7-2], verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, barnekoordinator]}
    norm: skal
    hjemmel: [hol-7-2, hol-7-3]
    kilde: [barnekoordinator-lover, pbrl-kommentarer-2-5c]
    oppfyller: [koordinator-etter-18]
    informerer pasient: ja
    neste: koordinator-tar-over

  koordinator-tar-over:
    tittel: Koordinatoren møter den unge og tar over planen
    beskrivelse: Koordinatoren har individuell plan, følger den unge så lenge behovet varer, og er med på overføringsmøtet.
    fase: kommune
    ansvarlig: koordinator
    medvirker: [pasient, pårørende, barnekoordinator]
    trenger: [individuell-plan]
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [koordinerende-enhet]}
    norm: skal
    hjemmel: [hol-7-1, hol-7-2, pbrl-2-5, ip-forskriften]
    kilde: [ip-koordinator-kontaktlege, barnekoordinator-lover]
    oppfyller: [individuell-plan-videre]
    informerer pasient: ja
    ferdig: ja

  fast-oppfølging-kommunen:
    tittel: Kommunen har den faste oppfølgingen etter habiliteringen
    beskrivelse: >-
      Fysioterapi, ergoterapi, hjelpemidler, bolig og opplæring av dem som hjelper. Ber voksenhabiliteringen om hjelp når
      det trengs.
    fase: kommune
    ansvarlig: rehabiliteringstjeneste
    medvirker: [pasient, pårørende, koordinator]
    trenger: [epikrise-habilitering]
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [hol-3-2]
    informerer pasient: ja
    neste: følge-opp-ung-voksen

  # ── Første time for voksne ────────────────────────────────────────────────────────────────────────────────────────

  # Den som ikke møter, og den som ikke får time i tide, går begge tilbake til dem som kjenner den unge. Seks måneder er et
  # forslag; sykdommen kan kreve mye kortere tid.
  første-time-voksenavdeling:
    tittel: Første time på avdelingen for voksne
    beskrivelse: Helst med en fra barneavdelingen til stede. Den unge møter den samme legen neste gang.
    fase: mottak
    ansvarlig: voksenavdeling
    medvirker: [pasient]
    trenger: [epikrise-barneavdeling]
    frist: {innen: 6 måneder, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: finne-barneavdeling
    oppmøte: ja
    ikke møtt: finne-barneavdeling
    ventetid: {ansvarlig: barneavdeling}
    norm: bør
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    neste: følge-opp-ung-voksen

  finne-barneavdeling:
    tittel: Barneavdelingen finner den unge som ikke møtte eller ikke fikk time
    beskrivelse: >-
      Ringer den unge, og foreldrene når den unge har sagt ja til det, spør hva som er i veien, og er med til timen når det
      hjelper.
    fase: mottak
    ansvarlig: barneavdeling
    medvirker: [pasient]
    informeres: [fastlege]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [hpl-25]
    informerer pasient: ja
    valg:
      - når: Den unge vil møte
        neste: første-time-voksenavdeling
        høyst: 2 runder
      - ellers: fastlege-følger-opp

  første-time-havo:
    tittel: Første time hos voksenhabiliteringen
    beskrivelse: Avtaler hva voksenhabiliteringen gjør nå, og hva som skal til for at den kommer inn igjen.
    fase: mottak
    ansvarlig: havo
    medvirker: [pasient]
    trenger: [epikrise-habilitering]
    frist: {innen: 6 måneder, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: finne-habu
    oppmøte: ja
    ikke møtt: finne-habu
    ventetid: {ansvarlig: habu}
    norm: bør
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    neste: følge-opp-ung-voksen

  finne-habu:
    tittel: Barnehabiliteringen finner den unge som ikke møtte eller ikke fikk time
    beskrivelse: >-
      Ringer den unge, og foreldrene når den unge har sagt ja til det, spør hva som er i veien, og er med til timen når det
      hjelper.
    fase: mottak
    ansvarlig: habu
    medvirker: [pasient]
    informeres: [fastlege]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [hpl-25]
    informerer pasient: ja
    valg:
      - når: Den unge vil møte
        neste: første-time-havo
        høyst: 2 runder
      - ellers: fastlege-følger-opp

  vurdere-dps:
    tittel: Psykisk helsevern for voksne vurderer henvisningen
    beskrivelse: En mangelfull henvisning skal vurderes, ikke sendes i retur; den som vurderer, ringer BUP.
    fase: mottak
    ansvarlig: dps
    trenger: [henvisning]
    gir: [vurderingssvar]
    frist: {innen: 10 virkedager, grunnlag: lov, hjemmel: [pbrl-2-2], verifisert: nei}
    ved fristbrudd: {varsle: [avdelingsleder, bup]}
    norm: skal
    hjemmel: [pbrl-2-2]
    kilde: [pbrl-forarbeider-2-2, helsenorge-vurdering, henvisningsveileder, kodeveileder-pasientforløp]
    informerer pasient: ja
    neste: første-time-dps

  # Fristen settes for hver enkelt, aldri senere enn 65 virkedager. Brudd meldes til Helfo, i psykisk helseverns eget forløp.
  første-time-dps:
    tittel: Første time i psykisk helsevern for voksne
    beskrivelse: Helst med behandleren fra BUP til stede. BUP behandler til timen er gjennomført.
    fase: mottak
    ansvarlig: dps
    medvirker: [pasient, bup]
    frist:
      innen: 65 virkedager
      regnes fra: vurdere-dps
      grunnlag: forskrift
      hjemmel: [prioriteringsforskriften]
      verifisert: nei
    ved fristbrudd: finne-bup
    oppmøte: ja
    ikke møtt: finne-bup
    ventetid: {ansvarlig: bup}
    norm: bør
    kilde: [pediatriveileder-overgang, fristbrudd-under-23]
    informerer pasient: ja
    neste: følge-opp-ung-voksen

  # Blir den unge verre mens hun eller han venter, er det BUP som har behandlingen.
  finne-bup:
    tittel: BUP finner den unge som ikke møtte eller ikke fikk time
    beskrivelse: >-
      Ringer den unge, og foreldrene når den unge har sagt ja til det, spør hva som er i veien, og er med til timen når det
      hjelper.
    fase: mottak
    ansvarlig: bup
    medvirker: [pasient]
    informeres: [fastlege]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [hpl-25]
    informerer pasient: ja
    valg:
      - når: Den unge vil møte
        neste: første-time-dps
        høyst: 2 runder
      - ellers: fastlege-følger-opp

  # ── Ung voksen ────────────────────────────────────────────────────────────────────────────────────────────────────

  # Her møtes sporene. Overgangen er ikke over ved 18.
  følge-opp-ung-voksen:
    tittel: Den unge følges opp som ung voksen, og overgangen evalueres
    beskrivelse: >-
      Kommer den unge til timene? Er fastlegen med? Har alle legemidler og kontroller en eier? Den unge sier hva som gikk
      bra og dårlig, og barnesiden får vite det.
    fase: etterpå
    ansvarlig: overgangskoordinator-voksen
    utfører: [voksenavdeling, havo, dps]
    medvirker: [pasient, fastlege, koordinator]
    gir: [oppfølgingsplan]
    norm: bør
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    valg:
      - når: Den unge er under 25 år og ikke trygg i tilbudet for voksne ennå
        neste: følge-opp-ung-voksen
        hver: 1 år
      - ellers: etablert-voksen

  # ── Når noe skjer underveis ───────────────────────────────────────────────────────────────────────────────────────

  overføring-haster:
    tittel: Ungdommen blir 18 uten at noen har tatt over
    beskrivelse: >-
      Barnesiden har ungdommen til mottakeren har sagt ja; ingen timer strykes på fødselsdagen. Overføringsmøtet holdes
      straks, og lederne på begge sider får vite at det mangler en mottaker.
    fase: underveis
    ansvarlig: overgangskoordinator-barn
    medvirker: [pasient, avdelingsleder, fastlege]
    gir: [overgangsplan]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    informerer pasient: ja
    neste: utpeke-mottaker

  flytte-overgangen:
    tittel: Overgangen flyttes med ungdommen
    beskrivelse: Ny fastlege, ny kommune og ofte nytt helseforetak. Studier og folkehøyskole er flytting i denne alderen.
    fase: underveis
    ansvarlig: overgangskoordinator-barn
    medvirker: [pasient, pårørende, barnekoordinator]
    gir: [overgangsplan]
    norm: bør
    hjemmel: [sphl-2-1e]
    informerer pasient: ja
    neste: nytt-helseforetak

  # Akuttmottaket tar imot uansett alder og finner ut hvor ungdommen skal ligge.
  akutt-hjelp:
    tittel: Akutt hjelp mens overgangen pågår
    beskrivelse: >-
      Ungdommen legges der alder og sykdom tilsier, også i akuttilbudet i psykisk helsevern. Den som er i en overgang, skal
      ikke overføres mens det er akutt.
    fase: underveis
    ansvarlig: akuttmottak
    medvirker: [pasient, pårørende, bup-døgn]
    norm: skal
    hjemmel: [sphl-3-1]
    informerer pasient: ja
    valg:
      - når: Overføringen til voksensiden er gjennomført
        neste: følge-opp-ung-voksen
      - ellers: utpeke-mottaker

  snakke-om-samtykket:
    tittel: Fastlegen snakker med ungdommen som har trukket samtykket
    beskrivelse: >-
      Fra 16 år er det ungdommens eget valg. Fastlegen spør hva ungdommen vil ha i stedet, vurderer samtykkekompetansen, og
      avtaler hva som skal gi ny kontakt.
    fase: underveis
    ansvarlig: fastlege
    medvirker: [pasient]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [pbrl-4-1, pbrl-4-3]
    informerer pasient: ja
    neste: fastlege-følger-opp

  # ── Slutt ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  etablert-voksen:
    tittel: Etablert som voksen
    fase: etterpå
    ansvarlig: fastlege
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    slutt: >-
      Den unge er trygg i tilbudet for voksne, kommer til timene og har en fastlege som kjenner planen. Avdelingen for
      voksne fortsetter behandlingen som for andre voksne

  fastlege-følger-opp:
    tittel: Fastlegen følger opp
    fase: etterpå
    ansvarlig: fastlege
    informerer pasient: ja
    slutt: >-
      Fastlegen har den unge alene: sykdommen trenger ikke avdeling for voksne, ingen avdeling har tatt imot, eller den
      unge vil ikke. Fastlegen innkaller, og vet hva som skal gi ny henvisning

  nytt-helseforetak:
    tittel: Overgangen fortsetter et annet sted
    fase: underveis
    ansvarlig: overgangskoordinator-ny
    informerer pasient: ja
    slutt: Overgangskoordinatoren i det nye helseforetaket har tatt over planen

overleveringer:

  # ── Forberedelse og 16 år ─────────────────────────────────────────────────────────────────────────────────────────

  # Til ungdommen selv, på innbyggertjenesten; foreldrene får vite hva som endres for dem.
  til-ungdommen-ved-16:
    tittel: Ungdommen og foreldrene får skriftlig hva som endres ved 16 år
    fra: seksten-år
    til: pasient
    kopi: [pårørende]
    type: informasjon
    dokument: [endringer-ved-16]
    innhold: [samtykke-og-innsyn, hva-foreldrene-får-vite, egen-innlogging, fullmakt]
    kanal: portal
    reservekanal: brev
    frist: {alder: 16, grunnlag: lov, hjemmel: [pbrl-4-3], verifisert: nei}
    kvittering:
      nivå: lest
      innen: 4 uker
      mangler: {varsle: [overgangskoordinator-barn]}
    hjemmel: [pbrl-3-2, pbrl-4-3]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja

  melding-til-barnekoordinator:
    tittel: Kommunen får vite at voksenlivet må planlegges
    fra: seksten-år
    til: planlegge-voksenliv
    type: delt-ansvar
    dokument: [behovsmelding]
    innhold: [behov, tjenester-i-dag, ønske]
    kanal: plo
    frist: 2 uker
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [overgangskoordinator-barn, kommunalsjef]}
    hjemmel: [sphl-2-5, hpl-25]
    samtykke: {av: {pasient: 16+}, nei: utpeke-mottaker}
    kilde: [barnekoordinator-lover]
    informerer pasient: ja

  melding-til-barnekoordinator-sent:
    tittel: Kommunen får vite at voksenlivet må planlegges
    fra: starte-sent
    til: planlegge-voksenliv
    type: delt-ansvar
    dokument: [behovsmelding]
    innhold: [behov, tjenester-i-dag, ønske]
    kanal: plo
    frist: 2 uker
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [overgangskoordinator-barn, kommunalsjef]}
    hjemmel: [sphl-2-5, hpl-25]
    samtykke: {av: {pasient: 16+}, nei: utpeke-mottaker}
    kilde: [barnekoordinator-lover]
    informerer pasient: ja

  # ── Fram mot 18 år ────────────────────────────────────────────────────────────────────────────────────────────────

  be-om-mottaker:
    tittel: Barnesiden ber voksensiden om en mottaker
    fra: utpeke-mottaker
    til: forberede-mottak
    kopi: [fastlege]
    type: henvisning
    dokument: [overgangsplan]
    innhold: [mål, hva-ungdommen-klarer-selv, hvem-følger-hva, første-time-for-voksne]
    kanal: dialogmelding
    reservekanal: telefon
    frist: {alder: 17, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 4 uker
      mangler: planmøte-uten-mottaker
    avslag: planmøte-uten-mottaker
    ansvar i ventetid: overgangskoordinator-barn
    tilbakemelding: {dokument: mottaksplan, til: overgangskoordinator-barn, innen: 8 uker}
    hjemmel: [hpl-25]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja

  mottaker-er-utpekt:
    tittel: Voksensiden svarer med navn og tid
    fra: forberede-mottak
    til: overføringsmøte
    type: møte
    dokument: [mottaksplan]
    innhold: [navngitt-mottaker, første-time-for-voksne, hva-er-annerledes]
    kanal: møte
    frist: {alder: 18, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [avdelingsleder]}
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja

  fastlegen-inn-i-møtet:
    tittel: Fastlegen kalles inn til overføringsmøtet
    fra: forberede-mottak
    til: fastlege
    type: møte
    kanal: dialogmelding
    frist: {før: overføringsmøte, senest: 4 uker, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [overgangskoordinator-voksen, overgangskoordinator-barn]}
    hjemmel: [hpl-25]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja

  planmøte-til-fastlege:
    tittel: Fastlegen har den unge når ingen avdeling tar imot
    fra: planmøte-uten-mottaker
    til: fastlege-følger-opp
    type: delt-ansvar
    kanal: dialogmelding
    frist: {alder: 18, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [overgangskoordinator-barn, kommuneoverlege]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  møte-til-fastlege:
    tittel: Fastlegen tar over når ingen avdeling for voksne trengs
    fra: overføringsmøte
    til: fastlege-følger-opp
    type: ansvarsoverføring
    dokument: [overgangsplan]
    innhold: [mål, hva-ungdommen-klarer-selv, hvem-følger-hva, første-time-for-voksne]
    kanal: dialogmelding
    frist: {alder: 18, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [overgangskoordinator-barn, kommuneoverlege]}
    avslag: planmøte-uten-mottaker
    ansvar i ventetid: overgangskoordinator-barn
    hjemmel: [hpl-25, hpl-45]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja

  barneavdeling-overfører-sin-del:
    tittel: Barneavdelingen får planen og overfører sin del
    fra: overføringsmøte
    til: overføre-barneavdeling
    type: delt-ansvar
    dokument: [overgangsplan]
    innhold: [mål, hva-ungdommen-klarer-selv, hvem-følger-hva, første-time-for-voksne]
    kanal: journal
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [overgangskoordinator-barn, avdelingsleder]}
    informerer pasient: ja

  habu-overfører-sin-del:
    tittel: Barnehabiliteringen får planen og overfører sin del
    fra: overføringsmøte
    til: overføre-habu
    type: delt-ansvar
    dokument: [overgangsplan]
    innhold: [mål, hva-ungdommen-klarer-selv, hvem-følger-hva, første-time-for-voksne]
    kanal: journal
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [overgangskoordinator-barn, avdelingsleder]}
    informerer pasient: ja

  bup-overfører-sin-del:
    tittel: BUP får planen og overfører sin del
    fra: overføringsmøte
    til: overføre-bup
    type: delt-ansvar
    dokument: [overgangsplan]
    innhold: [mål, hva-ungdommen-klarer-selv, hvem-følger-hva, første-time-for-voksne]
    kanal: journal
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [overgangskoordinator-barn, avdelingsleder]}
    informerer pasient: ja

  # Barneavdelingen har ungdommen til den første timen er gjennomført; fastlegen får samme epikrise og vet hvem som følger hva.
  overføring-voksenavdeling:
    tittel: Fra barneavdelingen til avdelingen for voksne
    fra: overføre-barneavdeling
    til: første-time-voksenavdeling
    kopi: [fastlege]
    type: ansvarsoverføring
    dokument: [epikrise-barneavdeling, overgangsplan]
    innhold:
      - diagnose
      - legemidler-kroppslig
      - svar-barneavdeling
      - kontroller-kroppslig
      - beredskap
      - mål
      - hva-ungdommen-klarer-selv
      - hvem-følger-hva
      - første-time-for-voksne
    eies etterpå:
      legemidler-kroppslig: voksenavdeling
      svar-barneavdeling: barneavdeling
      kontroller-kroppslig: voksenavdeling
    kanal: epikrise
    reservekanal: telefon
    frist: {alder: 18, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 4 uker
      mangler: beholde-barneavdeling
    avslag: beholde-barneavdeling
    ansvar i ventetid: barneavdeling
    hjemmel: [hpl-45a, hpl-45]
    kilde: [pediatriveileder-overgang, hpl-kommentarer-45a]
    informerer pasient: ja

  # Sier voksenhabiliteringen nei, har kommunen den faste oppfølgingen alt, og ber om hjelp igjen når det trengs.
  overføring-havo:
    tittel: Fra barnehabiliteringen til voksenhabiliteringen
    fra: overføre-habu
    til: første-time-havo
    kopi: [fastlege]
    type: ansvarsoverføring
    dokument: [epikrise-habilitering, overgangsplan]
    innhold:
      - diagnose
      - funksjon
      - samtykkekompetanse
      - videre-habilitering
      - beredskap
      - mål
      - hva-ungdommen-klarer-selv
      - hvem-følger-hva
      - første-time-for-voksne
    eies etterpå:
      videre-habilitering: rehabiliteringstjeneste
    kanal: epikrise
    reservekanal: telefon
    frist: {alder: 18, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 4 uker
      mangler: fast-oppfølging-kommunen
    avslag: fast-oppfølging-kommunen
    ansvar i ventetid: habu
    hjemmel: [hpl-45a, hpl-45]
    kilde: [pediatriveileder-overgang, hpl-kommentarer-45a]
    informerer pasient: ja

  overføring-kommunen-habilitering:
    tittel: Fra barnehabiliteringen til kommunen
    fra: overføre-habu
    til: fast-oppfølging-kommunen
    kopi: [fastlege]
    type: delt-ansvar
    dokument: [epikrise-habilitering]
    innhold: [diagnose, funksjon, samtykkekompetanse, videre-habilitering, beredskap]
    eies etterpå:
      videre-habilitering: rehabiliteringstjeneste
    kanal: plo
    reservekanal: møte
    frist: {alder: 18, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 4 uker
      mangler: {varsle: [habu, kommunalsjef]}
    hjemmel: [hpl-45a, hpl-25]
    kilde: [pediatriveileder-overgang, hpl-kommentarer-45a]
    informerer pasient: ja

  # Seks måneder før den første timen er et forslag: ti virkedager til svar, og høyst 65 virkedager til start.
  henvisning-dps:
    tittel: Fra BUP til psykisk helsevern for voksne
    fra: overføre-bup
    til: vurdere-dps
    kopi: [fastlege]
    type: henvisning
    dokument: [henvisning, epikrise-bup]
    innhold:
      - problemstilling
      - funksjon
      - legemidler
      - tiltak-prøvd
      - diagnose
      - legemidler-psykisk
      - psykisk-oppfølging
      - selvmordsrisiko
      - beredskap
    eies etterpå:
      legemidler-psykisk: bup
      psykisk-oppfølging: bup
    kanal: e-henvisning
    reservekanal: telefon
    frist: {alder: 18, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [bup, avdelingsleder]}
    avslag: bup-fortsetter
    ansvar i ventetid: bup
    tilbakemelding: {dokument: vurderingssvar, til: bup, innen: 10 virkedager}
    hjemmel: [pbrl-2-2, hpl-25, hpl-45a]
    norm: skal
    kilde: [prioritering-phbu, helsenorge-vurdering, henvisningsveileder]
    informerer pasient: ja

  svar-fra-dps:
    tittel: Svar på henvisningen til BUP og fastlegen
    fra: vurdere-dps
    til: bup
    kopi: [fastlege]
    type: informasjon
    dokument: [vurderingssvar]
    innhold: [rett-eller-avslag, frist-for-start, begrunnelse, klageadgang]
    kanal: dialogmelding
    reservekanal: brev
    frist: samme dag
    hjemmel: [pbrl-2-2]
    kilde: [helsenorge-vurdering]
    informerer pasient: ja

  beholde-barneavdeling-til-fastlege:
    tittel: Fastlegen har den unge når barneavdelingen ikke fant en mottaker
    fra: beholde-barneavdeling
    til: fastlege-følger-opp
    type: delt-ansvar
    dokument: [epikrise-barneavdeling]
    innhold: [diagnose, legemidler-kroppslig, svar-barneavdeling, kontroller-kroppslig, beredskap]
    eies etterpå:
      legemidler-kroppslig: fastlege
      svar-barneavdeling: barneavdeling
      kontroller-kroppslig: fastlege
    kanal: epikrise
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [barneavdeling, kommuneoverlege]}
    hjemmel: [hpl-45a]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  bup-fortsetter-til-fastlege:
    tittel: Fastlegen har den unge etter BUP
    fra: bup-fortsetter
    til: fastlege-følger-opp
    type: delt-ansvar
    dokument: [epikrise-bup]
    innhold: [diagnose, legemidler-psykisk, psykisk-oppfølging, selvmordsrisiko, beredskap]
    eies etterpå:
      legemidler-psykisk: fastlege
      psykisk-oppfølging: fastlege
    kanal: epikrise
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [bup, kommuneoverlege]}
    hjemmel: [hpl-45a]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  # ── Kommunen ──────────────────────────────────────────────────────────────────────────────────────────────────────

  # Med samtykke fra ungdommen selv.
  møte-med-nav:
    tittel: Møte med Nav om skole, arbeid og ytelser
    fra: planlegge-voksenliv
    til: nav
    type: møte
    kanal: møte
    frist: {alder: 18, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 4 uker
      mangler: {varsle: [barnekoordinator]}
    hjemmel: [hpl-22, hol-3-4, nav-15a]
    kilde: [velferdstjenestelovene]
    informerer pasient: ja

  # Overlapper: barnekoordinatoren slipper ikke før enheten har svart.
  behov-for-koordinator:
    tittel: Barnekoordinatoren melder at det trengs koordinator etter 18
    fra: planlegge-voksenliv
    til: oppnevne-koordinator
    type: delt-ansvar
    dokument: [individuell-plan]
    innhold: [mål, tiltak, ansvar, koordinator]
    kanal: møte
    reservekanal: plo
    frist: {før: koordinator-tar-over, senest: 6 måneder, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [barnekoordinator, kommunalsjef]}
    hjemmel: [hol-7-2, hol-7-2a]
    kilde: [barnekoordinator-lover]
    informerer pasient: ja

  # Tar ingen på seg oppgaven, er det enheten selv som har den.
  koordinator-oppnevnt:
    tittel: Fra barnekoordinator til koordinator
    fra: oppnevne-koordinator
    til: koordinator-tar-over
    kopi: [fastlege, overgangskoordinator-barn]
    type: delt-ansvar
    dokument: [individuell-plan]
    innhold: [mål, tiltak, ansvar, koordinator]
    kanal: møte
    reservekanal: plo
    frist: {alder: 18, grunnlag: lov, hjemmel: [hol-7-2], verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [koordinerende-enhet, kommunalsjef]}
    hjemmel: [hol-7-1, hol-7-2, hpl-25]
    norm: skal
    kilde: [barnekoordinator-lover, pbrl-kommentarer-2-5c]
    informerer pasient: ja

  kommunen-følger-habilitering:
    tittel: Voksensiden får vite hva kommunen gjør
    fra: fast-oppfølging-kommunen
    til: følge-opp-ung-voksen
    type: delt-ansvar
    kanal: plo
    frist: 4 uker
    kvittering:
      nivå: akseptert
      innen: 4 uker
      mangler: {varsle: [rehabiliteringstjeneste, koordinator]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  # ── Etter den første timen, og når den unge ikke kom ──────────────────────────────────────────────────────────────

  ikke-møtt-voksenavdeling:
    tittel: Den unge kom ikke, og barneavdelingen får vite det samme dag
    fra: første-time-voksenavdeling
    til: finne-barneavdeling
    kopi: [fastlege]
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: {innen: samme dag, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [voksenavdeling, overgangskoordinator-barn]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  ny-time-voksenavdeling:
    tittel: Barneavdelingen har funnet den unge, og det blir ny time
    fra: finne-barneavdeling
    til: første-time-voksenavdeling
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [barneavdeling, avdelingsleder]}
    informerer pasient: ja

  fant-ikke-voksenavdeling:
    tittel: Fastlegen får vite at den unge ikke vil, eller ikke er funnet
    fra: finne-barneavdeling
    til: fastlege-følger-opp
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [barneavdeling, kommuneoverlege]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  gjennomført-voksenavdeling:
    tittel: Den første timen er gjennomført
    fra: første-time-voksenavdeling
    til: følge-opp-ung-voksen
    kopi: [barneavdeling]
    type: delt-ansvar
    kanal: journal
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [voksenavdeling, overgangskoordinator-barn]}
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja

  ikke-møtt-havo:
    tittel: Den unge kom ikke, og barnehabiliteringen får vite det samme dag
    fra: første-time-havo
    til: finne-habu
    kopi: [fastlege]
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: {innen: samme dag, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [havo, overgangskoordinator-barn]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  ny-time-havo:
    tittel: Barnehabiliteringen har funnet den unge, og det blir ny time
    fra: finne-habu
    til: første-time-havo
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [habu, avdelingsleder]}
    informerer pasient: ja

  fant-ikke-havo:
    tittel: Fastlegen får vite at den unge ikke vil, eller ikke er funnet
    fra: finne-habu
    til: fastlege-følger-opp
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [habu, kommuneoverlege]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  gjennomført-havo:
    tittel: Den første timen er gjennomført
    fra: første-time-havo
    til: følge-opp-ung-voksen
    kopi: [habu]
    type: delt-ansvar
    kanal: journal
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [havo, overgangskoordinator-barn]}
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja

  ikke-møtt-dps:
    tittel: Den unge kom ikke, og BUP får vite det samme dag
    fra: første-time-dps
    til: finne-bup
    kopi: [fastlege]
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: {innen: samme dag, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [dps, overgangskoordinator-barn]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  ny-time-dps:
    tittel: BUP har funnet den unge, og det blir ny time
    fra: finne-bup
    til: første-time-dps
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [bup, avdelingsleder]}
    informerer pasient: ja

  fant-ikke-dps:
    tittel: Fastlegen får vite at den unge ikke vil, eller ikke er funnet
    fra: finne-bup
    til: fastlege-følger-opp
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [bup, kommuneoverlege]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  gjennomført-dps:
    tittel: Den første timen er gjennomført
    fra: første-time-dps
    til: følge-opp-ung-voksen
    kopi: [bup]
    type: delt-ansvar
    kanal: journal
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [dps, overgangskoordinator-barn]}
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja

  etablert:
    tittel: Fastlegen får planen når overgangen er over
    fra: følge-opp-ung-voksen
    til: etablert-voksen
    type: delt-ansvar
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå:
      tiltak: fastlege
    kanal: dialogmelding
    frist: {alder: 25, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [overgangskoordinator-voksen]}
    hjemmel: [hpl-25]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja

  # ── Hendelser ─────────────────────────────────────────────────────────────────────────────────────────────────────

  atten-uten-mottaker:
    tittel: Den som har ungdommen, sier fra om at 18-årsdagen kommer uten mottaker
    fra: fyller-18
    til: overføring-haster
    type: varsling
    frist: {alder: 18, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: lest
      innen: 1 uke
      mangler: {varsle: [avdelingsleder]}
    hjemmel: [hpl-25]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja

  flytting-varsel:
    tittel: Overgangskoordinatoren får vite om flyttingen
    fra: flytting
    til: flytte-overgangen
    type: varsling
    frist: 1 uke
    kvittering:
      nivå: lest
      innen: 1 uke
      mangler: {varsle: [overgangskoordinator-barn]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  # Sier det nye stedet nei, begynner det på nytt her; ingen slipper.
  overgangen-til-nytt-helseforetak:
    tittel: Overgangen overføres til det nye helseforetaket
    fra: flytte-overgangen
    til: nytt-helseforetak
    type: ansvarsoverføring
    dokument: [overgangsplan]
    innhold: [mål, hva-ungdommen-klarer-selv, hvem-følger-hva, første-time-for-voksne]
    kanal: dialogmelding
    reservekanal: telefon
    frist: 2 uker
    kvittering:
      nivå: akseptert
      innen: 4 uker
      mangler: utpeke-mottaker
    avslag: utpeke-mottaker
    ansvar i ventetid: overgangskoordinator-barn
    informerer pasient: ja

  akutt-varsel:
    tittel: Den som ser at det haster, ringer
    fra: akutt-forverring
    til: akutt-hjelp
    type: varsling
    kanal: telefon
    frist: straks
    kvittering:
      nivå: lest
      innen: 1 time
      mangler: {varsle: [legevakt, ambulanse]}
    hjemmel: [hpl-23, hpl-25, sphl-3-1]
    informerer pasient: ja

  etter-akutt-voksen:
    tittel: Voksensiden får vite hva som har hendt
    fra: akutt-hjelp
    til: følge-opp-ung-voksen
    kopi: [fastlege]
    type: delt-ansvar
    kanal: dialogmelding
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [akuttmottak]}
    hjemmel: [hpl-45a]
    informerer pasient: ja

  etter-akutt-barn:
    tittel: Barnesiden får vite hva som har hendt, og tar opp overgangen igjen
    fra: akutt-hjelp
    til: utpeke-mottaker
    kopi: [fastlege]
    type: delt-ansvar
    kanal: dialogmelding
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [akuttmottak]}
    hjemmel: [hpl-45a]
    informerer pasient: ja

  # Bare det ungdommen ikke har motsatt seg.
  samtykke-varsel:
    tittel: Fastlegen får vite at samtykket er trukket
    fra: trukket-samtykke
    til: snakke-om-samtykket
    type: varsling
    frist: 2 virkedager
    kvittering:
      nivå: lest
      innen: 1 uke
      mangler: {varsle: [kommuneoverlege]}
    hjemmel: [hpl-45a, hpl-23]
    informerer pasient: ja

# Aldersgrensene står på stegene. Fra BUP henviser til den første timen i psykisk helsevern for voksne er det ti virkedager
# til svar og 65 til start. Det er nær fire måneder når alt tar den tiden det kan; derfor bør BUP begynne et halvt år før.
frister:
  fra-bup-til-voksen:
    fra: overføre-bup
    til: første-time-dps
    innen: 6 måneder
    grunnlag: avtale
    verifisert: nei
  kommunen-på-plass:
    fra: overføre-habu
    til: fast-oppfølging-kommunen
    innen: 8 uker
    grunnlag: avtale
    verifisert: nei

plikter:
  koordinator-etter-18:
    tittel: Koordinator tilbys når retten til barnekoordinator slutter
    når: Ungdommen har behov for langvarige og koordinerte tjenester etter 18
    hjemmel: [hol-7-2, hol-7-3]
    norm: skal
    kilde: [barnekoordinator-lover, pbrl-kommentarer-2-5c]
    verifisert: nei
  individuell-plan-videre:
    tittel: Individuell plan føres videre når den unge ønsker det
    når: Den unge har rett til individuell plan og ønsker det
    hjemmel: [hol-7-1, pbrl-2-5]
    norm: skal
    kilde: [ip-koordinator-kontaktlege]
    verifisert: nei

hendelser:
  fyller-18:
    beskrivelse: Ungdommen blir 18 uten at overføringen er gjort.
    ansvarlig: overgangskoordinator-barn
    til: overføring-haster
  flytting:
    beskrivelse: Til et annet helseforetak, også for skole og studier.
    ansvarlig: overgangskoordinator-barn
    til: flytte-overgangen
  akutt-forverring:
    ansvarlig: akuttmottak
    til: akutt-hjelp
  trukket-samtykke:
    beskrivelse: Fra 16 år av ungdommen selv; før det av foreldrene, etter at ungdommen er hørt.
    ansvarlig: fastlege
    til: snakke-om-samtykket

"""#)
}
