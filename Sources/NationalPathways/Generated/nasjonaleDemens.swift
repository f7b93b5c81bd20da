// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let nasjonaleDemens = EmbeddedFile(
    path: "pathways/nasjonale/demens.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Demensforløpet: fra den første mistanken til livets slutt.
#
# Det som kommer fra retningslinjen, veiviseren, kartleggingen og lovene, har `kilde` eller `hjemmel`. Frister uten kilde
# er forslag som et helsefellesskap må ta stilling til; de har `grunnlag: avtale` der de står som egen frist. Ingen tall
# herfra er holdt opp mot Lovdata eller retningslinjen slik den står i dag: derfor `verifisert: nei` og `status: utkast`.
#
# Valg vi har gjort der kildene lar noe stå åpent:
# * Førerkort: helsepersonelloven § 34 gjelder hver lege som finner at helsekravet ikke er oppfylt. Her sender fastlegen
#   meldingen, alltid, slik at ingen tror at den andre har sendt den. Spesialisten gir muntlig kjøreforbud og skriver i
#   oppgavefordelingen at fastlegen skal vurdere melding.
# * Kontaktperson og koordinator: retningslinjen anbefaler en fast kontaktperson, loven krever koordinator ved behov for
#   langvarige og koordinerte tjenester. Her er det én og samme person, demenskontakten.
# * Kommunen uten hukommelsesteam: rollen har hjemmetjenesten som reserve, og fastlegen har en vei videre når teamet
#   takker nei eller ikke svarer.
# * Spesialisten melder ikke selv behov for koordinator til kommunen: oppgavefordelingen sier at fastlegen gjør det, så
#   kommunen får én melding. Spesialisthelsetjenestelovens egen plikt til å melde gjelder like fullt.
# * Innleggelse og utskrivning har sine egne regler og meldinger; her står bare det demensforløpet trenger av dem.
forløp: demens
tittel: Demensforløp
versjon: 0.1.0
status: utkast
beskrivelse: >-
  Nasjonalt forløp for personer med mistanke om demens, og for personer med demens og deres pårørende, hjemme og på
  sykehjem.
pasientgruppe: skrøpelige-eldre
# Demens rammer også yngre; derfor ingen nedre grense ved 65. Den som er under 65, har egne veier i forløpet.
målgruppe:
  beskrivelse: Voksne med mistanke om demens eller med demens, uansett bosted og alder
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

aktører:
  koordinerende-enhet-ny:
    navn: Koordinerende enhet i kommunen personen flytter til
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: kontortid
    verifisert: nei

# Innholdet i disse er vårt forslag; ingen av dem har en egen meldingsstandard som vi kjenner.
dokumenter:
  bestilling-kartlegging:
    navn: Bestilling av kartlegging hjemme
    innhold: [problemstilling, samtykke-til-komparentsamtale, språk-og-kultur]
  kartleggingssvar:
    navn: Svar fra kartleggingen hjemme (komparentsamtale, dagliglivets funksjoner, trygghet)
    innhold: [funksjon, kognisjon, komparentopplysninger, trygghet-hjemme]
    kilde: [veiviser-basal]
  basalutredning:
    navn: Funn fra den basale demensutredningen
    innhold: [somatikk, blodprøver, bildediagnostikk, kognitive-prøver]
    kilde: [veiviser-basal]
  oppgavefordeling:
    navn: Hvem gjør hva etter utredningen
    innhold: [førerkort, kontaktperson, neste-kontroll]
    må eies: [førerkort, kontaktperson, neste-kontroll]
  førerkortmelding:
    navn: Melding om at helsekravet til førerkort ikke er oppfylt
    innhold: [helsekrav-ikke-oppfylt, forventet-varighet]
    kilde: [helsekrav-førerkort]
  søknad-om-tjenester:
    navn: Søknad om helse- og omsorgstjenester
    innhold: [behov, funksjon, personens-ønske, pårørendes-situasjon]
  kontrollsvar:
    navn: Svar etter legekontroll og legemiddelgjennomgang
    innhold: [helsetilstand, legemidler, tiltak-ved-atferdssymptomer, neste-kontroll]
    må eies: [legemidler]
  legeopplysninger:
    navn: Legeopplysninger ved innflytting på sykehjem
    innhold: [diagnose, legemidler, utestående-svar, samtykkekompetanse, ønsker-for-livets-slutt, pårørende-kontakt]
    må eies: [legemidler, utestående-svar]
  palliativ-plan:
    navn: Palliativ plan etter forhåndssamtale
    innhold: [personens-ønsker, symptomlindring, behandlingsnivå, hvem-kontaktes]
    kilde: [livets-slutt-melding]
  samtykkevurdering:
    navn: Vurdering av samtykkekompetanse
    innhold: [hva-det-gjelder, konklusjon, hvem-som-nå-bestemmer]

hjemler:
  tolkeloven:
    lov: tolkeloven
    paragraf: § 6 (nummeret er ikke kontrollert)
    tittel: Plikt til å bruke tolk
    verifisert: nei

faser:
  mistanke: Mistanke
  utredning: Basal utredning
  spesialist: Utvidet utredning
  diagnose: Diagnose og oppstart
  oppfølging: Oppfølging hjemme
  heldøgns: Heldøgns omsorg
  livets-slutt: Livets siste tid
  underveis: Når noe skjer underveis

# To koordinatorer etter hverandre, med ulik rolle. Det skal aldri være et tidsrom uten.
koordinering:
  - rolle: koordinerer utredningen
    aktør: fastlege
    fra: første-konsultasjon
    til: [oppnevne-kontakt, ikke-demens, fastlege-følger-opp]
  # Følger personen også på sykehjemmet, til kommunen og personen er enige om noe annet.
  - rolle: koordinator
    aktør: demenskontakt
    fra: oppnevne-kontakt

steg:

  # ── Mistanke ──────────────────────────────────────────────────────────────────────────────────────────────────────

  fange-opp:
    start: Hjemmetjenesten, hukommelsesteamet eller en annen i kommunen ser tegn på kognitiv svikt
    tittel: Mistanken fanges opp
    fase: mistanke
    ansvarlig: hjemmetjeneste
    utfører: [hjemmetjeneste, hukommelsesteam]
    medvirker: [pasient, pårørende]
    gir: [helseopplysninger]
    norm: bør
    kilde: [demensretningslinjen]
    neste: kontakte-fastlege

  kontakte-fastlege:
    tittel: Spør om lov og kontakter fastlegen
    beskrivelse: Snakker med personen om det som er sett, og hjelper med time hos fastlegen når personen vil.
    fase: mistanke
    ansvarlig: hjemmetjeneste
    utfører: [hjemmetjeneste, hukommelsesteam]
    medvirker: [pasient, pårørende]
    trenger: [helseopplysninger]
    samtykke: {av: pasient, nei: følge-med}
    norm: bør
    kilde: [demensretningslinjen]
    informerer pasient: ja
    neste: første-konsultasjon

  # Den som sier nei, skal ikke forsvinne. Tre måneder er nederst i det vi har foreslått (tre til seks måneder).
  følge-med:
    tittel: Følger med og spør igjen
    fase: mistanke
    ansvarlig: hjemmetjeneste
    medvirker: [pasient, pårørende]
    norm: bør
    informerer pasient: ja
    valg:
      - når: Personen ser ut til å mangle samtykkekompetanse, og det er skadelig å vente
        neste: første-konsultasjon
      - når: Tegnene er der fortsatt
        neste: kontakte-fastlege
        hver: 3 måneder
      - ellers: ikke-demens

  # Her begynner også den som selv ringer fastlegen, og den fastlegen leser om i en epikrise etter delirium.
  første-konsultasjon:
    start: Personen, pårørende eller en epikrise fra sykehuset gir fastlegen mistanke om demens
    tittel: Første samtale hos fastlegen
    beskrivelse: >-
      Fastlegen ser etter delirium, depresjon og annet som kan ligne, og tilbyr utredning. Muntlig kjøreforbud gis og
      journalføres når det er tvil om helsekravet mens utredningen pågår.
    fase: mistanke
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    oppmøte: ja
    ikke møtt: utredning-venter
    samtykke: {av: pasient, nei: utredning-venter}
    norm: bør
    hjemmel: [pbrl-4-1]
    kilde: [veiviser-basal, demensretningslinjen]
    informerer pasient: ja
    valg:
      - når: Delirium, depresjon eller annen sykdom må behandles først
        neste: utredning-venter
      - når: Personen har utviklingshemming
        neste: henvise-habilitering
      - når: Tegn på kognitiv svikt, og personen vil utredes
        neste: starte-utredning
      - ellers: ikke-demens

  # Ett sted for alle som må vente: nei, uteblitt, delirium, eller for tidlig å si. Fastlegen eier dem imens.
  # Helsehjelp til den som mangler samtykkekompetanse, avgjøres etter pasient- og brukerrettighetsloven §§ 4-3 og 4-6;
  # kapittel 4 A gjelder bare når personen motsetter seg, og har egne vilkår.
  utredning-venter:
    tittel: Utredningen venter, og fastlegen følger med
    beskrivelse: >-
      Fastlegen avtaler ny time, behandler det som må behandles først, og ser særlig etter den som bor alene. Vurderer
      samtykkekompetansen når personen ikke ser ut til å forstå hva et nei betyr.
    fase: mistanke
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    informeres: [hjemmetjeneste]
    norm: bør
    hjemmel: [pbrl-4-3, pbrl-4-6, pbrl-4a]
    kilde: [demensretningslinjen]
    informerer pasient: ja
    valg:
      - når: Personen mangler samtykkekompetanse, og det er skadelig å vente
        neste: første-konsultasjon
        høyst: 2 runder
      - når: Personen kom ikke, og fastlegen har fått kontakt igjen
        neste: første-konsultasjon
        høyst: 2 runder
      - når: Delirium eller annen sykdom er behandlet, eller personen sa nei, og tegnene er der fortsatt
        neste: første-konsultasjon
        hver: 3 måneder
      - når: Det var for tidlig å si, og prøvene skal tas på nytt
        neste: første-konsultasjon
        hver: 6 måneder
      - ellers: ikke-demens

  # ── Basal utredning ───────────────────────────────────────────────────────────────────────────────────────────────

  starte-utredning:
    tittel: Utredningen settes i gang
    beskrivelse: >-
      Avklarer hvem som kan være komparent. Bestiller tolk og velger prøver som passer språk, skolegang og kultur, også
      for samiske pasienter.
    fase: utredning
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    gir: [bestilling-kartlegging]
    norm: bør
    hjemmel: [tolkeloven, pbrl-3-2]
    kilde: [veiviser-basal, veiviser-hvem-utredes-hvor]
    informerer pasient: ja
    neste: [basal-utredning, kartlegging-hjemme]

  basal-utredning:
    tittel: Basal demensutredning hos fastlegen
    beskrivelse: Undersøkelse, blodprøver, bilde av hodet, kognitive prøver, psykisk helse og legemidler.
    fase: utredning
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    gir: [basalutredning]
    norm: bør
    kilde: [veiviser-basal]
    neste: oppsummere

  kartlegging-hjemme:
    tittel: Komparentsamtale og kartlegging hjemme
    fase: utredning
    ansvarlig: hukommelsesteam
    medvirker: [pasient, pårørende]
    trenger: [bestilling-kartlegging]
    gir: [kartleggingssvar]
    # Fire til seks uker er et forslag; kildene har ingen frist.
    frist: {innen: 6 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [fastlege, leder-hjemmetjeneste]}
    norm: bør
    kilde: [veiviser-basal, demens-kartlegging-2022]
    neste: oppsummere

  # Kommunen uten team, teamet uten ledig tid, eller et team som ikke svarer.
  kartlegging-reserve:
    tittel: Fastlegen kartlegger med hjelp fra hjemmetjenesten
    fase: utredning
    ansvarlig: fastlege
    utfører: [fastlege, hjemmetjeneste]
    medvirker: [pasient, pårørende]
    gir: [kartleggingssvar]
    norm: bør
    kilde: [demens-kartlegging-2022]
    neste: oppsummere

  # Kriteriene for henvisning er retningslinjens. Under 65 år er en vanlig lokal måte å si «yngre person» på.
  oppsummere:
    tittel: Fastlegen samler funnene og bestemmer veien videre
    fase: utredning
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    trenger: [basalutredning, kartleggingssvar]
    norm: bør
    kilde: [demensretningslinjen, veiviser-hvem-utredes-hvor]
    informerer pasient: ja
    valg:
      - når: Demens er påvist, og fastlegen er sikker
        neste: diagnoseformidling
      - når: Personen er under 65 år
        neste: henvise-spesialist
      - når: Samisk eller annen minoritetsbakgrunn gjør prøvene usikre
        neste: henvise-spesialist
      - når: Sammensatt sykdom, alvorlige atferdssymptomer eller uklar diagnose
        neste: henvise-spesialist
      - når: Et råd fra spesialist kan være nok
        neste: rådføre-seg
      - når: Det er for tidlig å si
        neste: utredning-venter
      - ellers: ikke-demens

  # Også stedet fastlegen kommer til når henvisningen avslås, blir liggende, eller personen ikke vil henvises.
  rådføre-seg:
    tittel: Fastlegen rådfører seg med spesialisten
    beskrivelse: >-
      Før henvisning, i stedet for henvisning, eller etter et avslag. Fastlegen forteller personen om retten til å klage
      når det er gitt avslag, og ber om tidligere time når tilstanden er blitt verre.
    fase: utredning
    ansvarlig: fastlege
    norm: kan
    hjemmel: [pbrl-7-2]
    kilde: [demensretningslinjen]
    informerer pasient: ja
    valg:
      - når: Fastlegen kan vurdere på nytt, med rådet eller med nye opplysninger
        neste: oppsummere
        høyst: 3 runder
      - ellers: utredning-venter

  # ── Utvidet utredning ─────────────────────────────────────────────────────────────────────────────────────────────

  # Egen vei. Voksenhabiliteringen utreder helst selv; avslår den, utreder fastlegen på vanlig måte.
  henvise-habilitering:
    tittel: Henviser til voksenhabiliteringen
    fase: spesialist
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    gir: [henvisning]
    norm: bør
    kilde: [demensretningslinjen]
    informerer pasient: ja
    neste: utredning-habilitering

  utredning-habilitering:
    tittel: Voksenhabiliteringen utreder
    fase: spesialist
    ansvarlig: havo
    medvirker: [pasient, pårørende]
    trenger: [henvisning]
    gir: [epikrise, oppgavefordeling]
    ventetid: {ansvarlig: fastlege}
    norm: bør
    kilde: [demensretningslinjen]
    informerer pasient: ja
    neste: ta-imot-epikrise

  henvise-spesialist:
    tittel: Henviser til utvidet utredning
    beskrivelse: Resultatene fra fastlege og kommune legges ved, så ingen undersøkelse gjøres to ganger uten grunn.
    fase: spesialist
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    trenger: [basalutredning, kartleggingssvar]
    gir: [henvisning]
    forutsetter: [basal-utredning]
    samtykke: {av: pasient, nei: rådføre-seg}
    norm: bør
    hjemmel: [pbrl-2-2]
    kilde: [veiviser-utvidet, demensretningslinjen]
    informerer pasient: ja
    neste: vurdere-henvisning

  vurdere-henvisning:
    tittel: Henvisningen vurderes
    beskrivelse: En mangelfull henvisning skal vurderes, ikke sendes i retur; den som vurderer, tar kontakt.
    fase: spesialist
    ansvarlig: spesialist-demens
    trenger: [henvisning]
    gir: [vurderingssvar]
    frist: {innen: 10 virkedager, grunnlag: lov, hjemmel: [pbrl-2-2], verifisert: nei}
    ved fristbrudd: {varsle: [avdelingsleder, fastlege]}
    norm: skal
    hjemmel: [pbrl-2-2]
    kilde: [pbrl-forarbeider-2-2, helsenorge-vurdering, henvisningsveileder]
    informerer pasient: ja
    neste: utvidet-utredning

  # Fristen for å starte settes for hver pasient; det er ingen felles frist for demens. Fastlegen eier pasienten imens.
  utvidet-utredning:
    tittel: Utvidet utredning, første trinn
    beskrivelse: MR og utvidet kognitiv utredning.
    fase: spesialist
    ansvarlig: spesialist-demens
    medvirker: [pasient, pårørende]
    trenger: [henvisning]
    oppmøte: ja
    ikke møtt: avslutte-hos-spesialist
    ventetid: {ansvarlig: fastlege, forverring: rådføre-seg}
    norm: kan
    kilde: [veiviser-utvidet]
    valg:
      - når: Første trinn gir ikke svar
        neste: utvidet-trinn-2
      - ellers: avslutte-hos-spesialist

  utvidet-trinn-2:
    tittel: Utvidet utredning, andre trinn
    beskrivelse: FDG-PET, DAT, EEG, ryggmargsvæske eller nevropsykologisk undersøkelse.
    fase: spesialist
    ansvarlig: spesialist-demens
    medvirker: [pasient, pårørende]
    norm: kan
    kilde: [veiviser-utvidet]
    neste: avslutte-hos-spesialist

  # Den som stiller diagnosen, formidler den. Den som ikke møtte, ringes og får ny time før saken går tilbake.
  avslutte-hos-spesialist:
    tittel: Spesialisten formidler konklusjonen og fordeler oppgavene
    fase: spesialist
    ansvarlig: spesialist-demens
    medvirker: [pasient, pårørende]
    gir: [epikrise, oppgavefordeling]
    norm: bør
    hjemmel: [pbrl-3-2]
    kilde: [veiviser-støtte]
    informerer pasient: ja
    neste: ta-imot-epikrise

  ta-imot-epikrise:
    tittel: Fastlegen tar imot epikrisen og vurderer førerkortet på nytt
    fase: diagnose
    ansvarlig: fastlege
    trenger: [epikrise, oppgavefordeling]
    norm: bør
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja
    valg:
      - når: Demens er påvist, og helsekravet til førerkort er ikke oppfylt
        neste: førerkort
      - når: Demens er påvist
        neste: melde-til-kommunen
      - når: Spesialisten er ikke sikker, eller personen møtte ikke
        neste: fastlege-følger-opp
      - ellers: ikke-demens

  # ── Diagnose og oppstart ──────────────────────────────────────────────────────────────────────────────────────────

  diagnoseformidling:
    tittel: Diagnosen formidles med pårørende til stede
    beskrivelse: På kontoret eller hjemme. Fastlegen vurderer samtidig førerkort og legemidler.
    fase: diagnose
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    norm: bør
    hjemmel: [pbrl-3-2]
    kilde: [veiviser-støtte]
    informerer pasient: ja
    valg:
      - når: Helsekravet til førerkort er ikke oppfylt
        neste: førerkort
      - ellers: melde-til-kommunen

  # Over seks måneder: skriftlig melding. Kortere: muntlig kjøreforbud som journalføres, og ingen melding.
  førerkort:
    tittel: Melder at helsekravet til førerkort ikke er oppfylt
    beskrivelse: >-
      Når kravet ikke er oppfylt i mer enn seks måneder, sender fastlegen melding og forteller personen hva den betyr.
    fase: diagnose
    ansvarlig: fastlege
    medvirker: [pasient]
    gir: [førerkortmelding]
    norm: skal
    hjemmel: [hpl-34, førerkortforskriften]
    kilde: [helsekrav-førerkort, førerkort-statsforvalter]
    oppfyller: [førerkortmelding]
    informerer pasient: ja
    neste: melde-til-kommunen

  melde-til-kommunen:
    tittel: Ber kommunen om fast kontaktperson og koordinator
    fase: diagnose
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    gir: [behovsmelding]
    samtykke: {av: pasient, nei: fastlege-følger-opp}
    norm: bør
    kilde: [veiviser-støtte, veiviser-koordinering]
    informerer pasient: ja
    neste: oppnevne-kontakt

  # Den koordinerende enheten slipper ikke før kontaktpersonen har svart ja; uten kontaktperson har enheten ansvaret selv.
  # Fire uker er øverst i det vi har foreslått (to til fire uker).
  oppnevne-kontakt:
    tittel: Fast kontaktperson og koordinator oppnevnes
    beskrivelse: >-
      Har kommunen ikke demenskontakt eller hukommelsesteam, oppnevnes en navngitt person i hjemmetjenesten. Inntil noen
      er oppnevnt, er den koordinerende enheten selv kontaktpunktet.
    fase: diagnose
    ansvarlig: koordinerende-enhet
    medvirker: [pasient, pårørende]
    trenger: [behovsmelding]
    gir: [orientering-om-tjenestetilbud]
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, fastlege]}
    norm: skal
    hjemmel: [hol-7-2, hol-7-3]
    kilde: [veiviser-støtte, demens-kartlegging-2022]
    oppfyller: [koordinator-oppnevnes]
    informerer pasient: ja
    neste: første-samtale

  første-samtale:
    tittel: Kontaktpersonens første samtale
    beskrivelse: >-
      Pårørendeavtale, pårørendeskole og samtalegruppe. Tidlig informasjon om framtidsfullmakt, verge og hva personen vil
      når hun eller han ikke lenger kan bestemme selv. Spør om barn i familien, og om hvem som ser til den som bor alene.
    fase: diagnose
    ansvarlig: demenskontakt
    medvirker: [pasient, pårørende, pårørendestøtte]
    gir: [oppfølgingsplan]
    frist: {innen: 2 uker, grunnlag: avtale, verifisert: nei}
    norm: bør
    hjemmel: [hol-3-6, vergemålsloven]
    kilde: [veiviser-støtte, demens-kartlegging-2022]
    informerer pasient: ja
    neste: oppfølging

  # ── Oppfølging hjemme ─────────────────────────────────────────────────────────────────────────────────────────────

  # Hver sjette måned. Legekontrollen kan gå over ett år når alt er rolig: retningslinjen sier 6–12 måneder.
  oppfølging:
    tittel: Halvårlig oppfølging hjemme
    beskrivelse: Funksjon, humør, ernæring, trygghet, pårørendes situasjon og tjenestene slik de er nå.
    fase: oppfølging
    ansvarlig: demenskontakt
    utfører: [demenskontakt, hukommelsesteam]
    medvirker: [pasient, pårørende, hjemmetjeneste]
    gir: [helseopplysninger, søknad-om-tjenester, oppfølgingsplan]
    norm: bør
    kilde: [veiviser-støtte, veiviser-koordinering, demens-kartlegging-2022]
    informerer pasient: ja
    flervalg:
      - når: Det er tid for legekontroll, eller noe er endret
        neste: legekontroll
      - når: Behov for dagaktivitet, avlastning, hjelpemidler eller andre tjenester
        neste: vedta-tjenester
      - når: Personen ønsker individuell plan
        neste: individuell-plan
      - når: Personen er under 65 år, i arbeid eller har barn hjemme
        neste: under-65
      - når: Personen bor alene
        neste: bor-alene
      - ellers: samlet-vurdering

  vedta-tjenester:
    tittel: Tjenester vedtas, også dagaktivitet
    beskrivelse: Dagaktivitet for hjemmeboende med demens er en plikt for kommunen; pårørende kan ha rett til avlastning.
    fase: oppfølging
    ansvarlig: tildelingskontor
    medvirker: [pasient, pårørende]
    trenger: [søknad-om-tjenester]
    gir: [vedtak, orientering-om-tjenestetilbud]
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, demenskontakt]}
    norm: skal
    hjemmel: [hol-3-2, hol-3-6, pbrl-2-7]
    kilde: [demensplan-2025]
    oppfyller: [dagaktivitet]
    informerer pasient: ja
    neste: samlet-vurdering

  individuell-plan:
    tittel: Individuell plan lages
    beskrivelse: Én plan. Kommunen lager og koordinerer den, også når spesialisthelsetjenesten er med.
    fase: oppfølging
    ansvarlig: demenskontakt
    medvirker: [pasient, pårørende, fastlege, tildelingskontor]
    gir: [individuell-plan]
    samtykke: {av: pasient, nei: samlet-vurdering}
    norm: skal
    hjemmel: [hol-7-1, pbrl-2-5, ip-forskriften]
    kilde: [ip-koordinator-kontaktlege, veiviser-koordinering]
    oppfyller: [individuell-plan-tilbys]
    informerer pasient: ja
    neste: samlet-vurdering

  under-65:
    tittel: Arbeid, økonomi og barn
    beskrivelse: Møte med Nav om arbeid og ytelser. Barn som pårørende får egen samtale, og yngre pårørende eget tilbud.
    fase: oppfølging
    ansvarlig: demenskontakt
    medvirker: [pasient, pårørende, nav]
    samtykke: {av: pasient, nei: samlet-vurdering}
    norm: bør
    hjemmel: [hol-3-4, hpl-10a]
    kilde: [velferdstjenestelovene]
    informerer pasient: ja
    neste: samlet-vurdering

  bor-alene:
    tittel: Trygghet for den som bor alene
    beskrivelse: >-
      Brann, legemidler, mat, økonomi og det å finne hjem. Avtaler hvem som ser til personen, hvem som har nøkkel, og
      hvem som ringes. Verge vurderes når personen ikke lenger klarer økonomien.
    fase: oppfølging
    ansvarlig: demenskontakt
    utfører: [demenskontakt, hjemmetjeneste]
    medvirker: [pasient, pårørende, rehabiliteringstjeneste]
    norm: bør
    hjemmel: [vergemålsloven]
    informerer pasient: ja
    neste: samlet-vurdering

  # Den som ikke kommer, blir ikke glemt: fastlegen melder det til kontaktpersonen, som er hjemme hos personen.
  # Henvisning skrives bare når den trengs; den står her fordi alderspsykiatrien får den direkte fra kontrollen.
  legekontroll:
    tittel: Legekontroll med legemiddelgjennomgang
    beskrivelse: >-
      Fastlegen innkaller. Ved atferdssymptomer leter fastlegen etter årsaken (smerte, infeksjon, legemidler, miljø) og
      prøver tiltak uten legemidler først.
    fase: oppfølging
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    trenger: [helseopplysninger]
    gir: [henvisning]
    oppmøte: ja
    ikke møtt: oppsummere-kontroll
    norm: bør
    kilde: [veiviser-støtte, demensretningslinjen]
    informerer pasient: ja
    flervalg:
      - når: Atferdssymptomer som tiltak hjemme ikke demper
        neste: behandling-alderspsykiatri
      - når: Helsekravet til førerkort er ikke lenger oppfylt
        neste: førerkort-i-oppfølging
      - ellers: oppsummere-kontroll

  behandling-alderspsykiatri:
    tittel: Alderspsykiatrien gir råd, behandler eller legger inn
    fase: oppfølging
    ansvarlig: alderspsykiatri
    medvirker: [pasient, pårørende, hjemmetjeneste]
    trenger: [henvisning]
    gir: [epikrise]
    ventetid: {ansvarlig: fastlege}
    norm: bør
    kilde: [demensretningslinjen]
    informerer pasient: ja
    neste: oppsummere-kontroll

  # Mange kan kjøre en stund etter diagnosen. Derfor vurderes helsekravet ved hver kontroll, av den samme: fastlegen.
  førerkort-i-oppfølging:
    tittel: Melder at helsekravet ikke lenger er oppfylt
    fase: oppfølging
    ansvarlig: fastlege
    medvirker: [pasient]
    gir: [førerkortmelding]
    norm: skal
    hjemmel: [hpl-34, førerkortforskriften]
    kilde: [helsekrav-førerkort]
    oppfyller: [førerkortmelding]
    informerer pasient: ja
    neste: oppsummere-kontroll

  oppsummere-kontroll:
    tittel: Fastlegen svarer kontaktpersonen
    beskrivelse: Også når personen ikke møtte, og når alderspsykiatrien sa nei.
    fase: oppfølging
    ansvarlig: fastlege
    gir: [kontrollsvar]
    norm: bør
    kilde: [veiviser-koordinering]
    neste: samlet-vurdering

  # Avslag på en tjeneste kommer også hit: kontaktpersonen hjelper med klage og finner noe annet imens.
  samlet-vurdering:
    tittel: Kontaktpersonen vurderer helheten
    fase: oppfølging
    ansvarlig: demenskontakt
    medvirker: [pasient, pårørende]
    norm: bør
    hjemmel: [pbrl-3-1]
    kilde: [veiviser-koordinering]
    informerer pasient: ja
    valg:
      - når: Det er ikke lenger forsvarlig eller ønsket å bo hjemme
        neste: vedta-heldøgnsomsorg
      - når: Personen går mot livets slutt og vil være hjemme
        neste: livets-slutt-hjemme
      - når: Personen bor hjemme og vil ha oppfølging
        neste: oppfølging
        hver: 6 måneder
      - ellers: fastlege-følger-opp

  # ── Heldøgns omsorg ───────────────────────────────────────────────────────────────────────────────────────────────

  vedta-heldøgnsomsorg:
    tittel: Heldøgns omsorg vedtas
    fase: heldøgns
    ansvarlig: tildelingskontor
    medvirker: [pasient, pårørende, demenskontakt]
    gir: [vedtak]
    frist: {innen: 4 uker, grunnlag: avtale, verifisert: nei}
    ved fristbrudd: {varsle: [kommunalsjef, demenskontakt]}
    norm: skal
    hjemmel: [hol-3-2a, pbrl-2-1a, pbrl-2-7]
    informerer pasient: ja
    neste: overføre-legeansvar

  # Avslag, eller plassen lar vente på seg og det går dårligere hjemme.
  ny-plan-heldøgn:
    tittel: Ny plan når plassen ikke kommer
    beskrivelse: Hjelp til klage, korttidsopphold, avlastning og flere tjenester hjemme.
    fase: heldøgns
    ansvarlig: demenskontakt
    medvirker: [pasient, pårørende, hjemmetjeneste]
    norm: bør
    hjemmel: [pbrl-7-2, hol-3-6]
    informerer pasient: ja
    valg:
      - når: Det går hjemme med mer hjelp
        neste: oppfølging
        hver: 6 måneder
      - ellers: samlet-vurdering
        høyst: 3 runder

  overføre-legeansvar:
    tittel: Fastlegen gjør klar til å overføre legeansvaret
    beskrivelse: Samstemmer legemiddellisten og skriver ned det personen har sagt om livets slutt.
    fase: heldøgns
    ansvarlig: fastlege
    medvirker: [pasient, pårørende]
    trenger: [vedtak]
    gir: [legeopplysninger]
    norm: bør
    hjemmel: [hpl-45]
    informerer pasient: ja
    neste: innflytting

  avklare-legeansvar:
    tittel: Fastlegen avklarer legeansvaret med kommuneoverlegen
    beskrivelse: Sykehjemslegen har ikke tatt over. Fastlegen har ansvaret til de er enige om dagen.
    fase: heldøgns
    ansvarlig: fastlege
    medvirker: [kommuneoverlege, sykehjem]
    norm: bør
    neste: innflytting

  # Plass på fastlegens liste kan i noen kommuner beholdes; det er ikke avklart her.
  innflytting:
    tittel: Innflytting på sykehjem
    beskrivelse: Innkomstundersøkelse, legemiddelgjennomgang og samtale med personen og pårørende om hva som er viktig.
    fase: heldøgns
    ansvarlig: sykehjemslege
    utfører: [sykehjem, sykehjemslege]
    medvirker: [pasient, pårørende, demenskontakt]
    trenger: [legeopplysninger]
    ventetid: {ansvarlig: demenskontakt, forverring: ny-plan-heldøgn}
    norm: bør
    informerer pasient: ja
    neste: sykehjem-oppfølging

  # Sykehjemmets egen vei inn: den som bor der, utredes av sykehjemslegen, med spesialist på telefon ved behov.
  utrede-på-sykehjem:
    start: Sykehjemmet ser tegn på demens hos en som bor der
    tittel: Basal demensutredning på sykehjemmet
    beskrivelse: Samtykkekompetansen vurderes først. Delirium og smerte utelukkes.
    fase: utredning
    ansvarlig: sykehjemslege
    utfører: [sykehjemslege, sykehjem]
    medvirker: [pasient, pårørende]
    norm: bør
    hjemmel: [pbrl-4-3, pbrl-4-6]
    kilde: [demensretningslinjen, veiviser-hvem-utredes-hvor]
    informerer pasient: ja
    valg:
      - når: Demens er påvist
        neste: sykehjem-oppfølging
      - ellers: ikke-demens

  sykehjem-oppfølging:
    tittel: Oppfølging på sykehjemmet
    beskrivelse: >-
      Legemiddelgjennomgang, atferdssymptomer, samtykkekompetanse og samtale med pårørende. Råd fra alderspsykiatrien når
      tiltakene ikke hjelper.
    fase: heldøgns
    ansvarlig: sykehjemslege
    utfører: [sykehjem, sykehjemslege]
    medvirker: [pasient, pårørende]
    norm: bør
    hjemmel: [pbrl-4-3, pbrl-4-6, pbrl-4a]
    informerer pasient: ja
    valg:
      - når: Personen bor på sykehjemmet
        neste: sykehjem-oppfølging
        hver: 6 måneder
      - ellers: livets-slutt-sykehjem

  # ── Livets siste tid ──────────────────────────────────────────────────────────────────────────────────────────────

  livets-slutt-hjemme:
    tittel: Livets siste tid hjemme
    beskrivelse: Forhåndssamtale og palliativ plan, slik at personen ikke flyttes uten grunn.
    fase: livets-slutt
    ansvarlig: fastlege
    utfører: [fastlege, hjemmetjeneste]
    medvirker: [pasient, pårørende, demenskontakt]
    gir: [palliativ-plan]
    norm: bør
    kilde: [livets-slutt-melding]
    informerer pasient: ja
    valg:
      - når: Personen kan ikke lenger være hjemme
        neste: vedta-heldøgnsomsorg
      - ellers: etter-dødsfallet

  livets-slutt-sykehjem:
    tittel: Livets siste tid på sykehjemmet
    beskrivelse: Forhåndssamtale og palliativ plan, slik at personen ikke legges inn på sykehus uten grunn.
    fase: livets-slutt
    ansvarlig: sykehjemslege
    utfører: [sykehjem, sykehjemslege]
    medvirker: [pasient, pårørende]
    gir: [palliativ-plan]
    norm: bør
    kilde: [livets-slutt-melding]
    informerer pasient: ja
    neste: etter-dødsfallet

  # ── Når noe skjer underveis ───────────────────────────────────────────────────────────────────────────────────────

  # Meldingene og fristene ved innleggelse og utskrivning er de samme for alle pasienter og gjentas ikke her.
  sykehusopphold:
    tittel: Innlagt på sykehus
    beskrivelse: >-
      Sykehuset leser hva personen trenger for å være trygg, forebygger og behandler delirium, og tar pårørende og
      demenskontakten med når utskrivningen planlegges. Sykehuset stiller ikke demensdiagnose under et delirium.
    fase: underveis
    ansvarlig: sykehus
    medvirker: [pasient, pårørende, demenskontakt, tildelingskontor]
    gir: [epikrise, utskrivningsrapport]
    norm: bør
    kilde: [svikt-sykehus-kommune, plo-helseforetak]
    informerer pasient: ja
    valg:
      - når: Personen bor på sykehjem
        neste: sykehjem-oppfølging
      - når: Personen er ikke ferdig utredet, eller delirium gir ny mistanke
        neste: første-konsultasjon
      - ellers: oppfølging

  # På sykehjem gjør sykehjemslegen denne vurderingen i sin egen oppfølging.
  vurdere-samtykkekompetanse:
    tittel: Lege vurderer samtykkekompetansen
    beskrivelse: >-
      Skriver ned hva personen ikke lenger kan samtykke til, og hvem som nå skal høres. Tar fram framtidsfullmakten, eller
      ber statsforvalteren vurdere verge.
    fase: underveis
    ansvarlig: fastlege
    medvirker: [pasient, pårørende, demenskontakt]
    gir: [samtykkevurdering]
    norm: skal
    hjemmel: [pbrl-4-3, pbrl-4-6, vergemålsloven]
    kilde: [demens-kartlegging-2022]
    informerer pasient: ja
    valg:
      - når: Utredningen er ikke ferdig
        neste: første-konsultasjon
      - ellers: oppfølging

  overføre-til-ny-kommune:
    tittel: Oppfølgingen overføres til den nye kommunen
    beskrivelse: Før flyttingen når det er mulig. Personen får hjelp til å bytte fastlege.
    fase: underveis
    ansvarlig: demenskontakt
    medvirker: [pasient, pårørende, fastlege]
    gir: [helseopplysninger, oppfølgingsplan]
    norm: bør
    hjemmel: [hol-3-4]
    informerer pasient: ja
    neste: ny-kommune

  # ── Slutt ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  ikke-demens:
    tittel: Ikke demens
    fase: mistanke
    ansvarlig: pasient
    informerer pasient: ja
    slutt: >-
      Det er ikke demens, eller mistanken er borte. Ingen tjeneste følger opp demens nå; fastlegen er fortsatt personens
      lege, og personen og pårørende vet hva som skal gi ny kontakt

  fastlege-følger-opp:
    tittel: Fastlegen følger opp alene
    fase: oppfølging
    ansvarlig: fastlege
    kilde: [veiviser-støtte]
    informerer pasient: ja
    slutt: >-
      Personen vil ikke ha kommunens oppfølging nå, eller spesialisten er ikke sikker. Fastlegen innkaller til kontroll
      hver 6.–12. måned og spør igjen

  ny-kommune:
    tittel: Fulgt opp i ny kommune
    fase: underveis
    ansvarlig: koordinerende-enhet-ny
    informerer pasient: ja
    slutt: Koordinerende enhet i den nye kommunen har tatt over og oppnevner kontaktperson

  # Hjemme gjør hjemmetjenesten og kontaktpersonen dette, på sykehjemmet gjør sykehjemmet det.
  etter-dødsfallet:
    tittel: Etter dødsfallet
    fase: livets-slutt
    ansvarlig: pårørende
    utfører: [hjemmetjeneste, sykehjem]
    medvirker: [demenskontakt]
    slutt: Etterlatte har fått samtale og vet hvem de kan ringe, tjenestene er avsluttet, og de som må vite det, vet det

overleveringer:

  # ── Mistanke og utredning ─────────────────────────────────────────────────────────────────────────────────────────

  melde-bekymring:
    tittel: Bekymring fra kommunen til fastlegen
    fra: kontakte-fastlege
    til: første-konsultasjon
    type: delt-ansvar
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [hjemmetjeneste, leder-hjemmetjeneste]}
    hjemmel: [hpl-25]
    kilde: [demensretningslinjen]
    informerer pasient: ja

  bekymring-uten-samtykke:
    tittel: Bekymring for en som ikke kan samtykke
    fra: følge-med
    til: første-konsultasjon
    type: delt-ansvar
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: plo
    reservekanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [leder-hjemmetjeneste, kommuneoverlege]}
    hjemmel: [hpl-23, hpl-25]
    informerer pasient: ja

  bestille-kartlegging:
    tittel: Fastlegen bestiller kartlegging hjemme
    fra: starte-utredning
    til: kartlegging-hjemme
    type: henvisning
    dokument: [bestilling-kartlegging]
    innhold: [problemstilling, samtykke-til-komparentsamtale, språk-og-kultur]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: kartlegging-reserve
    avslag: kartlegging-reserve
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: kartleggingssvar, til: fastlege, innen: 6 uker}
    hjemmel: [hpl-25]
    kilde: [veiviser-basal]
    informerer pasient: ja

  kartlegging-svares:
    tittel: Kartleggingen tilbake til fastlegen
    fra: kartlegging-hjemme
    til: oppsummere
    type: tilbakeføring
    dokument: [kartleggingssvar]
    innhold: [funksjon, kognisjon, komparentopplysninger, trygghet-hjemme]
    kanal: plo
    frist: 5 virkedager
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [hukommelsesteam]}
    hjemmel: [hpl-25]
    kilde: [veiviser-basal]
    informerer pasient: ja

  råd-fra-spesialist:
    tittel: Fastlegen ringer spesialisten
    fra: rådføre-seg
    til: spesialist-demens
    type: rådføring
    kanal: telefon
    frist: 5 virkedager
    kvittering:
      nivå: fullført
      innen: 10 virkedager
      mangler: rådføre-seg
    hjemmel: [hpl-25]
    norm: kan
    kilde: [demensretningslinjen]
    informerer pasient: ja

  råd-til-sykehjem:
    tittel: Sykehjemslegen ringer spesialisten
    fra: utrede-på-sykehjem
    til: spesialist-demens
    type: rådføring
    kanal: telefon
    frist: 5 virkedager
    kvittering:
      nivå: fullført
      innen: 10 virkedager
      mangler: utrede-på-sykehjem
    hjemmel: [hpl-25]
    norm: kan
    kilde: [demensretningslinjen]

  # ── Spesialisthelsetjenesten ──────────────────────────────────────────────────────────────────────────────────────

  henvisning-habilitering:
    tittel: Henvisning til voksenhabiliteringen
    fra: henvise-habilitering
    til: utredning-habilitering
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [fastlege, avdelingsleder]}
    avslag: starte-utredning
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
    hjemmel: [pbrl-2-2, hpl-25]
    kilde: [demensretningslinjen, henvisningsveileder]
    informerer pasient: ja

  epikrise-habilitering:
    tittel: Epikrise fra voksenhabiliteringen
    fra: utredning-habilitering
    til: ta-imot-epikrise
    type: tilbakeføring
    dokument: [epikrise, oppgavefordeling]
    innhold:
      - diagnose
      - legemidler
      - utestående-svar
      - videre-oppfølging
      - beredskap
      - førerkort
      - kontaktperson
      - neste-kontroll
    eies etterpå:
      legemidler: fastlege
      utestående-svar: havo
      videre-oppfølging: fastlege
      førerkort: fastlege
      kontaktperson: fastlege
      neste-kontroll: fastlege
    kanal: epikrise
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [havo]}
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  henvisning-spesialist:
    tittel: Henvisning til utvidet utredning
    fra: henvise-spesialist
    til: vurdere-henvisning
    type: henvisning
    dokument: [henvisning, basalutredning, kartleggingssvar]
    innhold:
      - problemstilling
      - funksjon
      - legemidler
      - tiltak-prøvd
      - somatikk
      - blodprøver
      - bildediagnostikk
      - kognitive-prøver
      - kognisjon
      - komparentopplysninger
      - trygghet-hjemme
    kanal: e-henvisning
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: rådføre-seg
    avslag: rådføre-seg
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
    hjemmel: [pbrl-2-2, hpl-25]
    kilde: [veiviser-utvidet, helsenorge-vurdering]
    informerer pasient: ja

  # Svaret går samme dag: de ti virkedagene gjelder til pasient og henviser har fått vite utfallet.
  svar-på-henvisning:
    tittel: Svar på henvisningen til den som henviste
    fra: vurdere-henvisning
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

  epikrise-til-fastlege:
    tittel: Epikrise og oppgavefordeling til fastlegen
    fra: avslutte-hos-spesialist
    til: ta-imot-epikrise
    type: tilbakeføring
    dokument: [epikrise, oppgavefordeling]
    innhold:
      - diagnose
      - legemidler
      - utestående-svar
      - videre-oppfølging
      - beredskap
      - førerkort
      - kontaktperson
      - neste-kontroll
    eies etterpå:
      legemidler: fastlege
      utestående-svar: spesialist-demens
      videre-oppfølging: fastlege
      førerkort: fastlege
      kontaktperson: fastlege
      neste-kontroll: fastlege
    kanal: epikrise
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [spesialist-demens]}
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  # Uten denne vet ikke teamet som kartla, hvordan det gikk.
  epikrise-til-hukommelsesteam:
    tittel: Kopi av epikrisen til hukommelsesteamet
    fra: avslutte-hos-spesialist
    til: hukommelsesteam
    kopi: [fastlege]
    type: informasjon
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå:
      legemidler: fastlege
      utestående-svar: spesialist-demens
      videre-oppfølging: fastlege
    kanal: plo
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    hjemmel: [hpl-45a, hpl-25]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  # ── Førerkort ─────────────────────────────────────────────────────────────────────────────────────────────────────

  # «Uten opphold» er skrevet som straks: loven gir ingen frist i dager.
  melding-førerkort:
    tittel: Førerkortmelding til statsforvalteren
    fra: førerkort
    til: statsforvalter
    type: meldeplikt
    dokument: [førerkortmelding]
    innhold: [helsekrav-ikke-oppfylt, forventet-varighet]
    uten:
      tilbakemelding: Statsforvalteren gir råd til politiet, som avgjør; kildene nevner ikke noe svar til legen
    kanal: brev
    reservekanal: sikker-digital-post
    frist: straks
    kvittering:
      nivå: mottatt
      innen: 10 virkedager
      mangler: førerkort
    hjemmel: [hpl-34]
    norm: skal
    kilde: [helsekrav-førerkort, førerkort-statsforvalter]
    informerer pasient: ja

  melding-førerkort-i-oppfølging:
    tittel: Førerkortmelding til statsforvalteren i oppfølgingen
    fra: førerkort-i-oppfølging
    til: statsforvalter
    type: meldeplikt
    dokument: [førerkortmelding]
    innhold: [helsekrav-ikke-oppfylt, forventet-varighet]
    uten:
      tilbakemelding: Statsforvalteren gir råd til politiet, som avgjør; kildene nevner ikke noe svar til legen
    kanal: brev
    reservekanal: sikker-digital-post
    frist: straks
    kvittering:
      nivå: mottatt
      innen: 10 virkedager
      mangler: førerkort-i-oppfølging
    hjemmel: [hpl-34]
    norm: skal
    kilde: [helsekrav-førerkort, førerkort-statsforvalter]
    informerer pasient: ja

  # ── Kontaktperson og oppfølging ───────────────────────────────────────────────────────────────────────────────────

  # Svarer kommunen ikke, har fastlegen fortsatt ansvaret, og kommunalsjefen får vite det.
  melde-behov:
    tittel: Melding om behov for kontaktperson, koordinator og individuell plan
    fra: melde-til-kommunen
    til: oppnevne-kontakt
    type: delt-ansvar
    dokument: [behovsmelding]
    innhold: [behov, tjenester-i-dag, ønske]
    kanal: plo
    reservekanal: telefon
    frist: straks
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [fastlege, kommunalsjef]}
    hjemmel: [hol-7-2, hol-7-3, hpl-25]
    kilde: [veiviser-støtte]
    informerer pasient: ja

  oppnevning:
    tittel: Oppnevning av fast kontaktperson
    fra: oppnevne-kontakt
    til: første-samtale
    type: delt-ansvar
    dokument: [behovsmelding]
    innhold: [behov, tjenester-i-dag, ønske]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [koordinerende-enhet, kommunalsjef]}
    hjemmel: [hol-7-2, hol-7-3]
    kilde: [veiviser-koordinering]
    informerer pasient: ja

  kontaktperson-til-fastlege:
    tittel: Fastlegen får vite hvem som er kontaktperson
    fra: oppnevne-kontakt
    til: fastlege
    kopi: [hukommelsesteam]
    type: informasjon
    dokument: [orientering-om-tjenestetilbud]
    innhold: [tjenester-i-dag, kontaktpunkt]
    kanal: plo
    frist: 2 virkedager
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]

  til-legekontroll:
    tittel: Kontaktpersonens observasjoner før legekontroll
    fra: oppfølging
    til: legekontroll
    type: delt-ansvar
    dokument: [helseopplysninger]
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    kanal: plo
    frist: 5 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: {varsle: [demenskontakt]}
    hjemmel: [hpl-25]
    kilde: [veiviser-koordinering]
    informerer pasient: ja

  fra-legekontroll:
    tittel: Fastlegens svar etter kontrollen
    fra: oppsummere-kontroll
    til: samlet-vurdering
    type: tilbakeføring
    dokument: [kontrollsvar]
    innhold: [helsetilstand, legemidler, tiltak-ved-atferdssymptomer, neste-kontroll]
    eies etterpå:
      legemidler: fastlege
    kanal: plo
    frist: 5 virkedager
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [fastlege]}
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]
    informerer pasient: ja

  søknad-tjenester:
    tittel: Søknad om dagaktivitet, avlastning og andre tjenester
    fra: oppfølging
    til: vedta-tjenester
    kopi: [dagaktivitetstilbud, pårørendestøtte]
    type: henvisning
    dokument: [søknad-om-tjenester]
    innhold: [behov, funksjon, personens-ønske, pårørendes-situasjon]
    kanal: plo
    frist: 5 virkedager
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: {varsle: [demenskontakt, kommunalsjef]}
    avslag: samlet-vurdering
    ansvar i ventetid: demenskontakt
    tilbakemelding: {dokument: vedtak, til: demenskontakt, innen: 4 uker}
    hjemmel: [hol-3-2, hol-3-6]
    kilde: [demensplan-2025]
    informerer pasient: ja

  vedtak-til-kontaktperson:
    tittel: Vedtaket til personen og kontaktpersonen
    fra: vedta-tjenester
    til: samlet-vurdering
    type: tilbakeføring
    dokument: [vedtak]
    innhold: [tjeneste, varighet, klageadgang]
    kanal: plo
    frist: 5 virkedager
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [tildelingskontor]}
    hjemmel: [pbrl-2-7]
    informerer pasient: ja

  vedtak-til-dagaktivitet:
    tittel: Tilbudet får vite at personen kommer
    fra: vedta-tjenester
    til: dagaktivitetstilbud
    type: varsling
    dokument: [vedtak]
    innhold: [tjeneste, varighet, klageadgang]
    kanal: plo
    frist: 5 virkedager
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [tildelingskontor, demenskontakt]}
    hjemmel: [hol-3-2]
    kilde: [demensplan-2025]

  tjenester-til-fastlege:
    tittel: Fastlegen får vite om nye tjenester
    fra: vedta-tjenester
    til: fastlege
    type: informasjon
    dokument: [orientering-om-tjenestetilbud]
    innhold: [tjenester-i-dag, kontaktpunkt]
    kanal: plo
    frist: 5 virkedager
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]

  individuell-plan-deles:
    tittel: Individuell plan til fastlegen
    fra: individuell-plan
    til: fastlege
    kopi: [tildelingskontor]
    type: informasjon
    dokument: [individuell-plan]
    innhold: [mål, tiltak, ansvar, koordinator]
    kanal: plo
    frist: 5 virkedager
    hjemmel: [hol-7-1, hpl-22]
    informerer pasient: ja

  # Steget har personens samtykke; uten det går ingen opplysninger til Nav.
  møte-med-nav:
    tittel: Møte med Nav om arbeid og ytelser
    fra: under-65
    til: nav
    type: møte
    kanal: møte
    frist: 4 uker
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: {varsle: [demenskontakt]}
    hjemmel: [hpl-22, hol-3-4, nav-15a]
    kilde: [velferdstjenestelovene]
    informerer pasient: ja

  henvisning-alderspsykiatri:
    tittel: Henvisning ved atferdssymptomer
    fra: legekontroll
    til: behandling-alderspsykiatri
    type: henvisning
    dokument: [henvisning]
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kanal: e-henvisning
    reservekanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 10 virkedager
      mangler: oppsummere-kontroll
    avslag: oppsummere-kontroll
    ansvar i ventetid: fastlege
    tilbakemelding: {dokument: epikrise, til: fastlege, innen: 7 dager}
    hjemmel: [pbrl-2-2, hpl-25]
    kilde: [demensretningslinjen]
    informerer pasient: ja

  epikrise-alderspsykiatri:
    tittel: Epikrise fra alderspsykiatrien
    fra: behandling-alderspsykiatri
    til: oppsummere-kontroll
    type: tilbakeføring
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå:
      legemidler: fastlege
      utestående-svar: alderspsykiatri
      videre-oppfølging: fastlege
    kanal: epikrise
    frist: {innen: 7 dager, grunnlag: retningslinje, verifisert: nei}
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [alderspsykiatri]}
    hjemmel: [hpl-45a]
    norm: skal
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  avslutte-oppfølging:
    tittel: Kontaktpersonen avslutter, og fastlegen følger opp alene
    fra: samlet-vurdering
    til: fastlege-følger-opp
    type: tilbakeføring
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå:
      tiltak: fastlege
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [demenskontakt]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  # ── Heldøgns omsorg og livets slutt ───────────────────────────────────────────────────────────────────────────────

  søknad-heldøgnsomsorg:
    tittel: Søknad om heldøgns omsorg
    fra: samlet-vurdering
    til: vedta-heldøgnsomsorg
    type: henvisning
    dokument: [søknad-om-tjenester]
    innhold: [behov, funksjon, personens-ønske, pårørendes-situasjon]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 5 virkedager
      mangler: ny-plan-heldøgn
    avslag: ny-plan-heldøgn
    ansvar i ventetid: demenskontakt
    tilbakemelding: {dokument: vedtak, til: demenskontakt, innen: 4 uker}
    hjemmel: [hol-3-2a, pbrl-2-1a]
    informerer pasient: ja

  vedtak-til-fastlege:
    tittel: Fastlegen får vite at personen skal flytte
    fra: vedta-heldøgnsomsorg
    til: overføre-legeansvar
    kopi: [demenskontakt, hjemmetjeneste]
    type: delt-ansvar
    dokument: [vedtak]
    innhold: [tjeneste, varighet, klageadgang]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 3 virkedager
      mangler: {varsle: [tildelingskontor, demenskontakt]}
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]
    informerer pasient: ja

  vedtak-til-sykehjem:
    tittel: Sykehjemmet får vite hvem som kommer
    fra: vedta-heldøgnsomsorg
    til: sykehjem
    type: varsling
    dokument: [vedtak]
    innhold: [tjeneste, varighet, klageadgang]
    kanal: plo
    frist: 2 virkedager
    kvittering:
      nivå: lest
      innen: 2 virkedager
      mangler: {varsle: [tildelingskontor, kommunalsjef]}
    hjemmel: [hpl-25]

  # Fastlegen slipper ikke før sykehjemslegen har svart. Svaret skal være der før innflyttingsdagen.
  overføring-til-sykehjemslege:
    tittel: Legeansvaret fra fastlege til sykehjemslege
    fra: overføre-legeansvar
    til: innflytting
    kopi: [sykehjem]
    type: ansvarsoverføring
    dokument: [legeopplysninger]
    innhold: [diagnose, legemidler, utestående-svar, samtykkekompetanse, ønsker-for-livets-slutt, pårørende-kontakt]
    eies etterpå:
      legemidler: sykehjemslege
      utestående-svar: fastlege
    kanal: plo
    reservekanal: telefon
    frist: {før: innflytting, senest: 1 virkedag}
    kvittering:
      nivå: akseptert
      innen: 2 virkedager
      mangler: avklare-legeansvar
    avslag: avklare-legeansvar
    ansvar i ventetid: fastlege
    hjemmel: [hpl-45]
    informerer pasient: ja

  avtalt-legeansvar:
    tittel: Legeansvaret er avtalt muntlig
    fra: avklare-legeansvar
    til: innflytting
    type: delt-ansvar
    dokument: [legeopplysninger]
    innhold: [diagnose, legemidler, utestående-svar, samtykkekompetanse, ønsker-for-livets-slutt, pårørende-kontakt]
    eies etterpå:
      legemidler: sykehjemslege
      utestående-svar: fastlege
    kanal: telefon
    frist: 2 virkedager
    kvittering:
      nivå: akseptert
      innen: 2 virkedager
      mangler: {varsle: [fastlege, kommuneoverlege]}
    hjemmel: [hpl-45]
    informerer pasient: ja

  til-livets-slutt-hjemme:
    tittel: Fastlegen leder den siste tiden hjemme
    fra: samlet-vurdering
    til: livets-slutt-hjemme
    kopi: [hjemmetjeneste]
    type: delt-ansvar
    dokument: [oppfølgingsplan]
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå:
      tiltak: fastlege
    kanal: plo
    reservekanal: telefon
    frist: 1 virkedag
    kvittering:
      nivå: akseptert
      innen: 2 virkedager
      mangler: {varsle: [demenskontakt, kommuneoverlege]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  palliativ-plan-deles:
    tittel: Palliativ plan til dem som kan bli kalt ut
    fra: livets-slutt-hjemme
    til: hjemmetjeneste
    kopi: [legevakt, demenskontakt]
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

  palliativ-plan-sykehjem:
    tittel: Palliativ plan til pleien på sykehjemmet
    fra: livets-slutt-sykehjem
    til: sykehjem
    type: varsling
    dokument: [palliativ-plan]
    innhold: [personens-ønsker, symptomlindring, behandlingsnivå, hvem-kontaktes]
    kanal: møte
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 1 døgn
      mangler: {varsle: [sykehjemslege]}
    hjemmel: [hpl-25]
    kilde: [livets-slutt-melding]
    informerer pasient: ja

  plass-i-livets-siste-tid:
    tittel: Plass når personen ikke lenger kan være hjemme
    fra: livets-slutt-hjemme
    til: vedta-heldøgnsomsorg
    type: delt-ansvar
    dokument: [palliativ-plan]
    innhold: [personens-ønsker, symptomlindring, behandlingsnivå, hvem-kontaktes]
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: akseptert
      innen: 1 virkedag
      mangler: {varsle: [fastlege, kommunalsjef]}
    hjemmel: [hpl-25, hol-3-2a]
    informerer pasient: ja

  # ── Hendelser ─────────────────────────────────────────────────────────────────────────────────────────────────────

  # Fra hvem det enn er som har ansvaret da, i den kanalen de har; hjemmetjenesten og sykehjemmet sender den som melding.
  innleggelse:
    tittel: Det sykehuset må vite når personen legges inn
    fra: akutt-innleggelse
    til: sykehusopphold
    type: varsling
    dokument: [innleggelsesrapport]
    innhold: [funksjon, samtykkekompetanse, legemidler, tjenester-i-dag, pårørende-kontakt]
    frist: 24 timer
    kvittering:
      nivå: lest
      innen: 24 timer
      mangler: {varsle: [sykehus]}
    hjemmel: [ikt-standard-6, hpl-25]
    kilde: [innleggelsesrapport-standard]

  # Til fastlegen går epikrisen som epikrisemelding; utskrivningsrapporten går til sykepleietjenesten.
  utskrivning-hjem:
    tittel: Utskrivning til hjemmet
    fra: sykehusopphold
    til: oppfølging
    kopi: [hjemmetjeneste, fastlege]
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
      tiltak: demenskontakt
      utestående-svar: sykehus
      videre-oppfølging: fastlege
    kanal: plo
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 1 døgn
      mangler: {varsle: [sykehus, hjemmetjeneste]}
    hjemmel: [hpl-45, hpl-45a]
    kilde: [utskrivningsrapport-standard, plo-adressering, hpl-kommentarer-45a]
    informerer pasient: ja

  utskrivning-sykehjem:
    tittel: Utskrivning til sykehjemmet
    fra: sykehusopphold
    til: sykehjem-oppfølging
    kopi: [fastlege]
    type: tilbakeføring
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå:
      legemidler: sykehjemslege
      utestående-svar: sykehus
      videre-oppfølging: sykehjemslege
    kanal: epikrise
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 1 døgn
      mangler: {varsle: [sykehus, sykehjem]}
    hjemmel: [hpl-45a]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  utskrivning-mistanke:
    tittel: Sykehuset gir fastlegen mistanken videre
    fra: sykehusopphold
    til: første-konsultasjon
    type: tilbakeføring
    dokument: [epikrise]
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    eies etterpå:
      legemidler: fastlege
      utestående-svar: sykehus
      videre-oppfølging: fastlege
    kanal: epikrise
    reservekanal: telefon
    frist: samme dag
    kvittering:
      nivå: lest
      innen: 3 virkedager
      mangler: {varsle: [sykehus]}
    hjemmel: [hpl-45a]
    kilde: [hpl-kommentarer-45a]
    informerer pasient: ja

  bekymring-samtykkekompetanse:
    tittel: Noen ser at personen ikke lenger forstår hva hun eller han samtykker til
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
    tittel: Kontaktpersonen får vite hva personen kan samtykke til
    fra: vurdere-samtykkekompetanse
    til: oppfølging
    kopi: [hjemmetjeneste]
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

  melding-om-flytting:
    tittel: Kontaktpersonen får vite om flyttingen
    fra: flytting
    til: overføre-til-ny-kommune
    type: varsling
    frist: 5 virkedager
    kvittering:
      nivå: lest
      innen: 5 virkedager
      mangler: {varsle: [koordinerende-enhet]}
    hjemmel: [hpl-25]
    informerer pasient: ja

  # Er den nye kommunen ikke klar, har den gamle kontaktpersonen fortsatt ansvaret.
  overføring-ny-kommune:
    tittel: Overføring til den nye kommunen
    fra: overføre-til-ny-kommune
    til: ny-kommune
    type: ansvarsoverføring
    dokument: [helseopplysninger, oppfølgingsplan]
    innhold: [helsetilstand, funksjon, tjenester-i-dag, mål, tiltak, ansvar, kontaktpunkt, beredskap]
    eies etterpå:
      tiltak: koordinerende-enhet-ny
    kanal: plo
    reservekanal: telefon
    frist: 2 uker
    kvittering:
      nivå: akseptert
      innen: 2 uker
      mangler: oppfølging
    avslag: oppfølging
    ansvar i ventetid: demenskontakt
    hjemmel: [hpl-25, hol-3-4]
    informerer pasient: ja

  # Ingen skal ringe hjem til en som er død. Tildelingskontoret stanser tjenester og timer.
  orientering-om-dødsfall:
    tittel: Orientering om dødsfall
    fra: død
    til: tildelingskontor
    kopi: [fastlege, demenskontakt, hjemmetjeneste, dagaktivitetstilbud]
    type: varsling
    frist: 1 virkedag
    kvittering:
      nivå: lest
      innen: 1 virkedag
      mangler: {varsle: [leder-hjemmetjeneste]}
    hjemmel: [hpl-25]
    kilde: [plo-fastlege]

# Utredningen fra start til konklusjon har ingen samlet frist: den kan tas om igjen, og kildene gir ingen.
frister:
  kontaktperson-på-plass:
    fra: melde-til-kommunen
    til: første-samtale
    innen: 8 uker
    grunnlag: avtale
    verifisert: nei

plikter:
  førerkortmelding:
    tittel: Melding om at helsekravet til førerkort ikke er oppfylt
    beskrivelse: Nøyaktig én eier, fastlegen, også når spesialisten har stilt diagnosen.
    når: Helsekravet er ikke oppfylt, og det ventes å vare over seks måneder
    hjemmel: [hpl-34, førerkortforskriften]
    norm: skal
    kilde: [helsekrav-førerkort]
    verifisert: nei
  dagaktivitet:
    tittel: Dagaktivitetstilbud til hjemmeboende med demens
    når: Personen bor hjemme, har demens og har behov for dagaktivitet
    hjemmel: [hol-3-2]
    norm: skal
    kilde: [demensplan-2025]
    verifisert: nei
  koordinator-oppnevnes:
    tittel: Koordinator tilbys
    når: Personen har behov for langvarige og koordinerte tjenester
    hjemmel: [hol-7-2, hol-7-3]
    norm: skal
    kilde: [veiviser-støtte]
    verifisert: nei
  individuell-plan-tilbys:
    tittel: Individuell plan lages når personen ønsker det
    når: Personen har rett til individuell plan og ønsker det
    hjemmel: [hol-7-1, pbrl-2-5]
    norm: skal
    kilde: [ip-koordinator-kontaktlege]
    verifisert: nei

hendelser:
  akutt-innleggelse:
    beskrivelse: Også ved delirium. Innleggelse og utskrivning følger de vanlige reglene.
    ansvarlig: sykehus
    til: sykehusopphold
  tap-av-samtykkekompetanse:
    ansvarlig: fastlege
    til: vurdere-samtykkekompetanse
  flytting:
    beskrivelse: Til en annen kommune, hjemme eller på sykehjem. Nytt helseforetak kan følge med.
    ansvarlig: demenskontakt
    til: overføre-til-ny-kommune
  død:
    ansvarlig: hjemmetjeneste
    til: etter-dødsfallet

"""#)
}
