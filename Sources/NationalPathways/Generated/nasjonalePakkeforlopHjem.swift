// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let nasjonalePakkeforlopHjem = EmbeddedFile(
    path: "pathways/nasjonale/pakkeforlop-hjem.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Pakkeforløp hjem for pasienter med kreft: tre samtaler om livet ved siden av behandlingen, den første på sykehuset og de to
# neste i kommunen.
#
# Tidene regnes fra diagnosen: kommunen spør omkring tre til fire måneder og tolv til atten måneder etter. De er anbefalinger
# om når samtalen bør holdes, ikke rettigheter. Det medisinske følger forløpet for den enkelte kreftsykdommen og står ikke her.
# Frister med `grunnlag: avtale` er forslag som et helsefellesskap må ta stilling til. Ingen tall herfra er holdt opp mot
# pakkeforløpet slik det står i dag: derfor `verifisert: nei` og `status: utkast`.
#
# Valg vi har gjort der kildene lar noe stå åpent:
# * Hvem som kartlegger på sykehuset, bestemmer helseforetaket (lege, sykepleier, forløpskoordinator). Her er det én rolle som
#   bindes lokalt. Blir pasienten overført til et annet helseforetak, må de to bli enige om hvem; til det er sagt, er det den
#   avdelingen som ga diagnosen.
# * Hvem som kartlegger i kommunen, avtales lokalt: fastlege, kreftkoordinator, kreftsykepleier eller annet helsepersonell.
#   Her er det én navngitt kreftkontakt. Kommunen uten kreftkoordinator har hjemmetjenesten som reserve, og den koordinerende
#   enheten peker ut en person med navn når ingen svarer eller den som ble spurt, sier nei.
# * Kanalen fra sykehuset til kommunen er ikke bestemt i det vi har lest. Vi har valgt pleie- og omsorgsmelding, og epikrise
#   eller dialogmelding til fastlegen. Fastlegen får alltid kopi.
# * Sier pasienten nei, blir hun eller han spurt igjen, og sykehuset har oppgaven til den første samtalen er holdt eller
#   pasienten ikke vil bli spurt mer. Seks uker mellom hver gang er vårt forslag.
# * Forløpet gjelder også barn. Da samtykker foreldrene til barnet er 16, og oppfølgingen av barn med kreft har egne råd.
forløp: pakkeforløp-hjem
tittel: Pakkeforløp hjem for pasienter med kreft
versjon: 0.1.0
status: utkast
beskrivelse: >-
  Hvem som spør hva pasienten trenger ut over behandlingen, når det skjer, og hvem som følger opp svaret, fra diagnosen til
  kommunen eller fastlegen følger videre.
pasientgruppe: kreft
målgruppe:
  beskrivelse: Alle som har fått en kreftdiagnose eller tilbakefall, uansett om behandlingen skal helbrede eller lindre
  alder: 0+
forvaltning:
  nivå: nasjonalt
  revideres: 2028-06-30

kilder:
  pakkeforløp-hjem-om:
    tittel: "Helsedirektoratet: Om pakkeforløp hjem for pasienter med kreft (gjengitt i Metodebok)"
    url: https://metodebok.no/index.php?action=topic&item=f1f2bb8b4e42a8bdfac0
    dato: 2022-01-24
    versjon: "1.0"
    verifisert: nei
  pakkeforløp-hjem-helsenorge:
    tittel: "Helsenorge: Pakkeforløp hjem for pasienter med kreft"
    url: https://www.helsenorge.no/sykdom/kreft/pakkeforlop-hjem-for-kreft/
    verifisert: nei
  pakkeforløp-hjem-nettverk:
    tittel: "Nettverk for faggruppen lindrende behandling: Pakkeforløp hjem, om hvem som kartlegger i kommunen"
    url: https://www.digipro-web.no/nettverk-for-faggruppen-lindrende-behandling.597582.no.html
    verifisert: nei

bruker:
  - ../felles/aktorer.yaml
  - ../felles/dokumenter.yaml
  - ../felles/hjemler.yaml
  - ../felles/kanaler.yaml
  - ../felles/kilder.yaml
  - ../felles/pasientgrupper.yaml

aktører:
  kreftavdeling-annet:
    navn: Avdelingen i det andre helseforetaket, når behandlingen flyttes dit
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte]
    tilgjengelig: kontortid
    verifisert: nei
  kartlegger-hf:
    navn: Den helseforetaket har bestemt skal kartlegge behov
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    en av: [kreftavdeling, forløpskoordinator, kreftavdeling-annet]
    kilde: [pakkeforløp-hjem-kreft]
    verifisert: nei
  kreftkontakt:
    navn: Kreftkontakten i kommunen, en navngitt person
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte]
    tilgjengelig: kontortid
    reserve: hjemmetjeneste
    en av: [kreftkoordinator, hjemmetjeneste, fastlege]
    kilde: [pakkeforløp-hjem-nettverk]
    verifisert: nei

# Innholdet er vårt forslag; temaene i samtalen er pakkeforløpets.
dokumenter:
  behovsoppsummering:
    navn: Oppsummering av behov og avtaler etter samtalen
    innhold: [diagnose-og-dato, behov, pasientens-ønske, avtalt-oppfølging, hvem-pasienten-ringer]
    må eies: [avtalt-oppfølging]
    kilde: [pakkeforløp-hjem-kreft]

faser:
  sykehus: Samhandlingspunkt 1, på sykehuset
  overgang: Fra sykehuset til kommunen
  kommune-2: Samhandlingspunkt 2, tre til fire måneder
  kommune-3: Samhandlingspunkt 3, tolv til atten måneder
  underveis: Når noe skjer underveis

koordinering:
  - rolle: koordinerer på sykehuset
    aktør: forløpskoordinator
    fra: gi-diagnose
    til: ta-imot
  - rolle: kontaktperson i kommunen
    aktør: kreftkontakt
    fra: ta-imot

steg:

  # ── Samhandlingspunkt 1 ───────────────────────────────────────────────────────────────────────────────────────────

  gi-diagnose:
    start: Pasienten har fått en kreftdiagnose, eller kreften er kommet tilbake
    tittel: Pasienten får diagnosen og vite om pakkeforløp hjem
    fase: sykehus
    ansvarlig: kreftavdeling
    medvirker: [pasient, pårørende]
    norm: bør
    kilde: [pakkeforløp-hjem-om, pakkeforløp-hjem-kreft]
    informerer pasient: ja
    valg:
      - når: Behandlingen skal skje i et annet helseforetak
        neste: bli-enige
      - ellers: kartlegging-1

  # Til det andre helseforetaket har svart, er det avdelingen som ga diagnosen, som har oppgaven.
  bli-enige:
    tittel: De to helseforetakene blir enige om hvem som kartlegger
    fase: sykehus
    ansvarlig: kreftavdeling
    norm: bør
    kilde: [pakkeforløp-hjem-kreft]
    informerer pasient: ja
    neste: kartlegging-1

  # Ingen frist: samtalen holdes når det passer for pasienten.
  kartlegging-1:
    tittel: Samtale om behov på sykehuset
    beskrivelse: >-
      Familie og nettverk, jobb og skole, økonomi, hjelp hjemme, rehabilitering, ernæring, psykisk og seksuell helse, munn og
      tenner: det som er viktig for pasienten. Har pasienten barn eller søsken, får også de det de trenger.
    fase: sykehus
    ansvarlig: kartlegger-hf
    medvirker: [pasient, pårørende]
    gir: [behovsoppsummering]
    oppmøte: ja
    ikke møtt: spørre-igjen
    samtykke: {av: {pårørende: 0–15, pasient: 16+}, nei: spørre-igjen}
    norm: bør
    hjemmel: [pbrl-3-1, hpl-10a]
    kilde: [pakkeforløp-hjem-kreft]
    informerer pasient: ja
    neste: ta-imot

  spørre-igjen:
    tittel: Pasienten blir spurt igjen senere
    fase: sykehus
    ansvarlig: kartlegger-hf
    medvirker: [pasient]
    norm: bør
    kilde: [pakkeforløp-hjem-kreft]
    informerer pasient: ja
    valg:
      - når: Pasienten har sagt ja til å bli spurt igjen
        neste: kartlegging-1
        hver: 6 uker
      - ellers: fastlege-følger-opp

  # ── Fra sykehuset til kommunen ────────────────────────────────────────────────────────────────────────────────────

  ta-imot:
    tittel: Kreftkontakten tar imot og ringer pasienten
    beskrivelse: Pasienten får navn og telefonnummer, og de avtaler når den neste samtalen skal være.
    fase: overgang
    ansvarlig: kreftkontakt
    medvirker: [pasient, pårørende]
    trenger: [behovsoppsummering]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [koordinerende-enhet, fastlege]}
    norm: bør
    kilde: [pakkeforløp-hjem-om]
    informerer pasient: ja
    neste: kartlegging-2

  # Kommunen uten kreftkoordinator, eller der ingen har svart. Inntil noen er pekt ut, er det enheten pasienten ringer.
  peke-ut-reserve:
    tittel: Den koordinerende enheten peker ut en kreftkontakt
    beskrivelse: En sykepleier i hjemmetjenesten, eller fastlegen når de to er enige om det. Alltid en person med navn.
    fase: overgang
    ansvarlig: koordinerende-enhet
    informeres: [fastlege]
    trenger: [behovsoppsummering]
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef]}
    norm: bør
    hjemmel: [hol-7-3]
    kilde: [pakkeforløp-hjem-nettverk]
    informerer pasient: ja
    neste: ta-imot

  # ── Samhandlingspunkt 2 og 3 ──────────────────────────────────────────────────────────────────────────────────────

  kartlegging-2:
    tittel: Samtale om behov i kommunen, tre til fire måneder etter diagnosen
    fase: kommune-2
    ansvarlig: kreftkontakt
    medvirker: [pasient, pårørende, fastlege]
    trenger: [behovsoppsummering]
    gir: [behovsoppsummering]
    frist: {innen: 4 måneder, regnes fra: gi-diagnose, grunnlag: forløpstid, verifisert: nei}
    ved fristbrudd: {varsle: [koordinerende-enhet]}
    oppmøte: ja
    ikke møtt: nei-i-kommunen
    samtykke: {av: {pårørende: 0–15, pasient: 16+}, nei: nei-i-kommunen}
    norm: bør
    kilde: [pakkeforløp-hjem-helsenorge, pakkeforløp-hjem-nettverk]
    informerer pasient: ja
    valg:
      - når: Pasienten trenger tjenester fra kommunen
        neste: melde-tjenestebehov
      - ellers: kartlegging-3

  nei-i-kommunen:
    tittel: Pasienten sier nei eller kommer ikke, og kreftkontakten ringer
    fase: kommune-2
    ansvarlig: kreftkontakt
    medvirker: [pasient, pårørende]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    informerer pasient: ja
    valg:
      - når: Pasienten vil gjerne bli spurt igjen et år etter diagnosen
        neste: kartlegging-3
      - ellers: fastlege-følger-opp

  # Kreftkontakten slipper ikke når tjenestene er meldt, men ser til at de kommer.
  melde-tjenestebehov:
    tittel: Kreftkontakten melder behovet, og følger med til tjenestene er i gang
    beskrivelse: Rehabilitering, hjelp hjemme, ernæring, samtale og annet som kommunen har.
    fase: kommune-2
    ansvarlig: kreftkontakt
    medvirker: [pasient, tildelingskontor, rehabiliteringstjeneste]
    trenger: [behovsoppsummering]
    norm: bør
    hjemmel: [pbrl-2-1a, pbrl-2-7]
    informerer pasient: ja
    neste: kartlegging-3

  kartlegging-3:
    tittel: Samtale om behov i kommunen, tolv til atten måneder etter diagnosen
    fase: kommune-3
    ansvarlig: kreftkontakt
    medvirker: [pasient, pårørende, fastlege]
    gir: [behovsoppsummering]
    frist: {innen: 18 måneder, regnes fra: gi-diagnose, grunnlag: forløpstid, verifisert: nei}
    ved fristbrudd: {varsle: [koordinerende-enhet]}
    oppmøte: ja
    ikke møtt: fastlege-følger-opp
    samtykke: {av: {pårørende: 0–15, pasient: 16+}, nei: fastlege-følger-opp}
    norm: bør
    kilde: [pakkeforløp-hjem-helsenorge, pakkeforløp-hjem-nettverk]
    informerer pasient: ja
    valg:
      - når: Pasienten har behov for langvarige og koordinerte tjenester
        neste: oppnevne-koordinator
      - når: Pasienten trenger kreftkontakten lenger
        neste: kreftkontakt-følger-opp
      - ellers: fastlege-følger-opp

  # ── Etter den siste samtalen ──────────────────────────────────────────────────────────────────────────────────────

  oppnevne-koordinator:
    tittel: Koordinator oppnevnes
    fase: kommune-3
    ansvarlig: koordinerende-enhet
    medvirker: [pasient, kreftkontakt]
    trenger: [behovsoppsummering]
    norm: skal
    hjemmel: [hol-7-2, hol-7-3]
    oppfyller: [koordinator-tilbys]
    informerer pasient: ja
    slutt: Pasienten har en koordinator med navn; til hun eller han har sagt ja, er det den koordinerende enheten.

  kreftkontakt-følger-opp:
    tittel: Kreftkontakten følger opp videre
    fase: kommune-3
    ansvarlig: kreftkontakt
    informerer pasient: ja
    slutt: Pasienten har den samme kreftkontakten så lenge det trengs.

  fastlege-følger-opp:
    tittel: Fastlegen følger opp
    fase: kommune-3
    ansvarlig: fastlege
    informerer pasient: ja
    slutt: Fastlegen kjenner behovene, og pasienten vet at døren til kreftkontakten står åpen.

  # ── Når noe skjer underveis ───────────────────────────────────────────────────────────────────────────────────────

  # Innleggelse og utskrivning har sine egne meldinger; her står bare at samtalene ikke glemmes.
  sykehusopphold:
    tittel: Pasienten er innlagt, og samtalene tas opp igjen etterpå
    fase: underveis
    ansvarlig: sykehus
    medvirker: [pasient, pårørende]
    gir: [epikrise, utskrivningsrapport]
    norm: skal
    hjemmel: [sphl-3-1, hpl-45a]
    informerer pasient: ja
    valg:
      - når: Pasienten har en kreftkontakt i kommunen
        neste: kartlegging-2
      - ellers: kartlegging-1

  etter-dødsfallet:
    tittel: Kreftkontakten ringer de pårørende
    beskrivelse: Avtaler som står igjen, avlyses. Barn og andre nære får tilbud om samtale og vite hvor de kan få hjelp.
    fase: underveis
    ansvarlig: kreftkontakt
    medvirker: [pårørende]
    informeres: [fastlege]
    norm: bør
    hjemmel: [hol-3-6, hpl-10a]
    slutt: De pårørende har fått en samtale, og vet hvem de kan ringe.

overleveringer:

  spørre-annet-helseforetak:
    tittel: De to avdelingene avtaler hvem som kartlegger
    fra: bli-enige
    til: kreftavdeling-annet
    type: rådføring
    kanal: telefon
    reservekanal: dialogmelding
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: fullført
      innen: 1 uke
      mangler: {varsle: [kreftavdeling, forløpskoordinator]}
    hjemmel: [hpl-25]
    kilde: [pakkeforløp-hjem-kreft]
    informerer pasient: ja

  be-om-kartlegging:
    tittel: Avdelingen ber den som kartlegger, om å holde samtalen
    fra: gi-diagnose
    til: kartlegging-1
    type: delt-ansvar
    kanal: journal
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [kreftavdeling, forløpskoordinator]}
    kilde: [pakkeforløp-hjem-kreft]
    informerer pasient: ja

  be-om-kartlegging-avtalt:
    tittel: Den de to helseforetakene er enige om, får oppgaven
    fra: bli-enige
    til: kartlegging-1
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [kreftavdeling, forløpskoordinator]}
    kilde: [pakkeforløp-hjem-kreft]
    informerer pasient: ja

  # Sykehuset slipper ikke før en person med navn har sagt ja.
  til-kreftkontakten:
    tittel: Oppsummeringen til kreftkontakten og fastlegen
    fra: kartlegging-1
    til: ta-imot
    kopi: [fastlege]
    type: ansvarsoverføring
    dokument: [behovsoppsummering]
    innhold: [diagnose-og-dato, behov, pasientens-ønske, avtalt-oppfølging, hvem-pasienten-ringer]
    eies etterpå: {avtalt-oppfølging: kreftkontakt}
    kanal: plo
    reservekanal: telefon
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: peke-ut-reserve
    avslag: peke-ut-reserve
    ansvar i ventetid: kartlegger-hf
    hjemmel: [hpl-25, hpl-45]
    samtykke: {av: {pårørende: 0–15, pasient: 16+}, nei: fastlege-følger-opp}
    kilde: [pakkeforløp-hjem-om, pakkeforløp-hjem-kreft]
    informerer pasient: ja

  til-koordinerende-enhet:
    tittel: Ingen kreftkontakt har sagt ja, og den koordinerende enheten får oppsummeringen
    fra: kartlegging-1
    til: peke-ut-reserve
    type: delt-ansvar
    dokument: [behovsoppsummering]
    innhold: [diagnose-og-dato, behov, pasientens-ønske, avtalt-oppfølging, hvem-pasienten-ringer]
    eies etterpå: {avtalt-oppfølging: kartlegger-hf}
    kanal: plo
    reservekanal: telefon
    frist: {innen: 2 virkedager, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [kartlegger-hf, kommunalsjef]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  reserve-sier-ja:
    tittel: Den som er pekt ut, sier ja
    fra: peke-ut-reserve
    til: ta-imot
    kopi: [kartlegger-hf, fastlege]
    type: delt-ansvar
    dokument: [behovsoppsummering]
    innhold: [diagnose-og-dato, behov, pasientens-ønske, avtalt-oppfølging, hvem-pasienten-ringer]
    eies etterpå: {avtalt-oppfølging: kreftkontakt}
    kanal: plo
    reservekanal: telefon
    frist: {innen: 2 virkedager, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [koordinerende-enhet, kommunalsjef]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  til-fastlege-uten-samtale:
    tittel: Fastlegen får vite at pasienten ikke vil ha samtalen, eller ikke vil at kommunen skal få vite noe
    fra: spørre-igjen
    til: fastlege-følger-opp
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [kartlegger-hf]}
    hjemmel: [hpl-25, hpl-45a]
    informerer pasient: ja

  # Pasienten ville ha samtalen, men ikke at kommunens kreftkontakt skal få vite om den.
  til-fastlege-uten-kommunen:
    tittel: Bare fastlegen får vite om samtalen
    fra: kartlegging-1
    til: fastlege-følger-opp
    type: delt-ansvar
    kanal: dialogmelding
    reservekanal: telefon
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [kartlegger-hf]}
    hjemmel: [hpl-25, hpl-45a]
    informerer pasient: ja

  tjenestebehov-til-tildelingskontoret:
    tittel: Tildelingskontoret får vite hva pasienten trenger
    fra: melde-tjenestebehov
    til: tildelingskontor
    type: delt-ansvar
    dokument: [behovsoppsummering]
    innhold: [diagnose-og-dato, behov, pasientens-ønske, avtalt-oppfølging, hvem-pasienten-ringer]
    eies etterpå: {avtalt-oppfølging: kreftkontakt}
    kanal: plo
    reservekanal: telefon
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [kreftkontakt, kommunalsjef]}
    tilbakemelding: {dokument: vedtak, til: kreftkontakt, innen: 4 uker}
    hjemmel: [hpl-25, pbrl-2-7]
    informerer pasient: ja

  nei-til-fastlege:
    tittel: Fastlegen får vite at pasienten ikke vil ha flere samtaler
    fra: nei-i-kommunen
    til: fastlege-følger-opp
    type: delt-ansvar
    kanal: telefon
    reservekanal: brev
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [kreftkontakt]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  avslutning-til-fastlege:
    tittel: Fra kreftkontakten til fastlegen etter den siste samtalen
    fra: kartlegging-3
    til: fastlege-følger-opp
    type: delt-ansvar
    dokument: [behovsoppsummering]
    innhold: [diagnose-og-dato, behov, pasientens-ønske, avtalt-oppfølging, hvem-pasienten-ringer]
    eies etterpå: {avtalt-oppfølging: fastlege}
    kanal: plo
    reservekanal: telefon
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [kreftkontakt, kommuneoverlege]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  melde-koordinator:
    tittel: Kreftkontakten melder behov for koordinator
    fra: kartlegging-3
    til: oppnevne-koordinator
    kopi: [fastlege]
    type: delt-ansvar
    dokument: [behovsoppsummering]
    innhold: [diagnose-og-dato, behov, pasientens-ønske, avtalt-oppfølging, hvem-pasienten-ringer]
    eies etterpå: {avtalt-oppfølging: koordinerende-enhet}
    kanal: plo
    reservekanal: telefon
    frist: {innen: 1 uke, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [kreftkontakt, kommunalsjef]}
    hjemmel: [hpl-25, hol-7-2]
    informerer pasient: ja

  # ── Hendelser ─────────────────────────────────────────────────────────────────────────────────────────────────────

  innleggelse-varsel:
    tittel: Sykehuset får vite hvem som følger pasienten
    fra: akutt-innleggelse
    til: sykehusopphold
    type: varsling
    frist: 24 timer
    kvittering:
      nivå: lest
      innen: 24 timer
      mangler: {varsle: [sykehus]}
    hjemmel: [hpl-25, ikt-standard-6]
    informerer pasient: ja

  hjem-til-kreftkontakten:
    tittel: Kreftkontakten får vite at pasienten er hjemme igjen
    fra: sykehusopphold
    til: kartlegging-2
    kopi: [fastlege]
    type: tilbakeføring
    dokument: [utskrivningsrapport]
    innhold: [funksjon, legemidler, tiltak, beredskap, kontaktpunkt]
    eies etterpå: {legemidler: fastlege}
    kanal: plo
    reservekanal: telefon
    frist: {innen: samme dag, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 virkedager
      mangler: {varsle: [sykehus, koordinerende-enhet]}
    hjemmel: [hpl-25, hpl-45]
    informerer pasient: ja

  til-samtalen-på-sykehuset:
    tittel: Den som kartlegger, får vite at pasienten er klar for samtalen
    fra: sykehusopphold
    til: kartlegging-1
    type: delt-ansvar
    kanal: journal
    frist: {innen: 2 virkedager, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [forløpskoordinator]}
    informerer pasient: ja

  epikrise-fra-sykehuset:
    tittel: Epikrise til fastlegen
    fra: sykehusopphold
    til: fastlege
    type: informasjon
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå: {legemidler: fastlege, utestående-svar: sykehus, videre-oppfølging: kreftavdeling}
    kanal: epikrise
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: mottatt
      innen: 5 virkedager
      mangler: {varsle: [sykehus]}
    hjemmel: [hpl-45a]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  tilbakefall-varsel:
    tittel: Avdelingen får vite at kreften er kommet tilbake
    fra: tilbakefall
    til: gi-diagnose
    type: varsling
    frist: 2 virkedager
    kvittering:
      nivå: lest
      innen: 2 virkedager
      mangler: {varsle: [forløpskoordinator]}
    hjemmel: [hpl-25]
    kilde: [pakkeforløp-hjem-om]
    informerer pasient: ja

  død-varsel:
    tittel: Kreftkontakten får vite at pasienten er død
    fra: død
    til: etter-dødsfallet
    kopi: [fastlege]
    type: varsling
    frist: 2 virkedager
    kvittering:
      nivå: lest
      innen: 2 virkedager
      mangler: {varsle: [koordinerende-enhet]}
    hjemmel: [hpl-25]

plikter:
  koordinator-tilbys:
    tittel: Koordinator tilbys
    når: Pasienten har behov for langvarige og koordinerte tjenester
    hjemmel: [hol-7-2, hol-7-3]
    norm: skal
    verifisert: nei

hendelser:
  akutt-innleggelse:
    beskrivelse: Innleggelse og utskrivning følger de vanlige reglene.
    ansvarlig: sykehus
    til: sykehusopphold
  tilbakefall:
    beskrivelse: Den som får tilbakefall, begynner på nytt med den første samtalen.
    ansvarlig: kreftavdeling
    til: gi-diagnose
  død:
    ansvarlig: kreftkontakt
    til: etter-dødsfallet

"""#)
}
