// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let fellesHjemler = EmbeddedFile(
    path: "pathways/felles/hjemler.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Lover og forskrifter forløpene viser til.
#
# `verifisert: ja` står ingen steder ennå: paragrafene er hentet fra kildene som er nevnt, eller fra
# alminnelig kjennskap til lovene, og ingen har holdt dem opp mot Lovdata. Der `kilde` mangler, har vi ikke
# lest noen. Særlig usikker er nummereringen i barnevernsloven av 2021 (i kraft 1. januar 2023), i forskriften
# om kommunal betaling og i de lovene som ble endret 1. august 2022. Gamle nummer står til slutt, så et forløp
# som bruker dem, får vite hva som gjelder nå.
katalog: hjemler
bruker: [kilder.yaml]
hjemler:

  # Barnevernsloven av 2021
  bvl-1-2:
    lov: barnevernsloven
    paragraf: § 1-2
    tittel: Hvem loven gjelder for
    kilde: [bvl-forarbeider]
    verifisert: nei
  bvl-2-1:
    lov: barnevernsloven
    paragraf: § 2-1
    tittel: Gjennomgang av bekymringsmelding
    kilde: [bvl-endringer]
    verifisert: nei
  bvl-2-2:
    lov: barnevernsloven
    paragraf: § 2-2
    tittel: Undersøkelse og plan for undersøkelsen
    kilde: [bvl-endringer, bvl-rammer]
    verifisert: nei
  bvl-3-6:
    lov: barnevernsloven
    paragraf: § 3-6
    tittel: Ettervern
    kilde: [bvl-forarbeider]
    verifisert: nei
  bvl-thk:
    lov: barnevernsloven
    paragraf: paragrafen om tverrfaglig helsekartlegging (nummeret i loven av 2021 er ikke kjent for oss)
    tittel: Tverrfaglig helsekartlegging
    kilde: [thk-lovvedtak]
    verifisert: nei
  bvl-13-1:
    lov: barnevernsloven
    paragraf: § 13-1
    tittel: Taushetsplikt
    verifisert: nei
  bvl-13-2:
    lov: barnevernsloven
    paragraf: § 13-2
    tittel: Meldeplikt for offentlige og for yrkesutøvere
    verifisert: nei
  bvl-13-4:
    lov: barnevernsloven
    paragraf: § 13-4
    tittel: Pålegg om å gi opplysninger
    verifisert: nei
  bvl-13-5:
    lov: barnevernsloven
    paragraf: § 13-5
    tittel: Tilbakemelding til den som har meldt
    kilde: [tilbakemelding-melder]
    verifisert: nei
  bvl-15-8:
    lov: barnevernsloven
    paragraf: § 15-8
    tittel: Samarbeid og samordning
    kilde: [velferdstjenestelovene]
    verifisert: nei
  bvl-15-9:
    lov: barnevernsloven
    paragraf: § 15-9
    tittel: Individuell plan
    verifisert: nei

  # Helse- og omsorgstjenesteloven
  hol-3-2:
    lov: helse- og omsorgstjenesteloven
    paragraf: § 3-2
    tittel: Kommunens tjenester, også dagaktivitet for hjemmeboende med demens
    kilde: [demensplan-2025]
    verifisert: nei
  hol-3-2a:
    lov: helse- og omsorgstjenesteloven
    paragraf: § 3-2 a
    tittel: Langtidsopphold i sykehjem
    verifisert: nei
  hol-3-4:
    lov: helse- og omsorgstjenesteloven
    paragraf: § 3-4
    tittel: Kommunens plikt til samarbeid og samordning
    kilde: [velferdstjenestelovene]
    verifisert: nei
  hol-3-5:
    lov: helse- og omsorgstjenesteloven
    paragraf: § 3-5
    tittel: Øyeblikkelig hjelp i kommunen
    verifisert: nei
  hol-3-6:
    lov: helse- og omsorgstjenesteloven
    paragraf: § 3-6
    tittel: Pårørendestøtte
    verifisert: nei
  hol-6-1:
    lov: helse- og omsorgstjenesteloven
    paragraf: § 6-1
    tittel: Samarbeidsavtale med helseforetaket
    verifisert: nei
  hol-6-2:
    lov: helse- og omsorgstjenesteloven
    paragraf: § 6-2
    tittel: Innholdet i samarbeidsavtalen
    verifisert: nei
  hol-7-1:
    lov: helse- og omsorgstjenesteloven
    paragraf: § 7-1
    tittel: Individuell plan
    verifisert: nei
  hol-7-2:
    lov: helse- og omsorgstjenesteloven
    paragraf: § 7-2
    tittel: Koordinator
    kilde: [veiviser-støtte]
    verifisert: nei
  hol-7-2a:
    lov: helse- og omsorgstjenesteloven
    paragraf: § 7-2 a
    tittel: Barnekoordinator
    kilde: [pbrl-kommentarer-2-5c]
    verifisert: nei
  hol-7-3:
    lov: helse- og omsorgstjenesteloven
    paragraf: § 7-3
    tittel: Koordinerende enhet
    verifisert: nei

  # Spesialisthelsetjenesteloven og psykisk helsevern
  sphl-2-1e:
    lov: spesialisthelsetjenesteloven
    paragraf: § 2-1 e
    tittel: Samhandling og samarbeid
    verifisert: nei
  sphl-2-5:
    lov: spesialisthelsetjenesteloven
    paragraf: § 2-5
    tittel: Individuell plan
    kilde: [ip-koordinator-kontaktlege]
    verifisert: nei
  sphl-2-5a:
    lov: spesialisthelsetjenesteloven
    paragraf: § 2-5 a
    tittel: Koordinator
    kilde: [ip-koordinator-kontaktlege]
    verifisert: nei
  sphl-2-5c:
    lov: spesialisthelsetjenesteloven
    paragraf: § 2-5 c
    tittel: Kontaktlege
    kilde: [ip-koordinator-kontaktlege]
    verifisert: nei
  sphl-3-1:
    lov: spesialisthelsetjenesteloven
    paragraf: § 3-1
    tittel: Øyeblikkelig hjelp
    verifisert: nei
  phvl-4-1:
    lov: psykisk helsevernloven
    paragraf: § 4-1
    tittel: Individuell plan
    verifisert: nei

  # Pasient- og brukerrettighetsloven
  pbrl-2-1a:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 2-1 a
    tittel: Rett til nødvendig helse- og omsorgstjeneste fra kommunen
    verifisert: nei
  pbrl-2-1b:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 2-1 b
    tittel: Rett til nødvendig helsehjelp fra spesialisthelsetjenesten
    kilde: [pbrl-kommentarer-2-1b]
    verifisert: nei
  pbrl-2-2:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 2-2
    tittel: Rett til vurdering innen ti virkedager
    kilde: [pbrl-forarbeider-2-2, helsenorge-vurdering]
    verifisert: nei
  pbrl-2-3:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 2-3
    tittel: Rett til fornyet vurdering
    verifisert: nei
  pbrl-2-5:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 2-5
    tittel: Rett til individuell plan
    verifisert: nei
  pbrl-2-5c:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 2-5 c
    tittel: Rett til barnekoordinator
    kilde: [pbrl-kommentarer-2-5c]
    verifisert: nei
  pbrl-2-7:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 2-7
    tittel: Enkeltvedtak om kommunale tjenester
    verifisert: nei
  pbrl-3-1:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 3-1
    tittel: Rett til medvirkning
    verifisert: nei
  pbrl-3-2:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 3-2
    tittel: Rett til informasjon
    verifisert: nei
  pbrl-4-1:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 4-1
    tittel: Samtykke til helsehjelp
    verifisert: nei
  pbrl-4-3:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 4-3
    tittel: Hvem som har samtykkekompetanse
    verifisert: nei
  pbrl-4-4:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 4-4
    tittel: Samtykke på vegne av barn
    verifisert: nei
  pbrl-4-6:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 4-6
    tittel: Voksne som ikke har samtykkekompetanse
    verifisert: nei
  pbrl-4a:
    lov: pasient- og brukerrettighetsloven
    paragraf: kapittel 4 A
    tittel: Somatisk helsehjelp med tvang
    verifisert: nei
  pbrl-7-2:
    lov: pasient- og brukerrettighetsloven
    paragraf: § 7-2
    tittel: Klage
    verifisert: nei
  prioriteringsforskriften:
    lov: prioriteringsforskriften
    paragraf: § 4 a (nummeret er ikke kontrollert)
    tittel: Senest 65 virkedager for unge under 23 år med psykisk lidelse eller rusproblem
    kilde: [fristbrudd-under-23]
    verifisert: nei

  # Helsepersonelloven
  hpl-22:
    lov: helsepersonelloven
    paragraf: § 22
    tittel: Samtykke til å gi opplysninger
    verifisert: nei
  hpl-23:
    lov: helsepersonelloven
    paragraf: § 23
    tittel: Unntak fra taushetsplikten
    verifisert: nei
  hpl-25:
    lov: helsepersonelloven
    paragraf: § 25
    tittel: Opplysninger til samarbeidende personell
    verifisert: nei
  hpl-33:
    lov: helsepersonelloven
    paragraf: § 33
    tittel: Opplysningsplikt til barnevernet
    kilde: [hpl-kommentarer-33]
    verifisert: nei
  hpl-34:
    lov: helsepersonelloven
    paragraf: § 34
    tittel: Melding om helsekrav til førerkort
    kilde: [helsekrav-førerkort]
    verifisert: nei
  hpl-45:
    lov: helsepersonelloven
    paragraf: § 45
    tittel: Opplysninger til annet helsepersonell ved helsehjelp
    verifisert: nei
  hpl-45a:
    lov: helsepersonelloven
    paragraf: § 45 a
    tittel: Epikrise
    kilde: [hpl-kommentarer-45a]
    verifisert: nei
  hpl-10a:
    lov: helsepersonelloven
    paragraf: § 10 a
    tittel: Barn som pårørende
    verifisert: nei
  førerkortforskriften:
    lov: førerkortforskriften
    paragraf: vedlegg 1 (helsekrav)
    tittel: Helsekrav til førerkort
    kilde: [helsekrav-førerkort]
    verifisert: nei

  # Tannhelse, opplæring, velferd og andre lover
  thl-1-3:
    lov: tannhelsetjenesteloven
    paragraf: § 1-3
    tittel: Regelmessig og oppsøkende tilbud
    kilde: [tannhelse-uteblivelse]
    verifisert: nei
  thl-1-4a:
    lov: tannhelsetjenesteloven
    paragraf: § 1-4 a
    tittel: Samarbeid og samordning
    kilde: [velferdstjenestelovene]
    verifisert: nei
  oppll-24-1:
    lov: opplæringslova
    paragraf: § 24-1
    tittel: Samarbeid og samordning
    verifisert: nei
  barnehageloven-2b:
    lov: barnehageloven
    paragraf: § 2 b
    tittel: Samarbeid og samordning
    verifisert: nei
  privatskoleloven-3-6a:
    lov: privatskolelova
    paragraf: § 3-6 a
    tittel: Samarbeid og samordning
    verifisert: nei
  nav-15:
    lov: Nav-loven
    paragraf: § 15
    tittel: Individuell plan
    verifisert: nei
  nav-15a:
    lov: Nav-loven
    paragraf: § 15 a
    tittel: Samarbeid og samordning
    kilde: [velferdstjenestelovene]
    verifisert: nei
  sotjl-13:
    lov: sosialtjenesteloven
    paragraf: § 13
    tittel: Samarbeid med andre
    verifisert: nei
  sotjl-28:
    lov: sosialtjenesteloven
    paragraf: § 28
    tittel: Individuell plan
    verifisert: nei
  krisesenterloven-4:
    lov: krisesenterloven
    paragraf: § 4
    tittel: Samordning av tjenester
    verifisert: nei
  familievernkontorloven-1b:
    lov: familievernkontorloven
    paragraf: § 1 b
    tittel: Samarbeid og samordning
    verifisert: nei
  integreringsloven-50:
    lov: integreringsloven
    paragraf: § 50
    tittel: Samarbeid og samordning
    verifisert: nei
  vergemålsloven:
    lov: vergemålsloven
    paragraf: kapittel 4 og 10
    tittel: Vergemål og fremtidsfullmakt
    verifisert: nei

  # Forskrifter om utskrivning, meldinger og akutthjelp
  utskrivning-8:
    lov: forskrift om kommunal betaling for utskrivningsklare pasienter
    paragraf: § 8
    tittel: Varsel om innlagt pasient
    kilde: [digital-samhandling-østfold]
    verifisert: nei
  utskrivning-9:
    lov: forskrift om kommunal betaling for utskrivningsklare pasienter
    paragraf: § 9
    tittel: Vilkår for at en pasient er utskrivningsklar
    verifisert: nei
  utskrivning-10:
    lov: forskrift om kommunal betaling for utskrivningsklare pasienter
    paragraf: § 10
    tittel: Varsel om utskrivningsklar pasient
    kilde: [plo-helseforetak]
    verifisert: nei
  utskrivning-11:
    lov: forskrift om kommunal betaling for utskrivningsklare pasienter
    paragraf: § 11
    tittel: Kommunens svar
    verifisert: nei
  utskrivning-12:
    lov: forskrift om kommunal betaling for utskrivningsklare pasienter
    paragraf: § 12
    tittel: Melding ved utskrivning
    verifisert: nei
  ikt-standard-6:
    lov: forskrift om IKT-standarder i helse- og omsorgstjenesten
    paragraf: § 6
    tittel: Plikt til å sende og motta meldinger
    kilde: [innleggelsesrapport-standard]
    verifisert: nei
  akuttmedisinforskriften:
    lov: akuttmedisinforskriften
    paragraf: (paragraf ikke kontrollert)
    tittel: Legevakt og akuttmedisinske tjenester
    verifisert: nei
  ip-forskriften:
    lov: forskrift om individuell plan ved ytelse av velferdstjenester
    paragraf: (paragraf ikke kontrollert)
    tittel: Individuell plan på tvers av tjenester
    kilde: [barnekoordinator-lover]
    verifisert: nei

  # Barnevernloven av 1992, opphevet da loven av 2021 trådte i kraft. Mange veiledere viser ennå til de gamle
  # numrene.
  bvl-1992-4-2:
    lov: barnevernloven av 1992
    paragraf: § 4-2
    tittel: Gjennomgang av melding
    utgått:
      dato: 2023-01-01
      erstattes av: bvl-2-1
    verifisert: nei
  bvl-1992-4-3:
    lov: barnevernloven av 1992
    paragraf: § 4-3
    tittel: Undersøkelse
    utgått:
      dato: 2023-01-01
      erstattes av: bvl-2-2
    verifisert: nei
  bvl-1992-6-9:
    lov: barnevernloven av 1992
    paragraf: § 6-9
    tittel: Frister for undersøkelse
    utgått:
      dato: 2023-01-01
      erstattes av: bvl-2-2
    verifisert: nei
  bvl-1992-6-4:
    lov: barnevernloven av 1992
    paragraf: § 6-4
    tittel: Meldeplikt og pålegg om opplysninger
    utgått:
      dato: 2023-01-01
      erstattes av: bvl-13-2
    verifisert: nei
  bvl-1992-6-7a:
    lov: barnevernloven av 1992
    paragraf: § 6-7 a
    tittel: Tilbakemelding til melder
    utgått:
      dato: 2023-01-01
      erstattes av: bvl-13-5
    verifisert: nei
  bvl-1992-3-2:
    lov: barnevernloven av 1992
    paragraf: § 3-2
    tittel: Samarbeid med andre
    utgått:
      dato: 2023-01-01
      erstattes av: bvl-15-8
    verifisert: nei
  bvl-1992-2-3:
    lov: barnevernloven av 1992
    paragraf: § 2-3 tredje ledd bokstav c
    tittel: Tverrfaglig helsekartlegging
    utgått:
      dato: 2023-01-01
      erstattes av: bvl-thk
    verifisert: nei
  bvl-1992-4-3a:
    lov: barnevernloven av 1992
    paragraf: § 4-3 a
    tittel: Tverrfaglig helsekartlegging
    utgått:
      dato: 2023-01-01
      erstattes av: bvl-thk
    verifisert: nei

  # Opplæringsloven av 1998, avløst i august 2024.
  oppll-1998-15-8:
    lov: opplæringslova av 1998
    paragraf: § 15-8
    tittel: Samarbeid og samordning
    utgått:
      dato: 2024-08-01
      erstattes av: oppll-24-1
    verifisert: nei

"""#)
}
