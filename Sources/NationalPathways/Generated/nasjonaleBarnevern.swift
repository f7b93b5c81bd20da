// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let nasjonaleBarnevern = EmbeddedFile(
    path: "pathways/nasjonale/barnevern.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Nasjonalt forløp for barnevern: kartlegging og utredning av barnets helse, fra bekymringsmelding til noen
# har tatt over.
#
# Modellen følger Helsedirektoratets og Bufdirs nasjonale forløp så langt vi har kunnet lese det: kapittel 3
# om kartlegging og utredning, omtalen av forløpet, og et eldre høringsutkast. Kapittel 1, 2, 4 og 5 har vi
# ikke lest i gjeldende utgave. Der kilden mangler, har vi valgt det et faglig samarbeidsutvalg ville ha
# avtalt, og skrevet `verifisert: nei`.
#
# To spor går ved siden av hverandre. Barnevernssporet har lovens frister: meldingen, undersøkelsen,
# tiltakene. Helsesporet tar lengre tid: startvurdering, møter, kartlegging, henvisning og ventetid rekker
# ikke fram innen undersøkelsens tre måneder, og skal heller ikke gjøre det. Derfor sier forløpet hvem som har
# barnet når undersøkelsen er ferdig, og også når saken blir henlagt mens barnet står i kø. Helsesporet blir
# ferdig hos fastlegen; slutten på forløpet eies av den som har samordningen når barnevernet går ut.
forløp: barnevern
tittel: Helsekartlegging og utredning av barn i barnevernet
versjon: 0.1.0
status: utkast
beskrivelse: >-
  Hvem som gjør hva når et barn i barnevernet skal få kartlagt og fulgt opp psykisk, kroppslig og seksuell
  helse, tannhelse og rus, og hvem som har ansvaret mellom barneverntjenesten, kommunens helsetjeneste,
  tannhelsetjenesten og spesialisthelsetjenesten.
pasientgruppe: barn-og-unge
# Ettervern varer til fylte 25 år (pakkeforløpet fra 2020 sa 23), så siste leveår i forløpet er det 25. året:
# alder 24.
målgruppe:
  beskrivelse: >-
    Barn under 18 år som barneverntjenesten undersøker eller følger opp, og unge med ettervern til fylte 25 år
  alder: 0–24
forvaltning:
  nivå: nasjonalt
bruker:
  - ../felles/aktorer.yaml
  - ../felles/dokumenter.yaml
  - ../felles/kanaler.yaml
  - ../felles/hjemler.yaml
  - ../felles/kilder.yaml
  - ../felles/pasientgrupper.yaml

# Det som bare brukes her. Hver avdeling i spesialisthelsetjenesten skriver sin egen epikrise, og det som må
# følges opp etter den ene, må ikke forveksles med det som må følges opp etter den andre.
dokumenter:
  startvurdering:
    navn: Skriftlig vurdering av om helseforløpet skal starte
    innhold: [begrunnelse]
    kilde: [barnevern-høringsutkast]
    verifisert: nei
  kartleggingsplan:
    navn: Plan for kartleggingen
    innhold: [hva-kartlegges, hvem-gjør-hva, tidsplan]
  kartleggingsoppsummering:
    navn: Oppsummering av kartleggingen
    innhold: [funn, alvorlighet, anbefaling, ikke-kartlagt]
  tannhelsevurdering:
    navn: Vurdering fra tannhelsetjenesten
    innhold: [tannstatus, videre-tannbehandling]
    må eies: [videre-tannbehandling]
  status-til-barnevernet:
    navn: Skriftlig status til barneverntjenesten
    innhold: [hva-barnet-trenger, hvem-følger-opp]
  overføringsepikrise:
    navn: Samlet epikrise ved overføring til tilbud for voksne
    innhold: [diagnose, psykiatrisk-legemiddelbehandling, plan-videre, beredskap]
    må eies: [psykiatrisk-legemiddelbehandling, plan-videre]
    kopi alltid: [fastlege]
  epikrise-akutt:
    navn: Epikrise etter akutt hjelp
    innhold: [diagnose, legemidler-under-oppholdet, oppfølging-etter-akutt, beredskap]
    må eies: [oppfølging-etter-akutt]
    kopi alltid: [fastlege]
  epikrise-habilitering:
    navn: Epikrise fra barnehabiliteringen
    innhold: [diagnose, videre-habilitering, beredskap]
    må eies: [videre-habilitering]
    kopi alltid: [fastlege]
  epikrise-barneavdeling:
    navn: Epikrise fra barneavdelingen
    innhold: [diagnose, videre-kroppslig-oppfølging, beredskap]
    må eies: [videre-kroppslig-oppfølging]
    kopi alltid: [fastlege]
  epikrise-rus:
    navn: Epikrise fra rusbehandlingen
    innhold: [diagnose, videre-rusoppfølging, beredskap]
    må eies: [videre-rusoppfølging]
    kopi alltid: [fastlege]

faser:
  melding: Melding
  undersøkelse: Undersøkelse
  oppstart: Oppstart av helseforløpet
  kartlegging: Kartlegging i kommunen og tannhelsetjenesten
  spesialist: Utredning og behandling i spesialisthelsetjenesten
  tiltak: Tiltak og samarbeidsmøter
  overgang: Overgang til voksenlivet, flytting og akutte hendelser
  avslutning: Avslutning

# Barneverntjenesten starter og samordner forløpet. Når saken avsluttes, er det kommunen som må si hvem som
# samordner.
koordinering:
  - rolle: samordner
    aktør: barneverntjeneste
    fra: gjennomgå-melding
    til: [henlagt-melding, avsluttet, samordne-videre]
  - rolle: samordner
    aktør: barneverntjeneste
    fra: vurdere-i-løpende-sak
    til: [avsluttet, samordne-videre]
  - rolle: koordinator
    aktør: koordinerende-enhet
    fra: samordne-videre

steg:

  # --- Melding ----------------------------------------------------------------------------------------------
  melde:
    start: Noen er bekymret for et barn
    tittel: Bekymringen meldes
    fase: melding
    ansvarlig: melder
    gir: [bekymringsmelding]
    hjemmel: [bvl-13-2, hpl-33]
    kilde: [hpl-kommentarer-33]
    neste: gjennomgå-melding

  gjennomgå-melding:
    tittel: Meldingen gjennomgås
    fase: melding
    ansvarlig: barneverntjeneste
    trenger: [bekymringsmelding]
    gir: [bekreftelse-til-melder]
    # Meldingen skal gjennomgås snarest og senest innen en uke. Er barnet i fare, handler barneverntjenesten
    # eller barnevernvakten med en gang; det er ikke en del av helseforløpet.
    frist:
      innen: 1 uke
      grunnlag: lov
      hjemmel: [bvl-2-1]
      kilde: [bvl-endringer]
      verifisert: nei
    ved fristbrudd:
      varsle: [barnevernleder]
    norm: skal
    hjemmel: [bvl-2-1]
    oppfyller: [bekrefte-mottak]
    valg:
      - når: Meldingen gir grunn til å undersøke
        neste: [undersøke, vurdere-oppstart]
      - ellers: henlagt-melding

  henlagt-melding:
    tittel: Meldingen er henlagt
    fase: melding
    ansvarlig: pasient
    slutt: >-
      Barnevernet går ikke videre. Barnet har fastlege og helsestasjon som før, og den som meldte, får vite
      det.

  # --- Undersøkelse -----------------------------------------------------------------------------------------
  undersøke:
    tittel: Barnets situasjon undersøkes
    beskrivelse: Begynner med en skriftlig plan og ender med at saken henlegges eller følges opp.
    fase: undersøkelse
    ansvarlig: barneverntjeneste
    medvirker: [pasient, pårørende]
    gir: [tilbakemelding-til-melder]
    # Tolv uker er vår planlagte lengde, så det er tid til å konkludere innen fristen. I særlige tilfeller kan
    # undersøkelsen ta inntil seks måneder; det må besluttes i den enkelte saken.
    varighet: 4–12 uker
    frist:
      innen: 3 måneder
      regnes fra: gjennomgå-melding
      grunnlag: lov
      hjemmel: [bvl-2-2]
      kilde: [bvl-endringer]
      verifisert: nei
    ved fristbrudd:
      varsle: [barnevernleder]
    norm: skal
    hjemmel: [bvl-2-2]
    kilde: [bvl-endringer, bvl-rammer]
    oppfyller: [fortelle-utfall]
    informerer pasient: ja
    # Henleggelsen stanser ikke helsesporet: det går videre, og i avslutte-sak må det avgjøres hvem som
    # samordner det.
    valg:
      - når: Saken henlegges
        neste: avslutte-sak
      - ellers: planlegge-tiltak

  # --- Oppstart av helseforløpet ----------------------------------------------------------------------------
  vurdere-oppstart:
    tittel: Skal helseforløpet starte?
    fase: oppstart
    ansvarlig: barneverntjeneste
    medvirker: [pasient, pårørende]
    gir: [startvurdering]
    # Lav terskel: barnet eller foreldrene ønsker hjelp, barnet har akutte symptomer, barneverntjenesten mener
    # helsen bør kartlegges, eller meldingen kom fra helsetjenesten. Ved tvil starter forløpet. De seks ukene
    # er fra høringsutkastet til den første utgaven; vi vet ikke om de står i dagens utgave.
    frist:
      innen: 6 uker
      regnes fra: gjennomgå-melding
      grunnlag: retningslinje
      kilde: [barnevern-høringsutkast]
      verifisert: nei
    kilde: [barnevern-startkriterier, barnevern-høringsutkast]
    valg:
      - når: Minst ett startkriterium er oppfylt, eller det er tvil
        neste: avklaringsmøte
      - ellers: helseforløp-ikke-startet

  # Forløpet kan starte i alle faser av en sak.
  vurdere-i-løpende-sak:
    start: Et barn med tiltak fra barnevernet trenger å få helsen kartlagt
    tittel: Helseforløpet vurderes i en sak som pågår
    fase: oppstart
    ansvarlig: barneverntjeneste
    medvirker: [pasient, pårørende]
    gir: [startvurdering]
    kilde: [barnevern-pakkeforløp-2020]
    valg:
      - når: Minst ett startkriterium er oppfylt, eller det er tvil
        neste: [avklaringsmøte, planlegge-tiltak]
      - ellers: planlegge-tiltak

  avklaringsmøte:
    tittel: Avklaringsmøte med barnet og familien
    fase: oppstart
    ansvarlig: barneverntjeneste
    medvirker: [pasient, pårørende]
    trenger: [startvurdering]
    gir: [samtykke]
    # Kilden har ingen frist for møtet. To uker er et forslag til lokal avtale.
    frist:
      innen: 2 uker
      grunnlag: avtale
      verifisert: nei
    oppmøte: ja
    ikke møtt: ny-innkalling
    # Barnet samtykker selv. Er barnet under 15 år, må foreldrene også samtykke. For de minste er det i
    # praksis foreldrene.
    samtykke:
      av:
        pasient: 0+
        pårørende: 0–14
      nei: uten-samtykke
    kilde: [barnevern-helsenorge]
    informerer pasient: ja
    neste: oppstartsmøte

  ny-innkalling:
    tittel: Ny kontakt når barnet eller familien ikke kom
    beskrivelse: >-
      Ringe, spørre hva som skal til, og tilby et annet sted, tidspunkt eller en annen person å snakke med.
    fase: oppstart
    ansvarlig: barneverntjeneste
    frist:
      innen: 1 uke
      grunnlag: avtale
      verifisert: nei
    valg:
      - når: Barnet og familien vil møte
        neste: avklaringsmøte
        høyst: 2 runder
      - ellers: uten-samtykke

  uten-samtykke:
    tittel: Videre uten samtykke
    beskrivelse: >-
      Helsetjenestene kobles ikke på. Undersøkelsen eller tiltakene går videre, og det skrives ned at helsen
      ikke er kartlagt. Barneverntjenesten vurderer om det er grunn til å pålegge helsetjenesten å gi
      opplysninger, og spør igjen.
    fase: oppstart
    ansvarlig: barneverntjeneste
    hjemmel: [bvl-13-4]
    informerer pasient: ja
    valg:
      - når: Barnet eller foreldrene ombestemmer seg
        neste: avklaringsmøte
        høyst: 2 runder
      - ellers: helseforløp-ikke-startet

  helseforløp-ikke-startet:
    tittel: Det skrives ned hvorfor helseforløpet ikke er startet
    fase: oppstart
    ansvarlig: barneverntjeneste
    kilde: [barnevern-høringsutkast]
    ferdig: ja

  oppstartsmøte:
    tittel: Oppstartsmøte med tjenestene
    fase: oppstart
    ansvarlig: barneverntjeneste
    utfører: [barneverntjeneste]
    medvirker: [pasient, pårørende, kartleggingsansvarlig, fastlege, tannhelsetjeneste]
    trenger: [samtykke]
    gir: [kartleggingsplan]
    # Kilden har ingen frist for møtet. Tre uker er et forslag til lokal avtale.
    frist:
      innen: 3 uker
      grunnlag: avtale
      verifisert: nei
    hjemmel: [bvl-15-8, hol-3-4, thl-1-4a]
    kilde: [barnevern-kartlegging]
    informerer pasient: ja
    flervalg:
      - når: Psykisk, kroppslig eller seksuell helse eller rus må kartlegges
        neste: kartlegge-helse
      - når: Barnet trenger tannundersøkelse
        neste: undersøke-tenner
      - ellers: vurdere-funn

  # --- Kartlegging ------------------------------------------------------------------------------------------
  kartlegge-helse:
    tittel: Helsen kartlegges i kommunen
    beskrivelse: >-
      Samtale med barnet, undersøkelse av psykisk, kroppslig og seksuell helse og rus. Tjenestene velger egne
      verktøy. Hovedregelen er at kommunen kartlegger før barnet henvises videre.
    fase: kartlegging
    ansvarlig: kartleggingsansvarlig
    utfører: [helsestasjon, fastlege, kommunepsykolog]
    medvirker: [pasient, pårørende]
    trenger: [kartleggingsplan]
    frist:
      innen: 6 uker
      grunnlag: avtale
      verifisert: nei
    oppmøte: ja
    ikke møtt: ikke-møtt-kartlegging
    hjemmel: [pbrl-2-1a]
    kilde: [barnevern-kartlegging]
    neste: vurdere-funn

  ikke-møtt-kartlegging:
    tittel: Barnet kom ikke til kartleggingen
    fase: kartlegging
    ansvarlig: kartleggingsansvarlig
    informeres: [barneverntjeneste]
    frist:
      innen: 1 uke
      grunnlag: avtale
      verifisert: nei
    valg:
      - når: Ny time er avtalt, om nødvendig hjemme eller på skolen
        neste: kartlegge-helse
        høyst: 2 runder
      - ellers: vurdere-funn

  undersøke-tenner:
    tittel: Tennene og munnen undersøkes
    fase: kartlegging
    ansvarlig: tannhelsetjeneste
    medvirker: [pasient]
    trenger: [kartleggingsplan]
    gir: [tannhelsevurdering]
    frist:
      innen: 6 uker
      grunnlag: avtale
      verifisert: nei
    oppmøte: ja
    ikke møtt: ikke-møtt-tannlege
    hjemmel: [thl-1-3, thl-1-4a]
    kilde: [barnevern-kartlegging, tannhelse-uteblivelse]
    neste: vurdere-funn

  # At barnet gjentatte ganger ikke kommer, er et tegn i seg selv.
  ikke-møtt-tannlege:
    tittel: Barnet kom ikke til tannundersøkelsen
    fase: kartlegging
    ansvarlig: tannhelsetjeneste
    frist:
      innen: 1 uke
      grunnlag: avtale
      verifisert: nei
    kilde: [tannhelse-uteblivelse]
    valg:
      - når: Ny time er avtalt
        neste: undersøke-tenner
        høyst: 1 runde
      - ellers: vurdere-funn

  vurdere-funn:
    tittel: Funnene vurderes sammen
    fase: kartlegging
    ansvarlig: kartleggingsansvarlig
    medvirker: [pasient, pårørende, barneverntjeneste, fastlege, tannhelsetjeneste]
    gir: [kartleggingsoppsummering]
    frist:
      innen: 2 uker
      grunnlag: avtale
      verifisert: nei
    kilde: [barnevern-kartlegging]
    informerer pasient: ja
    valg:
      - når: Barnet trenger utredning i spesialisthelsetjenesten
        neste: [henvise, følge-opp-i-kommunen]
      - ellers: følge-opp-i-kommunen

  # Kommunen slipper ikke barnet mens det venter på spesialisthelsetjenesten.
  følge-opp-i-kommunen:
    tittel: Barnet følges opp i kommunens helsetjeneste
    fase: kartlegging
    ansvarlig: kartleggingsansvarlig
    medvirker: [pasient, pårørende]
    varighet: 3–6 måneder
    hjemmel: [pbrl-2-1a]
    neste: oppsummere-helse

  # --- Spesialisthelsetjenesten -----------------------------------------------------------------------------
  # Leger henviser vanligvis. Kommunepsykologen kan også, og etter alminnelig kjennskap barnevernlederen; om
  # det siste gjelder i dag, og gjennom hvilken kanal, har vi ikke kunnet kontrollere. Forløpet lar derfor
  # fastlegen henvise.
  henvise:
    tittel: Barnet henvises til spesialisthelsetjenesten
    fase: spesialist
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    trenger: [kartleggingsoppsummering]
    gir: [henvisning]
    frist:
      innen: 2 uker
      grunnlag: avtale
      verifisert: nei
    hjemmel: [pbrl-2-1b]
    kilde: [barnevern-kartlegging, prioritering-henvisning]
    informerer pasient: ja
    flervalg:
      - når: Barnet kan ha en psykisk lidelse
        neste: vurdere-henvisning-bup
      - når: Barnet kan ha en utviklingsforstyrrelse eller funksjonsnedsettelse
        neste: utrede-habilitering
      - når: Barnet kan ha en kroppslig sykdom
        neste: utrede-barneavdeling
      - når: Ungdommen har et rusproblem
        neste: utrede-rus
      - ellers: oppsummere-helse

  vurdere-henvisning-bup:
    tittel: Henvisningen til BUP vurderes
    fase: spesialist
    ansvarlig: bup
    trenger: [henvisning]
    gir: [vurderingssvar]
    frist:
      innen: 10 virkedager
      grunnlag: lov
      hjemmel: [pbrl-2-2]
      kilde: [pbrl-forarbeider-2-2, helsenorge-vurdering]
      verifisert: nei
    ved fristbrudd:
      varsle: [avdelingsleder]
    # En mangelfull henvisning skal ikke sendes tilbake uvurdert: BUP tar kontakt med fastlegen eller barnet.
    norm: skal
    hjemmel: [pbrl-2-2]
    kilde: [henvisningsveileder]
    oppfyller: [vurdere-henvisning]
    informerer pasient: ja
    neste: utrede-bup

  # Fastlegen har barnet i ventetiden sammen med kommunens oppfølging; blir det verre, tar fastlegen kontakt
  # med akuttilbudet.
  utrede-bup:
    tittel: Barnet utredes i BUP
    fase: spesialist
    ansvarlig: bup
    medvirker: [pasient, pårørende, barneverntjeneste]
    # Forløpstiden fra 2019 var seks uker og kunne forlenges med seks. Tidene ble endret i 2024, og vi har
    # ikke funnet de nye.
    varighet: 6–12 uker
    oppmøte: ja
    ikke møtt: ikke-møtt-bup
    ventetid:
      ansvarlig: fastlege
      høyst: 65 virkedager
      forverring: akutt-hjelp
    hjemmel: [pbrl-2-1b]
    kilde: [pakkeforløp-2019]
    valg:
      - når: Barnet trenger behandling i BUP
        neste: behandle-bup
      - ellers: avslutte-bup

  ikke-møtt-bup:
    tittel: Barnet kom ikke til BUP
    beskrivelse: >-
      BUP ringer, og spør barneverntjenesten og kommunen hva som kan gjøre det lettere å komme. Saken lukkes
      ikke stille.
    fase: spesialist
    ansvarlig: bup
    informeres: [fastlege, barneverntjeneste]
    frist:
      innen: 1 uke
      grunnlag: avtale
      verifisert: nei
    valg:
      - når: Ny time er avtalt
        neste: utrede-bup
        høyst: 2 runder
      - ellers: avslutte-bup

  behandle-bup:
    tittel: Barnet behandles i BUP
    fase: spesialist
    ansvarlig: bup
    medvirker: [pasient, pårørende]
    hjemmel: [pbrl-2-1b]
    kilde: [pakkeforløp-2019, prioritering-phbu]
    # Påbegynt behandling kan fortsette i BUP fram til 23 år; ellers går ansvaret til tilbudet for voksne ved
    # 18.
    valg:
      - når: Ungdommen nærmer seg 18 år og trenger fortsatt behandling
        neste: overføre-til-voksen
      - når: Behandlingen fortsetter
        neste: behandle-bup
        hver: 12 uker
      - ellers: avslutte-bup

  overføre-til-voksen:
    tittel: Overgangen fra BUP til tilbud for voksne
    fase: overgang
    ansvarlig: bup
    medvirker: [pasient, pårørende, dps]
    gir: [overføringsepikrise]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    neste: behandle-voksen

  behandle-voksen:
    tittel: Behandlingen fortsetter ved distriktspsykiatrisk senter
    fase: overgang
    ansvarlig: dps
    medvirker: [pasient]
    trenger: [overføringsepikrise]
    gir: [epikrise]
    ventetid:
      ansvarlig: bup
    hjemmel: [pbrl-2-1b]
    neste: oppsummere-helse

  fullføre-i-bup:
    tittel: BUP fullfører behandlingen, senest til 23 år
    fase: overgang
    ansvarlig: bup
    medvirker: [pasient]
    kilde: [prioritering-phbu]
    neste: avslutte-bup

  avslutte-bup:
    tittel: BUP avslutter og gir ansvaret tilbake
    fase: spesialist
    ansvarlig: bup
    medvirker: [pasient, pårørende]
    gir: [epikrise, status-til-barnevernet]
    norm: skal
    hjemmel: [hpl-45a]
    kilde: [hpl-kommentarer-45a, samhandling-før-utskrivning]
    informerer pasient: ja
    neste: oppsummere-helse

  # De tre neste er kortere beskrevet enn BUP: det er samme henvisningsregler, og avdelingens eget forløp tar
  # over. Hvor lenge barnet kan vente, settes for hvert barn; bare for rus og psykisk lidelse under 23 år er
  # det en felles grense.
  utrede-habilitering:
    tittel: Barnet utredes i barnehabiliteringen
    fase: spesialist
    ansvarlig: habu
    medvirker: [pasient, pårørende]
    trenger: [henvisning]
    gir: [epikrise-habilitering]
    ventetid:
      ansvarlig: fastlege
    hjemmel: [pbrl-2-2]
    neste: oppsummere-helse

  utrede-barneavdeling:
    tittel: Barnet utredes i barneavdelingen
    fase: spesialist
    ansvarlig: barneavdeling
    medvirker: [pasient, pårørende]
    trenger: [henvisning]
    gir: [epikrise-barneavdeling]
    ventetid:
      ansvarlig: fastlege
    hjemmel: [pbrl-2-2]
    neste: oppsummere-helse

  utrede-rus:
    tittel: Ungdommen utredes i rusbehandlingen
    fase: spesialist
    ansvarlig: tsb
    medvirker: [pasient, pårørende]
    trenger: [henvisning]
    gir: [epikrise-rus]
    ventetid:
      ansvarlig: fastlege
      høyst: 65 virkedager
    hjemmel: [pbrl-2-2]
    neste: oppsummere-helse

  # Nesten en av fire henvisninger til psykisk helsevern ble avslått i 2020. Et avslag skal ikke bli en ny
  # runde mellom to dører: henviser og BUP møtes, én ny henvisning er mulig, og deretter finner kommunen et
  # annet tilbud.
  drøfte-avslag-bup:
    tittel: Fastlegen, BUP og kommunen drøfter avslaget
    fase: spesialist
    ansvarlig: fastlege
    medvirker: [pasient, pårørende, bup, kartleggingsansvarlig, barneverntjeneste]
    frist:
      innen: 2 uker
      grunnlag: avtale
      verifisert: nei
    hjemmel: [pbrl-2-3]
    kilde: [samarbeidsformer-barn-unge, avviste-henvisninger]
    informerer pasient: ja
    valg:
      - når: Partene er enige om en ny henvisning med nye opplysninger
        neste: vurdere-henvisning-bup
      - ellers: finne-annet-tilbud

  finne-annet-tilbud:
    tittel: Et annet tilbud avtales etter avslag
    beskrivelse: Barnet og foreldrene får vite hva de får i stedet, hvem de kan kontakte, og at de kan klage.
    fase: spesialist
    ansvarlig: fastlege
    medvirker: [pasient, pårørende, kartleggingsansvarlig]
    frist:
      innen: 2 uker
      grunnlag: avtale
      verifisert: nei
    hjemmel: [pbrl-7-2]
    informerer pasient: ja
    neste: oppsummere-helse

  oppsummere-helse:
    tittel: Fastlegen samler resultatene og følger barnet videre
    fase: avslutning
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    informerer pasient: ja
    ferdig: ja

  # --- Tiltak og samarbeidsmøter ----------------------------------------------------------------------------
  planlegge-tiltak:
    tittel: Tiltakene planlegges og settes i gang
    fase: tiltak
    ansvarlig: barneverntjeneste
    medvirker: [pasient, pårørende]
    gir: [oppfølgingsplan]
    hjemmel: [bvl-15-8]
    informerer pasient: ja
    valg:
      - når: Barnet skal bo utenfor hjemmet
        neste: be-om-thk
      - ellers: statusmøte

  be-om-thk:
    tittel: Anmodning om tverrfaglig helsekartlegging vurderes og sendes
    fase: tiltak
    ansvarlig: barneverntjeneste
    medvirker: [pasient, pårørende]
    gir: [thk-anmodning]
    # Kartleggingen krever samtykke fra foreldrene, og fra barnet selv når det er 15 år. Etter noen vedtak kan
    # barneverntjenesten samtykke i foreldrenes sted; da er nei fra foreldrene ikke nok til å stanse den.
    samtykke:
      av:
        pasient: 15+
        pårørende: 0–17
      nei: fordele-oppgaver
    norm: skal
    hjemmel: [bvl-thk]
    kilde: [thk-lovvedtak]
    oppfyller: [be-om-helsekartlegging]
    valg:
      - når: Kartlegging er åpenbart unødvendig, og grunnen er skrevet ned
        neste: fordele-oppgaver
      - ellers: gjennomføre-thk

  gjennomføre-thk:
    tittel: Tverrfaglig helsekartlegging gjennomføres
    fase: tiltak
    ansvarlig: bufetat
    medvirker: [pasient, pårørende, fosterhjem, barnevernsinstitusjon]
    trenger: [thk-anmodning]
    gir: [thk-rapport]
    # Ved vedtak om omsorgsovertakelse gjøres den etter at barnet har flyttet. Den er verken utredning eller
    # behandling.
    ventetid:
      ansvarlig: barneverntjeneste
    hjemmel: [bvl-thk]
    kilde: [thk-lovvedtak, thk-retningslinje]
    neste: fordele-oppgaver

  # Hvert funn skal ha en eier, og det skal stå hvem som sender en henvisning som er foreslått.
  fordele-oppgaver:
    tittel: Tilbakemeldingsmøte og fordeling av oppgavene
    beskrivelse: >-
      Barneverntjenesten, fastlegen og omsorgspersonene går gjennom funnene. Er det ikke gjort tverrfaglig
      helsekartlegging, avtales det hvordan kommunens helsetjeneste eller BUP skal kartlegge i stedet.
    fase: tiltak
    ansvarlig: barneverntjeneste
    medvirker: [pasient, pårørende, fastlege, bufetat, fosterhjem]
    trenger: [oppfølgingsplan]
    frist:
      innen: 2 uker
      grunnlag: avtale
      verifisert: nei
    kilde: [thk-protokoll]
    informerer pasient: ja
    valg:
      - når: Barnet bor i barnevernsinstitusjon
        neste: ivareta-helse-i-institusjon
      - ellers: statusmøte

  ivareta-helse-i-institusjon:
    tittel: Helseansvarlig i institusjonen følger opp helsen
    fase: tiltak
    ansvarlig: barnevernsinstitusjon
    medvirker: [pasient, bup]
    trenger: [oppfølgingsplan]
    kilde: [barnevernansvarlig, helsetilsynet-institusjon]
    neste: statusmøte

  statusmøte:
    tittel: Samarbeids- og statusmøte
    fase: tiltak
    ansvarlig: barneverntjeneste
    medvirker: [pasient, pårørende, fastlege, kartleggingsansvarlig, bup, tannhelsetjeneste, skole]
    hjemmel: [bvl-15-8, hol-3-4]
    kilde: [barnevern-helsenorge]
    informerer pasient: ja
    # Møtene holdes så lenge det trengs. Kilden vi har lest, har ingen fast avstand; tolv uker er et forslag.
    valg:
      - når: Ungdommen fyller 18 år det neste halvåret
        neste: planlegge-overgang
      - når: Tiltakene fortsetter
        neste: planlegge-tiltak
        hver: 12 uker
      - ellers: avslutte-sak

  # --- Overgang, flytting og akutte hendelser ---------------------------------------------------------------
  planlegge-overgang:
    tittel: Ettervern og overgang til voksenlivet avklares
    fase: overgang
    ansvarlig: barneverntjeneste
    medvirker: [pasient, nav, fastlege]
    frist:
      alder: 18
      grunnlag: lov
      hjemmel: [bvl-3-6]
      verifisert: nei
    ved fristbrudd:
      varsle: [barnevernleder]
    norm: skal
    hjemmel: [bvl-3-6]
    kilde: [bvl-forarbeider]
    oppfyller: [avklare-ettervern]
    informerer pasient: ja
    valg:
      - når: Ungdommen ønsker ettervern
        neste: følge-opp-ettervern
      - ellers: avslutte-sak

  følge-opp-ettervern:
    tittel: Ettervern, lengst til fylte 25 år
    fase: overgang
    ansvarlig: barneverntjeneste
    medvirker: [pasient]
    hjemmel: [bvl-3-6]
    kilde: [bvl-forarbeider]
    valg:
      - når: Den unge trenger fortsatt ettervern og er under 25 år
        neste: følge-opp-ettervern
        hver: 6 måneder
      - ellers: avslutte-sak

  # Når ungdommen blir 18 mens noe ennå pågår. Helsesporet og barnevernssporet går begge videre herfra.
  overgang-ved-18:
    tittel: Overgangsmøte før 18-årsdagen
    fase: overgang
    ansvarlig: barneverntjeneste
    medvirker: [pasient, bup, dps, fastlege, koordinerende-enhet]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    valg:
      - når: Ungdommen er i utredning eller behandling i BUP
        neste: [planlegge-overgang, overføre-til-voksen]
      - ellers: [planlegge-overgang, oppsummere-helse]

  overføre-ved-flytting:
    tittel: Barnet flytter til en annen kommune
    fase: overgang
    ansvarlig: barneverntjeneste
    medvirker: [pasient, pårørende]
    gir: [oppfølgingsplan]
    informerer pasient: ja
    # Barnet får kanskje ny fastlege, ny tannklinikk og et annet helseforetak. Henvisninger og ventetid må
    # følge med.
    valg:
      - når: Den nye kommunen overtar saken
        neste: sak-i-ny-kommune
      - ellers: planlegge-tiltak

  sak-i-ny-kommune:
    tittel: Den nye kommunen har tatt over
    fase: overgang
    ansvarlig: barneverntjeneste-ny
    slutt: >-
      Den nye barneverntjenesten har tatt over saken og samordningen, og kjenner planen og det barnet venter
      på.

  stanse-deling:
    tittel: Samtykket er trukket
    beskrivelse: >-
      Tjenestene får beskjed om ikke å dele mer. Helsehjelp barnet fortsatt vil ha, går videre uten
      barneverntjenesten. Barneverntjenesten vurderer om opplysningsplikt eller pålegg likevel gjelder.
    fase: overgang
    ansvarlig: barneverntjeneste
    medvirker: [pasient, pårørende]
    hjemmel: [bvl-13-4, bvl-13-1]
    informerer pasient: ja
    neste: planlegge-tiltak

  akutt-vurdering:
    tittel: Legevakten vurderer barnet akutt
    fase: overgang
    ansvarlig: legevakt
    medvirker: [pasient, pårørende, barnevernvakt]
    gir: [innleggelsesskriv]
    hjemmel: [hol-3-5]
    # Barnevernssaken stanser ikke fordi barnet er syk: planen for tiltakene tas opp igjen med en gang.
    valg:
      - når: Barnet trenger akutt hjelp i psykisk helsevern
        neste: [akutt-hjelp, planlegge-tiltak]
      - ellers: [oppsummere-helse, planlegge-tiltak]

  akutt-hjelp:
    tittel: Akutt hjelp eller innleggelse i psykisk helsevern
    fase: spesialist
    ansvarlig: bup-døgn
    medvirker: [pasient, pårørende, barneverntjeneste]
    gir: [epikrise-akutt]
    norm: skal
    hjemmel: [sphl-3-1]
    kilde: [prioritering-henvisning]
    informerer pasient: ja
    neste: behandle-bup

  # --- Avslutning -------------------------------------------------------------------------------------------
  avslutte-sak:
    tittel: Barneverntjenesten avslutter
    beskrivelse: Ved henleggelse, når tiltakene er over, ved 18 år uten ettervern, og når ettervernet er slutt.
    fase: avslutning
    ansvarlig: barneverntjeneste
    medvirker: [pasient, pårørende]
    gir: [oppfølgingsplan]
    hjemmel: [bvl-15-8, hol-3-4]
    kilde: [velferdstjenestelovene]
    informerer pasient: ja
    valg:
      - når: Barnet får eller venter på helsehjelp, eller trenger flere tjenester samtidig
        neste: samordne-videre
      - ellers: avsluttet

  avklare-samordning:
    tittel: Kommunens ledelse avgjør hvem som samordner
    fase: avslutning
    ansvarlig: barneverntjeneste
    medvirker: [kommunalsjef, koordinerende-enhet]
    frist:
      innen: 2 uker
      grunnlag: avtale
      verifisert: nei
    hjemmel: [hol-3-4]
    kilde: [velferdstjenestelovene]
    neste: samordne-videre

  samordne-videre:
    tittel: Koordinator oppnevnes og tar over samordningen
    fase: avslutning
    ansvarlig: koordinerende-enhet
    medvirker: [pasient, pårørende, fastlege, barnekoordinator]
    trenger: [oppfølgingsplan]
    frist:
      innen: 4 uker
      grunnlag: avtale
      verifisert: nei
    hjemmel: [hol-7-2, hol-7-2a, hol-7-3]
    informerer pasient: ja
    slutt: Barnet har en koordinator og en plan. Barnevernet er ute, og helsetjenestene fortsetter.

  avsluttet:
    tittel: Barnevernet er ute, og samordningen er ikke overført
    fase: avslutning
    ansvarlig: pasient
    slutt: >-
      Det er ikke behov for samordning, eller barnet og foreldrene ønsker den ikke. De vet hvem de kan
      kontakte.

overleveringer:

  # --- Inn i barnevernet ------------------------------------------------------------------------------------
  # Portalen sier bare at meldingen er levert. Meldinger har vært borte i nesten tre år uten at noen merket det. Den
  # som ikke får bekreftelsen loven krever, melder på nytt, og helst på telefon.
  melding-til-barnevernet:
    tittel: Bekymringsmelding
    fra: melde
    til: gjennomgå-melding
    type: meldeplikt
    dokument: [bekymringsmelding]
    innhold: [bekymring, hvem-det-gjelder, hvem-melder]
    kanal: bekymringsmelding
    reservekanal: telefon
    kvittering:
      nivå: mottatt
      innen: 1 uke
      mangler: melde
    tilbakemelding:
      dokument: bekreftelse-til-melder
      til: melder
      innen: 3 uker
    hjemmel: [bvl-13-2, hpl-33]
    norm: skal
    kilde: [fiks-bekymringsmelding, forsvunne-meldinger, tilbakemelding-melder]
    verifisert: nei

  bekreftelse-til-melder:
    fra: gjennomgå-melding
    til: melder
    type: informasjon
    dokument: [bekreftelse-til-melder]
    innhold: [mottatt]
    uten:
      kvittering: Melderen er en privatperson eller en enkelt ansatt, og brevet besvares ikke
    kanal: brev
    frist:
      innen: 3 uker
      regnes fra: melde
      grunnlag: lov
      verifisert: nei
    hjemmel: [bvl-13-5]
    norm: skal
    kilde: [tilbakemelding-melder]
    verifisert: nei

  # Gjelder melder med meldeplikt. En privat melder får etter kildene bare bekreftelsen.
  utfall-til-melder:
    fra: undersøke
    til: melder
    type: informasjon
    dokument: [tilbakemelding-til-melder]
    innhold: [utfall]
    uten:
      kvittering: Melderen er en enkelt ansatt, og brevet besvares ikke
    kanal: brev
    frist:
      innen: 3 uker
      grunnlag: lov
      verifisert: nei
    hjemmel: [bvl-13-5]
    norm: skal
    kilde: [tilbakemelding-melder]
    verifisert: nei

  # --- Fra barnevernet til dem som kartlegger ---------------------------------------------------------------
  # Barneverntjenesten er vanligvis ikke på helsenettet. Innkallingen går derfor i sikker digital post, med
  # telefon i reserve, og fastlegen får brev.
  innkalling-tjenestene:
    tittel: Innkalling til oppstartsmøtet
    fra: avklaringsmøte
    til: kartleggingsansvarlig
    kopi: [tannhelsetjeneste]
    type: møte
    dokument: [samtykke]
    innhold: [hvem, hva, varighet]
    kanal: sikker-digital-post
    reservekanal: telefon
    frist: 3 uker
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler:
        varsle: [kommuneoverlege]
    hjemmel: [hpl-22, bvl-15-8]
    informerer pasient: ja
    verifisert: nei

  innkalling-fastlege:
    tittel: Innkalling av fastlegen til oppstartsmøtet
    fra: avklaringsmøte
    til: fastlege
    type: møte
    kanal: brev
    reservekanal: telefon
    frist: 3 uker
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler:
        varsle: [kommuneoverlege]
    hjemmel: [hpl-22, bvl-15-8]
    informerer pasient: ja
    verifisert: nei

  oppdrag-kartlegging:
    tittel: Kommunens helsetjeneste tar på seg kartleggingen
    fra: oppstartsmøte
    til: kartleggingsansvarlig
    type: delt-ansvar
    dokument: [kartleggingsplan, samtykke]
    innhold: [hva-kartlegges, hvem-gjør-hva, tidsplan, hvem, hva, varighet]
    kanal: sikker-digital-post
    reservekanal: telefon
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler:
        varsle: [kommuneoverlege, barnevernleder]
    hjemmel: [hpl-22, bvl-15-8, hol-3-4]
    kilde: [barnevern-kartlegging]
    informerer pasient: ja
    verifisert: nei

  oppdrag-tannhelse:
    tittel: Forespørsel om tannundersøkelse
    fra: oppstartsmøte
    til: undersøke-tenner
    type: delt-ansvar
    dokument: [kartleggingsplan, samtykke]
    innhold: [hva-kartlegges, hvem-gjør-hva, tidsplan, hvem, hva, varighet]
    kanal: sikker-digital-post
    reservekanal: telefon
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler:
        varsle: [leder-tannklinikk]
    hjemmel: [hpl-22, bvl-15-8, thl-1-4a]
    kilde: [barnevern-kartlegging]
    informerer pasient: ja
    verifisert: nei

  # --- Resultatene tilbake ----------------------------------------------------------------------------------
  resultat-tannhelse:
    tittel: Resultatet av tannundersøkelsen
    fra: undersøke-tenner
    til: vurdere-funn
    kopi: [barneverntjeneste]
    type: delt-ansvar
    dokument: [tannhelsevurdering]
    innhold: [tannstatus, videre-tannbehandling]
    eies etterpå:
      videre-tannbehandling: tannhelsetjeneste
    kanal: sikker-digital-post
    reservekanal: telefon
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler:
        varsle: [kommuneoverlege]
    hjemmel: [hpl-22, thl-1-4a]
    informerer pasient: ja
    verifisert: nei

  ikke-undersøkt-tannhelse:
    tittel: Barnet kom ikke til tannundersøkelsen
    fra: ikke-møtt-tannlege
    til: vurdere-funn
    type: delt-ansvar
    kanal: telefon
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler:
        varsle: [kommuneoverlege]
    hjemmel: [hpl-22, thl-1-4a]
    informerer pasient: ja
    verifisert: nei

  # Er uteblivelsen ett av flere tegn på alvorlig omsorgssvikt, gjelder opplysningsplikten uansett samtykke.
  uteblivelse-tannhelse:
    tittel: Barneverntjenesten får vite at barnet ikke kommer til tannlegen
    fra: ikke-møtt-tannlege
    til: barneverntjeneste
    type: varsling
    kanal: telefon
    reservekanal: sikker-digital-post
    frist: 1 uke
    kvittering:
      nivå: lest
      innen: 1 uke
      mangler:
        varsle: [barnevernleder]
    hjemmel: [hpl-22, hpl-33]
    kilde: [tannhelse-uteblivelse, hpl-kommentarer-33]
    informerer pasient: ja
    verifisert: nei

  # Bare det barneverntjenesten trenger. Uten samtykke sendes det bare på pålegg, eller etter
  # opplysningsplikten.
  resultat-til-barnevernet:
    tittel: Oppsummeringen til barneverntjenesten
    fra: vurdere-funn
    til: barneverntjeneste
    type: informasjon
    dokument: [kartleggingsoppsummering]
    innhold: [funn, alvorlighet, anbefaling, ikke-kartlagt]
    kanal: sikker-digital-post
    reservekanal: brev
    frist: 1 uke
    kvittering:
      nivå: lest
      innen: 1 uke
      mangler:
        varsle: [barnevernleder]
    hjemmel: [hpl-22, hpl-33, bvl-13-4]
    informerer pasient: ja
    verifisert: nei

  resultat-til-fastlegen:
    tittel: Fastlegen får oppsummeringen og skal henvise
    fra: vurdere-funn
    til: henvise
    type: delt-ansvar
    dokument: [kartleggingsoppsummering]
    innhold: [funn, alvorlighet, anbefaling, ikke-kartlagt]
    kanal: dialogmelding
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler:
        varsle: [kommuneoverlege]
    hjemmel: [hpl-25]
    informerer pasient: ja
    verifisert: nei

  kommunal-oppfølging-ferdig:
    tittel: Kommunens oppfølging er avsluttet
    fra: følge-opp-i-kommunen
    til: oppsummere-helse
    type: tilbakeføring
    dokument: [kartleggingsoppsummering]
    innhold: [funn, alvorlighet, anbefaling, ikke-kartlagt]
    kanal: dialogmelding
    frist: 1 uke
    kvittering:
      nivå: mottatt
      innen: 1 uke
      mangler:
        varsle: [kommuneoverlege]
    hjemmel: [hpl-25]
    informerer pasient: ja
    verifisert: nei

  # --- Henvisningene ----------------------------------------------------------------------------------------
  henvisning-bup:
    tittel: Henvisning til BUP
    fra: henvise
    til: vurdere-henvisning-bup
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler:
        varsle: [avdelingsleder]
    avslag: drøfte-avslag-bup
    ansvar i ventetid: fastlege
    tilbakemelding:
      dokument: epikrise
      til: fastlege
      innen: 7 dager
    hjemmel: [pbrl-2-2]
    norm: skal
    kilde: [pbrl-forarbeider-2-2, helsenorge-vurdering]
    informerer pasient: ja
    verifisert: nei

  ny-henvisning-bup:
    tittel: Ny henvisning til BUP etter drøftingen
    fra: drøfte-avslag-bup
    til: vurdere-henvisning-bup
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler:
        varsle: [avdelingsleder]
    avslag: finne-annet-tilbud
    ansvar i ventetid: fastlege
    tilbakemelding:
      dokument: epikrise
      til: fastlege
      innen: 7 dager
    hjemmel: [pbrl-2-2]
    norm: skal
    kilde: [samarbeidsformer-barn-unge]
    informerer pasient: ja
    verifisert: nei

  henvisning-habilitering:
    tittel: Henvisning til barnehabiliteringen
    fra: henvise
    til: utrede-habilitering
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler:
        varsle: [avdelingsleder]
    avslag: finne-annet-tilbud
    ansvar i ventetid: fastlege
    tilbakemelding:
      dokument: epikrise-habilitering
      til: fastlege
      innen: 7 dager
    hjemmel: [pbrl-2-2]
    norm: skal
    kilde: [pbrl-forarbeider-2-2]
    informerer pasient: ja
    verifisert: nei

  henvisning-barneavdeling:
    tittel: Henvisning til barneavdelingen
    fra: henvise
    til: utrede-barneavdeling
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler:
        varsle: [avdelingsleder]
    avslag: finne-annet-tilbud
    ansvar i ventetid: fastlege
    tilbakemelding:
      dokument: epikrise-barneavdeling
      til: fastlege
      innen: 7 dager
    hjemmel: [pbrl-2-2]
    norm: skal
    kilde: [pbrl-forarbeider-2-2]
    informerer pasient: ja
    verifisert: nei

  henvisning-rus:
    tittel: Henvisning til tverrfaglig spesialisert rusbehandling
    fra: henvise
    til: utrede-rus
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler:
        varsle: [avdelingsleder]
    avslag: finne-annet-tilbud
    ansvar i ventetid: fastlege
    tilbakemelding:
      dokument: epikrise-rus
      til: fastlege
      innen: 7 dager
    hjemmel: [pbrl-2-2]
    norm: skal
    kilde: [pbrl-forarbeider-2-2]
    informerer pasient: ja
    verifisert: nei

  # Svaret til fastlegen er kvitteringen på henvisningen. Barneverntjenesten får det ikke av seg selv.
  svar-til-barnevernet:
    tittel: Barneverntjenesten får vite hva BUP har svart
    fra: vurdere-henvisning-bup
    til: barneverntjeneste
    kopi: [fastlege]
    type: informasjon
    dokument: [vurderingssvar]
    innhold: [rett-eller-avslag, frist-for-start, begrunnelse, klageadgang]
    kanal: brev
    frist: 1 uke
    kvittering:
      nivå: mottatt
      innen: 2 uker
      mangler:
        varsle: [barnevernleder]
    hjemmel: [hpl-22]
    informerer pasient: ja
    verifisert: nei

  # --- Ut av spesialisthelsetjenesten -----------------------------------------------------------------------
  epikrise-fra-bup:
    tittel: Epikrise fra BUP
    fra: avslutte-bup
    til: oppsummere-helse
    type: tilbakeføring
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå:
      legemidler: fastlege
      utestående-svar: bup
      videre-oppfølging: fastlege
    kanal: epikrise
    # Målet er at epikrisen følger barnet ut; sju dager er det lengste.
    frist: 7 dager
    kvittering:
      nivå: mottatt
      innen: 7 dager
      mangler:
        varsle: [avdelingsleder]
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a, epikrisetid-phv]
    informerer pasient: ja
    verifisert: nei

  # Barneverntjenesten er ikke en selvsagt mottaker av epikrisen. Den får det den trenger, med samtykke.
  status-fra-bup:
    tittel: Status fra BUP til barneverntjenesten
    fra: avslutte-bup
    til: barneverntjeneste
    type: informasjon
    dokument: [status-til-barnevernet]
    innhold: [hva-barnet-trenger, hvem-følger-opp]
    kanal: brev
    reservekanal: telefon
    frist: 7 dager
    kvittering:
      nivå: mottatt
      innen: 2 uker
      mangler:
        varsle: [barnevernleder]
    hjemmel: [hpl-22, hpl-33]
    informerer pasient: ja
    verifisert: nei

  epikrise-fra-habilitering:
    tittel: Epikrise fra barnehabiliteringen
    fra: utrede-habilitering
    til: oppsummere-helse
    type: tilbakeføring
    dokument: [epikrise-habilitering]
    innhold: [diagnose, videre-habilitering, beredskap]
    eies etterpå:
      videre-habilitering: fastlege
    kanal: epikrise
    frist: 7 dager
    kvittering:
      nivå: mottatt
      innen: 7 dager
      mangler:
        varsle: [avdelingsleder]
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja
    verifisert: nei

  epikrise-fra-barneavdeling:
    tittel: Epikrise fra barneavdelingen
    fra: utrede-barneavdeling
    til: oppsummere-helse
    type: tilbakeføring
    dokument: [epikrise-barneavdeling]
    innhold: [diagnose, videre-kroppslig-oppfølging, beredskap]
    eies etterpå:
      videre-kroppslig-oppfølging: fastlege
    kanal: epikrise
    frist: 7 dager
    kvittering:
      nivå: mottatt
      innen: 7 dager
      mangler:
        varsle: [avdelingsleder]
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja
    verifisert: nei

  epikrise-fra-rusbehandling:
    tittel: Epikrise fra rusbehandlingen
    fra: utrede-rus
    til: oppsummere-helse
    type: tilbakeføring
    dokument: [epikrise-rus]
    innhold: [diagnose, videre-rusoppfølging, beredskap]
    eies etterpå:
      videre-rusoppfølging: fastlege
    kanal: epikrise
    frist: 7 dager
    kvittering:
      nivå: mottatt
      innen: 7 dager
      mangler:
        varsle: [avdelingsleder]
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja
    verifisert: nei

  # --- Fra barn til voksen i spesialisthelsetjenesten -------------------------------------------------------
  overføring-bup-dps:
    tittel: Overføring fra BUP til distriktspsykiatrisk senter
    fra: overføre-til-voksen
    til: behandle-voksen
    kopi: [fastlege]
    type: ansvarsoverføring
    dokument: [overføringsepikrise]
    innhold: [diagnose, psykiatrisk-legemiddelbehandling, plan-videre, beredskap]
    eies etterpå:
      psykiatrisk-legemiddelbehandling: dps
      plan-videre: dps
    kanal: e-henvisning
    reservekanal: telefon
    frist:
      alder: 18
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler:
        varsle: [avdelingsleder]
    avslag: fullføre-i-bup
    hjemmel: [hpl-45, pbrl-2-2]
    kilde: [pediatriveileder-overgang, prioritering-phbu]
    informerer pasient: ja
    verifisert: nei

  epikrise-fra-dps:
    tittel: Epikrise fra distriktspsykiatrisk senter
    fra: behandle-voksen
    til: oppsummere-helse
    type: tilbakeføring
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå:
      legemidler: fastlege
      utestående-svar: dps
      videre-oppfølging: fastlege
    kanal: epikrise
    frist: 7 dager
    kvittering:
      nivå: mottatt
      innen: 7 dager
      mangler:
        varsle: [avdelingsleder]
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja
    verifisert: nei

  # Trengs bare når ungdommen fortsatt skal ha tilbudet etter 18. Voksenhabiliteringen gir ofte tilbud i
  # perioder; da har fastlegen og kommunen den faste oppfølgingen.
  overgang-habilitering:
    tittel: Overgang til voksenhabiliteringen
    fra: utrede-habilitering
    til: havo
    kopi: [fastlege]
    type: delt-ansvar
    dokument: [epikrise-habilitering]
    innhold: [diagnose, videre-habilitering, beredskap]
    eies etterpå:
      videre-habilitering: fastlege
    kanal: epikrise
    frist:
      alder: 18
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler:
        varsle: [avdelingsleder]
    hjemmel: [hpl-45]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    verifisert: nei

  overgang-barneavdeling:
    tittel: Overgang fra barneavdelingen til avdelingen for voksne
    fra: utrede-barneavdeling
    til: voksenavdeling
    kopi: [fastlege]
    type: delt-ansvar
    dokument: [epikrise-barneavdeling]
    innhold: [diagnose, videre-kroppslig-oppfølging, beredskap]
    eies etterpå:
      videre-kroppslig-oppfølging: fastlege
    kanal: epikrise
    frist:
      alder: 18
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler:
        varsle: [avdelingsleder]
    hjemmel: [hpl-45]
    kilde: [pediatriveileder-overgang]
    informerer pasient: ja
    verifisert: nei

  # --- Akutt hjelp ------------------------------------------------------------------------------------------
  # Fastlegen har ansvaret i ventetiden og er den som ringer.
  forverring-i-ventetiden:
    tittel: Barnet blir verre mens det venter på BUP
    fra: utrede-bup
    til: akutt-hjelp
    type: delt-ansvar
    kanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 2 timer
      mangler:
        varsle: [legevakt, ambulanse]
    hjemmel: [hpl-45, sphl-3-1]
    informerer pasient: ja
    verifisert: nei

  # Øyeblikkelig hjelp kan ikke avslås; derfor delt ansvar til BUP har tatt over, og ingen vei for avslag.
  akutt-til-bup:
    tittel: BUP tar over etter akutt hjelp
    fra: akutt-hjelp
    til: behandle-bup
    kopi: [fastlege]
    type: delt-ansvar
    dokument: [epikrise-akutt]
    innhold: [diagnose, legemidler-under-oppholdet, oppfølging-etter-akutt, beredskap]
    eies etterpå:
      oppfølging-etter-akutt: bup
    kanal: epikrise
    reservekanal: telefon
    frist: 1 døgn
    kvittering:
      nivå: akseptert
      innen: 2 virkedager
      mangler:
        varsle: [avdelingsleder]
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja
    verifisert: nei

  akutt-varsel-til-barnevernet:
    tittel: Barneverntjenesten får vite om innleggelsen og blir med på å planlegge hjemreisen
    fra: akutt-hjelp
    til: barneverntjeneste
    type: varsling
    kanal: telefon
    reservekanal: brev
    frist: 1 virkedag
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler:
        varsle: [barnevernleder, barnevernvakt]
    hjemmel: [hpl-22, hpl-33]
    informerer pasient: ja
    verifisert: nei

  akutt-ringes-inn:
    tittel: Den som ser at det haster, ringer legevakten eller 113
    fra: akutt-forverring
    til: akutt-vurdering
    type: varsling
    kanal: telefon
    frist: straks
    kvittering:
      nivå: lest
      innen: 1 time
      mangler:
        varsle: [ambulanse]
    hjemmel: [hpl-23, hol-3-5]
    informerer pasient: ja
    verifisert: nei

  akutt-innleggelse:
    tittel: Legevakten legger inn barnet
    fra: akutt-vurdering
    til: akutt-hjelp
    type: delt-ansvar
    dokument: [innleggelsesskriv]
    innhold: [problemstilling, legemidler, kontaktpunkt]
    kanal: e-henvisning
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 2 timer
      mangler:
        varsle: [avdelingsleder]
    hjemmel: [sphl-3-1, hpl-45]
    norm: skal
    informerer pasient: ja
    verifisert: nei

  akutt-til-fastlege:
    tittel: Fastlegen følger opp etter legevakten
    fra: akutt-vurdering
    til: oppsummere-helse
    type: delt-ansvar
    kanal: epikrise
    reservekanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: akseptert
      innen: 2 virkedager
      mangler:
        varsle: [kommuneoverlege]
    hjemmel: [hpl-45]
    informerer pasient: ja
    verifisert: nei

  akutt-til-barnevernet:
    tittel: Barneverntjenesten tar opp igjen planen for barnet
    fra: akutt-vurdering
    til: planlegge-tiltak
    type: delt-ansvar
    kanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: akseptert
      innen: 2 virkedager
      mangler:
        varsle: [barnevernleder, barnevernvakt]
    hjemmel: [hpl-22, hpl-33]
    informerer pasient: ja
    verifisert: nei

  # --- Barnet bor utenfor hjemmet ---------------------------------------------------------------------------
  anmodning-thk:
    tittel: Anmodning om tverrfaglig helsekartlegging
    fra: be-om-thk
    til: gjennomføre-thk
    type: henvisning
    dokument: [thk-anmodning]
    innhold: [bakgrunn, samtykke-eller-grunnlag, kjent-helse]
    kanal: sikker-digital-post
    reservekanal: brev
    # Ingen av fristene er oppgitt i kilden; de er forslag. Bufetat prioriterer blant anmodningene og kan si
    # nei.
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 3 uker
      mangler:
        varsle: [barnevernleder]
    avslag: fordele-oppgaver
    ansvar i ventetid: barneverntjeneste
    tilbakemelding:
      dokument: thk-rapport
      til: barneverntjeneste
      innen: 3 uker
    hjemmel: [bvl-thk]
    norm: skal
    kilde: [thk-lovvedtak, thk-bufdir]
    informerer pasient: ja
    verifisert: nei

  rapport-thk:
    tittel: Rapport og tilbakemeldingsmøte
    fra: gjennomføre-thk
    til: fordele-oppgaver
    kopi: [fastlege]
    type: tilbakeføring
    dokument: [thk-rapport]
    innhold: [funn, anbefalinger, forslag-til-henvisning]
    eies etterpå:
      forslag-til-henvisning: fastlege
    kanal: brev
    frist: 3 uker
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler:
        varsle: [barnevernleder]
    hjemmel: [bvl-thk, hpl-22]
    kilde: [thk-protokoll, thk-retningslinje]
    informerer pasient: ja
    verifisert: nei

  plan-til-fastlege:
    tittel: Fastlegen får vite hva som er avtalt, også når barnet har fått ny fastlege
    fra: fordele-oppgaver
    til: fastlege
    type: delt-ansvar
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå:
      tiltak: barneverntjeneste
    kanal: brev
    reservekanal: telefon
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler:
        varsle: [kommuneoverlege]
    hjemmel: [hpl-22, bvl-15-8]
    informerer pasient: ja
    verifisert: nei

  plan-til-institusjon:
    tittel: Institusjonen får planen og oppnevner helseansvarlig
    fra: fordele-oppgaver
    til: ivareta-helse-i-institusjon
    type: delt-ansvar
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå:
      tiltak: barneverntjeneste
    kanal: sikker-digital-post
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 1 uke
      mangler:
        varsle: [barnevernleder]
    hjemmel: [bvl-15-8]
    informerer pasient: ja
    verifisert: nei

  # Funksjonen barnevernansvarlig skal finnes i psykisk helsevern for barn og unge. Navnene må holdes ved like.
  helseansvarlig-og-barnevernansvarlig:
    tittel: Helseansvarlig og barnevernansvarlig i BUP blir kjent med hverandre
    fra: ivareta-helse-i-institusjon
    til: bup
    type: varsling
    kanal: telefon
    reservekanal: brev
    frist: 2 uker
    kvittering:
      nivå: lest
      innen: 2 uker
      mangler:
        varsle: [avdelingsleder]
    hjemmel: [hpl-22, sphl-2-1e]
    kilde: [barnevernansvarlig]
    informerer pasient: ja
    verifisert: nei

  institusjon-til-statusmøte:
    tittel: Institusjonen møter i statusmøtet
    fra: ivareta-helse-i-institusjon
    til: statusmøte
    type: møte
    kanal: møte
    frist: 12 uker
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler:
        varsle: [barnevernleder]
    hjemmel: [bvl-15-8]
    informerer pasient: ja
    verifisert: nei

  # --- 18 år, flytting, trukket samtykke --------------------------------------------------------------------
  snart-18:
    tittel: Den som følger ungdommen, sier fra i god tid før 18-årsdagen
    fra: fyller-18
    til: overgang-ved-18
    type: varsling
    kanal: telefon
    frist: 2 uker
    kvittering:
      nivå: lest
      innen: 2 uker
      mangler:
        varsle: [barnevernleder]
    hjemmel: [hpl-22, bvl-15-8]
    informerer pasient: ja
    verifisert: nei

  overgangsmøte-bup:
    tittel: Overgangsmøte med BUP
    fra: overgang-ved-18
    til: overføre-til-voksen
    type: møte
    kanal: møte
    frist:
      alder: 18
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler:
        varsle: [avdelingsleder]
    hjemmel: [hpl-22, bvl-15-8, sphl-2-1e]
    informerer pasient: ja
    verifisert: nei

  overgangsmøte-fastlege:
    tittel: Overgangsmøte med fastlegen
    fra: overgang-ved-18
    til: oppsummere-helse
    type: møte
    kanal: møte
    frist:
      alder: 18
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler:
        varsle: [kommuneoverlege]
    hjemmel: [hpl-22, bvl-15-8, hol-3-4]
    informerer pasient: ja
    verifisert: nei

  nav-til-overgangen:
    tittel: Nav blir med på å planlegge bolig, skole, arbeid og inntekt
    fra: planlegge-overgang
    til: nav
    type: varsling
    kanal: sikker-digital-post
    reservekanal: telefon
    frist: 2 uker
    kvittering:
      nivå: lest
      innen: 2 uker
      mangler:
        varsle: [barnevernleder]
    hjemmel: [bvl-15-8, nav-15a]
    informerer pasient: ja
    verifisert: nei

  flytting-meldes:
    tittel: Barneverntjenesten får vite at barnet skal flytte
    fra: flytting
    til: overføre-ved-flytting
    type: varsling
    kanal: telefon
    frist: 1 uke
    kvittering:
      nivå: lest
      innen: 1 uke
      mangler:
        varsle: [barnevernleder]
    hjemmel: [hpl-22, bvl-15-8]
    informerer pasient: ja
    verifisert: nei

  # Den som gir fra seg barnet, har ansvaret til den andre har sagt ja.
  overføring-ny-kommune:
    tittel: Saken overføres til barneverntjenesten i ny kommune
    fra: overføre-ved-flytting
    til: sak-i-ny-kommune
    type: ansvarsoverføring
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå:
      tiltak: barneverntjeneste-ny
    kanal: sikker-digital-post
    reservekanal: telefon
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: planlegge-tiltak
    avslag: planlegge-tiltak
    hjemmel: [bvl-15-8]
    informerer pasient: ja
    verifisert: nei

  flytting-helsetjenestene:
    tittel: Helsetjenestene får vite om flyttingen og sender henvisninger og opplysninger videre
    fra: overføre-ved-flytting
    til: fastlege
    kopi: [bup, tannhelsetjeneste, kartleggingsansvarlig]
    type: varsling
    kanal: brev
    reservekanal: telefon
    frist: 1 uke
    kvittering:
      nivå: lest
      innen: 2 uker
      mangler:
        varsle: [kommuneoverlege]
    hjemmel: [hpl-22, bvl-15-8]
    informerer pasient: ja
    verifisert: nei

  samtykke-er-trukket:
    tittel: Den som får vite at samtykket er trukket, sier fra til barneverntjenesten
    fra: trukket-samtykke
    til: stanse-deling
    type: varsling
    kanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: lest
      innen: 2 virkedager
      mangler:
        varsle: [barnevernleder]
    hjemmel: [hpl-22, bvl-15-8]
    informerer pasient: ja
    verifisert: nei

  # --- Ut av barnevernet ------------------------------------------------------------------------------------
  samordning-overføres:
    tittel: Kommunens koordinerende enhet tar over samordningen
    fra: avslutte-sak
    til: samordne-videre
    type: ansvarsoverføring
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå:
      tiltak: koordinerende-enhet
    kanal: sikker-digital-post
    reservekanal: telefon
    frist: 1 uke
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: avklare-samordning
    avslag: avklare-samordning
    hjemmel: [bvl-15-8, hol-3-4]
    samtykke:
      av:
        pasient: 0+
        pårørende: 0–14
      nei: avsluttet
    kilde: [velferdstjenestelovene]
    informerer pasient: ja
    verifisert: nei

  samordning-avgjort:
    tittel: Møtet der kommunen avgjør hvem som samordner
    fra: avklare-samordning
    til: samordne-videre
    type: møte
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå:
      tiltak: koordinerende-enhet
    kanal: møte
    frist: 2 uker
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler:
        varsle: [kommunalsjef]
    hjemmel: [bvl-15-8, hol-3-4]
    kilde: [velferdstjenestelovene]
    informerer pasient: ja
    verifisert: nei

frister:
  # Gjelder den som er under 23 år og har en psykisk lidelse eller et rusproblem. Det enkelte barnets frist
  # kan være kortere.
  hjelp-fra-bup:
    fra: vurdere-henvisning-bup
    til: start av utrede-bup
    innen: 65 virkedager
    grunnlag: forskrift
    hjemmel: [prioriteringsforskriften]
    kilde: [fristbrudd-under-23]
    verifisert: nei

plikter:
  bekrefte-mottak:
    tittel: Bekreftelse til den som meldte
    når: Saken begynte med en bekymringsmelding
    hjemmel: [bvl-13-5]
    norm: skal
    kilde: [tilbakemelding-melder]
    verifisert: nei
  fortelle-utfall:
    tittel: Ny tilbakemelding til offentlig melder når undersøkelsen er ferdig
    når: Den som meldte, hadde meldeplikt
    hjemmel: [bvl-13-5]
    norm: skal
    kilde: [tilbakemelding-melder]
    verifisert: nei
  be-om-helsekartlegging:
    tittel: Anmodning om tverrfaglig helsekartlegging
    når: Barneverntjenesten har besluttet å fremme sak om plassering eller å plassere frivillig
    hjemmel: [bvl-thk]
    norm: skal
    kilde: [thk-lovvedtak]
    verifisert: nei
  vurdere-henvisning:
    tittel: Vurdering av henvisningen til psykisk helsevern for barn og unge
    når: Barnet er henvist dit
    hjemmel: [pbrl-2-2]
    norm: skal
    verifisert: nei
  avklare-ettervern:
    tittel: Avklaring av ettervern før 18 år
    når: Ungdommen har tiltak fra barnevernet det siste året før 18
    hjemmel: [bvl-3-6]
    norm: skal
    kilde: [bvl-forarbeider]
    verifisert: nei

hendelser:
  flytting:
    ansvarlig: barneverntjeneste
    til: overføre-ved-flytting
  fyller-18:
    ansvarlig: barneverntjeneste
    til: overgang-ved-18
  akutt-forverring:
    ansvarlig: legevakt
    til: akutt-vurdering
  trukket-samtykke:
    ansvarlig: barneverntjeneste
    til: stanse-deling

"""#)
}
