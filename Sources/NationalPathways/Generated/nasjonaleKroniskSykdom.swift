// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let nasjonaleKroniskSykdom = EmbeddedFile(
    path: "pathways/nasjonale/kronisk-sykdom.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Kols, hjertesvikt og flere kroniske sykdommer samtidig: fra de første plagene til oppfølging over år.
#
# Forløpet er ett for alle, siden mange har mer enn én av sykdommene, og siden én må ha oversikten. Innleggelse og
# utskrivning er et eget forløp (`utskrivning`) som brukes her.
#
# Det som kommer fra lover, retningslinjer og prioriteringsveiledere, har `hjemmel` eller `kilde`. Ingen tall er holdt opp
# mot kilden slik den står i dag: derfor `verifisert: nei` og `status: utkast`. Frister med `grunnlag: avtale` er forslag
# som et helsefellesskap må ta stilling til.
#
# Valg vi har gjort der kildene lar noe stå åpent:
# * Fastlegen har oversikten og legemidlene hele veien, også mens poliklinikken justerer dem: poliklinikken skriver hver
#   endring i epikrisen. To som eier legemidlene, er det som går galt for den som har flere sykdommer.
# * Fastlegen er medisinsk ansvarlig ved digital hjemmeoppfølging. Kilden sier at det må avtales hvem det er; ingen sier
#   at det skal være fastlegen.
# * Årlig kontroll er foreslått for kols. Her gjelder det alle, og fastlegen kaller inn.
# * Tidlig kontroll etter en innleggelse (en til to uker ved hjertesvikt) er en del av utskrivningsforløpet. Her ses det
#   etter at den ble gjort, og om pasienten ble henvist til poliklinikk eller lungerehabilitering.
# * Ved kols har vi ikke funnet en norsk frist for kontroll etter innleggelse; de to ukene i utskrivningsforløpet gjelder.
# * Den som trenger mer enn én av poliklinikk, målinger hjemme og koordinator, får dem etter hverandre: planen legges om så
#   ofte det trengs. De ti rundene er bare satt for at rekken skal ta slutt; ingen kilde har dem.
# * De tolv ukene for hjertesvikt er prioriteringsveilederens, ikke en rett: fristen settes for hver pasient.
forløp: kronisk-sykdom
tittel: Kols, hjertesvikt og flere kroniske sykdommer
versjon: 0.1.0
status: utkast
beskrivelse: >-
  Hvem som har pasienten fra utredningen til egenbehandling, kontroller, digital hjemmeoppfølging, innleggelser og den
  siste tiden, og hvem som har oversikten når det er flere sykdommer.
pasientgruppe: flere-kroniske-lidelser
målgruppe:
  beskrivelse: Voksne med kols, hjertesvikt eller flere kroniske sykdommer
  alder: 18+
forvaltning:
  nivå: nasjonalt
  revideres: 2028-06-30
bruker:
  - ../felles/aktorer.yaml
  - ../felles/dokumenter.yaml
  - ../felles/hjemler.yaml
  - ../felles/kanaler.yaml
  - ../felles/kilder.yaml
  - ../felles/pasientgrupper.yaml

# Innholdet er vårt forslag; ingen av dem har en egen meldingsstandard som vi kjenner.
dokumenter:
  egenbehandlingsplan:
    navn: Egenbehandlingsplan
    innhold: [grønt-gult-rødt, legemidler-å-justere-selv, vekt-og-symptomgrenser, hvem-kontaktes]
    kilde: [dho-sluttrapport]
  måleoversikt:
    navn: Målinger og varsler fra digital hjemmeoppfølging
    innhold: [målinger, varsler, tiltak-gjort]
    kilde: [dho-sluttrapport]
  palliativ-plan:
    navn: Palliativ plan etter forhåndssamtale
    innhold: [personens-ønsker, symptomlindring, behandlingsnivå, hvem-kontaktes]
    kilde: [livets-slutt-melding]

faser:
  utredning: Utredning
  plan: Egenbehandling og plan
  oppfølging: Oppfølging over år
  forverring: Forverring og innleggelse

koordinering:
  - rolle: har oversikten
    aktør: fastlege
    fra: undersøke

steg:

  # ── Utredning ─────────────────────────────────────────────────────────────────────────────────────────────────────

  undersøke:
    start: Pasienten er tungpustet, hoven eller sliten, eller har fått påvist flere kroniske sykdommer
    tittel: Fastlegen undersøker
    beskrivelse: Spirometri ved mistanke om kols; blodprøver, EKG og henvisning til ultralyd av hjertet ved mistanke om svikt.
    fase: utredning
    ansvarlig: fastlege
    medvirker: [pasient]
    norm: bør
    kilde: [kols-retningslinje]
    informerer pasient: ja
    valg:
      - når: Hjertesvikt er mulig, eller kols er alvorlig eller uklar
        neste: henvise
      - når: Diagnosen er klar, og fastlegen kan behandle
        neste: lage-plan
      - ellers: ikke-kronisk

  henvise:
    tittel: Henvisning til hjerte- eller lungepoliklinikk
    fase: utredning
    ansvarlig: fastlege
    medvirker: [pasient]
    gir: [henvisning]
    norm: bør
    hjemmel: [pbrl-2-2]
    kilde: [henvisningsveileder, hjertesvikt-prioritering]
    informerer pasient: ja
    neste: vurdere-henvisning

  # Én ny henvisning etter et nei; så lages planen uten poliklinikken, og ingen står og venter.
  drøfte-avslag:
    tittel: Fastlegen drøfter avslaget med poliklinikken
    beskrivelse: Pasienten får vite om retten til å klage.
    fase: utredning
    ansvarlig: fastlege
    medvirker: [pasient]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [pbrl-7-2]
    informerer pasient: ja
    valg:
      - når: Det er kommet nye opplysninger
        neste: henvise
        høyst: 1 runde
      - ellers: lage-plan

  vurdere-henvisning:
    tittel: Henvisningen vurderes
    beskrivelse: Fristen for å starte settes for den enkelte.
    fase: utredning
    ansvarlig: medisinsk-poliklinikk
    trenger: [henvisning]
    gir: [vurderingssvar]
    frist: {innen: 10 virkedager, grunnlag: lov, hjemmel: [pbrl-2-2], verifisert: nei}
    ved fristbrudd: {varsle: [avdelingsleder, fastlege]}
    norm: skal
    hjemmel: [pbrl-2-2]
    kilde: [pbrl-forarbeider-2-2, helsenorge-vurdering]
    informerer pasient: ja
    neste: utrede

  utrede:
    tittel: Utredning i poliklinikken
    beskrivelse: Ultralyd av hjertet, utvidet lungefunksjon, og hva annet som kan forklare plagene.
    fase: utredning
    ansvarlig: medisinsk-poliklinikk
    medvirker: [pasient]
    trenger: [henvisning]
    gir: [egenbehandlingsplan, epikrise]
    oppmøte: ja
    ikke møtt: ny-time
    ventetid: {ansvarlig: fastlege, forverring: verre-i-ventetiden}
    norm: bør
    hjemmel: [pbrl-2-1b]
    kilde: [hjertesvikt-prioritering, kols-retningslinje]
    informerer pasient: ja
    neste: lage-plan

  # Fastlegen har pasienten mens hun eller han venter. Må pasienten på sykehus, er det hendelsen akutt innleggelse.
  verre-i-ventetiden:
    tittel: Dårligere i ventetiden; fastlegen ber om tidligere time
    beskrivelse: Behandler det som kan behandles imens, og legger inn når det trengs.
    fase: utredning
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    norm: bør
    informerer pasient: ja
    valg:
      - når: Poliklinikken gir tidligere time
        neste: utrede
        høyst: 2 runder
      - ellers: lage-plan

  ny-time:
    tittel: Pasienten kom ikke; poliklinikken ringer
    beskrivelse: Spør hvorfor, og om noe gjør det vanskelig å komme.
    fase: utredning
    ansvarlig: medisinsk-poliklinikk
    medvirker: [pasient]
    gir: [epikrise]
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    norm: bør
    informerer pasient: ja
    valg:
      - når: Pasienten vil ha ny time
        neste: utrede
        høyst: 2 runder
      - ellers: lage-plan

  # ── Plan ──────────────────────────────────────────────────────────────────────────────────────────────────────────

  # Alt som følger, går ut herfra og kommer tilbake hit: én plan, uansett hvor mange sykdommer.
  lage-plan:
    tittel: Fastlegen og pasienten lager én plan
    beskrivelse: >-
      Egenbehandling, legemiddelgjennomgang, vaksiner, røykeslutt, trening. Hvem som er medisinsk ansvarlig når målinger
      tas hjemme, og hvem pasienten ringer når det blir gult eller rødt.
    fase: plan
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    gir: [egenbehandlingsplan, behovsmelding, henvisning]
    norm: bør
    hjemmel: [pbrl-3-1]
    kilde: [dho-sluttrapport, kols-retningslinje]
    informerer pasient: ja
    valg:
      - når: Trenger hjertesviktpoliklinikk eller lungerehabilitering
        neste: poliklinikk-oppfølging
      - når: Har nytte av målinger hjemme, og vil
        neste: måle-hjemme
      - når: Har flere sykdommer og trenger tjenester som må samordnes over tid
        neste: vurdere-koordinator
      - ellers: årskontroll

  poliklinikk-oppfølging:
    tittel: Poliklinikken justerer behandlingen
    beskrivelse: Legemidler trappes opp, og pasienten lærer egenbehandling. Hver endring meldes fastlegen.
    fase: plan
    ansvarlig: medisinsk-poliklinikk
    medvirker: [pasient]
    trenger: [henvisning]
    gir: [epikrise]
    norm: bør
    kilde: [hjertesviktregisteret, hjertesvikt-esc]
    informerer pasient: ja
    valg:
      - når: Behandlingen er ikke stabil ennå
        neste: poliklinikk-oppfølging
        hver: 4 uker
      - ellers: årskontroll

  måle-hjemme:
    tittel: Digital hjemmeoppfølging
    beskrivelse: Pasienten måler, og en sykepleier ser på svarene på hverdager. Uken er vårt forslag.
    fase: oppfølging
    ansvarlig: digital-hjemmeoppfølging
    medvirker: [pasient]
    trenger: [egenbehandlingsplan]
    gir: [måleoversikt]
    samtykke: {av: pasient, nei: uten-målinger}
    norm: kan
    kilde: [dho-sluttrapport]
    informerer pasient: ja
    valg:
      - når: Målingene er røde, og pasienten er dårligere
        neste: rødt-varsel
      - når: Pasienten måler fortsatt
        neste: måle-hjemme
        hver: 1 uke
      - ellers: årskontroll

  # Når pasienten ikke vil måle, og når tjenesten ikke har plass. To uker er øverst i det vi har foreslått (én til to).
  uten-målinger:
    tittel: Fastlegen følger opp uten målinger
    fase: oppfølging
    ansvarlig: fastlege
    medvirker: [pasient]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    informerer pasient: ja
    neste: årskontroll

  rødt-varsel:
    tittel: Fastlegen vurderer et rødt varsel
    beskrivelse: Er fastlegen ikke å få tak i, ringer tjenesten legevakten, og 113 når det haster.
    fase: forverring
    ansvarlig: fastlege
    medvirker: [pasient, digital-hjemmeoppfølging]
    frist: {innen: 24 timer, grunnlag: avtale, verifisert: nei}
    norm: bør
    kilde: [dho-sluttrapport]
    informerer pasient: ja
    valg:
      - når: Pasienten må legges inn
        neste: legge-inn
      - ellers: årskontroll

  vurdere-koordinator:
    tittel: Koordinator og individuell plan tilbys
    beskrivelse: Én koordinator og én plan, uansett hvor mange sykdommer og tjenester.
    fase: plan
    ansvarlig: koordinerende-enhet
    medvirker: [pasient, fastlege]
    trenger: [behovsmelding]
    gir: [orientering-om-tjenestetilbud]
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, fastlege]}
    norm: skal
    hjemmel: [hol-7-1, hol-7-2, pbrl-2-5]
    kilde: [ip-koordinator-kontaktlege]
    oppfyller: [tilby-koordinator]
    informerer pasient: ja
    neste: årskontroll

  # ── Oppfølging ────────────────────────────────────────────────────────────────────────────────────────────────────

  årskontroll:
    tittel: Kontroll hos fastlegen, med legemiddelgjennomgang
    beskrivelse: Fastlegen kaller inn. Spirometri ved kols, vekt og blodtrykk ved hjertesvikt. Virker planen?
    fase: oppfølging
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    oppmøte: ja
    ikke møtt: finne-pasienten
    norm: bør
    kilde: [kols-retningslinje]
    informerer pasient: ja
    valg:
      - når: Pasienten er mye dårligere og må legges inn
        neste: legge-inn
      - når: Behandlingen virker ikke lenger, og målet er lindring
        neste: lage-palliativ-plan
      - når: Planen må legges om
        neste: lage-plan
        høyst: 10 runder
      - når: Planen virker
        neste: årskontroll
        hver: 1 år
      - ellers: stabil

  finne-pasienten:
    tittel: Pasienten kom ikke; fastlegen finner ut hvorfor
    fase: oppfølging
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    informerer pasient: ja
    valg:
      - når: Pasienten vil ha ny time, eller besøk hjemme
        neste: årskontroll
        høyst: 3 runder
      - ellers: vil-ikke

  # Fastlegen leder; lungelege eller kardiolog gir råd når plagene er vanskelige å lindre.
  lage-palliativ-plan:
    tittel: Palliativ plan etter forhåndssamtale
    beskrivelse: Hva pasienten vil, hva som lindrer tungpust og angst, og hvem som ringes i stedet for ny innleggelse.
    fase: forverring
    ansvarlig: fastlege
    medvirker: [pasient, pårørende, hjemmetjeneste]
    gir: [palliativ-plan]
    norm: bør
    kilde: [livets-slutt-melding]
    informerer pasient: ja
    neste: palliativ

  # ── Forverring ────────────────────────────────────────────────────────────────────────────────────────────────────

  legge-inn:
    tittel: Fastlegen legger inn
    fase: forverring
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    gir: [innleggelsesskriv]
    norm: bør
    hjemmel: [pbrl-4-1]
    informerer pasient: ja
    neste: innleggelse

  innleggelse:
    tittel: Innleggelse, utskrivning og oppfølging
    fase: forverring
    delforløp:
      forløp: utskrivning
      inngang: mottak
      utganger:
        hjem: etter-innleggelse
        hjem-uten-tjenester: etter-innleggelse-alene
        på-sykehjem: sykehjem-følger-opp
        reinnleggelse: ny-forverring
        dødsfall: etterlatte

  # I dag henvises bare om lag hver femte med hjertesvikt til hjertesviktpoliklinikk etter innleggelsen. Legen som skriver
  # ut, henviser (det står i utskrivningsforløpet); her ser fastlegen etter at det ble gjort, og gjør det ellers selv.
  etter-innleggelse:
    tittel: Planen tas fram igjen etter innleggelsen
    beskrivelse: >-
      Ble den tidlige kontrollen gjort, og ble pasienten henvist til hjertesviktpoliklinikk eller lungerehabilitering? Står det
      i epikrisen hvordan legemidlene skal trappes opp, hvilken vekt og hvilke plager som skal gi kontakt, og hvem som tar
      neste kontroll?
    fase: forverring
    ansvarlig: fastlege
    medvirker: [pasient, hjemmetjeneste]
    norm: bør
    kilde: [hjertesviktregisteret, hjertesvikt-esc]
    informerer pasient: ja
    valg:
      - når: Målet er fortsatt behandling
        neste: lage-plan
        høyst: 10 runder
      - ellers: lage-palliativ-plan

  etter-innleggelse-alene:
    tittel: Fastlegen har pasienten alene etter innleggelsen
    fase: forverring
    ansvarlig: fastlege
    medvirker: [pasient]
    norm: bør
    informerer pasient: ja
    neste: etter-innleggelse

  ny-forverring:
    tittel: Dårligere igjen like etter innleggelsen
    beskrivelse: Hva gikk galt? Og vil pasienten inn igjen?
    fase: forverring
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    norm: bør
    hjemmel: [pbrl-4-1]
    informerer pasient: ja
    valg:
      - når: Pasienten skal legges inn igjen
        neste: legge-inn
        høyst: 3 runder
      - ellers: etter-innleggelse

  # ── Slutt ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  stabil:
    tittel: Stabil
    fase: oppfølging
    ansvarlig: fastlege
    informerer pasient: ja
    slutt: Pasienten er stabil, har en plan og et navn å ringe, og fastlegen følger opp som for andre

  ikke-kronisk:
    tittel: Ikke kronisk hjerte- eller lungesykdom
    fase: utredning
    ansvarlig: fastlege
    informerer pasient: ja
    slutt: Plagene hadde en annen grunn. Fastlegen følger opp det

  vil-ikke:
    tittel: Vil ikke ha kontroller nå
    fase: oppfølging
    ansvarlig: fastlege
    informerer pasient: ja
    slutt: Pasienten vil ikke ha kontroller nå. Fastlegen spør igjen, og pasienten vet hva som skal gi kontakt

  palliativ:
    tittel: Lindring og livets siste tid
    fase: forverring
    ansvarlig: fastlege
    informerer pasient: ja
    slutt: Målet er lindring. Pasienten har en palliativ plan hos fastlegen, og de som kan bli kalt ut, har den

  sykehjem-følger-opp:
    tittel: Sykehjemslegen følger opp
    fase: oppfølging
    ansvarlig: sykehjemslege
    informerer pasient: ja
    slutt: Pasienten er på sykehjem, og sykehjemslegen følger planen

  etterlatte:
    tittel: Etter dødsfallet
    fase: forverring
    ansvarlig: pårørende
    slutt: Pasienten er død, og de etterlatte vet hvem de kan ringe

overleveringer:

  henvisning-poliklinikk:
    tittel: Henvisning til utredning
    fra: henvise
    til: vurdere-henvisning
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [fastlege]}
    avslag: drøfte-avslag
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
    hjemmel: [pbrl-2-2, hpl-25]
    kilde: [henvisningsveileder]
    informerer pasient: ja

  tidligere-time:
    tittel: Fastlegen ringer og ber om tidligere time
    fra: verre-i-ventetiden
    til: utrede
    type: delt-ansvar
    kanal: telefon
    reservekanal: dialogmelding
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [fastlege]}
    hjemmel: [hpl-45]
    informerer pasient: ja

  svar-på-henvisning:
    tittel: Svar på henvisningen
    fra: vurdere-henvisning
    til: fastlege
    type: informasjon
    dokument: [vurderingssvar]
    innhold: [rett-eller-avslag, frist-for-start, begrunnelse, klageadgang]
    kanal: dialogmelding
    reservekanal: brev
    frist: samme dag
    kvittering: {nivå: mottatt, innen: 1 døgn, mangler: {varsle: [medisinsk-poliklinikk]}}
    hjemmel: [pbrl-2-2, hpl-25]
    informerer pasient: ja

  utredning-ferdig:
    tittel: Konklusjonen og egenbehandlingsplanen
    fra: utrede
    til: lage-plan
    type: tilbakeføring
    dokument: [epikrise, egenbehandlingsplan]
    innhold:
      - diagnose
      - legemidler
      - utestående-svar
      - videre-oppfølging
      - beredskap
      - grønt-gult-rødt
      - legemidler-å-justere-selv
      - vekt-og-symptomgrenser
      - hvem-kontaktes
    eies etterpå:
      legemidler: fastlege
      utestående-svar: medisinsk-poliklinikk
      videre-oppfølging: fastlege
    kanal: epikrise
    frist: {innen: 7 dager, grunnlag: retningslinje, kilde: [epikrisetid-somatikk], verifisert: nei}
    kvittering:
      nivå: lest
      innen: 2 virkedager
      mangler: {varsle: [medisinsk-poliklinikk]}
    hjemmel: [hpl-45a]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  kom-ikke-til-utredning:
    tittel: Pasienten kom ikke, og fastlegen tar over
    fra: ny-time
    til: lage-plan
    type: tilbakeføring
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå:
      legemidler: fastlege
      utestående-svar: fastlege
      videre-oppfølging: fastlege
    kanal: epikrise
    frist: 5 virkedager
    kvittering:
      nivå: lest
      innen: 2 virkedager
      mangler: {varsle: [medisinsk-poliklinikk]}
    hjemmel: [hpl-45a]
    informerer pasient: ja

  til-poliklinikk-oppfølging:
    tittel: Henvisning til hjertesviktpoliklinikk eller lungerehabilitering
    fra: lage-plan
    til: poliklinikk-oppfølging
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [fastlege]}
    # Sier poliklinikken nei, trapper fastlegen opp legemidlene selv.
    avslag: årskontroll
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
    hjemmel: [pbrl-2-2, hpl-25]
    kilde: [hjertesviktregisteret]
    informerer pasient: ja

  fra-poliklinikken:
    tittel: Stabil, tilbake til fastlegen
    fra: poliklinikk-oppfølging
    til: årskontroll
    type: tilbakeføring
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå:
      legemidler: fastlege
      utestående-svar: medisinsk-poliklinikk
      videre-oppfølging: fastlege
    kanal: epikrise
    frist: 7 dager
    # Fastlegen kan be om at det ventes.
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [medisinsk-poliklinikk]}
    hjemmel: [hpl-45a]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  til-digital-oppfølging:
    tittel: Tilvisning til digital hjemmeoppfølging, med medisinsk ansvarlig
    fra: lage-plan
    til: måle-hjemme
    type: henvisning
    dokument: [egenbehandlingsplan]
    innhold: [grønt-gult-rødt, legemidler-å-justere-selv, vekt-og-symptomgrenser, hvem-kontaktes]
    kanal: plo
    frist: 5 virkedager
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [fastlege]}
    # Har tjenesten ikke plass, tar fastlegen en kontroll i stedet.
    avslag: uten-målinger
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: måleoversikt, til: fastlege, innen: 6 måneder}
    hjemmel: [hpl-25]
    kilde: [dho-sluttrapport]
    informerer pasient: ja

  rødt-varsel-til-fastlegen:
    tittel: Rødt varsel
    fra: måle-hjemme
    til: rødt-varsel
    type: delt-ansvar
    dokument: [måleoversikt]
    innhold: [målinger, varsler, tiltak-gjort]
    kanal: telefon
    reservekanal: plo
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 1 time
      mangler: {varsle: [legevakt]}
    hjemmel: [hpl-25]
    kilde: [dho-sluttrapport]
    informerer pasient: ja

  takket-nei-til-målinger:
    tittel: Pasienten vil ikke måle hjemme
    fra: måle-hjemme
    til: uten-målinger
    type: delt-ansvar
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [digital-hjemmeoppfølging]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  målinger-avsluttet:
    tittel: Målingene hjemme er avsluttet
    fra: måle-hjemme
    til: årskontroll
    type: tilbakeføring
    dokument: [måleoversikt]
    innhold: [målinger, varsler, tiltak-gjort]
    kanal: plo
    frist: 1 uke
    kvittering:
      nivå: lest
      innen: 1 uke
      mangler: {varsle: [digital-hjemmeoppfølging]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  behov-for-koordinator:
    tittel: Melding om behov for koordinator
    fra: lage-plan
    til: vurdere-koordinator
    type: delt-ansvar
    dokument: [behovsmelding]
    innhold: [behov, tjenester-i-dag, ønske]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [fastlege, kommunalsjef]}
    hjemmel: [hol-7-3, hpl-25]
    kilde: [ip-koordinator-kontaktlege]
    informerer pasient: ja

  koordinator-oppnevnt:
    tittel: Fastlegen får vite hvem som er koordinator
    fra: vurdere-koordinator
    til: årskontroll
    type: delt-ansvar
    dokument: [orientering-om-tjenestetilbud]
    innhold: [tjenester-i-dag, kontaktpunkt]
    kanal: plo
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [koordinerende-enhet]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  innleggelse-fra-fastlege:
    tittel: Fastlegen legger inn
    fra: legge-inn
    til: innleggelse
    type: ansvarsoverføring
    dokument: [innleggelsesskriv]
    innhold: [problemstilling, legemidler, kontaktpunkt]
    kanal: e-henvisning
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 2 timer
      mangler: {varsle: [fastlege]}
    avslag: ny-forverring
    ansvar i ventetid: fastlege
    hjemmel: [sphl-3-1, hpl-45]
    informerer pasient: ja

  tilbake-til-planen:
    tittel: Hjemmetjenesten gir fastlegen det den har sett etter innleggelsen
    fra: innleggelse
    til: etter-innleggelse
    type: delt-ansvar
    kanal: plo
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [hjemmetjeneste]}
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]
    informerer pasient: ja

  palliativ-plan-deles:
    tittel: Palliativ plan til dem som kan bli kalt ut
    fra: lage-palliativ-plan
    til: hjemmetjeneste
    kopi: [legevakt]
    type: varsling
    dokument: [palliativ-plan]
    innhold: [personens-ønsker, symptomlindring, behandlingsnivå, hvem-kontaktes]
    kanal: plo
    reservekanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: {varsle: [fastlege, leder-hjemmetjeneste]}
    hjemmel: [hpl-25]
    kilde: [livets-slutt-melding]
    informerer pasient: ja

  # ── Hendelser ─────────────────────────────────────────────────────────────────────────────────────────────────────

  akutt-til-sykehus:
    tittel: Det sykehuset må vite
    fra: akutt-innleggelse
    til: innleggelse
    type: varsling
    dokument: [innleggelsesskriv]
    innhold: [problemstilling, legemidler, kontaktpunkt]
    frist: straks
    kvittering:
      nivå: lest
      innen: 2 timer
      mangler: {varsle: [sykehus]}
    hjemmel: [hpl-45]
    informerer pasient: ja

frister:
  hjertesvikt-utredet:
    beskrivelse: Veiledende frist for pasienter med hjertesvikt; for andre settes den for den enkelte.
    fra: start av vurdere-henvisning
    til: start av utrede
    innen: 12 uker
    grunnlag: retningslinje
    kilde: [hjertesvikt-prioritering]
    verifisert: nei

plikter:
  tilby-koordinator:
    tittel: Koordinator tilbys
    når: Pasienten har behov for langvarige og koordinerte tjenester
    hjemmel: [hol-7-2]
    norm: skal
    kilde: [ip-koordinator-kontaktlege]
    verifisert: nei

hendelser:
  akutt-innleggelse:
    beskrivelse: Også uten at fastlegen har sett pasienten.
    ansvarlig: sykehus
    til: innleggelse
  død:
    ansvarlig: fastlege
    til: etterlatte

"""#)
}
