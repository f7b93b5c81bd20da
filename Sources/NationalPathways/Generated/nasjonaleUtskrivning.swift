// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let nasjonaleUtskrivning = EmbeddedFile(
    path: "pathways/nasjonale/utskrivning.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Innleggelse, utskrivning og oppfølging etterpå: det samme for alle, uansett hva pasienten ble lagt inn for.
#
# Forløpet er laget for å brukes av andre forløp (`delforløp`). Hjemmesykepleieren som møter hver sykdom noen få ganger,
# trenger én kjede å følge, ikke én for hver diagnose. Det har fire innganger for den som ikke er innlagt ennå og én
# (`innlagt`) for den som er det, og trenger ingen dokumenter for å begynne. Det slutter fem steder, hvert med én eier.
#
# Det som kommer fra forskrifter, meldingsstandarder og lover, har `hjemmel` eller `kilde`. Fristene etter utskrivning
# (3 dager, 2 uker, 4 uker) er fra en prøvd modell i Midt-Norge, ikke fra en retningslinje. De og andre frister med
# `grunnlag: avtale` må et helsefellesskap ta stilling til. Ingen tall og ingen paragrafnumre i forskriften om kommunal
# betaling er holdt opp mot Lovdata: derfor `verifisert: nei` og `status: utkast`.
#
# Valg vi har gjort der kildene lar noe stå åpent:
# * Kommunens vurdering og svar er ett steg. Vurderingen begynner med tidligmeldingen; svaret kommer når sykehuset melder
#   pasienten utskrivningsklar. Sykehuset venter ikke på vurderingen for å melde.
# * Uten svar fra kommunen på ett døgn blir pasienten på sykehuset, og lederne får vite det. Forskriften krever svar, men
#   vi kjenner ingen felles frist for det.
# * Utskrivningsrapporten sendes den dagen pasienten reiser, ikke neste virkedag.
# * Hjemme er legemidlene fastlegens, på sykehjem sykehjemslegens. Svar på prøver som ikke er kommet, følger den opp som
#   bestilte dem: sykehuset.
# * Den som sendes hjem fra akuttmottaket uten å bli innlagt, skrives ut på samme måte som den som har ligget inne.
# * Akuttmottaket og sengeposten står som ett sykehus: overleveringen mellom dem er sykehusets egen.
# * Koordinator vurderes etter noen uker hjemme. Sykehusets egen plikt til å melde behovet tidligere gjelder like fullt.
forløp: utskrivning
tittel: Innleggelse, utskrivning og oppfølging av skrøpelige eldre
versjon: 0.1.0
status: utkast
beskrivelse: >-
  Hvem som har pasienten fra forverringen hjemme, gjennom sykehusoppholdet og til hverdagen går igjen. Kan brukes av
  andre forløp.
pasientgruppe: skrøpelige-eldre
# Laget for skrøpelige eldre; ingen nedre grense ved en alder, siden forløp for yngre kan bruke det.
målgruppe:
  beskrivelse: Skrøpelige eldre, og andre voksne som trenger mer enn én tjeneste når de kommer hjem fra sykehus
  alder: 18+
forvaltning:
  nivå: nasjonalt
  revideres: 2028-06-30

kilder:
  skrøpelighetsskala:
    tittel: "Drammen kommune: Skrøpelighetsskala (Clinical Frailty Scale)"
    url: https://www.drammen.kommune.no
    verifisert: nei
  generelt-forløp:
    tittel: "Forskning på ett felles forløp i hjemmetjenesten (Scandinavian Journal of Primary Health Care 2018)"
    url: https://doi.org/10.1080/02813432.2018.1459167
    versjon: "2018"
    verifisert: nei
  riksrevisjonen-2017:
    tittel: "Kommunal Rapport: om Riksrevisjonens undersøkelse av utskrivning og reinnleggelser (desember 2017)"
    url: https://www.kommunal-rapport.no
    versjon: "2017"
    verifisert: nei

bruker:
  - ../felles/aktorer.yaml
  - ../felles/dokumenter.yaml
  - ../felles/hjemler.yaml
  - ../felles/kanaler.yaml
  - ../felles/kilder.yaml
  - ../felles/pasientgrupper.yaml

# Innholdet er vårt forslag; meldingsstandardene kan kreve mer.
dokumenter:
  funksjonsvurdering:
    navn: Vurdering av skrøpelighet, delirium og funksjon ved innleggelsen
    innhold: [skrøpelighet, delirium, funksjon, samtykkekompetanse]
    kilde: [skrøpelighetsskala]
  endringsmelding:
    navn: Helseopplysninger, endring underveis i oppholdet
    innhold: [helsetilstand, funksjon, forventet-utskrivning, antatt-hjelpebehov]
    kilde: [digital-samhandling-østfold]
  svar-om-mottak:
    navn: Kommunens svar på melding om utskrivningsklar pasient
    innhold: [kan-ta-imot, tidspunkt, tjeneste, kontaktpunkt]
  avmelding:
    navn: Avmelding av utskrivningsklar pasient
    innhold: [helsetilstand]
  utskrevet-melding:
    navn: Melding om utskrevet pasient
    innhold: [tidspunkt, utskrevet-til]
  pasientens-plan:
    navn: Skriftlig plan til pasienten og pårørende
    innhold: [hva-har-skjedd, legemiddelendringer, neste-kontroll, kontaktpunkt, beredskap]
  samtykkevurdering:
    navn: Vurdering av samtykkekompetanse
    innhold: [hva-det-gjelder, konklusjon, hvem-som-nå-bestemmer]

faser:
  forverring: Forverring
  innlagt: På sykehuset
  utskrivning: Utskrivning
  hjemme: Hjemme eller på sykehjem

# Ulike roller, så et forløp som bruker dette, kan ha sin egen koordinator samtidig. Dør pasienten på sykehuset, samordner
# sykehuset til slutten, også den et slikt forløp har: ellers ville ingen ha oversikten etter dødsfallet der.
koordinering:
  - rolle: samordner innleggelsen
    aktør: sykehus
    fra: mottak
    til: [hjemmesykepleier-vurderer, sykehjem-tar-imot, fastlege-tar-imot]
  - rolle: samordner innleggelsen
    aktør: sykehus
    fra: innlagt
    til: [hjemmesykepleier-vurderer, sykehjem-tar-imot, fastlege-tar-imot]
  - rolle: samordner hjelpen hjemme
    aktør: hjemmetjeneste
    fra: hjemmesykepleier-vurderer
  - rolle: følger opp alene
    aktør: fastlege
    fra: fastlege-tar-imot
  - rolle: samordner oppholdet på sykehjemmet
    aktør: sykehjemslege
    fra: sykehjem-tar-imot

steg:

  # ── Forverring ────────────────────────────────────────────────────────────────────────────────────────────────────

  fastlege-vurderer:
    start: Pasienten er blitt dårligere hjemme, og fastlegekontoret er åpent
    tittel: Fastlegen vurderer forverringen
    beskrivelse: Spør hva som er viktig for pasienten, og hva som skal til for at det går hjemme.
    fase: forverring
    ansvarlig: fastlege
    medvirker: [pasient, pårørende, hjemmetjeneste]
    gir: [innleggelsesskriv]
    norm: bør
    hjemmel: [pbrl-4-1, hol-3-5]
    informerer pasient: ja
    valg:
      - når: Trenger sykehus, men pasienten vil ikke legges inn
        neste: ny-plan
      - når: Trenger sykehus
        neste: mottak
      - når: Trenger døgnopphold, men ikke sykehus
        neste: kad-opphold
      - ellers: ny-plan

  legevakt-vurderer:
    start: Pasienten er blitt dårligere hjemme, og fastlegekontoret er stengt
    tittel: Legevakten vurderer forverringen
    fase: forverring
    ansvarlig: legevakt
    medvirker: [pasient, pårørende, hjemmetjeneste]
    gir: [innleggelsesskriv, epikrise]
    norm: bør
    hjemmel: [akuttmedisinforskriften, pbrl-4-1]
    informerer pasient: ja
    valg:
      - når: Trenger sykehus, men pasienten vil ikke legges inn
        neste: ny-plan
      - når: Trenger sykehus
        neste: mottak
      - når: Trenger døgnopphold, men ikke sykehus
        neste: kad-opphold
      - ellers: ny-plan

  sykehjemslege-vurderer:
    start: En som bor på sykehjem eller er på korttidsopphold, er blitt dårligere
    tittel: Sykehjemslegen vurderer forverringen
    beskrivelse: Ser etter det som er avtalt om behandlingsnivå. Mye kan behandles på sykehjemmet.
    fase: forverring
    ansvarlig: sykehjemslege
    utfører: [sykehjemslege, sykehjem]
    medvirker: [pasient, pårørende]
    gir: [innleggelsesskriv]
    norm: bør
    hjemmel: [pbrl-4-1, pbrl-4-6]
    informerer pasient: ja
    valg:
      - når: Trenger sykehus, og pasienten vil
        neste: mottak
      - ellers: sykehjem-tar-imot

  # Den som ikke legges inn, skal ikke bli sittende uten plan: verken den som ikke vil, den som ikke trenger det, eller den
  # sykehuset sa nei til.
  ny-plan:
    tittel: Fastlegen lager en plan uten innleggelse
    beskrivelse: Hva som gjøres hjemme, hvem som ser til pasienten, og hva som skal gi ny kontakt. Spør igjen.
    fase: forverring
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    gir: [helseopplysninger]
    norm: bør
    informerer pasient: ja
    valg:
      - når: Hjemmetjenesten skal se til pasienten
        neste: hjemmesykepleier-vurderer
      - ellers: hjem-uten-tjenester

  # Hvor lenge et slikt opphold varer, er ulikt fra sted til sted; derfor ingen varighet her.
  kad-opphold:
    tittel: Kommunalt akutt døgnopphold
    fase: forverring
    ansvarlig: kommunal-akutt-døgnenhet
    medvirker: [pasient, pårørende, hjemmetjeneste]
    gir: [innleggelsesskriv]
    norm: bør
    hjemmel: [hol-3-5]
    informerer pasient: ja
    valg:
      - når: Pasienten blir dårligere og trenger sykehus
        neste: mottak
      - ellers: kad-utskrivning

  kad-utskrivning:
    tittel: Utskrivning fra kommunalt akutt døgnopphold
    fase: forverring
    ansvarlig: kommunal-akutt-døgnenhet
    medvirker: [pasient, pårørende, tildelingskontor]
    gir: [epikrise, utskrivningsrapport]
    norm: bør
    hjemmel: [hpl-45a]
    kilde: [svikt-sykehus-kommune]
    informerer pasient: ja
    valg:
      - når: Pasienten skal til korttidsopphold eller tilbake til sykehjemmet
        neste: sykehjem-tar-imot
      - når: Pasienten skal hjem med hjelp fra hjemmetjenesten
        neste: hjemmesykepleier-vurderer
      - ellers: fastlege-tar-imot

  # ── På sykehuset ──────────────────────────────────────────────────────────────────────────────────────────────────

  mottak:
    start: Pasienten kommer til sykehuset med ambulanse eller på egen hånd
    tittel: Akuttmottaket vurderer om pasienten skal legges inn
    beskrivelse: Legemiddellisten samstemmes her, også for den som ikke blir innlagt.
    fase: innlagt
    ansvarlig: sykehus
    utfører: [akuttmottak]
    medvirker: [pasient, pårørende]
    gir: [legemiddelliste]
    norm: skal
    hjemmel: [sphl-3-1]
    kilde: [svikt-sykehus-kommune]
    informerer pasient: ja
    valg:
      - når: Pasienten legges inn
        neste: innlagt
      - ellers: utskrive

  innlagt:
    start: Pasienten er lagt inn på sykehus
    tittel: Innlagt, og kommunen får melding
    beskrivelse: >-
      Meldingen om innlagt pasient går av seg selv når kommunen kjenner pasienten. Tidligmeldingen skrives når
      pasienten kan trenge hjelp fra kommunen etterpå.
    fase: innlagt
    ansvarlig: sykehus
    medvirker: [pasient, pårørende]
    gir: [melding-om-innlagt, tidligmelding]
    norm: skal
    hjemmel: [utskrivning-8]
    kilde: [plo-helseforetak, plo-adressering, digital-samhandling-østfold]
    oppfyller: [varsle-om-innlagt]
    informerer pasient: ja
    valg:
      - når: Pasienten bor hjemme og har hjelp fra hjemmetjenesten
        neste: [kartlegge-ved-innleggelse, innleggelsesrapport-hjemmetjenesten]
      - når: Pasienten kommer fra sykehjem
        neste: [kartlegge-ved-innleggelse, innleggelsesrapport-sykehjemmet]
      - ellers: [kartlegge-ved-innleggelse, hente-opplysninger]

  # Skrøpelighetsskalaen går fra 1 til 9. Hvilken grense som skal utløse geriatrisk vurdering, avtales lokalt. Faller
  # samtykkekompetansen bort på sykehuset, for eksempel i et delirium, avgjør sykehuslegen det her, uten å stanse resten.
  kartlegge-ved-innleggelse:
    tittel: Skrøpelighet, delirium og funksjon vurderes
    beskrivelse: Også ernæring, fall, trykksår og samtykkekompetanse. Hvordan pasienten var før dette, spørres det om.
    fase: innlagt
    ansvarlig: sykehus
    medvirker: [pasient, pårørende]
    gir: [funksjonsvurdering]
    frist: {innen: 24 timer, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [pbrl-4-3, pbrl-4-6]
    kilde: [skrøpelighetsskala]
    informerer pasient: ja
    neste: planlegge-utskrivning

  # Plikten til å sende er forskriftens; 24 timer er et forslag. Rapporten kan sendes uten at meldingen er kommet.
  innleggelsesrapport-hjemmetjenesten:
    tittel: Hjemmetjenesten sender innleggelsesrapport
    fase: innlagt
    ansvarlig: hjemmetjeneste
    gir: [innleggelsesrapport]
    frist: {innen: 24 timer, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [sykehus, leder-hjemmetjeneste]}
    norm: skal
    hjemmel: [ikt-standard-6]
    kilde: [innleggelsesrapport-standard]
    neste: planlegge-utskrivning

  innleggelsesrapport-sykehjemmet:
    tittel: Sykehjemmet sender innleggelsesrapport
    fase: innlagt
    ansvarlig: sykehjem
    gir: [innleggelsesrapport]
    frist: {innen: 24 timer, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [sykehus, sykehjemslege]}
    norm: skal
    hjemmel: [ikt-standard-6]
    kilde: [innleggelsesrapport-standard]
    neste: planlegge-utskrivning

  # Når rapporten ikke kommer, og når kommunen ikke kjenner pasienten: sykehuset skriver ned det samme selv.
  hente-opplysninger:
    tittel: Sykehuset henter inn opplysningene selv
    beskrivelse: Spør pasienten og pårørende, ringer fastlegen, og sender forespørsel til kommunen.
    fase: innlagt
    ansvarlig: sykehus
    medvirker: [pasient, pårørende, fastlege]
    gir: [innleggelsesrapport]
    norm: bør
    kilde: [plo-adressering, svikt-sykehus-kommune]
    neste: planlegge-utskrivning

  # Sykehuset beskriver funksjonen. Hva slags tjeneste pasienten får, bestemmer kommunen.
  planlegge-utskrivning:
    tittel: Utskrivningen planlegges
    beskrivelse: >-
      Sykehuset, saksbehandleren, pasienten og pårørende er i dialog fra første dag, og endringer meldes. Trenger pasienten
      koordinator eller individuell plan, melder sykehuset det til koordinerende enhet i kommunen.
    fase: innlagt
    ansvarlig: sykehus
    medvirker: [pasient, pårørende, tildelingskontor]
    trenger: [funksjonsvurdering, innleggelsesrapport]
    gir: [endringsmelding]
    norm: bør
    hjemmel: [pbrl-3-1, sphl-2-5]
    kilde: [plo-adressering, svikt-sykehus-kommune]
    informerer pasient: ja
    valg:
      - når: Pasienten går mot livets slutt og skal ikke flyttes
        neste: livets-slutt-på-sykehuset
      - når: Pasienten trenger hjelp fra kommunen etterpå
        neste: melde-utskrivningsklar
      - ellers: samstemme-legemidler

  livets-slutt-på-sykehuset:
    tittel: Livets siste tid på sykehuset
    beskrivelse: Lindring, samtale med pårørende, og beskjed til dem som ellers ville ventet på pasienten.
    fase: innlagt
    ansvarlig: sykehus
    medvirker: [pasient, pårørende]
    norm: bør
    kilde: [livets-slutt-melding]
    informerer pasient: ja
    neste: dødsfall

  # ── Utskrivning ───────────────────────────────────────────────────────────────────────────────────────────────────

  melde-utskrivningsklar:
    tittel: Legen vurderer at pasienten er utskrivningsklar, og sykehuset melder det
    beskrivelse: >-
      Behandlingsansvarlig lege skriver i journalen at pasienten ikke trenger mer sykehusbehandling, at innleggelsesårsaken og
      andre problemer er avklart eller forklart, hvordan funksjonen er og ventes å bli, og hva som er avtalt når
      spesialisthelsetjenesten skal følge opp videre.
    fase: utskrivning
    ansvarlig: sykehus
    medvirker: [pasient, pårørende]
    gir: [utskrivningsklar-melding]
    norm: skal
    hjemmel: [utskrivning-9, utskrivning-10]
    kilde: [plo-helseforetak]
    oppfyller: [varsle-utskrivningsklar]
    informerer pasient: ja
    neste: vurdere-behov

  # Svaret skal komme straks; ett døgn er et forslag. Saksbehandleren har kontortid: hvem som svarer i helgen, avtales.
  vurdere-behov:
    tittel: Kommunen vurderer behovet, vedtar tjenester og svarer
    beskrivelse: Vurderingen begynner når tidligmeldingen kommer, så svaret kan gis med det samme.
    fase: utskrivning
    ansvarlig: tildelingskontor
    medvirker: [pasient, pårørende, hjemmetjeneste, sykehjem]
    trenger: [utskrivningsklar-melding]
    gir: [svar-om-mottak, vedtak]
    frist: {innen: 1 døgn, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, avdelingsleder]}
    norm: skal
    hjemmel: [utskrivning-11, pbrl-2-1a, pbrl-2-7]
    informerer pasient: ja
    valg:
      - når: Kommunen kan ta imot
        neste: samstemme-legemidler
      - ellers: vente-på-kommunen

  # Kommunen betaler for døgnene; pasienten skal ikke merke uenigheten.
  vente-på-kommunen:
    tittel: Pasienten blir på sykehuset til kommunen kan ta imot
    beskrivelse: Sykehuset og kommunen snakker sammen hver dag.
    fase: utskrivning
    ansvarlig: sykehus
    medvirker: [pasient, pårørende, tildelingskontor]
    informeres: [kommunalsjef, avdelingsleder]
    norm: skal
    hjemmel: [utskrivning-11]
    informerer pasient: ja
    valg:
      - når: Pasienten er blitt dårligere og er ikke lenger utskrivningsklar
        neste: avmelde
      - når: Kommunen kan fortsatt ikke ta imot
        neste: vente-på-kommunen
        hver: 1 døgn
      - ellers: samstemme-legemidler

  # Grensen på fem runder finnes bare her: den sier at planen må legges om helt når utskrivningen glipper gang på gang.
  avmelde:
    tittel: Pasienten meldes av igjen
    fase: utskrivning
    ansvarlig: sykehus
    medvirker: [pasient, pårørende]
    gir: [avmelding]
    norm: bør
    kilde: [plo-helseforetak]
    informerer pasient: ja
    valg:
      - når: Pasienten går mot livets slutt
        neste: livets-slutt-på-sykehuset
      - ellers: planlegge-utskrivning
        høyst: 5 runder

  samstemme-legemidler:
    tittel: Legemiddellisten samstemmes
    beskrivelse: >-
      Den dagen pasienten reiser. Hver endring har en grunn, og det står hvem som følger den opp. Legen ser samtidig om
      pasienten fortsatt er klar til å reise.
    fase: utskrivning
    ansvarlig: sykehus
    medvirker: [pasient, pårørende]
    gir: [legemiddelliste]
    norm: bør
    kilde: [svikt-sykehus-kommune, legemiddelliste-pll]
    informerer pasient: ja
    valg:
      - når: Pasienten er blitt dårligere
        neste: avmelde
      - når: Sykdommen skal følges av poliklinikk eller rehabilitering etterpå
        neste: henvise-videre
      - ellers: utskrive

  # Den som skriver ut, henviser selv; ingen ber fastlegen gjøre det. Som hovedregel vurderes ikke retten på nytt ved slik
  # intern henvisning. Svarer poliklinikken nei eller ikke, får fastlegen vite det, og behandlingen justeres der.
  henvise-videre:
    tittel: Legen som skriver ut, henviser til poliklinikk eller rehabilitering
    beskrivelse: For eksempel hjertesviktpoliklinikk eller lungerehabilitering. Pasienten vet når timen er, eller hvem som ringer.
    fase: utskrivning
    ansvarlig: sykehus
    medvirker: [pasient, pårørende]
    gir: [henvisning]
    norm: bør
    kilde: [hjertesviktregisteret, prioritering-henvisning]
    informerer pasient: ja
    neste: utskrive

  utskrive:
    tittel: Utskrivning
    beskrivelse: >-
      Epikrisen er ferdig når pasienten reiser. Pasienten og pårørende får planen skriftlig, forteller med egne ord hva den
      betyr, og har et nummer å ringe de første sju dagene.
    fase: utskrivning
    ansvarlig: sykehus
    medvirker: [pasient, pårørende]
    trenger: [legemiddelliste]
    gir: [epikrise, utskrivningsrapport, utskrevet-melding, pasientens-plan]
    norm: skal
    hjemmel: [hpl-45a, pbrl-3-2, utskrivning-12]
    kilde: [utskrivningsrapport-standard, hpl-kommentarer-45a, epikrisetid-somatikk]
    oppfyller: [sende-epikrise]
    informerer pasient: ja
    valg:
      - når: Pasienten skal til korttidsopphold eller tilbake til sykehjemmet
        neste: sykehjem-tar-imot
      - når: Pasienten skal hjem med hjelp fra hjemmetjenesten
        neste: ringe-hjemmetjenesten
      - ellers: fastlege-tar-imot

  ringe-hjemmetjenesten:
    tittel: Sykehuset ringer hjemmetjenesten
    beskrivelse: Før pasienten reiser. Legemidler, hjelpemidler og det første døgnet er avtalt.
    fase: utskrivning
    ansvarlig: sykehus
    medvirker: [hjemmetjeneste]
    frist: {innen: samme dag, grunnlag: avtale, hjemmel: [path-modellen], verifisert: nei}
    norm: bør
    kilde: [path-modellen]
    informerer pasient: ja
    neste: hjemmesykepleier-vurderer

  # ── Hjemme eller på sykehjem ──────────────────────────────────────────────────────────────────────────────────────

  # Alle fristene hjemme regnes fra dette steget kan starte: dagen pasienten kommer hjem. Den som sier nei til besøk, er
  # ikke ute av syne: fastlegen får vite det og tar kontrollen.
  hjemmesykepleier-vurderer:
    tittel: Hjemmesykepleieren vurderer hvordan det går
    beskrivelse: >-
      Leser rapporten samme dag og ringer sykehuset om den mangler noe. Ser pasienten hjemme innen tre dager: funksjon,
      legemidler, mat og drikke, fall, pårørende.
    fase: hjemme
    ansvarlig: hjemmetjeneste
    medvirker: [pasient, pårørende]
    gir: [helseopplysninger]
    frist: {innen: 3 dager, grunnlag: avtale, hjemmel: [path-modellen], verifisert: nei}
    ved fristbrudd: {varsle: [leder-hjemmetjeneste, fastlege]}
    samtykke: {av: pasient, nei: bestille-time}
    norm: bør
    kilde: [path-modellen, generelt-forløp]
    informerer pasient: ja
    valg:
      - når: Pasienten er blitt dårligere, og ny innleggelse må vurderes
        neste: reinnleggelse
      - ellers: fastlegekontroll

  # Fastlegen svarer ikke, eller har ikke time, eller pasienten vil ikke ha besøk: hjemmetjenesten gir seg ikke.
  bestille-time:
    tittel: Hjemmetjenesten bestiller timen hos fastlegen, og skriver ned det den vet
    fase: hjemme
    ansvarlig: hjemmetjeneste
    medvirker: [pasient, pårørende]
    gir: [helseopplysninger]
    norm: bør
    informerer pasient: ja
    neste: fastlegekontroll

  # Den som ikke kommer, følges opp der hun eller han er.
  fastlegekontroll:
    tittel: Kontroll hos fastlegen, med legemiddelgjennomgang
    beskrivelse: Hjemme hos pasienten når det er det som går. Leser epikrisen, og svarene som var ventet.
    fase: hjemme
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    trenger: [helseopplysninger]
    gir: [legemiddelliste]
    frist:
      innen: 2 uker
      regnes fra: start av hjemmesykepleier-vurderer
      grunnlag: avtale
      hjemmel: [path-modellen]
      verifisert: nei
    ved fristbrudd: {varsle: [hjemmetjeneste]}
    oppmøte: ja
    ikke møtt: hjemmebesøk
    norm: bør
    kilde: [path-modellen]
    informerer pasient: ja
    valg:
      - når: Pasienten er blitt dårligere, og ny innleggelse må vurderes
        neste: reinnleggelse
      - ellers: ny-helhetlig-vurdering

  ny-helhetlig-vurdering:
    tittel: Hjelpebehovet vurderes på nytt
    beskrivelse: Trenger pasienten mer, mindre eller noe annet enn da hun eller han kom hjem? Hverdagsrehabilitering?
    fase: hjemme
    ansvarlig: hjemmetjeneste
    medvirker: [pasient, pårørende, tildelingskontor, rehabiliteringstjeneste]
    gir: [orientering-om-tjenestetilbud, behovsmelding, helseopplysninger]
    norm: bør
    hjemmel: [pbrl-3-1]
    kilde: [path-modellen, riksrevisjonen-2017]
    informerer pasient: ja
    valg:
      - når: Pasienten er blitt dårligere, og ny innleggelse må vurderes
        neste: reinnleggelse
      - når: Pasienten har ikke vært hos fastlegen
        neste: hjemmebesøk
      - når: Pasienten har behov for langvarige og koordinerte tjenester og har ikke koordinator
        neste: oppnevne-koordinator
      - ellers: hjem

  # En individuell plan eller en koordinator er et tilbud: den som takker nei, har hjemmetjenesten som før.
  oppnevne-koordinator:
    tittel: Koordinator og individuell plan tilbys
    fase: hjemme
    ansvarlig: koordinerende-enhet
    medvirker: [pasient, pårørende, hjemmetjeneste, fastlege]
    trenger: [behovsmelding]
    gir: [orientering-om-tjenestetilbud]
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, hjemmetjeneste]}
    samtykke: {av: pasient, nei: hjem}
    norm: skal
    hjemmel: [hol-7-1, hol-7-2, hol-7-3, pbrl-2-5]
    kilde: [ip-koordinator-kontaktlege]
    oppfyller: [tilby-koordinator]
    informerer pasient: ja
    neste: hjem

  # Uten hjemmetjeneste er fastlegen den eneste. Derfor samme to uker, og noen som leter når pasienten ikke kommer.
  fastlege-tar-imot:
    tittel: Fastlegen tar over etter utskrivningen
    beskrivelse: Kontroll med legemiddelgjennomgang. Spør hvordan det går hjemme.
    fase: hjemme
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    trenger: [epikrise]
    gir: [helseopplysninger]
    frist: {innen: 2 uker, grunnlag: avtale, hjemmel: [path-modellen], verifisert: nei}
    oppmøte: ja
    ikke møtt: hjemmebesøk
    norm: bør
    kilde: [path-modellen]
    informerer pasient: ja
    valg:
      - når: Pasienten er blitt dårligere, og ny innleggelse må vurderes
        neste: reinnleggelse
      - når: Pasienten trenger hjelp hjemme likevel
        neste: hjemmesykepleier-vurderer
      - ellers: hjem-uten-tjenester

  hjemmebesøk:
    tittel: Fastlegen reiser hjem til pasienten
    beskrivelse: Finner ut hvorfor pasienten ikke kom, og gjør kontrollen der.
    fase: hjemme
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    gir: [legemiddelliste]
    norm: bør
    informerer pasient: ja
    valg:
      - når: Pasienten er blitt dårligere, og ny innleggelse må vurderes
        neste: reinnleggelse
      - når: Hjemmetjenesten har pasienten, eller må ta over
        neste: hjem
      - ellers: hjem-uten-tjenester

  sykehjem-tar-imot:
    tittel: Sykehjemmet tar imot
    beskrivelse: Innkomstsamtale, legemiddelgjennomgang og mål for oppholdet. Etter et korttidsopphold skrives pasienten ut hjem.
    fase: hjemme
    ansvarlig: sykehjemslege
    utfører: [sykehjem, sykehjemslege]
    medvirker: [pasient, pårørende]
    gir: [epikrise, utskrivningsrapport]
    norm: bør
    informerer pasient: ja
    valg:
      - når: Korttidsoppholdet er over, og pasienten skal hjem
        neste: hjemmesykepleier-vurderer
      - ellers: på-sykehjem

  # Bare for tap av samtykkekompetanse hjemme. På sykehuset er det en del av kartleggingen, på sykehjem av oppholdet.
  vurdere-samtykkekompetanse:
    tittel: Fastlegen vurderer samtykkekompetansen
    fase: hjemme
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    gir: [samtykkevurdering]
    norm: skal
    hjemmel: [pbrl-4-3, pbrl-4-6, vergemålsloven]
    informerer pasient: ja
    neste: ny-helhetlig-vurdering

  # ── Slutt ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  hjem:
    tittel: Hjemme med hjelp
    fase: hjemme
    ansvarlig: hjemmetjeneste
    informerer pasient: ja
    slutt: Pasienten bor hjemme, og hjemmetjenesten følger opp sammen med fastlegen

  hjem-uten-tjenester:
    tittel: Hjemme uten hjelp
    fase: hjemme
    ansvarlig: fastlege
    informerer pasient: ja
    slutt: Pasienten bor hjemme uten hjelp fra kommunen. Fastlegen følger opp, og pasienten vet hva som skal gi ny kontakt

  på-sykehjem:
    tittel: På sykehjem
    fase: hjemme
    ansvarlig: sykehjemslege
    informerer pasient: ja
    slutt: Pasienten er på sykehjem, på korttidsopphold eller for å bo der, og sykehjemslegen har ansvaret

  # Fastlegen eier pasienten til sykehuset har tatt over; om natten legevakten. Da begynner forløpet på nytt. Det går ikke
  # tilbake av seg selv: et forløp som bruker dette, bestemmer hva en reinnleggelse betyr der.
  reinnleggelse:
    tittel: Dårligere igjen
    fase: hjemme
    ansvarlig: fastlege
    kilde: [riksrevisjonen-2017]
    informerer pasient: ja
    slutt: Pasienten er blitt dårligere igjen, og fastlegen vurderer ny innleggelse

  dødsfall:
    tittel: Etter dødsfallet
    fase: hjemme
    ansvarlig: pårørende
    utfører: [sykehus, hjemmetjeneste, sykehjem]
    slutt: Pasienten er død. Etterlatte har fått samtale og vet hvem de kan ringe, og de som må vite det, vet det

overleveringer:

  # ── Forverring ────────────────────────────────────────────────────────────────────────────────────────────────────

  innleggelse-fra-fastlege:
    tittel: Fastlegen legger inn
    fra: fastlege-vurderer
    til: mottak
    type: ansvarsoverføring
    dokument: [innleggelsesskriv]
    innhold: [problemstilling, legemidler, kontaktpunkt]
    kanal: e-henvisning
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 2 timer
      mangler: {varsle: [fastlege, hjemmetjeneste]}
    avslag: ny-plan
    ansvar i ventetid: fastlege
    hjemmel: [sphl-3-1, hpl-45]
    informerer pasient: ja

  innleggelse-fra-legevakt:
    tittel: Legevakten legger inn
    fra: legevakt-vurderer
    til: mottak
    type: ansvarsoverføring
    dokument: [innleggelsesskriv]
    innhold: [problemstilling, legemidler, kontaktpunkt]
    kanal: e-henvisning
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 2 timer
      mangler: {varsle: [legevakt]}
    avslag: ny-plan
    ansvar i ventetid: legevakt
    hjemmel: [sphl-3-1, akuttmedisinforskriften, hpl-45]
    informerer pasient: ja

  innleggelse-fra-sykehjem:
    tittel: Sykehjemslegen legger inn
    fra: sykehjemslege-vurderer
    til: mottak
    type: ansvarsoverføring
    dokument: [innleggelsesskriv]
    innhold: [problemstilling, legemidler, kontaktpunkt]
    kanal: e-henvisning
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 2 timer
      mangler: {varsle: [sykehjemslege, sykehjem]}
    avslag: sykehjem-tar-imot
    ansvar i ventetid: sykehjemslege
    hjemmel: [sphl-3-1, hpl-45]
    informerer pasient: ja

  innleggelse-fra-kad:
    tittel: Den kommunale døgnenheten legger inn
    fra: kad-opphold
    til: mottak
    type: ansvarsoverføring
    dokument: [innleggelsesskriv]
    innhold: [problemstilling, legemidler, kontaktpunkt]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 2 timer
      mangler: {varsle: [kommunal-akutt-døgnenhet, legevakt]}
    avslag: kad-utskrivning
    ansvar i ventetid: kommunal-akutt-døgnenhet
    hjemmel: [sphl-3-1, hpl-45]
    informerer pasient: ja

  # Er døgnenheten full, går pasienten til sykehuset, med det samme innleggelsesskrivet.
  fastlege-til-kad:
    tittel: Fastlegen legger inn i den kommunale døgnenheten
    fra: fastlege-vurderer
    til: kad-opphold
    type: ansvarsoverføring
    dokument: [innleggelsesskriv]
    innhold: [problemstilling, legemidler, kontaktpunkt]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 2 timer
      mangler: {varsle: [fastlege]}
    avslag: mottak
    ansvar i ventetid: fastlege
    hjemmel: [hol-3-5, hpl-45]
    informerer pasient: ja

  legevakt-til-kad:
    tittel: Legevakten legger inn i den kommunale døgnenheten
    fra: legevakt-vurderer
    til: kad-opphold
    type: ansvarsoverføring
    dokument: [innleggelsesskriv]
    innhold: [problemstilling, legemidler, kontaktpunkt]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 2 timer
      mangler: {varsle: [legevakt]}
    avslag: mottak
    ansvar i ventetid: legevakt
    hjemmel: [hol-3-5, hpl-45]
    informerer pasient: ja

  # Legevakten har pasienten til fastlegen har lest det.
  legevakt-til-fastlege:
    tittel: Legevakten gir pasienten tilbake til fastlegen
    fra: legevakt-vurderer
    til: ny-plan
    type: tilbakeføring
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå:
      legemidler: fastlege
      utestående-svar: legevakt
      videre-oppfølging: fastlege
    kanal: epikrise
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: {varsle: [legevakt]}
    ansvar i ventetid: legevakt
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  plan-til-hjemmetjenesten:
    tittel: Hjemmetjenesten følger planen uten innleggelse
    fra: ny-plan
    til: hjemmesykepleier-vurderer
    type: delt-ansvar
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 døgn
      mangler: {varsle: [fastlege, leder-hjemmetjeneste]}
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]
    informerer pasient: ja

  kad-til-hjemmetjenesten:
    tittel: Hjem fra den kommunale døgnenheten
    fra: kad-utskrivning
    til: hjemmesykepleier-vurderer
    kopi: [fastlege]
    type: tilbakeføring
    dokument: [utskrivningsrapport, epikrise]
    innhold:
      - funksjon
      - legemidler
      - tiltak
      - beredskap
      - kontaktpunkt
      - diagnose
      - utestående-svar
      - videre-oppfølging
    eies etterpå:
      legemidler: fastlege
      utestående-svar: kommunal-akutt-døgnenhet
      videre-oppfølging: fastlege
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 1 døgn
      mangler: kad-utskrivning
    hjemmel: [hpl-45, hpl-45a]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  kad-til-sykehjem:
    tittel: Fra den kommunale døgnenheten til sykehjem
    fra: kad-utskrivning
    til: sykehjem-tar-imot
    kopi: [fastlege]
    type: tilbakeføring
    dokument: [utskrivningsrapport, epikrise]
    innhold:
      - funksjon
      - legemidler
      - tiltak
      - beredskap
      - kontaktpunkt
      - diagnose
      - utestående-svar
      - videre-oppfølging
    eies etterpå:
      legemidler: sykehjemslege
      utestående-svar: kommunal-akutt-døgnenhet
      videre-oppfølging: sykehjemslege
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 døgn
      mangler: kad-utskrivning
    hjemmel: [hpl-45, hpl-45a]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  kad-til-fastlege:
    tittel: Fra den kommunale døgnenheten til fastlegen
    fra: kad-utskrivning
    til: fastlege-tar-imot
    type: tilbakeføring
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå:
      legemidler: fastlege
      utestående-svar: kommunal-akutt-døgnenhet
      videre-oppfølging: fastlege
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: {varsle: [kommunal-akutt-døgnenhet]}
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  # ── Inn på sykehuset ──────────────────────────────────────────────────────────────────────────────────────────────

  # Saksbehandleren får tidligmeldingen også når kommunen ikke kjenner pasienten fra før. Kommer meldingen feil, sendes den
  # på nytt: en melding om feil i mottatt melding er også et svar som mangler.
  varsel-om-innlagt:
    tittel: Kommunen får melding om innlagt pasient og tidligmelding
    fra: innlagt
    til: tildelingskontor
    kopi: [hjemmetjeneste]
    type: varsling
    dokument: [melding-om-innlagt, tidligmelding]
    innhold:
      - avdeling
      - tidspunkt
      - helsetilstand
      - forventet-forløp
      - forventet-utskrivning
      - antatt-hjelpebehov
    kanal: plo
    reservekanal: telefon
    frist:
      innen: 24 timer
      regnes fra: start av innlagt
      grunnlag: forskrift
      hjemmel: [utskrivning-8]
      verifisert: nei
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: innlagt
    hjemmel: [utskrivning-8, hpl-25]
    norm: skal
    kilde: [plo-adressering, digital-samhandling-østfold, feil-i-mottatt-melding]
    informerer pasient: ja

  spør-hjemmetjenesten:
    tittel: Hjemmetjenesten får vite om innleggelsen og forteller det den vet
    fra: innlagt
    til: innleggelsesrapport-hjemmetjenesten
    type: delt-ansvar
    dokument: [melding-om-innlagt]
    innhold: [avdeling, tidspunkt]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 24 timer
      mangler: hente-opplysninger
    hjemmel: [hpl-25]
    kilde: [plo-helseforetak]

  spør-sykehjemmet:
    tittel: Sykehjemmet får vite om innleggelsen og forteller det de vet
    fra: innlagt
    til: innleggelsesrapport-sykehjemmet
    type: delt-ansvar
    dokument: [melding-om-innlagt]
    innhold: [avdeling, tidspunkt]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 24 timer
      mangler: hente-opplysninger
    hjemmel: [hpl-25]
    kilde: [plo-helseforetak]

  rapport-fra-hjemmetjenesten:
    tittel: Innleggelsesrapport fra hjemmetjenesten
    fra: innleggelsesrapport-hjemmetjenesten
    til: planlegge-utskrivning
    type: tilbakeføring
    dokument: [innleggelsesrapport]
    innhold: [funksjon, samtykkekompetanse, legemidler, tjenester-i-dag, pårørende-kontakt]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: mottatt
      innen: 24 timer
      mangler: innleggelsesrapport-hjemmetjenesten
    hjemmel: [ikt-standard-6, hpl-45]
    norm: skal
    kilde: [innleggelsesrapport-standard]
    informerer pasient: ja

  rapport-fra-sykehjemmet:
    tittel: Innleggelsesrapport fra sykehjemmet
    fra: innleggelsesrapport-sykehjemmet
    til: planlegge-utskrivning
    type: tilbakeføring
    dokument: [innleggelsesrapport]
    innhold: [funksjon, samtykkekompetanse, legemidler, tjenester-i-dag, pårørende-kontakt]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: mottatt
      innen: 24 timer
      mangler: innleggelsesrapport-sykehjemmet
    hjemmel: [ikt-standard-6, hpl-45]
    norm: skal
    kilde: [innleggelsesrapport-standard]
    informerer pasient: ja

  endring-underveis:
    tittel: Saksbehandleren får vite hvordan det går
    fra: planlegge-utskrivning
    til: tildelingskontor
    type: varsling
    dokument: [endringsmelding]
    innhold: [helsetilstand, funksjon, forventet-utskrivning, antatt-hjelpebehov]
    kanal: plo
    reservekanal: telefon
    frist: {innen: 1 virkedag, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: {varsle: [sykehus]}
    hjemmel: [hpl-25]
    kilde: [plo-adressering, digital-samhandling-østfold]
    informerer pasient: ja

  dødsfall-på-sykehuset:
    tittel: Orientering om dødsfall fra sykehuset
    fra: livets-slutt-på-sykehuset
    til: tildelingskontor
    kopi: [fastlege, hjemmetjeneste, sykehjem]
    type: varsling
    kanal: plo
    reservekanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: {varsle: [sykehus]}
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]

  # ── Utskrivning ───────────────────────────────────────────────────────────────────────────────────────────────────

  # Sykehuset har pasienten til kommunen har svart at den kan ta imot. Uten svar blir pasienten.
  utskrivningsklar:
    tittel: Melding om utskrivningsklar pasient
    fra: melde-utskrivningsklar
    til: vurdere-behov
    type: delt-ansvar
    dokument: [utskrivningsklar-melding]
    innhold: [helsetilstand, funksjon, antatt-hjelpebehov, utskrivningsdato]
    kanal: plo
    reservekanal: telefon
    frist: {innen: straks, grunnlag: forskrift, hjemmel: [utskrivning-10], verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 døgn
      mangler: vente-på-kommunen
    ansvar i ventetid: sykehus
    hjemmel: [utskrivning-10, hpl-25]
    norm: skal
    kilde: [plo-helseforetak]
    informerer pasient: ja

  svar-kan-ta-imot:
    tittel: Kommunen svarer at den kan ta imot
    fra: vurdere-behov
    til: samstemme-legemidler
    kopi: [hjemmetjeneste, sykehjem]
    type: tilbakeføring
    dokument: [svar-om-mottak]
    innhold: [kan-ta-imot, tidspunkt, tjeneste, kontaktpunkt]
    kanal: plo
    reservekanal: telefon
    frist: {innen: straks, grunnlag: forskrift, hjemmel: [utskrivning-11], verifisert: nei}
    kvittering:
      nivå: lest
      innen: 1 døgn
      mangler: {varsle: [tildelingskontor]}
    hjemmel: [utskrivning-11, hpl-25]
    norm: skal
    kilde: [plo-adressering]
    informerer pasient: ja

  svar-kan-ikke-ta-imot:
    tittel: Kommunen svarer at den ikke kan ta imot ennå
    fra: vurdere-behov
    til: vente-på-kommunen
    type: tilbakeføring
    dokument: [svar-om-mottak]
    innhold: [kan-ta-imot, tidspunkt, tjeneste, kontaktpunkt]
    kanal: plo
    reservekanal: telefon
    frist: {innen: straks, grunnlag: forskrift, hjemmel: [utskrivning-11], verifisert: nei}
    kvittering:
      nivå: lest
      innen: 1 døgn
      mangler: {varsle: [tildelingskontor]}
    hjemmel: [utskrivning-11, hpl-25]
    norm: skal
    kilde: [plo-adressering]
    informerer pasient: ja

  # Bare vedtaket; svaret til sykehuset sier når.
  vedtak-til-tjenestene:
    tittel: De som skal gi tjenestene, og pasienten får vedtaket
    fra: vurdere-behov
    til: hjemmetjeneste
    kopi: [sykehjem, pasient]
    type: informasjon
    dokument: [vedtak]
    innhold: [tjeneste, varighet, klageadgang]
    kanal: plo
    frist: 1 virkedag
    hjemmel: [pbrl-2-7, hpl-25]
    informerer pasient: ja

  avmelding-til-kommunen:
    tittel: Kommunen får vite at pasienten ikke er klar likevel
    fra: avmelde
    til: tildelingskontor
    kopi: [hjemmetjeneste, sykehjem]
    type: varsling
    dokument: [avmelding]
    innhold: [helsetilstand]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: {varsle: [sykehus]}
    hjemmel: [hpl-25]
    kilde: [plo-helseforetak]
    informerer pasient: ja

  henvisning-ved-utskrivning:
    tittel: Intern henvisning til poliklinikk eller rehabilitering
    fra: henvise-videre
    til: medisinsk-poliklinikk
    kopi: [fastlege]
    type: delt-ansvar
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [sykehus, fastlege]}
    hjemmel: [hpl-45]
    kilde: [hjertesviktregisteret]
    informerer pasient: ja

  melding-om-utskrevet:
    tittel: Kommunen får melding om at pasienten er utskrevet
    fra: utskrive
    til: tildelingskontor
    kopi: [hjemmetjeneste, sykehjem]
    type: informasjon
    dokument: [utskrevet-melding]
    innhold: [tidspunkt, utskrevet-til]
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    hjemmel: [utskrivning-12, hpl-25]
    kilde: [plo-helseforetak]

  # På papir, og digitalt for den som bruker det. «Lest»: pasienten eller pårørende har fortalt det med egne ord.
  plan-til-pasienten:
    tittel: Pasienten og pårørende får planen
    fra: utskrive
    til: pasient
    kopi: [pårørende]
    type: informasjon
    dokument: [pasientens-plan]
    innhold: [hva-har-skjedd, legemiddelendringer, neste-kontroll, kontaktpunkt, beredskap]
    kanal: brev
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 1 døgn
      mangler: {varsle: [sykehus, hjemmetjeneste]}
    hjemmel: [pbrl-3-2]
    kilde: [path-modellen]
    informerer pasient: ja

  utskrivning-til-hjemmetjenesten:
    tittel: Utskrivningsrapport og telefon til hjemmetjenesten
    fra: ringe-hjemmetjenesten
    til: hjemmesykepleier-vurderer
    type: tilbakeføring
    dokument: [utskrivningsrapport, legemiddelliste]
    innhold: [funksjon, legemidler, tiltak, beredskap, kontaktpunkt, endringer-med-grunn, samstemt-av]
    eies etterpå:
      legemidler: fastlege
      tiltak: hjemmetjeneste
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 1 døgn
      mangler: ringe-hjemmetjenesten
    hjemmel: [hpl-45]
    norm: skal
    kilde: [utskrivningsrapport-standard, plo-adressering]
    informerer pasient: ja

  # Målet er den dagen pasienten reiser; sju dager er det lengste. Mangler den noe, spør fastlegen i en dialogmelding, og
  # sykehuset svarer innen to virkedager (vårt forslag). Pasienten kan motsette seg at epikrisen sendes.
  epikrise-hjem:
    tittel: Epikrise til fastlegen når hjemmetjenesten følger opp
    fra: ringe-hjemmetjenesten
    til: fastlege
    kopi: [hjemmetjeneste, legevakt]
    type: informasjon
    dokument: [epikrise, legemiddelliste]
    innhold:
      - diagnose
      - legemidler
      - utestående-svar
      - videre-oppfølging
      - beredskap
      - endringer-med-grunn
      - samstemt-av
    eies etterpå:
      legemidler: fastlege
      utestående-svar: sykehus
      videre-oppfølging: fastlege
    kanal: epikrise
    reservekanal: telefon
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: lest
      innen: 2 virkedager
      mangler: {varsle: [sykehus, fastlege]}
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a, epikrisetid-somatikk]
    informerer pasient: ja

  # Uten hjemmetjeneste er epikrisen alt fastlegen har. Derfor samme dag.
  epikrise-uten-tjenester:
    tittel: Epikrise til fastlegen, som tar over
    fra: utskrive
    til: fastlege-tar-imot
    kopi: [legevakt]
    type: tilbakeføring
    dokument: [epikrise, legemiddelliste]
    innhold:
      - diagnose
      - legemidler
      - utestående-svar
      - videre-oppfølging
      - beredskap
      - endringer-med-grunn
      - samstemt-av
    eies etterpå:
      legemidler: fastlege
      utestående-svar: sykehus
      videre-oppfølging: fastlege
    kanal: epikrise
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 2 virkedager
      mangler: {varsle: [sykehus]}
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a, epikrisetid-somatikk]
    informerer pasient: ja

  utskrivning-til-sykehjem:
    tittel: Utskrivning til sykehjem
    fra: utskrive
    til: sykehjem-tar-imot
    kopi: [fastlege, sykehjem]
    type: tilbakeføring
    dokument: [utskrivningsrapport, epikrise, legemiddelliste]
    innhold:
      - funksjon
      - legemidler
      - tiltak
      - beredskap
      - kontaktpunkt
      - diagnose
      - utestående-svar
      - videre-oppfølging
      - endringer-med-grunn
      - samstemt-av
    eies etterpå:
      legemidler: sykehjemslege
      tiltak: sykehjem
      utestående-svar: sykehus
      videre-oppfølging: sykehjemslege
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 døgn
      mangler: utskrive
    hjemmel: [hpl-45, hpl-45a]
    norm: skal
    kilde: [utskrivningsrapport-standard, hpl-kommentarer-45a]
    informerer pasient: ja

  # ── Hjemme eller på sykehjem ──────────────────────────────────────────────────────────────────────────────────────

  hjem-fra-korttidsopphold:
    tittel: Hjem fra korttidsopphold
    fra: sykehjem-tar-imot
    til: hjemmesykepleier-vurderer
    kopi: [fastlege]
    type: tilbakeføring
    dokument: [utskrivningsrapport, epikrise]
    innhold:
      - funksjon
      - legemidler
      - tiltak
      - beredskap
      - kontaktpunkt
      - diagnose
      - utestående-svar
      - videre-oppfølging
    eies etterpå:
      legemidler: fastlege
      tiltak: hjemmetjeneste
      utestående-svar: sykehjemslege
      videre-oppfølging: fastlege
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 1 døgn
      mangler: sykehjem-tar-imot
    hjemmel: [hpl-45, hpl-45a]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  # «Akseptert»: timen er satt.
  før-fastlegekontroll:
    tittel: Hjemmetjenestens observasjoner før kontrollen
    fra: hjemmesykepleier-vurderer
    til: fastlegekontroll
    type: delt-ansvar
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: plo
    reservekanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: bestille-time
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]
    informerer pasient: ja

  time-bestilt:
    tittel: Timen er avtalt på telefon
    fra: bestille-time
    til: fastlegekontroll
    type: delt-ansvar
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [hjemmetjeneste, kommuneoverlege]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  etter-fastlegekontroll:
    tittel: Fastlegens svar til hjemmetjenesten etter kontrollen
    fra: fastlegekontroll
    til: ny-helhetlig-vurdering
    type: tilbakeføring
    dokument: [legemiddelliste]
    innhold: [legemidler, endringer-med-grunn, samstemt-av]
    eies etterpå:
      legemidler: fastlege
    kanal: plo
    reservekanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: {varsle: [fastlege]}
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]
    informerer pasient: ja

  trenger-hjelp-hjemme:
    tittel: Fastlegen ber hjemmetjenesten komme inn
    fra: fastlege-tar-imot
    til: hjemmesykepleier-vurderer
    kopi: [tildelingskontor]
    type: delt-ansvar
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: plo
    reservekanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: akseptert
      innen: 2 dager
      mangler: {varsle: [fastlege, leder-hjemmetjeneste]}
    hjemmel: [hpl-25, pbrl-2-1a]
    kilde: [plo-fastlege]
    informerer pasient: ja

  be-om-hjemmebesøk:
    tittel: Hjemmetjenesten ber fastlegen komme hjem
    fra: ny-helhetlig-vurdering
    til: hjemmebesøk
    type: delt-ansvar
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: plo
    reservekanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [hjemmetjeneste, kommuneoverlege]}
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]
    informerer pasient: ja

  etter-hjemmebesøk:
    tittel: Fastlegens svar etter hjemmebesøket
    fra: hjemmebesøk
    til: hjem
    type: delt-ansvar
    dokument: [legemiddelliste]
    innhold: [legemidler, endringer-med-grunn, samstemt-av]
    eies etterpå:
      legemidler: fastlege
    kanal: plo
    reservekanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [fastlege, leder-hjemmetjeneste]}
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]
    informerer pasient: ja

  # Når fastlegekontoret er stengt, ringer hjemmetjenesten legevakten; er det akutt, 113.
  dårligere-etter-utskrivning:
    tittel: Hjemmesykepleieren ringer legen om forverringen
    fra: hjemmesykepleier-vurderer
    til: reinnleggelse
    kopi: [legevakt]
    type: delt-ansvar
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: telefon
    reservekanal: plo
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 2 timer
      mangler: {varsle: [legevakt]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  dårligere-etter-noen-uker:
    tittel: Hjemmetjenesten ringer legen om forverringen
    fra: ny-helhetlig-vurdering
    til: reinnleggelse
    kopi: [legevakt]
    type: delt-ansvar
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: telefon
    reservekanal: plo
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 2 timer
      mangler: {varsle: [legevakt]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  nye-tjenester-til-fastlege:
    tittel: Fastlegen får vite hvilke tjenester pasienten har nå
    fra: ny-helhetlig-vurdering
    til: fastlege
    kopi: [tildelingskontor]
    type: informasjon
    dokument: [orientering-om-tjenestetilbud]
    innhold: [tjenester-i-dag, kontaktpunkt]
    kanal: plo
    frist: 5 virkedager
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]

  melde-behov:
    tittel: Melding om behov for koordinator og individuell plan
    fra: ny-helhetlig-vurdering
    til: oppnevne-koordinator
    type: delt-ansvar
    dokument: [behovsmelding]
    innhold: [behov, tjenester-i-dag, ønske]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [hjemmetjeneste, kommunalsjef]}
    hjemmel: [hol-7-2, hol-7-3, hpl-25]
    kilde: [ip-koordinator-kontaktlege]
    informerer pasient: ja

  koordinator-avklart:
    tittel: Hjemmetjenesten får vite hvem som er koordinator, eller at pasienten takket nei
    fra: oppnevne-koordinator
    til: hjem
    kopi: [fastlege]
    type: delt-ansvar
    dokument: [behovsmelding]
    innhold: [behov, tjenester-i-dag, ønske]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [koordinerende-enhet, kommunalsjef]}
    hjemmel: [hol-7-2, hpl-25]
    informerer pasient: ja

  # ── Hendelser ─────────────────────────────────────────────────────────────────────────────────────────────────────

  # Fra hvem det enn er som har pasienten da, i den kanalen de har.
  akutt-til-mottak:
    tittel: Det sykehuset må vite når pasienten legges inn igjen
    fra: akutt-innleggelse
    til: mottak
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

  bekymring-samtykkekompetanse:
    tittel: Noen ser at pasienten ikke lenger forstår hva hun eller han samtykker til
    fra: tap-av-samtykkekompetanse
    til: vurdere-samtykkekompetanse
    type: varsling
    frist: 2 virkedager
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [kommuneoverlege]}
    hjemmel: [hpl-25, pbrl-4-3]
    informerer pasient: ja

  samtykke-avklart:
    tittel: Hjemmetjenesten får vite hva pasienten kan samtykke til
    fra: vurdere-samtykkekompetanse
    til: ny-helhetlig-vurdering
    type: delt-ansvar
    dokument: [samtykkevurdering]
    innhold: [hva-det-gjelder, konklusjon, hvem-som-nå-bestemmer]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [fastlege]}
    hjemmel: [hpl-25, pbrl-4-6]
    informerer pasient: ja

  orientering-om-dødsfall:
    tittel: Orientering om dødsfall
    fra: død
    til: tildelingskontor
    kopi: [fastlege, hjemmetjeneste]
    type: varsling
    frist: 1 virkedag
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: {varsle: [leder-hjemmetjeneste]}
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]

frister:
  ny-vurdering-innen-fire-uker:
    fra: start av hjemmesykepleier-vurderer
    til: ny-helhetlig-vurdering
    innen: 4 uker
    grunnlag: avtale
    hjemmel: [path-modellen]
    verifisert: nei

plikter:
  varsle-om-innlagt:
    tittel: Kommunen varsles om innlagt pasient
    når: Pasienten kan trenge hjelp fra kommunen etter utskrivning
    hjemmel: [utskrivning-8]
    norm: skal
    kilde: [digital-samhandling-østfold]
    verifisert: nei
  varsle-utskrivningsklar:
    tittel: Kommunen varsles når pasienten er utskrivningsklar
    når: Pasienten trenger hjelp fra kommunen etter utskrivning
    hjemmel: [utskrivning-10]
    norm: skal
    kilde: [plo-helseforetak]
    verifisert: nei
  sende-epikrise:
    tittel: Epikrise sendes ved utskrivning fra sykehuset
    når: Pasienten skrives ut og motsetter seg ikke at epikrisen sendes
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    verifisert: nei
  tilby-koordinator:
    tittel: Koordinator og individuell plan tilbys
    når: Pasienten har behov for langvarige og koordinerte tjenester
    hjemmel: [hol-7-1, hol-7-2, pbrl-2-5]
    norm: skal
    kilde: [ip-koordinator-kontaktlege]
    verifisert: nei

hendelser:
  akutt-innleggelse:
    beskrivelse: Når som helst, også mens oppfølgingen hjemme er i gang.
    ansvarlig: sykehus
    til: mottak
  tap-av-samtykkekompetanse:
    ansvarlig: fastlege
    til: vurdere-samtykkekompetanse
  død:
    beskrivelse: Hjemme eller på sykehjem. På sykehuset melder sykehuset det.
    ansvarlig: hjemmetjeneste
    til: dødsfall

"""#)
}
