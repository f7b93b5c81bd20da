// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let fellesAktorer = EmbeddedFile(
    path: "pathways/felles/aktorer.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Aktørene i forløpene: hver tjeneste, rolle og innbygger som kan eie et steg eller ta imot en overlevering.
#
# Kanalene er det en vanlig norsk tjeneste av dette slaget bruker. Hvilke kanaler den enkelte kommunen og det
# enkelte helseforetaket faktisk har tatt i bruk, varierer; derfor `verifisert: nei` der ingen har kontrollert
# det, og derfor bindes rollene til lokale enheter med egne kanaler i en tilpasning. En aktør uten `kanaler`
# er ikke kartlagt. Alder er hele år: 0–17 betyr til dagen personen fyller 18.
katalog: aktører
bruker: [kanaler.yaml, kilder.yaml]
aktører:

  # Innbyggeren
  pasient:
    navn: Pasienten, brukeren, barnet eller ungdommen
    område: innbygger
    beskrivelse: Medvirker i alt, men skal aldri være den som bærer opplysninger mellom tjenestene.
  pårørende:
    navn: Pårørende, foreldre, verge eller fremtidsfullmektig
    område: innbygger
  # Melderen er den ene som melder der og da, ikke tjenesten bak. Helsepersonell, lærere og andre med
  # meldeplikt melder personlig, og tjenesten deres eier ikke barnet videre i dette forløpet; derfor området
  # innbygger.
  melder:
    navn: Den som melder bekymring til barnevernet
    område: innbygger
    beskrivelse: En privatperson, eller en ansatt med meldeplikt.

  # Kommunen: helse og omsorg
  fastlege:
    navn: Fastlege
    område: kommune
    nivå: kommune
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, e-resept, telefon, brev, møte, videomøte]
    tilgjengelig: kontortid
    beskrivelse: Får epikrise etter behandling i spesialisthelsetjenesten når pasienten ikke motsetter seg det.
    kilde: [hpl-kommentarer-45a]
    verifisert: nei
  legevakt:
    navn: Legevakt
    område: kommune
    nivå: kommune
    kanaler: [e-henvisning, epikrise, telefon, brev, møte, plo]
    tilgjengelig: døgnåpen
    verifisert: nei
  sykehjemslege:
    navn: Sykehjemslege eller tilsynslege
    område: kommune
    nivå: kommune
    kanaler: [e-henvisning, epikrise, dialogmelding, e-resept, plo, telefon, brev, møte]
    tilgjengelig: kontortid
    kilde: [demensretningslinjen]
    verifisert: nei
  sykehjem:
    navn: Sykehjem eller annen heldøgns omsorg
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: døgnåpen
    verifisert: nei
  hjemmetjeneste:
    navn: Hjemmetjenesten (hjemmesykepleien)
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: døgnåpen
    beskrivelse: Adresseres som sykepleietjeneste i pleie- og omsorgsmeldinger.
    kilde: [plo-adressering]
    verifisert: nei
  tildelingskontor:
    navn: Tildelingskontor eller saksbehandler for helse- og omsorgstjenester
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: kontortid
    beskrivelse: Adresseres som saksbehandler i pleie- og omsorgsmeldinger.
    kilde: [plo-adressering]
    verifisert: nei
  # Fantes i 88 prosent av kommunene som svarte i 2022, og i færre av de minste. Derfor en reserve.
  hukommelsesteam:
    navn: Hukommelsesteam, demensteam eller demenskoordinator
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: kontortid
    reserve: hjemmetjeneste
    kilde: [demens-kartlegging-2022]
    verifisert: nei
  demenskontakt:
    navn: Fast kontaktperson for personer med demens og pårørende
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: kontortid
    reserve: hjemmetjeneste
    kilde: [demens-kartlegging-2022]
    verifisert: nei
  dagaktivitetstilbud:
    navn: Dagaktivitetstilbud for hjemmeboende med demens
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte]
    tilgjengelig: kontortid
    verifisert: nei
  pårørendestøtte:
    navn: Kommunens pårørendetilbud (pårørendeskole, samtalegruppe, avlastning)
    område: kommune
    nivå: kommune
    kanaler: [telefon, brev, møte, plo]
    tilgjengelig: kontortid
    reserve: hjemmetjeneste
    verifisert: nei
  rehabiliteringstjeneste:
    navn: Fysioterapi, ergoterapi og rehabilitering i kommunen
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: kontortid
    verifisert: nei
  kommunal-akutt-døgnenhet:
    navn: Kommunal øyeblikkelig hjelp døgn
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: døgnåpen
    reserve: legevakt
    verifisert: nei
  # Øvre alder varierer; helsestasjon for ungdom går i mange kommuner til 20 eller lenger.
  helsestasjon:
    navn: Helsestasjons- og skolehelsetjenesten
    område: kommune
    nivå: kommune
    alder: 0–20
    kanaler: [sikker-digital-post, dialogmelding, telefon, brev, møte, videomøte]
    tilgjengelig: kontortid
    verifisert: nei
  jordmortjeneste:
    navn: Jordmortjenesten i kommunen
    område: kommune
    nivå: kommune
    kanaler: [dialogmelding, epikrise, telefon, brev, møte]
    tilgjengelig: kontortid
    verifisert: nei
  kommunepsykolog:
    navn: Kommunepsykolog
    område: kommune
    nivå: kommune
    kanaler: [sikker-digital-post, telefon, brev, møte, videomøte]
    tilgjengelig: kontortid
    reserve: helsestasjon
    verifisert: nei
  psykisk-helse-kommune:
    navn: Kommunens psykiske helse- og rustjeneste
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: kontortid
    beskrivelse: Adresseres som psykisk helsetjeneste i pleie- og omsorgsmeldinger.
    kilde: [plo-helseforetak]
    verifisert: nei
  # Forløpet for barnevern nevner flere kommunale tjenester. Én av dem må være den ansvarlige; hvilken,
  # avtales lokalt.
  kartleggingsansvarlig:
    navn: Den som er navngitt ansvarlig for helsekartleggingen i kommunen
    område: kommune
    nivå: kommune
    en av: [helsestasjon, fastlege, kommunepsykolog]
    kilde: [barnevern-kartlegging]
  koordinerende-enhet:
    navn: Koordinerende enhet i kommunen
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: kontortid
    beskrivelse: Tar imot melding om behov for individuell plan og koordinator og oppnevner koordinator.
    verifisert: nei
  koordinator:
    navn: Koordinator for pasient eller bruker
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: kontortid
    reserve: koordinerende-enhet
    verifisert: nei
  # Retten gjelder familier med barn under 18 år. Da må koordinator etter helse- og omsorgstjenesteloven § 7-2
  # ta over.
  barnekoordinator:
    navn: Barnekoordinator
    område: kommune
    nivå: kommune
    alder: 0–17
    kanaler: [sikker-digital-post, plo, telefon, brev, møte, videomøte]
    tilgjengelig: kontortid
    reserve: koordinerende-enhet
    kilde: [barnekoordinator-lover]
    verifisert: nei
  kreftkoordinator:
    navn: Kreftkoordinator eller kreftsykepleier i kommunen
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: kontortid
    reserve: hjemmetjeneste
    kilde: [pakkeforløp-hjem-kreft]
    verifisert: nei
  digital-hjemmeoppfølging:
    navn: Kommunens tjeneste for digital hjemmeoppfølging
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post, portal]
    tilgjengelig: kontortid
    reserve: hjemmetjeneste
    kilde: [dho-sluttrapport]
    verifisert: nei

  # Opplæring
  barnehage:
    navn: Barnehage
    område: opplæring
    nivå: kommune
    alder: 0–5
    kanaler: [sikker-digital-post, telefon, brev, møte]
    tilgjengelig: kontortid
    verifisert: nei
  # Videregående skole eies av fylkeskommunen; en lokal tilpasning kan legge den til som egen aktør.
  skole:
    navn: Skole
    område: opplæring
    nivå: kommune
    alder: 6–18
    kanaler: [sikker-digital-post, telefon, brev, møte]
    tilgjengelig: kontortid
    verifisert: nei
  ppt:
    navn: Pedagogisk-psykologisk tjeneste
    område: opplæring
    nivå: kommune
    kanaler: [sikker-digital-post, telefon, brev, møte, videomøte]
    tilgjengelig: kontortid
    verifisert: nei

  # Barnevern. Er vanligvis ikke på meldingsutvekslingen i helsenettet: verken pleie- og omsorgsmelding,
  # dialogmelding eller elektronisk henvisning når fram.
  barneverntjeneste:
    navn: Kommunens barneverntjeneste
    område: barnevern
    nivå: kommune
    alder: 0–24
    kanaler: [sikker-digital-post, bekymringsmelding, brev, telefon, møte, videomøte]
    tilgjengelig: kontortid
    beskrivelse: Har ansvar for barn under 18 år, og for ettervern til fylte 25.
    kilde: [barnevern-om-forløpet, bvl-forarbeider]
    verifisert: nei
  barneverntjeneste-ny:
    navn: Barneverntjenesten i kommunen barnet flytter til
    område: barnevern
    nivå: kommune
    alder: 0–24
    kanaler: [sikker-digital-post, bekymringsmelding, brev, telefon, møte, videomøte]
    tilgjengelig: kontortid
    reserve: barneverntjeneste
    verifisert: nei
  # Ikke alle kommuner har egen barnevernvakt; mange deler en, eller har ordning med beredskap.
  barnevernvakt:
    navn: Barnevernvakt
    område: barnevern
    nivå: kommune
    alder: 0–24
    kanaler: [telefon, møte, bekymringsmelding]
    tilgjengelig: døgnåpen
    reserve: legevakt
    verifisert: nei
  bufetat:
    navn: Bufetat (det statlige regionale barnevernet)
    område: barnevern
    nivå: stat
    kanaler: [sikker-digital-post, brev, telefon, møte, videomøte]
    tilgjengelig: kontortid
    beskrivelse: Har institusjoner, fosterhjem og tverrfaglig helsekartlegging.
    kilde: [thk-retningslinje]
    verifisert: nei
  barnevernsinstitusjon:
    navn: Barnevernsinstitusjon med helseansvarlig
    område: barnevern
    nivå: stat
    kanaler: [sikker-digital-post, brev, telefon, møte, videomøte]
    tilgjengelig: døgnåpen
    kilde: [barnevernansvarlig]
    verifisert: nei
  fosterhjem:
    navn: Fosterhjem
    område: barnevern
    nivå: privat
    kanaler: [telefon, brev, møte]
    verifisert: nei
  nemnd:
    navn: Barneverns- og helsenemnda
    område: stat
    nivå: stat
    kanaler: [sikker-digital-post, brev, telefon, møte]
    tilgjengelig: kontortid
    verifisert: nei

  # Tannhelse
  tannhelsetjeneste:
    navn: Den offentlige tannhelsetjenesten
    område: tannhelse
    nivå: fylkeskommune
    kanaler: [sikker-digital-post, telefon, brev, møte]
    tilgjengelig: kontortid
    beskrivelse: >-
      Innkaller barn og unge regelmessig. Også andre grupper har rett til tilbud; derfor ingen øvre alder.
    kilde: [tannhelse-uteblivelse]
    verifisert: nei

  # Spesialisthelsetjenesten
  bup:
    navn: Poliklinikk i psykisk helsevern for barn og unge (BUP)
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 0–17
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    beskrivelse: Kan fullføre påbegynt behandling fram til 23 år.
    kilde: [barnevernansvarlig, prioritering-phbu]
    verifisert: nei
  # Alder er ikke satt: helseforetakene skiller akuttilbud for unge og voksne på ulik alder.
  bup-døgn:
    navn: Akutt- og døgntilbudet i psykisk helsevern for barn og unge
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: døgnåpen
    verifisert: nei
  habu:
    navn: Barnehabilitering
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 0–17
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei
  havo:
    navn: Voksenhabilitering
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 18+
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei
  barneavdeling:
    navn: Barne- og ungdomsavdeling
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 0–17
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: døgnåpen
    verifisert: nei
  voksenavdeling:
    navn: Avdeling for voksne med samme sykdom
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 18+
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: døgnåpen
    verifisert: nei
  dps:
    navn: Distriktspsykiatrisk senter
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 18+
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei
  ambulant-akutteam:
    navn: Ambulant akutteam
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 18+
    kanaler: [telefon, møte, dialogmelding, journal]
    tilgjengelig: døgnåpen
    reserve: legevakt
    verifisert: nei
  psykiatrisk-døgnenhet:
    navn: Døgnenhet i psykisk helsevern for voksne
    område: spesialisthelsetjeneste
    nivå: helseforetak
    alder: 18+
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: døgnåpen
    verifisert: nei
  tsb:
    navn: Tverrfaglig spesialisert rusbehandling, poliklinikk
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei
  tsb-døgn:
    navn: Tverrfaglig spesialisert rusbehandling, avrusning og døgn
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: døgnåpen
    verifisert: nei
  alderspsykiatri:
    navn: Alderspsykiatri
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei
  geriatri:
    navn: Geriatrisk avdeling eller poliklinikk
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei
  hukommelsesklinikk:
    navn: Hukommelsesklinikk
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei
  nevrologi:
    navn: Nevrologisk poliklinikk
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei
  spesialist-demens:
    navn: Spesialisthelsetjenesten for utvidet demensutredning
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    en av: [alderspsykiatri, geriatri, hukommelsesklinikk, nevrologi]
    kilde: [veiviser-utvidet]
    verifisert: nei
  sykehus:
    navn: Sengepost på sykehuset, med behandlingsansvarlig lege
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: døgnåpen
    kilde: [plo-adressering]
    verifisert: nei
  akuttmottak:
    navn: Akuttmottak
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: døgnåpen
    verifisert: nei
  medisinsk-poliklinikk:
    navn: Poliklinikk for hjerte- eller lungesykdom
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei
  kreftavdeling:
    navn: Avdelingen som behandler kreftsykdommen
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    kilde: [pakkeforløp-hjem-kreft]
    verifisert: nei
  forløpskoordinator:
    navn: Forløpskoordinator i helseforetaket
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei
  koordinerende-enhet-hf:
    navn: Koordinerende enhet i helseforetaket
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei
  avtalespesialist:
    navn: Avtalespesialist
    område: spesialisthelsetjeneste
    nivå: privat
    kanaler: [e-henvisning, epikrise, dialogmelding, telefon, brev, møte]
    tilgjengelig: kontortid
    verifisert: nei
  ambulanse:
    navn: Ambulansetjenesten og 113
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [telefon]
    tilgjengelig: døgnåpen
    verifisert: nei

  # Velferd, stat og privat
  nav:
    navn: Nav-kontoret
    område: velferd
    nivå: kommune
    kanaler: [sikker-digital-post, telefon, brev, møte, videomøte, portal]
    tilgjengelig: kontortid
    verifisert: nei
  statsforvalter:
    navn: Statsforvalteren
    område: stat
    nivå: stat
    kanaler: [brev, sikker-digital-post, telefon, portal]
    tilgjengelig: kontortid
    verifisert: nei
  helfo:
    navn: Helfo
    område: stat
    nivå: stat
    kanaler: [telefon, brev, portal]
    tilgjengelig: kontortid
    kilde: [helsenorge-fristbrudd]
    verifisert: nei
  politi:
    navn: Politiet
    område: stat
    nivå: stat
    kanaler: [telefon, brev, møte]
    tilgjengelig: døgnåpen
    verifisert: nei
  apotek:
    navn: Apotek eller multidoseleverandør
    område: privat
    nivå: privat
    kanaler: [e-resept, telefon, brev]
    tilgjengelig: kontortid
    verifisert: nei

  # Ledere som kan varsles når noe ikke går som avtalt
  barnevernleder:
    navn: Barnevernleder
    område: barnevern
    nivå: kommune
    kanaler: [sikker-digital-post, telefon, brev, møte]
    tilgjengelig: kontortid
    verifisert: nei
  kommuneoverlege:
    navn: Kommuneoverlege
    område: kommune
    nivå: kommune
    kanaler: [plo, sikker-digital-post, telefon, brev, møte]
    tilgjengelig: kontortid
    verifisert: nei
  kommunalsjef:
    navn: Kommunalsjef for helse, omsorg eller oppvekst
    område: kommune
    nivå: kommune
    kanaler: [sikker-digital-post, telefon, brev, møte]
    tilgjengelig: kontortid
    verifisert: nei
  leder-hjemmetjeneste:
    navn: Leder for hjemmetjenesten
    område: kommune
    nivå: kommune
    kanaler: [plo, telefon, brev, møte, videomøte, sikker-digital-post]
    tilgjengelig: kontortid
    verifisert: nei
  leder-tannklinikk:
    navn: Leder for tannklinikken
    område: tannhelse
    nivå: fylkeskommune
    kanaler: [sikker-digital-post, telefon, brev, møte]
    tilgjengelig: kontortid
    verifisert: nei
  avdelingsleder:
    navn: Avdelingsleder i helseforetaket
    område: spesialisthelsetjeneste
    nivå: helseforetak
    kanaler: [e-henvisning, epikrise, dialogmelding, plo, telefon, brev, møte, videomøte, journal]
    tilgjengelig: kontortid
    verifisert: nei

  # Samlebetegnelser: sier ikke hvem som har oppgaven, og kan verken eie et steg eller ta imot en overlevering
  kommunen:
    navn: Kommunen
    område: kommune
    samleaktør: ja
  helseforetaket:
    navn: Helseforetaket
    område: spesialisthelsetjeneste
    samleaktør: ja
  spesialisthelsetjenesten:
    navn: Spesialisthelsetjenesten
    område: spesialisthelsetjeneste
    samleaktør: ja
  kommunehelsetjenesten:
    navn: Kommunehelsetjenesten
    område: kommune
    samleaktør: ja
  barnevernet:
    navn: Barnevernet
    område: barnevern
    samleaktør: ja
  hjelpeapparatet:
    navn: Hjelpeapparatet
    område: kommune
    samleaktør: ja

  # Navn som ikke lenger brukes
  fylkesmann:
    navn: Fylkesmannen
    område: stat
    nivå: stat
    utgått:
      dato: 2021-01-01
      erstattes av: statsforvalter
    verifisert: nei
  # Navnet ble endret med den nye barnevernsloven; datoen er lovens ikrafttredelse.
  fylkesnemnd:
    navn: Fylkesnemnda for barnevern og sosiale saker
    område: stat
    nivå: stat
    utgått:
      dato: 2023-01-01
      erstattes av: nemnd
    verifisert: nei

"""#)
}
