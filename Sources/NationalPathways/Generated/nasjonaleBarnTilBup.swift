// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let nasjonaleBarnTilBup = EmbeddedFile(
    path: "pathways/nasjonale/barn-til-bup.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Barn og unge med psykiske vansker: kommunen og BUP samarbeider om henvisningen.
#
# Målet er at et barn aldri står mellom to tjenester. Kommunen kartlegger og hjelper, drøfter med BUP før det henvises, og
# har en navngitt kontaktperson som tar imot barnet hvis BUP sier nei. Bakgrunnen er alvorlig: Statens undersøkelseskommisjon
# har gransket saken til en ungdom som ble henvist og avvist to ganger.
#
# Det som kommer fra rapporten om samarbeidsformer, lovene og forløpet for barn og unge, har `kilde` eller `hjemmel`.
# Rapporten er råd til departementet, ikke en retningslinje. Frister med `grunnlag: avtale` er forslag som et
# helsefellesskap må ta stilling til. Ingen tall herfra er holdt opp mot Lovdata eller forløpet slik det står i dag: derfor
# `verifisert: nei` og `status: utkast`.
#
# Valg vi har gjort der kildene lar noe stå åpent:
# * Samarbeidsmodell: rapporten nevner tre (felles møte i kommunen med rettighetsvurdering, felles henvisningsforum før
#   henvisningen sendes, og en fra kommunen i inntaksteamet). Her er det henvisningsforum før, og felles møte etter to avslag.
# * Den navngitte kontaktpersonen: hvilken tjeneste hun eller han hører til, bestemmes i kommunen. Rollen har med vilje ingen
#   reserve; et lokalt forløp som ikke sier hvem det er, er ikke ferdig.
# * To henvisninger, så et møte: etter et avslag kan det henvises én gang til. Er svaret nei igjen, holdes fellesmøtet. Det kan
#   gi én ny vurdering, og blir også den nei, har kommunen barnet. Da er det ingen vei som går i ring.
# * Henviser: fastlegen, som også har barnet mens svaret ventes på. Kommunepsykolog, helsestasjon og barneverntjeneste kan
#   henvise mange steder; det legges til lokalt. Barneverntjenestens egen vei står i forløpet for barnevern.
# * Hastehenvisning går utenom forumet. Avslås den, går barnet til kontaktpersonen og forumet.
# * Meldeplikten til barnevernet er personlig og gjelder hele tiden. Den har egne steg der den lettest glipper: når
#   familien sier nei.
# * Overgangen til voksenlivet har sitt eget forløp; her står bare hvem som sørger for at 18-årsdagen ikke gir et hull.
forløp: barn-til-bup
tittel: Barn og unge med psykiske vansker, fra kommunen til BUP og tilbake
versjon: 0.1.0
status: utkast
beskrivelse: >-
  Hvem som har barnet fra noen blir bekymret, gjennom kartlegging, drøfting, henvisning, ventetid og behandling, og hvem
  som har det når BUP sier nei og når BUP er ferdig.
pasientgruppe: barn-og-unge
målgruppe:
  beskrivelse: Barn og unge med psykiske vansker, og foreldrene deres
  alder: 0–17
forvaltning:
  nivå: nasjonalt
  revideres: 2028-06-30

kilder:
  ukom-avvist-bup:
    tittel: "Ukom: Hvorfor blir barn og unge avvist i barne- og ungdomspsykiatrien?"
    url: https://ukom.no/forside/nyheter/hvorfor-blir-barn-og-unge-avvist-i-barne-og-ungdomspsykiatrien/
    verifisert: nei
  samarbeid-om-henvisning:
    tittel: "Helsedirektoratet: Samarbeidsformer, kapittel 3.2 om pakkeforløp for barn og unge og Nasjonal helse- og sykehusplan"
    url: https://www.helsedirektoratet.no/rapporter/samarbeidsformer-mellom-kommunale-tjenester-og-spesialisthelsetjenesten-om-barn-og-unge-med-psykiske-vansker
    dato: 2021-04-22
    verifisert: nei
  spiseforstyrrelser-henvisning:
    tittel: "Helsedirektoratet: Pasientforløp spiseforstyrrelser – henvisning og start"
    url: https://www.helsedirektoratet.no
    verifisert: nei

bruker:
  - ../felles/aktorer.yaml
  - ../felles/dokumenter.yaml
  - ../felles/hjemler.yaml
  - ../felles/kanaler.yaml
  - ../felles/kilder.yaml
  - ../felles/pasientgrupper.yaml

aktører:
  # Én person med navn og telefonnummer, ikke et kontor. Hver av de tre tjenestene kan ha rollen.
  kontaktperson-barn:
    navn: Barnets navngitte kontaktperson i kommunen
    område: kommune
    nivå: kommune
    kanaler: [telefon, brev, møte, videomøte]
    tilgjengelig: kontortid
    en av: [kommunepsykolog, helsestasjon, psykisk-helse-kommune]
    kilde: [samarbeidsformer-barn-unge]
    verifisert: nei
  kontaktperson-barn-ny:
    navn: Barnets navngitte kontaktperson i kommunen barnet flytter til
    område: kommune
    nivå: kommune
    kanaler: [telefon, brev, møte, videomøte]
    tilgjengelig: kontortid
    verifisert: nei

# Innholdet i disse er vårt forslag; ingen av dem har en egen meldingsstandard som vi kjenner.
dokumenter:
  kartleggingsnotat:
    navn: Det kommunen har kartlagt og prøvd
    innhold: [problemstilling, funksjon, barnets-syn, foreldrenes-syn, tiltak-prøvd]
  tilbud-etter-avslag:
    navn: Hva barnet får når BUP har sagt nei
    innhold:
      - begrunnelse-for-avslag
      - tilbud-i-kommunen
      - kontaktperson
      - hva-som-gir-ny-henvisning
      - klage-og-ny-vurdering
  behandlingsplan:
    navn: Plan for utredning og behandling
    innhold: [mål, tiltak-i-behandlingen, neste-evaluering, kontaktperson-i-bup]
    kilde: [pakkeforløp-2019]
  # Sjekklisten kommer fra forløpet for spiseforstyrrelser; vi bruker den for alle.
  avslutningsplan:
    navn: Plan når BUP avslutter
    innhold: [tiltak-videre, ansvarlig-i-kommunen, hvem-ringes-når-det-blir-verre, risikovurdering]
    må eies: [tiltak-videre]
    kilde: [samhandling-før-utskrivning]

faser:
  bekymring: Bekymring og kartlegging
  henvisning: Drøfting og henvisning
  avslag: Når BUP sier nei
  kommunen: Hjelp i kommunen
  bup: I BUP (D12)
  underveis: Når noe skjer underveis

koordinering:
  - rolle: koordinerer i kommunen
    aktør: kontaktperson-barn
    fra: kartlegge
  - rolle: forløpskoordinator i BUP
    aktør: forløpskoordinator
    fra: vurdere-henvisning
    til: kommunen-overtar

steg:

  # ── Bekymring og kartlegging ──────────────────────────────────────────────────────────────────────────────────────

  bekymring:
    start: Skolen, barnehagen, foreldrene, barnet selv eller helsesykepleieren er bekymret
    tittel: Helsesykepleieren tar imot bekymringen
    beskrivelse: >-
      Snakker med barnet og foreldrene, og sørger for at barnet får en navngitt kontaktperson. Ved fare for liv ringes 113.
    fase: bekymring
    ansvarlig: helsestasjon
    medvirker: [pasient, pårørende, skole]
    norm: bør
    kilde: [samarbeidsformer-barn-unge]
    informerer pasient: ja
    neste: kartlegge

  fastlegetime:
    start: Familien går til fastlegen, eller fastlegen ser selv at noe er galt
    tittel: Time hos fastlegen
    beskrivelse: >-
      Fastlegen undersøker barnet, snakker med barnet alene når alderen tilsier det, og spør om selvmordstanker.
    fase: bekymring
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    oppmøte: ja
    ikke møtt: nei-hos-fastlegen
    norm: bør
    hjemmel: [pbrl-4-4]
    informerer pasient: ja
    valg:
      - når: Tegn til alvorlig lidelse, eller det haster
        neste: henvise-haster
      - når: Vanskene bør kartlegges i kommunen
        neste: kartlegge
      - ellers: fastlege-følger-opp

  # Tre måneder er et forslag.
  nei-hos-fastlegen:
    tittel: Familien sier nei eller kommer ikke, og fastlegen spør igjen
    fase: bekymring
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    norm: bør
    hjemmel: [pbrl-4-4, hpl-33]
    informerer pasient: ja
    valg:
      - når: Det er grunn til å tro at barnet er utsatt for alvorlig omsorgssvikt eller har alvorlige vansker
        neste: [melde-barnevern-fastlege, fastlege-følger-opp]
      - når: Vanskene er der fortsatt
        neste: fastlegetime
        hver: 3 måneder
      - ellers: fastlege-følger-opp

  melde-barnevern-fastlege:
    tittel: Fastlegen melder til barneverntjenesten
    fase: bekymring
    ansvarlig: fastlege
    gir: [bekymringsmelding]
    norm: skal
    hjemmel: [hpl-33]
    kilde: [hpl-kommentarer-33]
    informerer pasient: ja
    ferdig: ja

  # Fire uker er et forslag; kildene har ingen frist. Den som er bekymret for alvor, venter ikke på kartleggingen.
  kartlegge:
    tittel: Kontaktpersonen kartlegger, og hjelpen begynner
    beskrivelse: >-
      Hvordan barnet har det hjemme, på skolen og på fritiden, hva barnet og foreldrene selv mener, og hva som er prøvd. Enkel
      hjelp gis med en gang, sammen med skolen når familien vil det.
    fase: bekymring
    ansvarlig: kontaktperson-barn
    medvirker: [pasient, pårørende, skole]
    gir: [kartleggingsnotat]
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef]}
    oppmøte: ja
    ikke møtt: nei-eller-uteblitt
    samtykke: {av: {pårørende: 0–15, pasient: 16+}, nei: nei-eller-uteblitt}
    norm: bør
    hjemmel: [pbrl-4-3, pbrl-4-4, pbrl-2-1a]
    kilde: [samarbeid-om-henvisning]
    informerer pasient: ja
    valg:
      - når: Barnet kan trenge BUP
        neste: drøfte-med-bup
      - når: Barnet trenger hjelp som kommunen selv har
        neste: kommunalt-tilbud
      - ellers: ferdig-i-kommunen

  nei-eller-uteblitt:
    tittel: Familien sier nei, kommer ikke eller har trukket samtykket
    beskrivelse: >-
      Kontaktpersonen spør hvorfor, snakker med barnet, og gjør det lett å komme tilbake. Deler ikke mer enn loven åpner for.
    fase: bekymring
    ansvarlig: kontaktperson-barn
    medvirker: [pasient, pårørende]
    norm: bør
    hjemmel: [hpl-33, hpl-22]
    informerer pasient: ja
    valg:
      - når: Det er grunn til å tro at barnet er utsatt for alvorlig omsorgssvikt eller har alvorlige vansker
        neste: [melde-barnevern, ferdig-i-kommunen]
      - når: Vanskene er der fortsatt
        neste: kartlegge
        hver: 3 måneder
      - ellers: ferdig-i-kommunen

  melde-barnevern:
    tittel: Kontaktpersonen melder til barneverntjenesten
    fase: bekymring
    ansvarlig: kontaktperson-barn
    gir: [bekymringsmelding]
    norm: skal
    hjemmel: [hpl-33]
    kilde: [hpl-kommentarer-33]
    informerer pasient: ja
    ferdig: ja

  # ── Drøfting og henvisning ────────────────────────────────────────────────────────────────────────────────────────

  # To uker er et forslag. Barnet kan drøftes uten navn når familien ikke vil at navnet skal fram.
  drøfte-med-bup:
    tittel: Kommunen og BUP drøfter barnet i felles henvisningsforum
    beskrivelse: >-
      Barnet og foreldrene er med når de vil. Forumet avklarer hva som er det beste tilbudet, hvem som har foreldreansvaret, og
      hvem som samtykker.
    fase: henvisning
    ansvarlig: kontaktperson-barn
    medvirker: [pasient, pårørende, bup, fastlege]
    trenger: [kartleggingsnotat]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [avdelingsleder, kommunalsjef]}
    samtykke: {av: {pårørende: 0–15, pasient: 16+}, nei: nei-eller-uteblitt}
    norm: bør
    hjemmel: [hol-3-4, sphl-2-1e]
    kilde: [samarbeid-om-henvisning, samarbeidsformer-barn-unge]
    informerer pasient: ja
    valg:
      - når: Barnet bør henvises
        neste: henvise
      - ellers: kommunalt-tilbud

  # Hit kommer fastlegen høyst to ganger: først fra forumet, og én gang til etter et avslag.
  henvise:
    tittel: Fastlegen henviser til BUP
    beskrivelse: >-
      Med det kommunen har kartlagt og prøvd, og med samtykke fra den som har rett til å gi det. Er en annen enn lege
      henviser, må legen ha undersøkt barnet der forløpet krever det, som ved spiseforstyrrelser.
    fase: henvisning
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    trenger: [kartleggingsnotat]
    gir: [henvisning]
    samtykke: {av: {pårørende: 0–15, pasient: 16+}, nei: nei-eller-uteblitt}
    norm: bør
    hjemmel: [pbrl-4-3, pbrl-4-4, pbrl-2-2]
    kilde: [henvisningsveileder, spiseforstyrrelser-henvisning]
    informerer pasient: ja
    neste: vurdere-henvisning

  henvise-haster:
    tittel: Fastlegen henviser uten å vente på kartlegging
    beskrivelse: Ved tegn til alvorlig lidelse. Fastlegen ringer BUP i tillegg. Ved fare for liv ringes 113 eller legevakten.
    fase: henvisning
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    gir: [henvisning]
    samtykke: {av: {pårørende: 0–15, pasient: 16+}, nei: nei-hos-fastlegen}
    norm: bør
    hjemmel: [pbrl-4-3, pbrl-4-4, pbrl-2-2]
    kilde: [henvisningsveileder, pbrl-forarbeider-2-2]
    informerer pasient: ja
    neste: vurdere-henvisning

  vurdere-henvisning:
    tittel: BUP vurderer henvisningen
    beskrivelse: >-
      En mangelfull henvisning skal vurderes, ikke sendes i retur; den som vurderer, ringer henviseren eller familien. Raskere
      enn ti virkedager ved mistanke om alvorlig eller livstruende sykdom. Forløpet D12 starter når barnet har fått rett.
    fase: henvisning
    ansvarlig: bup
    trenger: [henvisning]
    gir: [vurderingssvar]
    frist: {innen: 10 virkedager, grunnlag: lov, hjemmel: [pbrl-2-2], verifisert: nei}
    ved fristbrudd: {varsle: [avdelingsleder, fastlege, kontaktperson-barn]}
    norm: skal
    hjemmel: [pbrl-2-2]
    kilde: [pbrl-forarbeider-2-2, helsenorge-vurdering, henvisningsveileder, kodeveileder-pasientforløp]
    informerer pasient: ja
    neste: første-samtale-bup

  # ── Når BUP sier nei ──────────────────────────────────────────────────────────────────────────────────────────────

  # Avslaget går til kontaktpersonen med navn, aldri til «kommunen». Ti virkedager er et forslag.
  etter-avslag:
    tittel: Kontaktpersonen tar imot barnet etter avslaget
    beskrivelse: >-
      BUP begrunner avslaget for familien, fastlegen og kontaktpersonen, gjerne på video. De blir enige om hva barnet får nå,
      hva som må være nytt for at en ny henvisning skal nytte, og om når de snakkes igjen. Familien får vite om retten til
      å klage og til fornyet vurdering.
    fase: avslag
    ansvarlig: kontaktperson-barn
    medvirker: [pasient, pårørende, bup, fastlege]
    gir: [tilbud-etter-avslag]
    frist: {innen: 10 virkedager, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, avdelingsleder, fastlege]}
    norm: bør
    hjemmel: [pbrl-2-3, pbrl-7-2]
    kilde: [samarbeidsformer-barn-unge, avviste-henvisninger, ukom-avvist-bup]
    informerer pasient: ja
    valg:
      - når: Det er kommet nye opplysninger, og henvisningen er avslått bare én gang
        neste: henvise
        høyst: 1 runde
      - når: Alle er enige om at barnet får riktig hjelp i kommunen
        neste: kommunalt-tilbud
      - ellers: fellesmøte

  # Stedet der runden tar slutt. To uker er et forslag.
  fellesmøte:
    tittel: Fellesmøte i kommunen, med BUP ved bordet
    beskrivelse: >-
      Når henvisningen er avslått to ganger, eller noen er uenig i det første avslaget. En fra BUP som kan avgjøre om barnet
      har rett, er med. Møtet slutter ikke før det er sagt hvem som har barnet i morgen.
    fase: avslag
    ansvarlig: kontaktperson-barn
    medvirker: [pasient, pårørende, bup, fastlege, skole, ppt]
    gir: [referat]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, avdelingsleder]}
    norm: bør
    hjemmel: [hol-3-4, sphl-2-1e]
    kilde: [samarbeid-om-henvisning, ukom-avvist-bup]
    informerer pasient: ja
    valg:
      - når: BUP skal vurdere henvisningen på nytt
        neste: vurdere-henvisning
      - ellers: kommunalt-tilbud

  # ── Hjelp i kommunen ──────────────────────────────────────────────────────────────────────────────────────────────

  # Tre måneder mellom hver gang, og ny kartlegging høyst to ganger, er forslag. Etter det går veien om koordinator.
  kommunalt-tilbud:
    tittel: Barnet får hjelp i kommunen, og det ses på hver tredje måned om den virker
    fase: kommunen
    ansvarlig: kontaktperson-barn
    medvirker: [pasient, pårørende, fastlege, skole]
    gir: [oppfølgingsplan]
    norm: bør
    hjemmel: [pbrl-2-1a]
    kilde: [samarbeidsformer-barn-unge]
    informerer pasient: ja
    valg:
      - når: Flere tjenester må inn samtidig
        neste: samordne
      - når: Barnet har det ikke bedre, eller noe nytt er kommet til
        neste: kartlegge
        høyst: 2 runder
      - når: Hjelpen virker og trengs lenger
        neste: kommunalt-tilbud
        hver: 3 måneder
      - ellers: ferdig-i-kommunen

  # Familier med barn som har alvorlig sykdom eller langvarige og sammensatte behov, kan ha rett til barnekoordinator.
  samordne:
    tittel: Skole, PPT og barnevern kobles på, og en koordinator har oversikten
    fase: kommunen
    ansvarlig: koordinator
    utfører: [koordinator, barnekoordinator]
    medvirker: [pasient, pårørende, kontaktperson-barn, skole, ppt, barneverntjeneste]
    trenger: [oppfølgingsplan]
    norm: skal
    hjemmel: [hol-3-4, hol-7-2, hol-7-2a, pbrl-2-5c]
    kilde: [velferdstjenestelovene, barnekoordinator-lover]
    oppfyller: [samordning]
    informerer pasient: ja
    slutt: Koordinatoren har samlet tjenestene om én plan, og kontaktpersonen gir fortsatt hjelpen.

  ferdig-i-kommunen:
    tittel: Kontaktpersonen avslutter, og døren står åpen
    fase: kommunen
    ansvarlig: kontaktperson-barn
    informeres: [fastlege]
    informerer pasient: ja
    slutt: Barnet og foreldrene vet hvem de kan ringe, og kontaktpersonen svarer når de gjør det.

  fastlege-følger-opp:
    tittel: Fastlegen følger opp
    fase: kommunen
    ansvarlig: fastlege
    informerer pasient: ja
    slutt: Fastlegen følger barnet som vanlig, og tar det opp igjen når noe endrer seg.

  # ── I BUP ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  # Fristen settes for hvert barn og kan være kortere; den er bindende, og brudd skal meldes til Helfo. Vi har ikke kontrollert
  # om de 65 virkedagene løper fra henvisningen er mottatt eller vurdert; her løper de fra den er vurdert.
  første-samtale-bup:
    tittel: Første samtale i BUP
    beskrivelse: Barnet får en navngitt kontaktperson i BUP, og foreldrene får vite hvem de kan ringe.
    fase: bup
    ansvarlig: bup
    medvirker: [pasient, pårørende]
    frist:
      innen: 65 virkedager
      regnes fra: vurdere-henvisning
      grunnlag: forskrift
      hjemmel: [prioriteringsforskriften]
      verifisert: nei
    ved fristbrudd: {varsle: [helfo, avdelingsleder, fastlege]}
    oppmøte: ja
    ikke møtt: ikke-møtt-bup
    ventetid: {ansvarlig: fastlege, høyst: 65 virkedager, forverring: hastevurdere}
    norm: skal
    hjemmel: [pbrl-2-1b, prioriteringsforskriften]
    kilde: [fristbrudd-under-23, helsenorge-fristbrudd]
    informerer pasient: ja
    neste: lage-plan

  # Uteblivelse er et tegn på at noe kan være galt, ikke et nei. To virkedager er et forslag.
  ikke-møtt-bup:
    tittel: BUP leter etter barnet som ikke kom
    beskrivelse: Ringer familien, hører med fastlegen og kontaktpersonen, vurderer selvmordsfare, og gir ny time.
    fase: bup
    ansvarlig: bup
    informeres: [fastlege, kontaktperson-barn]
    frist: {innen: 2 virkedager, grunnlag: avtale, verifisert: nei}
    norm: bør
    informerer pasient: ja
    valg:
      - når: Familien vil ha ny time
        neste: første-samtale-bup
        høyst: 2 runder
      - ellers: avslutningsmøte

  hastevurdere:
    tittel: BUP vurderer på nytt hvor mye det haster
    fase: bup
    ansvarlig: bup
    medvirker: [pasient, pårørende, fastlege]
    frist: {innen: 1 virkedag, grunnlag: avtale, verifisert: nei}
    norm: bør
    informerer pasient: ja
    valg:
      - når: Barnet må legges inn
        neste: akutt-døgn
      - når: Barnet får tidligere time, og familien vet hvem de ringer imens
        neste: første-samtale-bup
        høyst: 2 runder
      - ellers: lage-plan

  # To til tre uker er et helseforetaks egen rutine fra 2019.
  lage-plan:
    tittel: Planen lages med barnet og sendes den som henviste
    fase: bup
    ansvarlig: bup
    medvirker: [pasient, pårørende]
    gir: [behandlingsplan, kriseplan]
    frist: {innen: 3 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    kilde: [pakkeforløp-2019]
    informerer pasient: ja
    valg:
      - når: Skole, PPT, barnevern eller andre må inn samtidig
        neste: [behandle, samordne-under-behandling]
      - ellers: behandle

  samordne-under-behandling:
    tittel: Skole, PPT og barnevern kobles på mens BUP behandler
    fase: bup
    ansvarlig: koordinator
    utfører: [koordinator, barnekoordinator]
    medvirker: [pasient, pårørende, bup, kontaktperson-barn, skole, ppt, barneverntjeneste]
    gir: [oppfølgingsplan]
    norm: skal
    hjemmel: [hol-3-4, hol-7-2, hol-7-2a, pbrl-2-5c]
    kilde: [velferdstjenestelovene, barnekoordinator-lover]
    oppfyller: [samordning]
    informerer pasient: ja
    neste: avslutningsmøte

  # Forløpstidene fra 2019: utredning seks uker, med seks til ved behov; evaluering etter seks uker og så hver tolvte.
  # Tidene er endret siden, og de nye har vi ikke lest. Forløpstider er veiledende og gir ingen rett.
  behandle:
    tittel: BUP utreder og behandler, og evaluerer med barnet
    fase: bup
    ansvarlig: bup
    medvirker: [pasient, pårørende, kontaktperson-barn, skole]
    norm: bør
    kilde: [pakkeforløp-2019, pasientforløp-2023]
    informerer pasient: ja
    valg:
      - når: Behandlingen fortsetter
        neste: behandle
        hver: 12 uker
      - ellers: avslutningsmøte

  avslutningsmøte:
    tittel: Avslutningsmøte med kommunen
    beskrivelse: >-
      BUP slipper ikke før kontaktpersonen har sagt ja. Familien får planen skriftlig, og vet hvor de henvender seg når det blir
      verre. Kommunen får vite hva som er vurdert om risiko for selvmord og vold.
    fase: bup
    ansvarlig: bup
    medvirker: [pasient, pårørende, kontaktperson-barn, fastlege]
    gir: [epikrise, avslutningsplan]
    norm: bør
    kilde: [samhandling-før-utskrivning]
    informerer pasient: ja
    neste: kommunen-overtar

  bup-beholder:
    tittel: BUP har barnet til kommunen har sagt ja
    beskrivelse: >-
      BUP gir samtaler imens, og tar saken opp med kommunalsjefen, som må peke ut en kontaktperson. Familien får vite at det
      er BUP de ringer.
    fase: bup
    ansvarlig: bup
    medvirker: [pasient, pårørende]
    informeres: [kommunalsjef, fastlege]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, avdelingsleder]}
    norm: bør
    hjemmel: [hol-3-4, sphl-2-1e]
    informerer pasient: ja
    neste: kommunen-overtar

  kommunen-overtar:
    tittel: Kontaktpersonen tar over etter BUP
    fase: kommunen
    ansvarlig: kontaktperson-barn
    trenger: [avslutningsplan]
    informerer pasient: ja
    slutt: Barnet har en navngitt kontaktperson i kommunen som kjenner planen og risikovurderingen.

  # ── Når noe skjer underveis ───────────────────────────────────────────────────────────────────────────────────────

  akutt-vurdering:
    tittel: Legevakten vurderer barnet
    fase: underveis
    ansvarlig: legevakt
    medvirker: [pasient, pårørende]
    gir: [innleggelsesskriv]
    norm: skal
    hjemmel: [hol-3-5, sphl-3-1]
    informerer pasient: ja
    valg:
      - når: Barnet må legges inn
        neste: akutt-døgn
      - når: BUP må se barnet raskt
        neste: første-samtale-bup
      - ellers: fastlegetime

  # Ved selvmordsatferd avtales den første kontakten etterpå før barnet skrives ut, med sted, tid og navn.
  akutt-døgn:
    tittel: Akutt innleggelse i psykisk helsevern for barn og unge
    fase: underveis
    ansvarlig: bup-døgn
    medvirker: [pasient, pårørende, bup]
    gir: [epikrise, kriseplan]
    norm: skal
    hjemmel: [sphl-3-1]
    kilde: [selvmordsforebygging]
    informerer pasient: ja
    neste: behandle

  flytte:
    tittel: Barnet flytter, og noen må si ja i den nye kommunen
    beskrivelse: >-
      Kontaktpersonen finner navnet på den nye. Er barnet henvist eller i BUP, sørger fastlegen og BUP for at henvisning,
      ventetid og plan følger med til det nye helseforetaket.
    fase: underveis
    ansvarlig: kontaktperson-barn
    medvirker: [pasient, pårørende, fastlege, bup]
    gir: [oppfølgingsplan]
    norm: bør
    hjemmel: [hol-3-4]
    informerer pasient: ja
    neste: i-ny-kommune

  i-ny-kommune:
    tittel: Den nye kontaktpersonen har tatt over
    fase: underveis
    ansvarlig: kontaktperson-barn-ny
    trenger: [oppfølgingsplan]
    informerer pasient: ja
    slutt: Den nye kontaktpersonen kjenner barnet, planen og det barnet venter på.

  # BUP kan fullføre behandling som er begynt, fram til 23 år.
  ved-18:
    tittel: Fastlegen avklarer hvem som følger ungdommen etter 18 år
    fase: underveis
    ansvarlig: fastlege
    medvirker: [pasient, bup, kontaktperson-barn]
    gir: [henvisning]
    norm: bør
    kilde: [prioritering-phbu, barnevernansvarlig]
    informerer pasient: ja
    valg:
      - når: BUP skal fullføre behandlingen
        neste: behandle
      - når: Den unge trenger psykisk helsevern for voksne
        neste: voksen-tilbud
      - ellers: fastlege-følger-opp

  voksen-tilbud:
    tittel: Psykisk helsevern for voksne har tatt imot
    fase: underveis
    ansvarlig: dps
    trenger: [henvisning]
    ventetid: {ansvarlig: fastlege}
    informerer pasient: ja
    slutt: Den unge har rett til hjelp i psykisk helsevern for voksne og vet når den begynner.

overleveringer:

  # ── Inn til kontaktpersonen ───────────────────────────────────────────────────────────────────────────────────────

  kontaktperson-navngis:
    tittel: Helsesykepleieren gir barnet en kontaktperson
    fra: bekymring
    til: kartlegge
    type: delt-ansvar
    kanal: møte
    reservekanal: telefon
    frist: {innen: 5 virkedager, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [helsestasjon, kommunalsjef]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  fastlege-ber-om-kartlegging:
    tittel: Fastlegen ber kontaktpersonen kartlegge
    fra: fastlegetime
    til: kartlegge
    type: delt-ansvar
    kanal: telefon
    reservekanal: brev
    frist: {innen: 5 virkedager, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [fastlege, kommunalsjef]}
    hjemmel: [hpl-25]
    samtykke: {av: {pårørende: 0–15, pasient: 16+}, nei: nei-hos-fastlegen}
    informerer pasient: ja

  # Meldinger som ikke bekreftes, ringes inn på nytt.
  bekymring-fra-fastlege:
    tittel: Bekymringsmelding fra fastlegen
    fra: melde-barnevern-fastlege
    til: barneverntjeneste
    type: meldeplikt
    dokument: [bekymringsmelding]
    innhold: [bekymring, hvem-det-gjelder, hvem-melder]
    kanal: brev
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: mottatt
      innen: 3 uker
      mangler: {varsle: [fastlege, barnevernleder]}
    tilbakemelding: {dokument: bekreftelse-til-melder, til: fastlege, innen: 3 uker}
    hjemmel: [hpl-33, bvl-13-2]
    norm: skal
    kilde: [hpl-kommentarer-33, tilbakemelding-melder]
    informerer pasient: ja

  bekymring-fra-kontaktperson:
    tittel: Bekymringsmelding fra kontaktpersonen
    fra: melde-barnevern
    til: barneverntjeneste
    type: meldeplikt
    dokument: [bekymringsmelding]
    innhold: [bekymring, hvem-det-gjelder, hvem-melder]
    kanal: brev
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: mottatt
      innen: 3 uker
      mangler: {varsle: [kontaktperson-barn, barnevernleder]}
    tilbakemelding: {dokument: bekreftelse-til-melder, til: kontaktperson-barn, innen: 3 uker}
    hjemmel: [hpl-33, bvl-13-2]
    norm: skal
    kilde: [hpl-kommentarer-33, tilbakemelding-melder]
    informerer pasient: ja

  # ── Drøfting og henvisning ────────────────────────────────────────────────────────────────────────────────────────

  bup-i-forumet:
    tittel: BUP gir råd i henvisningsforumet
    fra: drøfte-med-bup
    til: bup
    type: rådføring
    kanal: møte
    reservekanal: telefon
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: fullført
      innen: 2 uker
      mangler: {varsle: [avdelingsleder, kommunalsjef]}
    hjemmel: [hpl-25]
    kilde: [samarbeid-om-henvisning]
    informerer pasient: ja

  be-fastlegen-henvise:
    tittel: Kontaktpersonen ber fastlegen henvise
    fra: drøfte-med-bup
    til: henvise
    type: delt-ansvar
    dokument: [kartleggingsnotat]
    innhold: [problemstilling, funksjon, barnets-syn, foreldrenes-syn, tiltak-prøvd]
    kanal: brev
    reservekanal: telefon
    frist: {innen: 5 virkedager, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [kontaktperson-barn, kommuneoverlege]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  nei-til-henvisning:
    tittel: Kontaktpersonen får vite at familien ikke vil henvises
    fra: henvise
    til: nei-eller-uteblitt
    type: delt-ansvar
    kanal: telefon
    frist: 5 virkedager
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [fastlege, kommunalsjef]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  henvisning-bup:
    tittel: Henvisning til BUP
    fra: henvise
    til: vurdere-henvisning
    kopi: [kontaktperson-barn]
    type: henvisning
    dokument: [henvisning, kartleggingsnotat]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd, barnets-syn, foreldrenes-syn]
    kanal: e-henvisning
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [fastlege, avdelingsleder]}
    avslag: etter-avslag
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: vurderingssvar, til: fastlege, innen: 10 virkedager}
    hjemmel: [pbrl-2-2, hpl-25]
    norm: skal
    kilde: [helsenorge-vurdering, henvisningsveileder, samarbeidsformer-barn-unge]
    informerer pasient: ja

  avslag-til-kontaktperson:
    tittel: Avslaget går til den navngitte kontaktpersonen
    fra: henvise
    til: etter-avslag
    type: delt-ansvar
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: telefon
    reservekanal: brev
    frist: {innen: 2 virkedager, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [fastlege, kommunalsjef]}
    hjemmel: [hpl-25]
    kilde: [samarbeidsformer-barn-unge, ukom-avvist-bup]
    informerer pasient: ja

  henvisning-haster:
    tittel: Hastehenvisning til BUP
    fra: henvise-haster
    til: vurdere-henvisning
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [fastlege, avdelingsleder]}
    avslag: kartlegge
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: vurderingssvar, til: fastlege, innen: 10 virkedager}
    hjemmel: [pbrl-2-2, hpl-25]
    norm: skal
    kilde: [helsenorge-vurdering, henvisningsveileder]
    informerer pasient: ja

  hasteavslag-til-kontaktperson:
    tittel: Kontaktpersonen tar imot når hastehenvisningen avslås
    fra: henvise-haster
    til: kartlegge
    type: delt-ansvar
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: telefon
    reservekanal: brev
    frist: {innen: 1 virkedag, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 virkedager
      mangler: {varsle: [fastlege, kommunalsjef]}
    hjemmel: [hpl-25]
    kilde: [samarbeidsformer-barn-unge]
    informerer pasient: ja

  svar-fra-bup:
    tittel: Svar på henvisningen
    fra: vurdere-henvisning
    til: fastlege
    kopi: [kontaktperson-barn]
    type: informasjon
    dokument: [vurderingssvar]
    innhold: [rett-eller-avslag, frist-for-start, begrunnelse, klageadgang]
    kanal: brev
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: mottatt
      innen: 5 virkedager
      mangler: {varsle: [bup]}
    hjemmel: [pbrl-2-2, hpl-25]
    kilde: [helsenorge-vurdering]
    informerer pasient: ja

  # ── Når BUP sier nei ──────────────────────────────────────────────────────────────────────────────────────────────

  ny-henvisning:
    tittel: Kontaktpersonen ber fastlegen henvise én gang til
    fra: etter-avslag
    til: henvise
    type: delt-ansvar
    dokument: [tilbud-etter-avslag]
    innhold:
      - begrunnelse-for-avslag
      - tilbud-i-kommunen
      - kontaktperson
      - hva-som-gir-ny-henvisning
      - klage-og-ny-vurdering
    kanal: telefon
    reservekanal: brev
    frist: 5 virkedager
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [kontaktperson-barn, kommuneoverlege]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  familien-får-tilbudet-skriftlig:
    tittel: Familien og fastlegen får skriftlig hva barnet får nå
    fra: etter-avslag
    til: pårørende
    kopi: [pasient, fastlege, bup]
    type: informasjon
    dokument: [tilbud-etter-avslag]
    innhold:
      - begrunnelse-for-avslag
      - tilbud-i-kommunen
      - kontaktperson
      - hva-som-gir-ny-henvisning
      - klage-og-ny-vurdering
    kanal: brev
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: mottatt
      innen: 2 uker
      mangler: {varsle: [kontaktperson-barn]}
    hjemmel: [pbrl-3-2, hpl-25]
    informerer pasient: ja

  innkalling-til-fellesmøte:
    tittel: BUP og fastlegen kalles inn til fellesmøtet
    fra: fellesmøte
    til: bup
    kopi: [fastlege]
    type: møte
    kanal: møte
    reservekanal: videomøte
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [avdelingsleder, kommunalsjef]}
    hjemmel: [hpl-25]
    kilde: [samarbeid-om-henvisning]
    informerer pasient: ja

  vurdering-etter-fellesmøtet:
    tittel: BUP vurderer på nytt etter fellesmøtet
    fra: fellesmøte
    til: vurdere-henvisning
    kopi: [fastlege]
    type: henvisning
    dokument: [henvisning, referat]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd, beslutninger, ansvar, neste-møte]
    kanal: møte
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [avdelingsleder, kommunalsjef]}
    avslag: kommunalt-tilbud
    ansvar i ventetid: kontaktperson-barn
    tilbakemelding: {dokument: vurderingssvar, til: kontaktperson-barn, innen: 10 virkedager}
    hjemmel: [pbrl-2-2, pbrl-2-3, hpl-25]
    norm: skal
    kilde: [samarbeid-om-henvisning]
    informerer pasient: ja

  # ── Hjelp i kommunen ──────────────────────────────────────────────────────────────────────────────────────────────

  koordinator-kobles-på:
    tittel: Koordinatoren tar over samordningen
    fra: kommunalt-tilbud
    til: samordne
    type: delt-ansvar
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå: {tiltak: kontaktperson-barn}
    kanal: møte
    reservekanal: telefon
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [kontaktperson-barn, kommunalsjef]}
    hjemmel: [hol-3-4, hpl-25]
    informerer pasient: ja

  skole-og-barnevern-inn:
    tittel: Møte med skole, PPT og barneverntjeneste
    fra: samordne
    til: skole
    kopi: [ppt, barneverntjeneste]
    type: møte
    kanal: møte
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [koordinator, kommunalsjef]}
    hjemmel: [hol-3-4, oppll-24-1, bvl-15-8, hpl-22]
    kilde: [velferdstjenestelovene]
    informerer pasient: ja

  # ── I BUP ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  forverring-i-køen:
    tittel: Fastlegen sier fra at det er blitt verre
    fra: første-samtale-bup
    til: hastevurdere
    type: delt-ansvar
    kanal: telefon
    reservekanal: dialogmelding
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 4 timer
      mangler: {varsle: [fastlege, legevakt]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  plan-til-henviser:
    tittel: Planen sendes fastlegen og kontaktpersonen
    fra: lage-plan
    til: fastlege
    kopi: [kontaktperson-barn]
    type: informasjon
    dokument: [behandlingsplan, kriseplan]
    innhold:
      - mål
      - tiltak-i-behandlingen
      - neste-evaluering
      - kontaktperson-i-bup
      - varselstegn
      - mestring
      - kontaktpunkt
    kanal: brev
    frist: 2 virkedager
    kvittering:
      nivå: mottatt
      innen: 5 virkedager
      mangler: {varsle: [bup]}
    hjemmel: [hpl-25, hpl-45]
    kilde: [pakkeforløp-2019]
    informerer pasient: ja

  bup-ber-om-koordinator:
    tittel: BUP ber kommunens koordinator samle tjenestene
    fra: lage-plan
    til: samordne-under-behandling
    kopi: [kontaktperson-barn]
    type: delt-ansvar
    dokument: [behandlingsplan]
    innhold: [mål, tiltak-i-behandlingen, neste-evaluering, kontaktperson-i-bup]
    kanal: brev
    reservekanal: telefon
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [forløpskoordinator, kommunalsjef]}
    hjemmel: [sphl-2-5, sphl-2-1e, hpl-25]
    kilde: [ip-koordinator-kontaktlege]
    informerer pasient: ja

  skole-og-barnevern-under-behandling:
    tittel: Møte med skole, PPT og barneverntjeneste mens BUP behandler
    fra: samordne-under-behandling
    til: skole
    kopi: [ppt, barneverntjeneste]
    type: møte
    kanal: møte
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [koordinator, kommunalsjef]}
    hjemmel: [hol-3-4, oppll-24-1, bvl-15-8, hpl-22]
    kilde: [velferdstjenestelovene]
    informerer pasient: ja

  koordinator-til-avslutningsmøtet:
    tittel: Koordinatoren tar planen med til avslutningsmøtet
    fra: samordne-under-behandling
    til: avslutningsmøte
    kopi: [kontaktperson-barn]
    type: delt-ansvar
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå: {tiltak: koordinator}
    kanal: møte
    frist: 2 uker
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [koordinator, forløpskoordinator]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  # Sier kontaktpersonen nei eller ikke noe, har BUP barnet fortsatt.
  overta-etter-bup:
    tittel: Kontaktpersonen tar over etter BUP
    fra: avslutningsmøte
    til: kommunen-overtar
    type: ansvarsoverføring
    dokument: [avslutningsplan]
    innhold: [tiltak-videre, ansvarlig-i-kommunen, hvem-ringes-når-det-blir-verre, risikovurdering]
    eies etterpå: {tiltak-videre: kontaktperson-barn}
    kanal: møte
    reservekanal: brev
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: bup-beholder
    avslag: bup-beholder
    ansvar i ventetid: bup
    hjemmel: [hpl-25, hpl-45]
    kilde: [samhandling-før-utskrivning]
    informerer pasient: ja

  # Delt til den kommunalsjefen har pekt ut, har sagt ja; da slipper BUP.
  overta-etter-ventetid:
    tittel: Kommunen peker ut en kontaktperson som tar over
    fra: bup-beholder
    til: kommunen-overtar
    type: delt-ansvar
    dokument: [avslutningsplan]
    innhold: [tiltak-videre, ansvarlig-i-kommunen, hvem-ringes-når-det-blir-verre, risikovurdering]
    eies etterpå: {tiltak-videre: kontaktperson-barn}
    kanal: møte
    reservekanal: telefon
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler: {varsle: [kommunalsjef, avdelingsleder]}
    hjemmel: [hpl-25, hpl-45, hol-3-4]
    informerer pasient: ja

  epikrise-til-fastlege:
    tittel: Epikrise til fastlegen
    fra: avslutningsmøte
    til: fastlege
    type: informasjon
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå: {legemidler: fastlege, utestående-svar: bup, videre-oppfølging: kontaktperson-barn}
    kanal: epikrise
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: mottatt
      innen: 5 virkedager
      mangler: {varsle: [bup]}
    hjemmel: [hpl-45a]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  # ── Hendelser ─────────────────────────────────────────────────────────────────────────────────────────────────────

  akutt-varsel:
    tittel: Den som ser at det haster, ringer
    fra: akutt-forverring
    til: akutt-vurdering
    type: varsling
    kanal: telefon
    frist: straks
    kvittering:
      nivå: lest
      innen: 1 time
      mangler: {varsle: [legevakt, ambulanse]}
    hjemmel: [hpl-23, hpl-25, sphl-3-1]
    informerer pasient: ja

  innleggelse-fra-legevakt:
    tittel: Legevakten legger inn
    fra: akutt-vurdering
    til: akutt-døgn
    type: delt-ansvar
    dokument: [innleggelsesskriv]
    innhold: [problemstilling, legemidler, kontaktpunkt]
    kanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 1 time
      mangler: {varsle: [legevakt, avdelingsleder]}
    hjemmel: [sphl-3-1, hpl-25]
    informerer pasient: ja

  legevakt-til-bup:
    tittel: Legevakten avtaler rask time i BUP
    fra: akutt-vurdering
    til: første-samtale-bup
    kopi: [fastlege]
    type: delt-ansvar
    kanal: telefon
    reservekanal: e-henvisning
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [legevakt, avdelingsleder]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  legevakt-til-fastlege:
    tittel: Legevakten gir fastlegen beskjed
    fra: akutt-vurdering
    til: fastlegetime
    type: delt-ansvar
    kanal: telefon
    reservekanal: epikrise
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [legevakt, kommuneoverlege]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  innleggelse-fra-bup:
    tittel: BUP legger inn
    fra: hastevurdere
    til: akutt-døgn
    type: delt-ansvar
    kanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 4 timer
      mangler: {varsle: [bup, avdelingsleder]}
    informerer pasient: ja

  tilbake-fra-døgn:
    tittel: Fra døgnenheten tilbake til BUP
    fra: akutt-døgn
    til: behandle
    kopi: [fastlege, kontaktperson-barn]
    type: tilbakeføring
    dokument: [epikrise, kriseplan]
    innhold:
      - diagnose
      - legemidler
      - utestående-svar
      - videre-oppfølging
      - beredskap
      - varselstegn
      - mestring
      - kontaktpunkt
    eies etterpå: {legemidler: bup, utestående-svar: bup-døgn, videre-oppfølging: bup}
    kanal: epikrise
    reservekanal: telefon
    frist: {innen: samme dag, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [bup-døgn, avdelingsleder]}
    hjemmel: [hpl-45a, hpl-25]
    norm: skal
    kilde: [selvmordsforebygging]
    informerer pasient: ja

  flytting-varsel:
    tittel: Kontaktpersonen får vite om flyttingen
    fra: flytting
    til: flytte
    type: varsling
    frist: 1 uke
    kvittering:
      nivå: lest
      innen: 1 uke
      mangler: {varsle: [kommunalsjef]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  til-ny-kommune:
    tittel: Den nye kontaktpersonen tar over, og den gamle slipper først da
    fra: flytte
    til: i-ny-kommune
    type: delt-ansvar
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå: {tiltak: kontaktperson-barn-ny}
    kanal: telefon
    reservekanal: brev
    frist: 2 uker
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [kontaktperson-barn, kommunalsjef, fastlege]}
    hjemmel: [hpl-25, hol-3-4]
    informerer pasient: ja

  snart-18:
    tittel: Fastlegen får vite at ungdommen snart er 18
    fra: fyller-18
    til: ved-18
    type: varsling
    frist: 4 uker
    kvittering:
      nivå: lest
      innen: 2 uker
      mangler: {varsle: [kommuneoverlege]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  bup-fullfører:
    tittel: BUP fullfører behandlingen etter 18 år
    fra: ved-18
    til: behandle
    type: delt-ansvar
    kanal: dialogmelding
    frist: {alder: 18, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [fastlege, avdelingsleder]}
    hjemmel: [hpl-25]
    kilde: [prioritering-phbu]
    informerer pasient: ja

  henvisning-voksen:
    tittel: Henvisning til psykisk helsevern for voksne
    fra: ved-18
    til: voksen-tilbud
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    reservekanal: telefon
    frist: {alder: 18, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [fastlege, avdelingsleder]}
    avslag: fastlege-følger-opp
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: vurderingssvar, til: fastlege, innen: 10 virkedager}
    hjemmel: [pbrl-2-2, hpl-25]
    norm: skal
    kilde: [helsenorge-vurdering, henvisningsveileder]
    informerer pasient: ja

  # Bare det familien ikke har motsatt seg.
  samtykke-varsel:
    tittel: Kontaktpersonen får vite at samtykket er trukket
    fra: trukket-samtykke
    til: nei-eller-uteblitt
    type: varsling
    frist: 2 virkedager
    kvittering:
      nivå: lest
      innen: 2 virkedager
      mangler: {varsle: [fastlege]}
    hjemmel: [hpl-22, hpl-23]
    informerer pasient: ja

plikter:
  samordning:
    tittel: Kommunen samordner tjenestene rundt barnet
    beskrivelse: Nøyaktig én eier, koordinatoren, både når barnet får hjelp i kommunen og når det er i BUP.
    når: Flere tjenester må inn samtidig
    hjemmel: [hol-3-4, hol-7-2]
    norm: skal
    kilde: [velferdstjenestelovene]
    verifisert: nei

hendelser:
  akutt-forverring:
    beskrivelse: Selvmordsfare, psykose eller annet som ikke kan vente.
    ansvarlig: legevakt
    til: akutt-vurdering
  flytting:
    beskrivelse: Til en annen kommune, og kanskje et annet helseforetak.
    ansvarlig: kontaktperson-barn
    til: flytte
  fyller-18:
    beskrivelse: Ungdommen nærmer seg 18, og ingen har avklart hvem som har henne eller ham etterpå.
    ansvarlig: fastlege
    til: ved-18
  trukket-samtykke:
    beskrivelse: Fra 16 år av ungdommen selv; før det av foreldrene, etter at barnet er hørt.
    ansvarlig: kontaktperson-barn
    til: nei-eller-uteblitt

"""#)
}
