// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let nasjonalePsykiskHelseOgRus = EmbeddedFile(
    path: "pathways/nasjonale/psykisk-helse-og-rus.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Psykisk helsevern for voksne og tverrfaglig spesialisert rusbehandling (TSB): fra kartlegging hos fastlegen til
# kommunen eller fastlegen har tatt over.
#
# Forløpene har kodene D11 (psykisk helsevern, voksne) og D01 (rusbehandling). De har samme oppbygning, men hver sin
# poliklinikk; derfor går det to spor side om side til behandlingen er ferdig. Døgnoppholdet og tiden etterpå er likt.
#
# Forløpstidene er fra 2019, og forløpene er skrevet om siden, med mer differensierte tider som vi ikke har lest. En
# forløpstid er veiledende og gir ingen rett; fristen som settes for den enkelte pasienten, er bindende. Ingen tall herfra
# er holdt opp mot Lovdata eller forløpene slik de står i dag: derfor `verifisert: nei` og `status: utkast`. Frister med
# `grunnlag: avtale` er forslag som et helsefellesskap må ta stilling til.
#
# Valg vi har gjort der kildene lar noe stå åpent:
# * Psykisk helsevern eller TSB: tabellen er ROP-retningslinjens. Der den lar begge være mulige (lettere psykisk lidelse
#   med lettere ruslidelse), går henvisningen til distriktspsykiatrisk senter. Den som får den, har pasienten for begge
#   deler og henter selv inn den andre; ingen av dem sender videre med at det er den andres ansvar.
# * Oppfølging i 30 dager etter selvmordsatferd: retningslinjen lar det være den som skriver ut, eller den som tar imot.
#   Her er det den som skriver ut, fordi den er kjent ved hver utskrivning. Et helsefellesskap kan velge mottakeren, men
#   må velge én.
# * Avslag og ny henvisning: én ny henvisning etter avslag, og bare etter et møte. Deretter har kommunen eller
#   fastlegen pasienten, og pasienten kan klage.
# * Samarbeidsmøtet holdes ved alle utskrivninger, ikke bare når pasienten skal ha kommunale tjenester.
# * Utskrivningsklar: kommunens svar ventes det på i ett døgn. Uten svar blir pasienten, og spørsmålet går til lederne.
# * Brudd på fristen for å starte meldes til Helfo av forløpskoordinatoren, den samme for begge spor.
# * Innleggelse, avrusning og akutt forverring kan komme når som helst; de står under `hendelser` og har i tillegg egne
#   veier inn, slik at den som legges inn uten henvisning, får det samme forløpet.
forløp: psykisk-helse-og-rus
tittel: Psykisk helsevern for voksne og rusbehandling
versjon: 0.1.0
status: utkast
beskrivelse: >-
  Hvem som har voksne med psykisk lidelse eller ruslidelse mens de kartlegges, henvises, venter, utredes, behandles,
  legges inn og skrives ut, og hvem som har dem etterpå.
pasientgruppe: psykisk-helse-og-rus
målgruppe:
  beskrivelse: Voksne med psykisk lidelse, ruslidelse eller begge deler
  alder: 18+
forvaltning:
  nivå: nasjonalt
  revideres: 2028-06-30

kilder:
  rop-retningslinjen:
    tittel: "Helsedirektoratet: Retningslinje for samtidig ruslidelse og psykisk lidelse (IS-1948), kapittel 8 om roller og ansvar"
    url: https://www.helsebiblioteket.no/retningslinjer/rop/8-roller-og-ansvar
    dato: 2011-12-19
    verifisert: nei
  tsb-forløpstider:
    tittel: "Helsedirektoratet: Forløpstider, rusbehandling (TSB)"
    url: https://www.helsedirektoratet.no/pakkeforlop/rusbehandling-tsb/forlopstider-rusbehandling-tsb-pakkeforlop
    dato: 2019-02-04
    verifisert: nei
  tsb-behandling:
    tittel: "Helsedirektoratet: Rusbehandling (TSB), behandling og oppfølging"
    url: https://www.helsedirektoratet.no/nasjonale-forlop/rusbehandling-tsb/behandling-og-oppfolging-rusbehandling-tsb-pakkeforlop
    verifisert: nei
  forløpskoordinator-fonna:
    tittel: "Helse Fonna: Pakkeforløp i psykisk helsevern og rus, om forløpskoordinatoren"
    url: https://www.helse-fonna.no
    verifisert: nei

bruker:
  - ../felles/aktorer.yaml
  - ../felles/dokumenter.yaml
  - ../felles/hjemler.yaml
  - ../felles/kanaler.yaml
  - ../felles/kilder.yaml
  - ../felles/pasientgrupper.yaml

aktører:
  # Pasienten ligger alltid på én enhet, og den enheten har ansvaret. Hvilken det er, er kjent fra innleggelsen av.
  døgnenhet:
    navn: Døgnenheten som har pasienten (psykisk helsevern eller rusbehandling)
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 18+
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: døgnåpen
    verifisert: nei
  avrusningsenhet:
    navn: Avrusningsenheten
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 18+
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: døgnåpen
    reserve: tsb-døgn
    verifisert: nei
  dps-ny:
    navn: Distriktspsykiatrisk senter eller rusbehandlingen der pasienten flytter
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 18+
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei

# Innholdet i disse er vårt forslag; ingen av dem har en egen meldingsstandard som vi kjenner.
dokumenter:
  behandlingsplan:
    navn: Behandlingsplan
    innhold: [mål, tiltak-i-behandlingen, neste-evaluering, kontaktperson]
    kilde: [tsb-behandling]
  risikovurdering:
    navn: Vurdering av risiko for selvmord, vold og overdose
    innhold: [selvmordsrisiko, voldsrisiko, overdoserisiko, tiltak-ved-risiko]
    kilde: [selvmordsforebygging, samhandling-før-utskrivning]
  fristbruddmelding:
    navn: Melding til Helfo om at fristen for å starte er brutt
    innhold: [hvem-det-gjelder, fristen, hvorfor-brutt]
    kilde: [helsenorge-fristbrudd]
  avrusningsnotat:
    navn: Notat fra avrusningen
    innhold: [helsetilstand, legemidler, overdoserisiko]

# Alvorlighet av hver av de to lidelsene avgjør hvem som får henvisningen. Hver sammensetning har én mottaker.
kriterier:
  psykisk-lidelse: [ingen, mindre-alvorlig, alvorlig]
  ruslidelse: [ingen, mindre-alvorlig, alvorlig]
  selvmordsrisiko: [forhøyet, ikke-forhøyet]

faser:
  kartlegging: Kartlegging og henvisning
  vurdering: Vurdering og ventetid
  psykisk-helsevern: Poliklinisk psykisk helsevern (D11)
  rusbehandling: Poliklinisk rusbehandling (D01)
  døgn: Døgnopphold
  etterpå: Etter utskrivning og avslutning
  underveis: Når noe skjer underveis

# Fastlegen koordinerer til spesialisthelsetjenesten har møtt pasienten. Forløpskoordinatoren er å nå fra henvisningen er
# kommet, følger med på tidene og kjenner alle enhetene. Etterpå er det kommunens kontaktperson.
koordinering:
  - rolle: koordinerer i kommunen
    aktør: fastlege
    fra: kartlegge-behov
    til: [første-møte-dps, oppstart-tsb, kommunen-følger-opp, fastlege-følger-opp]
  - rolle: forløpskoordinator
    aktør: forløpskoordinator
    fra: vurdere-dps
  - rolle: forløpskoordinator
    aktør: forløpskoordinator
    fra: vurdere-tsb
  - rolle: forløpskoordinator
    aktør: forløpskoordinator
    fra: avrusning
  - rolle: forløpskoordinator
    aktør: forløpskoordinator
    fra: innlagt
  - rolle: kontaktperson i kommunen
    aktør: psykisk-helse-kommune
    fra: første-kontakt
  - rolle: kontaktperson i kommunen
    aktør: psykisk-helse-kommune
    fra: overta

steg:

  # ── Kartlegging og henvisning ─────────────────────────────────────────────────────────────────────────────────────

  # Også andre kan henvise, til rusbehandling blant annet Nav og barneverntjenesten. Her går det gjennom fastlegen, så
  # én har pasienten mens svaret ventes på.
  kartlegge-behov:
    start: Pasienten, pårørende, kommunens psykiske helse- og rustjeneste eller legevakten mener at det trengs hjelp
    tittel: Behovet kartlegges i kommunen
    beskrivelse: >-
      Psykisk helse, rus, kroppslig helse, selvmordsfare, bolig, arbeid og nettverk. Spør om pasienten har barn, og om
      hva som er prøvd. Ved fare for liv venter ingen på en kartlegging: da ringes akutteamet eller 113.
    fase: kartlegging
    ansvarlig: fastlege
    utfører: [fastlege, psykisk-helse-kommune]
    medvirker: [pasient, pårørende]
    gir: [helseopplysninger]
    oppmøte: ja
    ikke møtt: følge-med
    samtykke: {av: pasient, nei: følge-med}
    norm: bør
    hjemmel: [pbrl-4-1]
    informerer pasient: ja
    valg:
      - når: Kommunens egen hjelp er nok, og pasienten vil ha den
        neste: kommunen-følger-opp
      - når: Fastlegen er i tvil om spesialisthelsetjenesten trengs
        neste: drøfte-henvisning
      - når: Pasienten trenger hjelp fra spesialisthelsetjenesten
        neste: henvise
      - ellers: fastlege-følger-opp

  # Den som sier nei eller ikke kommer, skal ikke forsvinne. Tre måneder er et forslag.
  følge-med:
    tittel: Fastlegen følger med og spør igjen
    beskrivelse: Tar kontakt, gjerne sammen med kommunens rus- og psykiske helsetjeneste som kan dra hjem.
    fase: kartlegging
    ansvarlig: fastlege
    medvirker: [pasient, pårørende, psykisk-helse-kommune]
    norm: bør
    informerer pasient: ja
    valg:
      - når: Pasienten trenger hjelp fortsatt
        neste: kartlegge-behov
        hver: 3 måneder
      - ellers: fastlege-følger-opp

  drøfte-henvisning:
    tittel: Fastlegen drøfter med spesialisthelsetjenesten
    fase: kartlegging
    ansvarlig: fastlege
    medvirker: [psykisk-helse-kommune]
    norm: kan
    informerer pasient: ja
    valg:
      - når: Pasienten trenger hjelp fra spesialisthelsetjenesten
        neste: henvise
      - når: Kommunens egen hjelp er nok med rådet, og pasienten vil ha den
        neste: kommunen-følger-opp
      - ellers: fastlege-følger-opp

  # Etter avslag kommer fastlegen hit én gang til, aldri flere: se møte-etter-avslag.
  henvise:
    tittel: Henviser til psykisk helsevern eller rusbehandling
    beskrivelse: >-
      Henvisningen går til den som skal ha ansvaret etter hvor alvorlige de to lidelsene er. Den som får den, vurderer
      begge.
    fase: kartlegging
    ansvarlig: fastlege
    medvirker: [pasient]
    gir: [henvisning]
    samtykke: {av: pasient, nei: følge-med}
    norm: bør
    hjemmel: [pbrl-2-1b, pbrl-2-2]
    kilde: [rop-retningslinjen, henvisningsveileder, pbrl-kommentarer-2-1b]
    informerer pasient: ja
    valg:
      - når: {psykisk-lidelse: alvorlig}
        neste: vurdere-dps
      - når: {psykisk-lidelse: [ingen, mindre-alvorlig], ruslidelse: alvorlig}
        neste: vurdere-tsb
      - når: {psykisk-lidelse: mindre-alvorlig, ruslidelse: [ingen, mindre-alvorlig]}
        neste: vurdere-dps
      - når: {psykisk-lidelse: ingen, ruslidelse: mindre-alvorlig}
        neste: vurdere-tsb
      - ellers: fastlege-følger-opp

  # Stedet der runden mellom fastlege og spesialist tar slutt. To uker er et forslag.
  møte-etter-avslag:
    tittel: Møte når henvisningen er avslått
    beskrivelse: >-
      Pasienten, fastlegen, kommunen og den som ga avslaget. Avslaget skal være begrunnet. Fastlegen forteller om retten
      til fornyet vurdering og til å klage, hva som må være nytt for at en ny henvisning skal nytte, og hva pasienten får
      i kommunen imens.
    fase: kartlegging
    ansvarlig: fastlege
    medvirker: [pasient, pårørende, psykisk-helse-kommune, dps, tsb]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommuneoverlege, avdelingsleder]}
    norm: bør
    hjemmel: [pbrl-2-3, pbrl-7-2]
    kilde: [avviste-henvisninger, pbrl-kommentarer-2-1b]
    informerer pasient: ja
    valg:
      - når: Det er kommet nye opplysninger, eller pasienten har fått medhold i klagen
        neste: henvise
        høyst: 1 runde
      - når: Kommunen har et tilbud som pasienten vil ha
        neste: kommunen-følger-opp
      - ellers: fastlege-følger-opp

  # ── Vurdering og ventetid ─────────────────────────────────────────────────────────────────────────────────────────

  vurdere-dps:
    tittel: Psykisk helsevern vurderer henvisningen
    beskrivelse: >-
      En mangelfull henvisning skal vurderes, ikke sendes i retur; den som vurderer, tar kontakt. Forløpet D11 starter når
      pasienten har fått rett. Svaret sier hvem pasienten kan ringe mens hun eller han venter.
    fase: vurdering
    ansvarlig: dps
    trenger: [henvisning]
    gir: [vurderingssvar]
    frist: {innen: 10 virkedager, grunnlag: lov, hjemmel: [pbrl-2-2], verifisert: nei}
    ved fristbrudd: {varsle: [avdelingsleder, fastlege]}
    norm: skal
    hjemmel: [pbrl-2-2]
    kilde: [pbrl-forarbeider-2-2, helsenorge-vurdering, henvisningsveileder, kodeveileder-pasientforløp]
    informerer pasient: ja
    neste: første-møte-dps

  vurdere-tsb:
    tittel: Rusbehandlingen vurderer henvisningen
    beskrivelse: >-
      En mangelfull henvisning skal vurderes, ikke sendes i retur; den som vurderer, tar kontakt. Forløpet D01 starter når
      pasienten har fått rett. Svaret sier hvem pasienten kan ringe mens hun eller han venter.
    fase: vurdering
    ansvarlig: tsb
    trenger: [henvisning]
    gir: [vurderingssvar]
    frist: {innen: 10 virkedager, grunnlag: lov, hjemmel: [pbrl-2-2], verifisert: nei}
    ved fristbrudd: {varsle: [avdelingsleder, fastlege]}
    norm: skal
    hjemmel: [pbrl-2-2]
    kilde: [pbrl-forarbeider-2-2, helsenorge-vurdering, henvisningsveileder, kodeveileder-pasientforløp]
    informerer pasient: ja
    neste: oppstart-tsb

  # Fastlegen har pasienten mens hun eller han venter, og ringer når det blir verre.
  hastevurdere-dps:
    tittel: Psykisk helsevern vurderer på nytt hvor mye det haster
    fase: vurdering
    ansvarlig: dps
    medvirker: [pasient, fastlege, ambulant-akutteam]
    frist: {innen: 1 virkedag, grunnlag: avtale, verifisert: nei}
    norm: bør
    informerer pasient: ja
    valg:
      - når: Pasienten må legges inn
        neste: innlagt
      - når: Pasienten får tidligere time
        neste: første-møte-dps
        høyst: 2 runder
      - ellers: avslutte-dps

  # ── Poliklinisk psykisk helsevern ─────────────────────────────────────────────────────────────────────────────────

  første-møte-dps:
    tittel: Første møte, med kontaktperson og forløpskoordinator
    beskrivelse: >-
      Pasienten får en navngitt kontaktperson, og kontaktlege når sykdommen er alvorlig. Hva er viktig for pasienten?
    fase: psykisk-helsevern
    ansvarlig: dps
    medvirker: [pasient, pårørende, forløpskoordinator]
    oppmøte: ja
    ikke møtt: ikke-møtt-dps
    ventetid: {ansvarlig: fastlege, forverring: hastevurdere-dps}
    norm: bør
    hjemmel: [sphl-2-5c]
    kilde: [forløpskoordinator-fonna]
    informerer pasient: ja
    neste: utrede-dps

  # Uteblivelse er et tegn på at noe kan være galt, ikke et nei til hjelp. To virkedager er et forslag.
  ikke-møtt-dps:
    tittel: Leter etter den som ikke møtte
    beskrivelse: >-
      Behandleren ringer samme dag, hører med fastlegen, kommunen og pårørende pasienten har sagt ja til, vurderer
      selvmordsfare, og gir ny time. Saken avsluttes ikke med et brev.
    fase: psykisk-helsevern
    ansvarlig: dps
    informeres: [fastlege]
    frist: {innen: 2 virkedager, grunnlag: avtale, verifisert: nei}
    norm: bør
    kilde: [selvmordsforebygging]
    informerer pasient: ja
    valg:
      - når: Pasienten vil ha ny time
        neste: første-møte-dps
        høyst: 2 runder
      - ellers: avslutte-dps

  # Seks uker er forløpstiden fra 2019; den kunne forlenges med seks til når utredningen måtte utvides.
  utrede-dps:
    tittel: Utredning fram til klinisk beslutning
    beskrivelse: >-
      Psykisk lidelse, rus, kroppslig helse, selvmords- og voldsrisiko, arbeid, bolig og nettverk. Ved ruslidelse er
      rusbehandlingen med.
    fase: psykisk-helsevern
    ansvarlig: dps
    medvirker: [pasient, pårørende, tsb]
    frist: {innen: 6 uker, regnes fra: første-møte-dps, grunnlag: forløpstid, verifisert: nei}
    ved fristbrudd: {varsle: [forløpskoordinator]}
    norm: bør
    kilde: [pakkeforløp-2019, pasientforløp-2023]
    informerer pasient: ja
    valg:
      - når: Pasienten skal behandles her
        neste: planlegge-dps
      - når: En avtalespesialist kan gi behandlingen, og pasienten vil det
        neste: behandling-avtalespesialist
      - ellers: avslutte-dps

  # Barn som pårørende gjelder hver gang; melding til barnevernet bare når vilkårene er der.
  planlegge-dps:
    tittel: Behandlingsplan og kriseplan lages med pasienten
    beskrivelse: >-
      Planen sier hva som skal gjøres og når det evalueres, kriseplanen hvem som ringes når det blir verre. Barn og
      søsken som er pårørende, skal få det de trenger. Behov for koordinator og individuell plan meldes til kommunen.
    fase: psykisk-helsevern
    ansvarlig: dps
    medvirker: [pasient, pårørende, psykisk-helse-kommune]
    gir: [behandlingsplan, kriseplan, behovsmelding]
    norm: skal
    hjemmel: [hpl-10a, sphl-2-5, phvl-4-1]
    kilde: [pakkeforløp-2019, selvmordsforebygging, ip-koordinator-kontaktlege]
    informerer pasient: ja
    flervalg:
      - når: Pasienten har behov for langvarige og koordinerte tjenester
        neste: [behandling-dps, oppnevne-koordinator]
      - når: Det er grunn til å tro at et barn lever under alvorlig omsorgssvikt eller har alvorlige vansker
        neste: [behandling-dps, melde-barnevern-dps]
      - ellers: behandling-dps

  # Plikten er personlig og kan ikke overlates til en annen; derfor ett steg i hvert spor.
  melde-barnevern-dps:
    tittel: Melder bekymring for barn til barneverntjenesten
    fase: psykisk-helsevern
    ansvarlig: dps
    gir: [bekymringsmelding]
    norm: skal
    hjemmel: [hpl-33]
    kilde: [hpl-kommentarer-33]
    informerer pasient: ja
    ferdig: ja

  # Etter 2019-tidene evalueres planen først etter seks uker og siden hver tolvte.
  behandling-dps:
    tittel: Behandling, og planen evalueres med pasienten
    fase: psykisk-helsevern
    ansvarlig: dps
    medvirker: [pasient, pårørende, psykisk-helse-kommune, fastlege]
    oppmøte: ja
    ikke møtt: avbrudd-dps
    norm: bør
    kilde: [pakkeforløp-2019, pasientforløp-2023]
    informerer pasient: ja
    valg:
      - når: Behandlingen fortsetter etter evalueringen
        neste: behandling-dps
        hver: 12 uker
      - ellers: avslutte-dps

  avbrudd-dps:
    tittel: Leter etter den som er blitt borte fra behandlingen
    beskrivelse: >-
      Behandleren ringer samme dag, ser i kriseplanen, vurderer selvmordsfare, og drar hjem sammen med kommunen ved
      uro for pasienten.
    fase: psykisk-helsevern
    ansvarlig: dps
    medvirker: [psykisk-helse-kommune]
    informeres: [fastlege]
    frist: {innen: 2 virkedager, grunnlag: avtale, verifisert: nei}
    norm: bør
    kilde: [selvmordsforebygging]
    informerer pasient: ja
    valg:
      - når: Pasienten vil fortsette
        neste: behandling-dps
        høyst: 3 runder
      - ellers: avslutte-dps

  avslutte-dps:
    tittel: Psykisk helsevern avslutter med en skriftlig plan
    beskrivelse: >-
      Planen sier hvem som har pasienten, hvem pasienten kan ringe, og hva som skal gi ny henvisning. Kommunen og
      fastlegen får vite hva som er vurdert om risiko.
    fase: psykisk-helsevern
    ansvarlig: dps
    medvirker: [pasient, pårørende, psykisk-helse-kommune]
    gir: [epikrise, oppfølgingsplan, kriseplan, risikovurdering]
    norm: bør
    kilde: [samhandling-før-utskrivning, hpl-kommentarer-45a]
    informerer pasient: ja
    valg:
      - når: Pasienten trenger og vil ha oppfølging fra kommunen
        neste: overta
      - ellers: fastlege-følger-opp

  behandling-avtalespesialist:
    tittel: Avtalespesialisten behandler
    fase: psykisk-helsevern
    ansvarlig: avtalespesialist
    medvirker: [pasient]
    trenger: [henvisning]
    gir: [epikrise]
    ventetid: {ansvarlig: dps}
    norm: kan
    kilde: [kodeveileder-pasientforløp]
    informerer pasient: ja
    neste: fastlege-følger-opp

  # ── Poliklinisk rusbehandling ─────────────────────────────────────────────────────────────────────────────────────

  # Forløpstiden fra 2019: tre uker fra første møte til beslutning på poliklinikk, én uke på døgnenhet.
  oppstart-tsb:
    tittel: Første møte og utredning i rusbehandlingen
    beskrivelse: >-
      Navngitt kontaktperson, og forløpskoordinatoren presenteres. Rus, psykisk og kroppslig helse, overdoserisiko,
      bolig, arbeid og nettverk.
    fase: rusbehandling
    ansvarlig: tsb
    medvirker: [pasient, pårørende, forløpskoordinator, psykisk-helse-kommune]
    varighet: 1–3 uker
    oppmøte: ja
    ikke møtt: ikke-møtt-tsb
    ventetid: {ansvarlig: fastlege, forverring: avrusning}
    norm: bør
    kilde: [tsb-forløpstider, forløpskoordinator-fonna]
    informerer pasient: ja
    valg:
      - når: Pasienten skal behandles her
        neste: planlegge-tsb
      - ellers: avslutte-tsb

  ikke-møtt-tsb:
    tittel: Leter etter den som ikke møtte
    beskrivelse: >-
      Behandleren ringer samme dag, hører med fastlegen, kommunens oppsøkende team og pårørende pasienten har sagt ja til,
      vurderer overdose- og selvmordsfare, og gir ny time. Saken avsluttes ikke med et brev.
    fase: rusbehandling
    ansvarlig: tsb
    informeres: [fastlege]
    frist: {innen: 2 virkedager, grunnlag: avtale, verifisert: nei}
    norm: bør
    kilde: [selvmordsforebygging]
    informerer pasient: ja
    valg:
      - når: Pasienten vil ha ny time
        neste: oppstart-tsb
        høyst: 2 runder
      - ellers: avslutte-tsb

  planlegge-tsb:
    tittel: Behandlingsplan og kriseplan lages med pasienten
    beskrivelse: >-
      Alle skal ha behandlingsplan. Den sier også hva som gjøres med overdoserisiko og psykisk lidelse. Barn og søsken som
      er pårørende, skal få det de trenger. Behov for koordinator og individuell plan meldes til kommunen.
    fase: rusbehandling
    ansvarlig: tsb
    medvirker: [pasient, pårørende, psykisk-helse-kommune]
    gir: [behandlingsplan, kriseplan, behovsmelding]
    norm: skal
    hjemmel: [hpl-10a, sphl-2-5]
    kilde: [tsb-behandling, ip-koordinator-kontaktlege]
    informerer pasient: ja
    flervalg:
      - når: Pasienten har behov for langvarige og koordinerte tjenester
        neste: [behandling-tsb, oppnevne-koordinator]
      - når: Det er grunn til å tro at et barn lever under alvorlig omsorgssvikt eller har alvorlige vansker
        neste: [behandling-tsb, melde-barnevern-tsb]
      - ellers: behandling-tsb

  melde-barnevern-tsb:
    tittel: Melder bekymring for barn til barneverntjenesten
    fase: rusbehandling
    ansvarlig: tsb
    gir: [bekymringsmelding]
    norm: skal
    hjemmel: [hpl-33]
    kilde: [hpl-kommentarer-33]
    informerer pasient: ja
    ferdig: ja

  # Etter 2019-tidene evalueres planen etter én uke og siden minst hver åttende.
  behandling-tsb:
    tittel: Rusbehandling, og planen evalueres med pasienten
    beskrivelse: Ved psykisk lidelse er distriktspsykiatrisk senter med; pasienten sendes ikke videre dit.
    fase: rusbehandling
    ansvarlig: tsb
    medvirker: [pasient, pårørende, psykisk-helse-kommune, fastlege, dps]
    oppmøte: ja
    ikke møtt: avbrudd-tsb
    norm: bør
    kilde: [tsb-forløpstider, tsb-behandling, rop-retningslinjen]
    informerer pasient: ja
    valg:
      - når: Behandlingen fortsetter etter evalueringen
        neste: behandling-tsb
        hver: 8 uker
      - ellers: avslutte-tsb

  avbrudd-tsb:
    tittel: Leter etter den som er blitt borte fra behandlingen
    beskrivelse: >-
      Behandleren ringer samme dag, vurderer overdose- og selvmordsfare, og drar hjem sammen med kommunen ved uro for
      pasienten. Tilbakefall er grunn til å holde fast, ikke til å skrive ut.
    fase: rusbehandling
    ansvarlig: tsb
    medvirker: [psykisk-helse-kommune]
    informeres: [fastlege]
    frist: {innen: 2 virkedager, grunnlag: avtale, verifisert: nei}
    norm: bør
    kilde: [selvmordsforebygging]
    informerer pasient: ja
    valg:
      - når: Pasienten vil fortsette
        neste: behandling-tsb
        høyst: 3 runder
      - ellers: avslutte-tsb

  avslutte-tsb:
    tittel: Rusbehandlingen avslutter med en skriftlig plan
    beskrivelse: >-
      Planen sier hvem som har pasienten, hvem pasienten kan ringe, og hva som skal gi ny henvisning. Kommunen og
      fastlegen får vite hva som er vurdert om overdose og annen risiko.
    fase: rusbehandling
    ansvarlig: tsb
    medvirker: [pasient, pårørende, psykisk-helse-kommune]
    gir: [epikrise, oppfølgingsplan, kriseplan, risikovurdering]
    norm: bør
    kilde: [samhandling-før-utskrivning, hpl-kommentarer-45a]
    informerer pasient: ja
    valg:
      - når: Pasienten trenger og vil ha oppfølging fra kommunen
        neste: overta
      - ellers: fastlege-følger-opp

  # ── Døgnopphold ───────────────────────────────────────────────────────────────────────────────────────────────────

  avrusning:
    start: Legevakten, fastlegen eller rusbehandlingen legger inn til avrusning
    tittel: Avrusning
    fase: døgn
    ansvarlig: avrusningsenhet
    medvirker: [pasient, tsb]
    gir: [avrusningsnotat]
    norm: bør
    kilde: [tsb-forløpstider]
    informerer pasient: ja
    valg:
      - når: Behandlingen fortsetter på døgnenhet
        neste: innlagt
      - ellers: behandling-tsb

  # Ingen skrives ut fra avrusning til ingenting: toleransen er lav, og faren for overdose stor.
  avrusning-venter:
    tittel: Blir på avrusningen til plassen er klar
    fase: døgn
    ansvarlig: avrusningsenhet
    medvirker: [pasient]
    informeres: [avdelingsleder, tsb]
    norm: bør
    kilde: [tsb-forløpstider]
    informerer pasient: ja
    neste: innlagt

  # Etter en akutt innleggelse avgjøres det som hovedregel innen to uker om pasienten skal inn i et forløp.
  innlagt:
    start: Innlagt som øyeblikkelig hjelp, eller til et planlagt døgnopphold
    tittel: Døgnopphold
    beskrivelse: >-
      Utredning og behandling. Planen for tiden etterpå begynner ved innleggelsen. Ved lange opphold har enheten og
      kommunen kontakt minst hver tredje måned. Melder bekymring for barn når vilkårene er der.
    fase: døgn
    ansvarlig: døgnenhet
    medvirker: [pasient, pårørende, psykisk-helse-kommune, fastlege]
    gir: [melding-om-innlagt, tidligmelding]
    norm: skal
    hjemmel: [utskrivning-8, hpl-10a, hpl-33]
    kilde: [plo-helseforetak, kodeveileder-pasientforløp, utskrivning-phv-vest]
    informerer pasient: ja
    neste: samarbeidsmøte

  # De to kravene som gjelder særskilt i psykisk helsevern og rusbehandling, før pasienten meldes utskrivningsklar: de
  # aktuelle er innkalt for å begynne på en plan, og spesialisthelsetjenesten har avklart sin egen videre oppfølging.
  samarbeidsmøte:
    tittel: Samarbeidsmøte før pasienten meldes utskrivningsklar
    beskrivelse: >-
      Pasienten, kommunen, fastlegen og poliklinikken lager planen. Døgnenheten avklarer hva spesialisthelsetjenesten selv
      gjør etterpå, og hvem som møter pasienten først, hvor og når.
    fase: døgn
    ansvarlig: døgnenhet
    medvirker: [pasient, pårørende, psykisk-helse-kommune, fastlege, dps, tsb]
    gir: [innkalling, oppfølgingsplan, behovsmelding]
    norm: skal
    hjemmel: [utskrivning-9, sphl-2-1e]
    kilde: [utskrivning-phv-krav, betalingsplikt-phv-tsb]
    informerer pasient: ja
    valg:
      - når: Pasienten har behov for langvarige og koordinerte tjenester, og har ikke koordinator
        neste: [melde-utskrivningsklar, oppnevne-koordinator]
      - ellers: melde-utskrivningsklar

  # Svaret skal komme straks. Et døgn før enheten går videre uten svar, er et forslag.
  melde-utskrivningsklar:
    tittel: Pasienten meldes utskrivningsklar
    fase: døgn
    ansvarlig: døgnenhet
    gir: [utskrivningsklar-melding]
    forutsetter: [samarbeidsmøte]
    norm: skal
    hjemmel: [utskrivning-9, utskrivning-10]
    kilde: [plo-helseforetak, utskrivning-phv-krav]
    informerer pasient: ja
    avventer:
      - hendelse: Kommunen svarer at den kan ta imot
        neste: utskrive
      - hendelse: Kommunen svarer at den ikke kan ta imot ennå
        neste: vente-på-kommunen
      - etter: 1 døgn
        neste: vente-på-kommunen

  vente-på-kommunen:
    tittel: Pasienten blir til kommunen kan ta imot
    beskrivelse: Enheten og kommunen snakker sammen hver dag. Kommunen betaler; pasienten merker ikke uenigheten.
    fase: døgn
    ansvarlig: døgnenhet
    medvirker: [pasient, psykisk-helse-kommune]
    informeres: [kommunalsjef, avdelingsleder]
    norm: skal
    hjemmel: [utskrivning-11]
    kilde: [betalingsplikt-phv-tsb]
    informerer pasient: ja
    neste: utskrive

  utskrive:
    tittel: Utskrivning
    beskrivelse: >-
      Epikrisen er ferdig når pasienten går. Pasienten har kriseplanen i hånden, vet navnet på den hun eller han skal
      møte, og når. Legemiddellisten er samstemt.
    fase: døgn
    ansvarlig: døgnenhet
    medvirker: [pasient, pårørende]
    trenger: [oppfølgingsplan]
    gir: [epikrise, utskrivningsrapport, kriseplan, risikovurdering]
    norm: bør
    hjemmel: [hpl-45a]
    kilde: [selvmordsforebygging, epikrisetid-phv]
    informerer pasient: ja
    valg:
      - når: {selvmordsrisiko: forhøyet}
        neste: [overlevere-oppfølging, oppfølging-30-dager]
      - ellers: overlevere-oppfølging

  overlevere-oppfølging:
    tittel: Oppfølgingen overleveres til den pasienten skal møte først
    beskrivelse: Noen ringer mottakeren utskrivningsdagen, så ingen bare får et papir.
    fase: døgn
    ansvarlig: døgnenhet
    medvirker: [pasient]
    norm: bør
    kilde: [selvmordsforebygging]
    informerer pasient: ja
    valg:
      - når: Psykisk helsevern fortsetter behandlingen
        neste: behandling-dps
      - når: Rusbehandlingen fortsetter
        neste: behandling-tsb
      - når: Kommunen følger opp
        neste: første-kontakt
      - ellers: fastlege-følger-opp

  # ── Etter utskrivning og avslutning ───────────────────────────────────────────────────────────────────────────────

  # Én eier, uansett hvem som ellers følger opp: se valgene øverst.
  oppfølging-30-dager:
    tittel: Oppfølging i minst 30 dager etter selvmordsatferd
    beskrivelse: >-
      Døgnenheten ringer eller møter pasienten de første dagene og jevnlig til de 30 dagene er gått, går gjennom
      kriseplanen, og ser etter at den avtalte første kontakten er blitt noe av.
    fase: etterpå
    ansvarlig: døgnenhet
    medvirker: [pasient, pårørende]
    varighet: 30 dager
    norm: bør
    kilde: [selvmordsforebygging]
    informerer pasient: ja
    ferdig: ja

  # Tre virkedager er et forslag; retningslinjen sier tidlig.
  første-kontakt:
    tittel: Første kontakt i kommunen etter utskrivningen
    fase: etterpå
    ansvarlig: psykisk-helse-kommune
    medvirker: [pasient, pårørende]
    trenger: [oppfølgingsplan, kriseplan]
    frist: {innen: 3 virkedager, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, døgnenhet]}
    oppmøte: ja
    ikke møtt: lete-opp
    norm: bør
    kilde: [selvmordsforebygging, samhandling-før-utskrivning]
    informerer pasient: ja
    neste: kommunen-følger-opp

  lete-opp:
    tittel: Kommunen leter opp pasienten og varsler døgnenheten
    beskrivelse: >-
      Samme dag: ringer, drar hjem, hører med pårørende pasienten har sagt ja til. Døgnenheten får vite det og hjelper med
      å vurdere faren.
    fase: etterpå
    ansvarlig: psykisk-helse-kommune
    medvirker: [døgnenhet, pårørende]
    frist: {innen: samme dag, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef]}
    norm: bør
    kilde: [selvmordsforebygging]
    informerer pasient: ja
    valg:
      - når: Pasienten vil møte
        neste: første-kontakt
        høyst: 2 runder
      - ellers: fastlege-følger-opp

  overta:
    tittel: Kommunen tar over etter behandlingen
    beskrivelse: >-
      En navngitt person møter pasienten, helst sammen med behandleren, og drar hjem til den som ikke kommer.
    fase: etterpå
    ansvarlig: psykisk-helse-kommune
    medvirker: [pasient, pårørende]
    trenger: [oppfølgingsplan, kriseplan]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    kilde: [samhandling-før-utskrivning]
    informerer pasient: ja
    neste: kommunen-følger-opp

  # Helseforetaket melder, kommunen oppnevner. Én plan, og kommunen lager den.
  oppnevne-koordinator:
    tittel: Kommunen oppnevner koordinator og tilbyr individuell plan
    fase: etterpå
    ansvarlig: koordinerende-enhet
    medvirker: [pasient, psykisk-helse-kommune]
    trenger: [behovsmelding]
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, forløpskoordinator]}
    norm: skal
    hjemmel: [hol-7-1, hol-7-2, hol-7-3, pbrl-2-5]
    kilde: [ip-koordinator-kontaktlege]
    oppfyller: [koordinator-oppnevnes]
    informerer pasient: ja
    ferdig: ja

  # ── Når noe skjer underveis ───────────────────────────────────────────────────────────────────────────────────────

  akutt-vurdering:
    tittel: Ambulant akutteam vurderer
    beskrivelse: >-
      Hjemme, på legevakten eller på telefon, med kriseplanen når den finnes. Spør om barn er til stede. Akutt psykose
      hører til i psykisk helsevern, også når den er utløst av rus.
    fase: underveis
    ansvarlig: ambulant-akutteam
    medvirker: [pasient, pårørende]
    frist: {innen: 4 timer, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [sphl-3-1]
    kilde: [selvmordsforebygging, rop-retningslinjen]
    informerer pasient: ja
    valg:
      - når: Pasienten må legges inn
        neste: innlagt
      - når: Pasienten har behandler i psykisk helsevern
        neste: behandling-dps
      - når: Pasienten har behandler i rusbehandlingen
        neste: behandling-tsb
      - ellers: kartlegge-behov

  melde-fristbrudd:
    tittel: Fristbruddet meldes til Helfo
    beskrivelse: >-
      Pasienten får vite at fristen er brutt og kan velge: Helfo finner et annet sted, eller hun eller han venter her.
      Brudd på en forløpstid meldes ikke.
    fase: underveis
    ansvarlig: forløpskoordinator
    medvirker: [pasient]
    gir: [fristbruddmelding]
    norm: skal
    hjemmel: [pbrl-2-1b]
    kilde: [helsenorge-fristbrudd]
    oppfyller: [fristbrudd-meldes]
    informerer pasient: ja
    valg:
      - når: Helfo finner et annet behandlingssted, og pasienten vil dit
        neste: annet-helseforetak
      - når: Pasienten er henvist til rusbehandling og får time
        neste: oppstart-tsb
      - ellers: første-møte-dps

  # Nytt helseforetak registrerer en ny start. Helst før flyttingen.
  overføre-behandling:
    tittel: Behandlingen overføres til det nye helseforetaket
    fase: underveis
    ansvarlig: forløpskoordinator
    medvirker: [pasient, dps, tsb, psykisk-helse-kommune]
    gir: [henvisning]
    norm: bør
    hjemmel: [sphl-2-1e]
    kilde: [kodeveileder-pasientforløp]
    informerer pasient: ja
    neste: annet-helseforetak

  # Fastlegen er den som fortsatt er der. Tvungent vern er ikke beskrevet her.
  snakke-om-samtykket:
    tittel: Fastlegen snakker med den som har trukket samtykket
    beskrivelse: >-
      Den som behandlet, har spurt hvorfor, vurdert faren og samtykkekompetansen og sagt hvordan pasienten kan komme
      tilbake. Fastlegen tar kontakt og spør hva pasienten vil ha i stedet.
    fase: underveis
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    frist: {innen: 5 virkedager, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [pbrl-4-1, pbrl-4-3]
    informerer pasient: ja
    neste: fastlege-følger-opp

  # ── Slutt ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  kommunen-følger-opp:
    tittel: Kommunen følger opp
    fase: etterpå
    ansvarlig: psykisk-helse-kommune
    kilde: [samhandling-før-utskrivning]
    informerer pasient: ja
    slutt: >-
      Pasienten har en navngitt kontaktperson i kommunens psykiske helse- og rustjeneste, en skriftlig plan og et nummer å
      ringe når det blir verre

  fastlege-følger-opp:
    tittel: Fastlegen følger opp
    fase: etterpå
    ansvarlig: fastlege
    informerer pasient: ja
    slutt: >-
      Fastlegen har pasienten alene, har avtalt ny time, og vet hva som er vurdert om risiko. Pasienten vet hvem hun eller
      han kan ringe, og hva som skal gi ny henvisning

  annet-helseforetak:
    tittel: Behandlingen fortsetter et annet sted
    fase: underveis
    ansvarlig: dps-ny
    kilde: [kodeveileder-pasientforløp]
    informerer pasient: ja
    slutt: Et annet behandlingssted har sagt ja og har startet et nytt forløp

overleveringer:

  # ── Kartlegging og henvisning ─────────────────────────────────────────────────────────────────────────────────────

  tilvisning-kommunen:
    tittel: Fastlegen ber kommunens psykiske helse- og rustjeneste om hjelp
    fra: kartlegge-behov
    til: kommunen-følger-opp
    type: henvisning
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [fastlege, kommunalsjef]}
    avslag: fastlege-følger-opp
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: orientering-om-tjenestetilbud, til: fastlege, innen: 4 uker}
    hjemmel: [hpl-25]
    informerer pasient: ja

  råd-fra-dps:
    tittel: Fastlegen ringer distriktspsykiatrisk senter
    fra: drøfte-henvisning
    til: dps
    type: rådføring
    kanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: fullført
      innen: 5 virkedager
      mangler: {varsle: [fastlege, avdelingsleder]}
    hjemmel: [hpl-25]
    norm: kan
    informerer pasient: ja

  råd-fra-tsb:
    tittel: Fastlegen ringer rusbehandlingen
    fra: drøfte-henvisning
    til: tsb
    type: rådføring
    kanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: fullført
      innen: 5 virkedager
      mangler: {varsle: [fastlege, avdelingsleder]}
    hjemmel: [hpl-25]
    norm: kan
    informerer pasient: ja

  tilvisning-etter-råd:
    tittel: Fastlegen ber kommunen om hjelp etter rådet
    fra: drøfte-henvisning
    til: kommunen-følger-opp
    type: henvisning
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [fastlege, kommunalsjef]}
    avslag: fastlege-følger-opp
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: orientering-om-tjenestetilbud, til: fastlege, innen: 4 uker}
    hjemmel: [hpl-25]
    informerer pasient: ja

  # Rundt en fjerdedel av henvisningene ble avslått i 2020. Avslaget leder derfor til et møte, ikke til en ny henvisning.
  henvisning-dps:
    tittel: Henvisning til psykisk helsevern
    fra: henvise
    til: vurdere-dps
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [fastlege, avdelingsleder]}
    avslag: møte-etter-avslag
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
    hjemmel: [pbrl-2-2, hpl-25]
    norm: skal
    kilde: [helsenorge-vurdering, henvisningsveileder, avviste-henvisninger]
    informerer pasient: ja

  henvisning-tsb:
    tittel: Henvisning til rusbehandling
    fra: henvise
    til: vurdere-tsb
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [fastlege, avdelingsleder]}
    avslag: møte-etter-avslag
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
    hjemmel: [pbrl-2-2, hpl-25]
    norm: skal
    kilde: [helsenorge-vurdering, henvisningsveileder]
    informerer pasient: ja

  # Bare den av de to poliklinikkene som ga avslaget, får innkallingen.
  innkalling-etter-avslag:
    tittel: Møte med kommunen og den som ga avslaget
    fra: møte-etter-avslag
    til: psykisk-helse-kommune
    kopi: [dps, tsb]
    type: møte
    kanal: møte
    frist: 2 uker
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [kommuneoverlege, avdelingsleder]}
    hjemmel: [hpl-25, hol-3-4]
    informerer pasient: ja

  tilvisning-etter-avslag:
    tittel: Kommunen følger opp etter avslaget
    fra: møte-etter-avslag
    til: kommunen-følger-opp
    type: henvisning
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [fastlege, kommunalsjef]}
    avslag: fastlege-følger-opp
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: orientering-om-tjenestetilbud, til: fastlege, innen: 4 uker}
    hjemmel: [hpl-25]
    informerer pasient: ja

  # Svaret går samme dag: de ti virkedagene gjelder til pasient og henviser har fått vite utfallet.
  svar-fra-dps:
    tittel: Svar på henvisningen fra psykisk helsevern
    fra: vurdere-dps
    til: fastlege
    type: informasjon
    dokument: [vurderingssvar]
    innhold: [rett-eller-avslag, frist-for-start, begrunnelse, klageadgang]
    kanal: dialogmelding
    reservekanal: brev
    frist: samme dag
    hjemmel: [pbrl-2-2]
    kilde: [helsenorge-vurdering]
    informerer pasient: ja

  svar-fra-tsb:
    tittel: Svar på henvisningen fra rusbehandlingen
    fra: vurdere-tsb
    til: fastlege
    type: informasjon
    dokument: [vurderingssvar]
    innhold: [rett-eller-avslag, frist-for-start, begrunnelse, klageadgang]
    kanal: dialogmelding
    reservekanal: brev
    frist: samme dag
    hjemmel: [pbrl-2-2]
    kilde: [helsenorge-vurdering]
    informerer pasient: ja

  # ── Mens pasienten venter ─────────────────────────────────────────────────────────────────────────────────────────

  forverring-i-køen:
    tittel: Fastlegen sier fra at det er blitt verre
    fra: første-møte-dps
    til: hastevurdere-dps
    kopi: [ambulant-akutteam]
    type: delt-ansvar
    kanal: telefon
    reservekanal: dialogmelding
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 4 timer
      mangler: {varsle: [fastlege, ambulant-akutteam]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  innleggelse-fra-køen:
    tittel: Psykisk helsevern legger inn
    fra: hastevurdere-dps
    til: innlagt
    type: delt-ansvar
    kanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 4 timer
      mangler: {varsle: [dps, ambulant-akutteam]}
    informerer pasient: ja

  avrusning-fra-køen:
    tittel: Fastlegen legger inn til avrusning mens pasienten venter
    fra: oppstart-tsb
    til: avrusning
    kopi: [tsb]
    type: delt-ansvar
    kanal: telefon
    reservekanal: e-henvisning
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 døgn
      mangler: {varsle: [fastlege, legevakt]}
    hjemmel: [hpl-25, sphl-3-1]
    informerer pasient: ja

  # ── Poliklinikkene ────────────────────────────────────────────────────────────────────────────────────────────────

  # Tar avtalespesialisten ikke imot, behandler distriktspsykiatrisk senter selv.
  viderehenvisning:
    tittel: Viderehenvisning til avtalespesialist
    fra: utrede-dps
    til: behandling-avtalespesialist
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: planlegge-dps
    avslag: planlegge-dps
    ansvar i ventetid: dps
    tilbakemelding: {dokument: epikrise, til: dps, innen: 7 dager}
    hjemmel: [hpl-25]
    kilde: [kodeveileder-pasientforløp]
    informerer pasient: ja

  epikrise-avtalespesialist:
    tittel: Epikrise fra avtalespesialisten
    fra: behandling-avtalespesialist
    til: fastlege-følger-opp
    kopi: [dps]
    type: tilbakeføring
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå:
      legemidler: fastlege
      utestående-svar: avtalespesialist
      videre-oppfølging: fastlege
    kanal: epikrise
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [avtalespesialist]}
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  plan-fra-dps:
    tittel: Fastlegen får behandlingsplanen fra psykisk helsevern
    fra: planlegge-dps
    til: fastlege
    type: informasjon
    dokument: [behandlingsplan, kriseplan]
    innhold: [mål, tiltak-i-behandlingen, neste-evaluering, kontaktperson, varselstegn, mestring, kontaktpunkt]
    kanal: dialogmelding
    frist: 1 uke
    hjemmel: [hpl-25]
    informerer pasient: ja

  behov-fra-dps:
    tittel: Psykisk helsevern melder behov for koordinator
    fra: planlegge-dps
    til: oppnevne-koordinator
    type: delt-ansvar
    dokument: [behovsmelding]
    innhold: [behov, tjenester-i-dag, ønske]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [dps, kommunalsjef]}
    hjemmel: [sphl-2-5, hpl-25]
    norm: skal
    kilde: [ip-koordinator-kontaktlege]
    informerer pasient: ja

  plan-fra-tsb:
    tittel: Fastlegen får behandlingsplanen fra rusbehandlingen
    fra: planlegge-tsb
    til: fastlege
    type: informasjon
    dokument: [behandlingsplan, kriseplan]
    innhold: [mål, tiltak-i-behandlingen, neste-evaluering, kontaktperson, varselstegn, mestring, kontaktpunkt]
    kanal: dialogmelding
    frist: 1 uke
    hjemmel: [hpl-25]
    informerer pasient: ja

  behov-fra-tsb:
    tittel: Rusbehandlingen melder behov for koordinator
    fra: planlegge-tsb
    til: oppnevne-koordinator
    type: delt-ansvar
    dokument: [behovsmelding]
    innhold: [behov, tjenester-i-dag, ønske]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [tsb, kommunalsjef]}
    hjemmel: [sphl-2-5, hpl-25]
    norm: skal
    kilde: [ip-koordinator-kontaktlege]
    informerer pasient: ja

  # Den nasjonale portalen kan også brukes der helseforetaket har tatt den i bruk.
  bekymring-fra-dps:
    tittel: Bekymringsmelding fra psykisk helsevern
    fra: melde-barnevern-dps
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
      mangler: {varsle: [dps, barnevernleder]}
    tilbakemelding: {dokument: bekreftelse-til-melder, til: dps, innen: 3 uker}
    hjemmel: [hpl-33, bvl-13-2]
    norm: skal
    kilde: [hpl-kommentarer-33, tilbakemelding-melder]
    informerer pasient: ja

  bekymring-fra-tsb:
    tittel: Bekymringsmelding fra rusbehandlingen
    fra: melde-barnevern-tsb
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
      mangler: {varsle: [tsb, barnevernleder]}
    tilbakemelding: {dokument: bekreftelse-til-melder, til: tsb, innen: 3 uker}
    hjemmel: [hpl-33, bvl-13-2]
    norm: skal
    kilde: [hpl-kommentarer-33, tilbakemelding-melder]
    informerer pasient: ja

  # Behandleren slipper ikke før kommunen har svart ja. Sier kommunen nei, går pasienten til fastlegen, som vet om det.
  avslutning-dps:
    tittel: Fra psykisk helsevern til kommunen
    fra: avslutte-dps
    til: overta
    kopi: [fastlege]
    type: ansvarsoverføring
    dokument: [epikrise, oppfølgingsplan, kriseplan, risikovurdering]
    innhold:
      - diagnose
      - legemidler
      - utestående-svar
      - videre-oppfølging
      - beredskap
      - mål
      - tiltak
      - ansvar
      - kontaktpunkt
      - varselstegn
      - mestring
      - selvmordsrisiko
      - voldsrisiko
      - overdoserisiko
      - tiltak-ved-risiko
    eies etterpå:
      legemidler: fastlege
      utestående-svar: dps
      videre-oppfølging: psykisk-helse-kommune
      tiltak: psykisk-helse-kommune
    kanal: plo
    reservekanal: telefon
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [dps, kommunalsjef]}
    avslag: fastlege-følger-opp
    ansvar i ventetid: dps
    hjemmel: [hpl-45a, hpl-25]
    kilde: [hpl-kommentarer-45a, samhandling-før-utskrivning]
    informerer pasient: ja

  avslutning-dps-fastlege:
    tittel: Fra psykisk helsevern til fastlegen
    fra: avslutte-dps
    til: fastlege-følger-opp
    type: tilbakeføring
    dokument: [epikrise, kriseplan, risikovurdering]
    innhold:
      - diagnose
      - legemidler
      - utestående-svar
      - videre-oppfølging
      - beredskap
      - varselstegn
      - mestring
      - kontaktpunkt
      - selvmordsrisiko
      - voldsrisiko
      - overdoserisiko
      - tiltak-ved-risiko
    eies etterpå:
      legemidler: fastlege
      utestående-svar: dps
      videre-oppfølging: fastlege
    kanal: epikrise
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [dps]}
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  avslutning-tsb:
    tittel: Fra rusbehandlingen til kommunen
    fra: avslutte-tsb
    til: overta
    kopi: [fastlege]
    type: ansvarsoverføring
    dokument: [epikrise, oppfølgingsplan, kriseplan, risikovurdering]
    innhold:
      - diagnose
      - legemidler
      - utestående-svar
      - videre-oppfølging
      - beredskap
      - mål
      - tiltak
      - ansvar
      - kontaktpunkt
      - varselstegn
      - mestring
      - selvmordsrisiko
      - voldsrisiko
      - overdoserisiko
      - tiltak-ved-risiko
    eies etterpå:
      legemidler: fastlege
      utestående-svar: tsb
      videre-oppfølging: psykisk-helse-kommune
      tiltak: psykisk-helse-kommune
    kanal: plo
    reservekanal: telefon
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [tsb, kommunalsjef]}
    avslag: fastlege-følger-opp
    ansvar i ventetid: tsb
    hjemmel: [hpl-45a, hpl-25]
    kilde: [hpl-kommentarer-45a, samhandling-før-utskrivning]
    informerer pasient: ja

  avslutning-tsb-fastlege:
    tittel: Fra rusbehandlingen til fastlegen
    fra: avslutte-tsb
    til: fastlege-følger-opp
    type: tilbakeføring
    dokument: [epikrise, kriseplan, risikovurdering]
    innhold:
      - diagnose
      - legemidler
      - utestående-svar
      - videre-oppfølging
      - beredskap
      - varselstegn
      - mestring
      - kontaktpunkt
      - selvmordsrisiko
      - voldsrisiko
      - overdoserisiko
      - tiltak-ved-risiko
    eies etterpå:
      legemidler: fastlege
      utestående-svar: tsb
      videre-oppfølging: fastlege
    kanal: epikrise
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [tsb]}
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  # ── Døgnopphold og utskrivning ────────────────────────────────────────────────────────────────────────────────────

  # Forløpstiden er 0 dager fra avrusning til døgnbehandling.
  avrusning-til-døgn:
    tittel: Rett fra avrusning til døgnbehandling
    fra: avrusning
    til: innlagt
    kopi: [tsb]
    type: ansvarsoverføring
    dokument: [avrusningsnotat]
    innhold: [helsetilstand, legemidler, overdoserisiko]
    kanal: telefon
    frist: {innen: samme dag, grunnlag: forløpstid, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 4 timer
      mangler: avrusning-venter
    avslag: avrusning-venter
    ansvar i ventetid: avrusningsenhet
    kilde: [tsb-forløpstider]
    informerer pasient: ja

  # Tre dager fra avrusning til poliklinisk behandling.
  avrusning-til-poliklinikk:
    tittel: Fra avrusning til poliklinikken
    fra: avrusning
    til: behandling-tsb
    type: ansvarsoverføring
    dokument: [avrusningsnotat]
    innhold: [helsetilstand, legemidler, overdoserisiko]
    kanal: telefon
    frist: {innen: 3 dager, grunnlag: forløpstid, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: avrusning-venter
    avslag: avrusning-venter
    ansvar i ventetid: avrusningsenhet
    kilde: [tsb-forløpstider]
    informerer pasient: ja

  # Vil pasienten ikke vente, må kommunen alt vite om faren.
  overdosevarsel:
    tittel: Kommunen får vite om faren for overdose
    fra: avrusning-venter
    til: psykisk-helse-kommune
    kopi: [fastlege]
    type: varsling
    dokument: [avrusningsnotat]
    innhold: [helsetilstand, legemidler, overdoserisiko]
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: {varsle: [avrusningsenhet, kommunalsjef]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  plassen-er-klar:
    tittel: Plassen er klar
    fra: avrusning-venter
    til: innlagt
    type: delt-ansvar
    dokument: [avrusningsnotat]
    innhold: [helsetilstand, legemidler, overdoserisiko]
    kanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 døgn
      mangler: {varsle: [avdelingsleder]}
    informerer pasient: ja

  innlagt-melding:
    tittel: Kommunen får vite at pasienten er innlagt
    fra: innlagt
    til: psykisk-helse-kommune
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
      mangler: {varsle: [døgnenhet, kommunalsjef]}
    hjemmel: [utskrivning-8, hpl-25]
    norm: skal
    kilde: [plo-helseforetak, digital-samhandling-østfold]
    informerer pasient: ja

  # Av de to poliklinikkene bare den pasienten har, eller skal ha.
  innkalling-samarbeidsmøte:
    tittel: Innkalling til samarbeidsmøtet
    fra: samarbeidsmøte
    til: psykisk-helse-kommune
    kopi: [fastlege, dps, tsb]
    type: møte
    dokument: [innkalling]
    innhold: [formål, tid-og-sted, deltakere]
    kanal: plo
    reservekanal: telefon
    frist: {før: melde-utskrivningsklar, senest: samme dag, grunnlag: forskrift, verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 2 virkedager
      mangler: {varsle: [døgnenhet, kommunalsjef]}
    hjemmel: [utskrivning-9, hpl-25]
    norm: skal
    kilde: [utskrivning-phv-krav]
    informerer pasient: ja

  behov-fra-døgnenhet:
    tittel: Døgnenheten melder behov for koordinator
    fra: samarbeidsmøte
    til: oppnevne-koordinator
    type: delt-ansvar
    dokument: [behovsmelding]
    innhold: [behov, tjenester-i-dag, ønske]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [døgnenhet, kommunalsjef]}
    hjemmel: [sphl-2-5, hpl-25]
    norm: skal
    kilde: [ip-koordinator-kontaktlege]
    informerer pasient: ja

  # Kan ikke kommunen ta imot, blir pasienten: det står i steget som sender den.
  utskrivningsklar:
    tittel: Melding om utskrivningsklar pasient
    fra: melde-utskrivningsklar
    til: psykisk-helse-kommune
    type: varsling
    dokument: [utskrivningsklar-melding]
    innhold: [helsetilstand, funksjon, antatt-hjelpebehov, utskrivningsdato]
    kanal: plo
    reservekanal: telefon
    frist: {innen: straks, grunnlag: forskrift, hjemmel: [utskrivning-10], verifisert: nei}
    kvittering:
      nivå: akseptert
      innen: 1 døgn
      mangler: {varsle: [døgnenhet, kommunalsjef]}
    hjemmel: [utskrivning-10, hpl-25]
    norm: skal
    kilde: [plo-helseforetak, utskrivning-phv-krav]
    informerer pasient: ja

  # Én epikrise, ett sted for legemidlene: fastlegen. Behandleren som endrer noe, sier fra til fastlegen.
  epikrise-utskrivning:
    tittel: Epikrise ved utskrivning til fastlegen
    fra: utskrive
    til: fastlege
    kopi: [psykisk-helse-kommune]
    type: informasjon
    dokument: [epikrise, kriseplan, risikovurdering]
    innhold:
      - diagnose
      - legemidler
      - utestående-svar
      - videre-oppfølging
      - beredskap
      - varselstegn
      - mestring
      - kontaktpunkt
      - selvmordsrisiko
      - voldsrisiko
      - overdoserisiko
      - tiltak-ved-risiko
    eies etterpå:
      legemidler: fastlege
      utestående-svar: døgnenhet
      videre-oppfølging: døgnenhet
    kanal: epikrise
    reservekanal: telefon
    frist: {innen: samme dag, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: lest
      innen: 3 virkedager
      mangler: {varsle: [døgnenhet]}
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a, selvmordsforebygging, epikrisetid-phv]
    informerer pasient: ja

  utskrivning-til-dps:
    tittel: Psykisk helsevern fortsetter etter utskrivningen
    fra: overlevere-oppfølging
    til: behandling-dps
    type: delt-ansvar
    dokument: [oppfølgingsplan, kriseplan, risikovurdering]
    innhold:
      - mål
      - tiltak
      - ansvar
      - kontaktpunkt
      - beredskap
      - varselstegn
      - mestring
      - selvmordsrisiko
      - voldsrisiko
      - overdoserisiko
      - tiltak-ved-risiko
    eies etterpå:
      tiltak: dps
    kanal: journal
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [døgnenhet, avdelingsleder]}
    kilde: [selvmordsforebygging]
    informerer pasient: ja

  utskrivning-til-tsb:
    tittel: Rusbehandlingen fortsetter etter utskrivningen
    fra: overlevere-oppfølging
    til: behandling-tsb
    type: delt-ansvar
    dokument: [oppfølgingsplan, kriseplan, risikovurdering]
    innhold:
      - mål
      - tiltak
      - ansvar
      - kontaktpunkt
      - beredskap
      - varselstegn
      - mestring
      - selvmordsrisiko
      - voldsrisiko
      - overdoserisiko
      - tiltak-ved-risiko
    eies etterpå:
      tiltak: tsb
    kanal: journal
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [døgnenhet, avdelingsleder]}
    kilde: [selvmordsforebygging]
    informerer pasient: ja

  # Døgnenheten slipper først når den første kontakten er gjennomført; derfor fullført, ikke bare akseptert.
  utskrivning-til-kommunen:
    tittel: Kommunen følger opp etter utskrivningen
    fra: overlevere-oppfølging
    til: første-kontakt
    type: delt-ansvar
    dokument: [utskrivningsrapport, oppfølgingsplan, kriseplan, risikovurdering]
    innhold:
      - funksjon
      - legemidler
      - tiltak
      - beredskap
      - kontaktpunkt
      - mål
      - ansvar
      - varselstegn
      - mestring
      - selvmordsrisiko
      - voldsrisiko
      - overdoserisiko
      - tiltak-ved-risiko
    eies etterpå:
      legemidler: fastlege
      tiltak: psykisk-helse-kommune
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: fullført
      innen: 3 virkedager
      mangler: {varsle: [døgnenhet, kommunalsjef]}
    hjemmel: [hpl-25, hpl-45]
    kilde: [selvmordsforebygging, utskrivningsrapport-standard, plo-helseforetak]
    informerer pasient: ja

  utskrivning-til-fastlege:
    tittel: Fastlegen følger opp alene etter utskrivningen
    fra: overlevere-oppfølging
    til: fastlege-følger-opp
    type: delt-ansvar
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå:
      tiltak: fastlege
    kanal: dialogmelding
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [døgnenhet]}
    hjemmel: [hpl-25]
    kilde: [selvmordsforebygging]
    informerer pasient: ja

  etter-30-dager:
    tittel: Døgnenheten sier fra når de 30 dagene er over
    fra: oppfølging-30-dager
    til: fastlege
    kopi: [psykisk-helse-kommune]
    type: informasjon
    dokument: [risikovurdering]
    innhold: [selvmordsrisiko, voldsrisiko, overdoserisiko, tiltak-ved-risiko]
    kanal: plo
    frist: 1 virkedag
    hjemmel: [hpl-25]
    kilde: [selvmordsforebygging]
    informerer pasient: ja

  # Den som skrev ut, får vite det samme dag.
  ikke-møtt-etter-utskrivning:
    tittel: Pasienten møtte ikke til den første kontakten
    fra: lete-opp
    til: døgnenhet
    kopi: [fastlege]
    type: varsling
    kanal: telefon
    reservekanal: plo
    frist: {innen: samme dag, regnes fra: start av lete-opp, grunnlag: avtale, verifisert: nei}
    kvittering:
      nivå: lest
      innen: 4 timer
      mangler: {varsle: [psykisk-helse-kommune, ambulant-akutteam]}
    hjemmel: [hpl-25]
    kilde: [selvmordsforebygging]
    informerer pasient: ja

  fant-ikke-pasienten:
    tittel: Kommunen når ikke pasienten, eller pasienten vil ikke
    fra: lete-opp
    til: fastlege-følger-opp
    type: delt-ansvar
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [psykisk-helse-kommune, kommuneoverlege]}
    informerer pasient: ja

  # ── Hendelser ─────────────────────────────────────────────────────────────────────────────────────────────────────

  akutt-varsel:
    tittel: Den som ser at det haster, ringer akutteamet
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

  akutt-innleggelse:
    tittel: Akutteamet legger inn
    fra: akutt-vurdering
    til: innlagt
    type: delt-ansvar
    kanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 4 timer
      mangler: {varsle: [ambulant-akutteam, avdelingsleder]}
    informerer pasient: ja

  akutt-til-dps:
    tittel: Akutteamet gir behandleren i psykisk helsevern beskjed
    fra: akutt-vurdering
    til: behandling-dps
    type: delt-ansvar
    kanal: journal
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [ambulant-akutteam, avdelingsleder]}
    informerer pasient: ja

  akutt-til-tsb:
    tittel: Akutteamet gir behandleren i rusbehandlingen beskjed
    fra: akutt-vurdering
    til: behandling-tsb
    type: delt-ansvar
    kanal: journal
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [ambulant-akutteam, avdelingsleder]}
    informerer pasient: ja

  akutt-til-fastlege:
    tittel: Akutteamet gir fastlegen beskjed
    fra: akutt-vurdering
    til: kartlegge-behov
    type: delt-ansvar
    kanal: telefon
    reservekanal: dialogmelding
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [ambulant-akutteam, legevakt]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  innleggelse-varsel:
    tittel: Den som har pasienten, gir døgnenheten det den må vite
    fra: innleggelse
    til: innlagt
    type: varsling
    frist: 24 timer
    kvittering:
      nivå: lest
      innen: 24 timer
      mangler: {varsle: [døgnenhet]}
    hjemmel: [hpl-25, ikt-standard-6]
    kilde: [innleggelsesrapport-standard]
    informerer pasient: ja

  avrusning-varsel:
    tittel: Den som har pasienten, gir avrusningen det den må vite
    fra: behov-for-avrusning
    til: avrusning
    type: varsling
    frist: 24 timer
    kvittering:
      nivå: lest
      innen: 24 timer
      mangler: {varsle: [avrusningsenhet]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  fristbrudd-varsel:
    tittel: Forløpskoordinatoren får vite at fristen ikke holder
    fra: fristbrudd
    til: melde-fristbrudd
    type: varsling
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: {varsle: [avdelingsleder]}
    hjemmel: [pbrl-2-1b]
    kilde: [helsenorge-fristbrudd]
    informerer pasient: ja

  # Helfo får navnet og fristen, ikke helseopplysninger ut over det som trengs.
  fristbrudd-til-helfo:
    tittel: Melding om fristbrudd til Helfo
    fra: melde-fristbrudd
    til: helfo
    type: meldeplikt
    dokument: [fristbruddmelding]
    innhold: [hvem-det-gjelder, fristen, hvorfor-brutt]
    kanal: telefon
    reservekanal: brev
    frist: samme dag
    kvittering:
      nivå: mottatt
      innen: 1 virkedag
      mangler: {varsle: [avdelingsleder]}
    tilbakemelding: {dokument: vurderingssvar, til: forløpskoordinator, innen: 10 virkedager}
    hjemmel: [pbrl-2-1b]
    norm: skal
    kilde: [helsenorge-fristbrudd]
    informerer pasient: ja

  annet-sted-etter-fristbrudd:
    tittel: Helfo har funnet et annet behandlingssted
    fra: melde-fristbrudd
    til: annet-helseforetak
    type: delt-ansvar
    kanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [forløpskoordinator, avdelingsleder]}
    informerer pasient: ja

  time-hos-dps-etter-fristbrudd:
    tittel: Pasienten får time i psykisk helsevern etter fristbruddet
    fra: melde-fristbrudd
    til: første-møte-dps
    type: delt-ansvar
    kanal: journal
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 2 virkedager
      mangler: {varsle: [forløpskoordinator, avdelingsleder]}
    informerer pasient: ja

  time-hos-tsb-etter-fristbrudd:
    tittel: Pasienten får time i rusbehandlingen etter fristbruddet
    fra: melde-fristbrudd
    til: oppstart-tsb
    type: delt-ansvar
    kanal: journal
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 2 virkedager
      mangler: {varsle: [forløpskoordinator, avdelingsleder]}
    informerer pasient: ja

  flytting-varsel:
    tittel: Forløpskoordinatoren får vite om flyttingen
    fra: flytting
    til: overføre-behandling
    type: varsling
    frist: 5 virkedager
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [forløpskoordinator]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  # Sier det nye stedet nei, har den som behandler, pasienten fortsatt.
  overføring-nytt-helseforetak:
    tittel: Overføring til det nye helseforetaket
    fra: overføre-behandling
    til: annet-helseforetak
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    frist: 5 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [forløpskoordinator, avdelingsleder]}
    avslag: behandling-dps
    ansvar i ventetid: dps
    tilbakemelding: {dokument: vurderingssvar, til: forløpskoordinator, innen: 10 virkedager}
    hjemmel: [pbrl-2-2]
    kilde: [kodeveileder-pasientforløp]
    informerer pasient: ja

  # Bare det pasienten ikke har motsatt seg: at behandlingen er stanset, og hva som er vurdert om fare.
  samtykke-varsel:
    tittel: Fastlegen får vite at pasienten har trukket samtykket
    fra: trukket-samtykke
    til: snakke-om-samtykket
    type: varsling
    frist: 1 virkedag
    kvittering:
      nivå: lest
      innen: 2 virkedager
      mangler: {varsle: [kommuneoverlege]}
    hjemmel: [hpl-45a, hpl-23]
    informerer pasient: ja

# Fristen på 65 virkedager gjelder bare dem under 23 år. For de andre settes en bindende frist for hver pasient, og ingen
# tid er felles; den kan ikke stå her.
frister:
  start-under-23-dps:
    beskrivelse: Gjelder bare den som er under 23 år
    fra: vurdere-dps
    til: start av første-møte-dps
    innen: 65 virkedager
    grunnlag: forskrift
    hjemmel: [prioriteringsforskriften]
    kilde: [fristbrudd-under-23]
    verifisert: nei
  start-under-23-tsb:
    beskrivelse: Gjelder bare den som er under 23 år
    fra: vurdere-tsb
    til: start av oppstart-tsb
    innen: 65 virkedager
    grunnlag: forskrift
    hjemmel: [prioriteringsforskriften]
    kilde: [fristbrudd-under-23]
    verifisert: nei
  beslutning-i-rusbehandlingen:
    beskrivelse: Forløpstiden på poliklinikk fra 2019; på døgnenhet én uke
    fra: start av oppstart-tsb
    til: oppstart-tsb
    innen: 3 uker
    grunnlag: forløpstid
    kilde: [tsb-forløpstider]
    verifisert: nei

plikter:
  koordinator-oppnevnes:
    tittel: Koordinator tilbys
    beskrivelse: Spesialisthelsetjenesten melder behovet, kommunen oppnevner.
    når: Pasienten har behov for langvarige og koordinerte tjenester
    hjemmel: [hol-7-2, hol-7-3]
    norm: skal
    kilde: [ip-koordinator-kontaktlege]
    verifisert: nei
  fristbrudd-meldes:
    tittel: Fristbrudd meldes til Helfo
    beskrivelse: Én eier for begge spor, forløpskoordinatoren.
    når: Fristen som er satt for pasienten, er brutt
    hjemmel: [pbrl-2-1b]
    norm: skal
    kilde: [helsenorge-fristbrudd]
    verifisert: nei

hendelser:
  akutt-forverring:
    beskrivelse: Selvmordsfare, psykose, overdose eller annen fare. Ved fare for liv ringes 113 først.
    ansvarlig: ambulant-akutteam
    til: akutt-vurdering
  innleggelse:
    beskrivelse: Akutt eller planlagt, fra hvor som helst i forløpet.
    ansvarlig: døgnenhet
    til: innlagt
  behov-for-avrusning:
    ansvarlig: avrusningsenhet
    til: avrusning
  fristbrudd:
    beskrivelse: Fristen som er satt for pasienten, holder ikke.
    ansvarlig: forløpskoordinator
    til: melde-fristbrudd
  flytting:
    beskrivelse: Til et annet helseforetak. Ny kommune får planen av kommunens kontaktperson.
    ansvarlig: forløpskoordinator
    til: overføre-behandling
  trukket-samtykke:
    ansvarlig: fastlege
    til: snakke-om-samtykket

"""#)
}
