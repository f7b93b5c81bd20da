// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let fellesKilder = EmbeddedFile(
    path: "pathways/felles/kilder.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Kildene katalogene og forløpene viser til.
#
# De fleste er lest i en eldre kopi, og ofte bare begynnelsen av siden. Derfor `verifisert: nei`: noen må
# holde dem opp mot det som står på nettstedet i dag før et forløp blir gjeldende. Der adressen bare er
# nettstedet, kjenner vi ikke hele.
katalog: kilder
kilder:

  # Helsefellesskap og planer
  helse-og-sykehusplan:
    tittel: "Nasjonal helse- og sykehusplan 2020–2023 (Meld. St. 7 (2019–2020))"
    url: https://www.regjeringen.no
    versjon: "2019"
    verifisert: nei
  helse-og-samhandlingsplan:
    tittel: "Nasjonal helse- og samhandlingsplan 2024–2027 (Meld. St. 9 (2023–2024)), kapittel 4"
    url: https://www.regjeringen.no
    versjon: "2024"
    verifisert: nei
  ssb-klass:
    tittel: "Statistisk sentralbyrå: KLASS, kodeverk 629 og 632"
    url: https://www.ssb.no/klass
    versjon: "2024"
    verifisert: nei
  normerende-produkter:
    tittel: "Helsedirektoratet: Om normerende produkter"
    url: https://www.helsedirektoratet.no
    verifisert: nei

  # Nasjonalt forløp for barnevern
  barnevern-om-forløpet:
    tittel: "Helsedirektoratet og Bufdir: Nasjonalt forløp for barnevern – om forløpet"
    url: https://www.helsedirektoratet.no/nasjonale-forlop/barnevern/om-forlopet
    dato: "2023-02-16"
    verifisert: nei
  barnevern-kartlegging:
    tittel: "Helsedirektoratet: Nasjonalt forløp for barnevern – kartlegging og utredning i helsetjenestene (kapittel 3)"
    url: https://www.helsedirektoratet.no/nasjonale-forlop/barnevern/kartlegging-og-utredning-i-helsetjenestene
    dato: "2023-02-16"
    verifisert: nei
  barnevern-bufdir:
    tittel: "Bufdir: Forløp barnevern"
    url: https://www.bufdir.no/fagstotte/barnevern-oppvekst/forlop-barnevern/
    verifisert: nei
  barnevern-helsenorge:
    tittel: "Helsenorge: Nasjonalt forløp for barnevern"
    url: https://www.helsenorge.no/undersokelse-og-behandling/nasjonalt-forlop-for-barnevern/
    verifisert: nei
  barnevern-høringsutkast:
    tittel: "Helsedirektoratet: Pakkeforløp barnevern – kartlegging av psykisk helse og rus – høringsutkast (kapittel 2)"
    url: https://www.helsedirektoratet.no
    versjon: "2019"
    verifisert: nei
  barnevern-startkriterier:
    tittel: "Rusfeltet: Nytt pakkeforløp for kartlegging av psykisk helse og rus i barnevernet"
    url: https://www.rusfeltet.no
    versjon: "2020"
    verifisert: nei
  barnevern-pakkeforløp-2020:
    tittel: "Helsedirektoratet: nyhet om pakkeforløp for kartlegging og utredning i barnevernet"
    url: https://www.helsedirektoratet.no
    dato: "2020-08-24"
    verifisert: nei
  barnevern-rundskriv:
    tittel: "Rundskriv om samarbeid mellom barneverntjenester og helse- og omsorgstjenester"
    url: https://www.helsedirektoratet.no
    verifisert: nei
  barnevernansvarlig:
    tittel: "Helsedirektoratet: Barnevernansvarlig i psykisk helsevern for barn og unge"
    url: https://www.helsedirektoratet.no
    verifisert: nei
  bvl-forarbeider:
    tittel: "Prop. 133 L (2020–2021) om ny barnevernslov, kapittel 8 og 25"
    url: https://www.regjeringen.no
    versjon: "2021"
    verifisert: nei
  bvl-endringer:
    tittel: "Prop. 222 L (2020–2021), kapittel 4"
    url: https://www.regjeringen.no
    versjon: "2021"
    verifisert: nei
  bvl-rammer:
    tittel: "Ny barnevernslov: Barnevernets rammer (om kapittel 2)"
    url: https://www.nybarnevernlov.no/tag/barnevernets-rammer
    verifisert: nei
  tilbakemelding-melder:
    tittel: "Bufdir: Tilbakemelding til den som har meldt bekymring til barnevernstjenesten"
    url: https://www.bufdir.no
    verifisert: nei
  hpl-kommentarer-33:
    tittel: "Helsedirektoratet: Helsepersonelloven med kommentarer – § 33 Opplysningsplikt til barnevernet"
    url: https://www.helsedirektoratet.no/rundskriv/helsepersonelloven-med-kommentarer
    verifisert: nei
  tannhelse-uteblivelse:
    tittel: "Den norske tannlegeforenings Tidende 2014/11: om tannhelsetjenesten og barn (tannhelsetjenesteloven § 1-3)"
    url: https://www.tannlegetidende.no
    versjon: "2014"
    verifisert: nei
  fiks-bekymringsmelding:
    tittel: "KS Digital: Fiks bekymringsmelding"
    url: https://portal.fiks.ks.no
    verifisert: nei
  forsvunne-meldinger:
    tittel: "Bufdir: rapport om bekymringsmeldinger som ikke kom fram"
    url: https://www.bufdir.no
    versjon: "2023"
    verifisert: nei
  thk-retningslinje:
    tittel: "Helsedirektoratet: Barnevern – tverrfaglig helsekartlegging, bakgrunn, metode og prosess"
    url: https://www.helsedirektoratet.no/retningslinjer/barnevern-tverrfaglig-helsekartlegging/bakgrunn-metode-og-prosess
    verifisert: nei
  thk-lovvedtak:
    tittel: "Stortinget: Lovvedtak 41 (2021–2022) om tverrfaglig helsekartlegging"
    url: https://www.stortinget.no
    versjon: "2022"
    verifisert: nei
  thk-protokoll:
    tittel: "Protokoll for tverrfaglig helsekartlegging"
    url: https://www.lawinsider.com/nb/contracts/3WXSuPr3Qe0
    verifisert: nei
  thk-bufdir:
    tittel: "Bufdir: Tverrfaglig helsekartlegging"
    url: https://www.bufdir.no/prosjekter/tverrfaglig-helsekartlegging/
    verifisert: nei
  helsetilsynet-institusjon:
    tittel: "Helsetilsynet: gjennomgang av saker om barn på barnevernsinstitusjon (sammendrag)"
    url: https://www.helsetilsynet.no
    versjon: "2023"
    verifisert: nei
  helsehjelp-institusjon:
    tittel: "Helsehjelp til barn i barnevernsinstitusjoner (prosjekt i Østfold)"
    url: https://9pdf.net
    versjon: "2017"
    verifisert: nei

  # Samarbeid, koordinering og velferdstjenestelovene
  velferdstjenestelovene:
    tittel: "Prop. 100 L (2020–2021) om samarbeid og samordning mellom velferdstjenestene, kapittel 5, 7, 11 og 13"
    url: https://www.regjeringen.no
    versjon: "2021"
    verifisert: nei
  barnekoordinator-lover:
    tittel: "Statsforvalteren i Oslo og Viken: om samarbeid, individuell plan og barnekoordinator"
    url: https://www.statsforvalteren.no
    dato: "2023-10-26"
    verifisert: nei
  pbrl-kommentarer-2-5c:
    tittel: "Helsedirektoratet: Pasient- og brukerrettighetsloven med kommentarer – § 2-5 c Rett til barnekoordinator"
    url: https://www.helsedirektoratet.no/rundskriv/pasient-og-brukerrettighetsloven-med-kommentarer
    verifisert: nei
  ip-koordinator-kontaktlege:
    tittel: "Helgelandssykehuset: Rett til individuell plan, koordinator og kontaktlege"
    url: https://www.helgelandssykehuset.no
    verifisert: nei
  pediatriveileder-overgang:
    tittel: "Generell veileder i pediatri, kapittel 17: overgang fra barn til voksen"
    url: https://www.helsebiblioteket.no
    verifisert: nei

  # Demens
  demensretningslinjen:
    tittel: "Helsedirektoratet: Nasjonal faglig retningslinje om demens"
    url: https://www.helsedirektoratet.no/retningslinjer/demens
    versjon: "2017"
    verifisert: nei
  veiviser-basal:
    tittel: "Veiviser demens: Basal demensutredning"
    url: https://veiviserdemens.aldringoghelse.no
    verifisert: nei
  veiviser-utvidet:
    tittel: "Veiviser demens: Utvidet demensutredning"
    url: https://veiviserdemens.aldringoghelse.no
    verifisert: nei
  veiviser-hvem-utredes-hvor:
    tittel: "Veiviser demens: Hvem bør utredes hvor"
    url: https://veiviserdemens.aldringoghelse.no
    verifisert: nei
  veiviser-støtte:
    tittel: "Veiviser demens: Støtte og informasjon"
    url: https://veiviserdemens.aldringoghelse.no
    verifisert: nei
  veiviser-koordinering:
    tittel: "Veiviser demens: Koordinering, systematikk og kontinuitet"
    url: https://veiviserdemens.aldringoghelse.no
    verifisert: nei
  demens-kartlegging-2022:
    tittel: "Helsedirektoratet: Nasjonal kartlegging av tilbudet til personer med demens 2022"
    url: https://www.helsedirektoratet.no
    versjon: "2022"
    verifisert: nei
  demensplan-2025:
    tittel: "Demensplan 2025"
    url: https://www.regjeringen.no
    versjon: "2020"
    verifisert: nei
  helsekrav-førerkort:
    tittel: "R. Benz: Helsekrav til førerkort"
    url: https://docplayer.me/122998004
    verifisert: nei
  førerkort-statsforvalter:
    tittel: "Styringsportalen for statsforvalterne: oppgave 5.3.1.1 (2019)"
    url: https://styringsportalen.fylkesmannen.no
    versjon: "2019"
    verifisert: nei
  livets-slutt-melding:
    tittel: "Meld. St. 24 (2019–2020) Lindrende behandling og omsorg"
    url: https://www.regjeringen.no
    versjon: "2020"
    verifisert: nei

  # Henvisning, epikrise og meldinger mellom nivåene
  pbrl-forarbeider-2-2:
    tittel: "Prop. 55 L (2018–2019) kapittel 5 (pasient- og brukerrettighetsloven § 2-2)"
    url: https://www.regjeringen.no
    versjon: "2019"
    verifisert: nei
  pbrl-kommentarer-2-1b:
    tittel: "Helsedirektoratet: Pasient- og brukerrettighetsloven med kommentarer – § 2-1 b"
    url: https://www.helsedirektoratet.no/rundskriv/pasient-og-brukerrettighetsloven-med-kommentarer
    verifisert: nei
  henvisningsveileder:
    tittel: "Helsedirektoratet: Henvisningsveileder"
    url: https://www.helsedirektoratet.no/veiledere/henvisningsveileder/om-veilederen
    verifisert: nei
  prioritering-henvisning:
    tittel: "Helsedirektoratet: Prioriteringsveiledere – når henvisning mottas"
    url: https://www.helsedirektoratet.no/veiledere/prioriteringsveiledere
    verifisert: nei
  prioritering-phbu:
    tittel: "Prioriteringsveileder for psykisk helsevern for barn og unge"
    url: https://www.fastlegeportalen.no
    verifisert: nei
  helsenorge-vurdering:
    tittel: "Helsenorge: Rett til vurdering"
    url: https://www.helsenorge.no/rettigheter/sykehus-og-spesialist/rett-til-vurdering/
    verifisert: nei
  helsenorge-fristbrudd:
    tittel: "Helsenorge: Dine rettigheter ved fristbrudd"
    url: https://www.helsenorge.no/rettigheter/dine-rettigheter-ved-fristbrudd
    verifisert: nei
  fristbrudd-under-23:
    tittel: "Helse Bergen: Fristbrot og rett til nødvendig helsehjelp"
    url: https://www.helse-bergen.no
    verifisert: nei
  hpl-kommentarer-45a:
    tittel: "Helsedirektoratet: Helsepersonelloven med kommentarer – § 45 a Epikrise"
    url: https://www.helsedirektoratet.no/rundskriv/helsepersonelloven-med-kommentarer
    verifisert: nei
  epikrisetid-phv:
    tittel: "Helsedirektoratet: Epikrisetid i psykisk helsevern for voksne"
    url: https://www.helsedirektoratet.no
    verifisert: nei
  epikrisetid-somatikk:
    tittel: "Helsedirektoratet: Epikrisetid i somatikken"
    url: https://www.helsedirektoratet.no
    verifisert: nei
  innleggelsesrapport-standard:
    tittel: "Direktoratet for e-helse: Innleggelsesrapport v1.6"
    url: https://www.ehelse.no
    verifisert: nei
  utskrivningsrapport-standard:
    tittel: "Direktoratet for e-helse: Utskrivningsrapport v1.6"
    url: https://www.ehelse.no
    verifisert: nei
  plo-helseforetak:
    tittel: "Norsk helsenett: Bruk av pleie- og omsorgsmeldinger med helseforetak"
    url: https://www.nhn.no
    verifisert: nei
  plo-fastlege:
    tittel: "Norsk helsenett: Bruk av pleie- og omsorgsmeldinger med fastlege"
    url: https://www.nhn.no
    verifisert: nei
  plo-adressering:
    tittel: "Direktoratet for e-helse: Adressering av pleie- og omsorgsmeldinger"
    url: https://www.ehelse.no
    verifisert: nei
  digital-samhandling-østfold:
    tittel: "Sykehuset Østfold: Digital samhandling"
    url: https://www.sykehuset-ostfold.no
    verifisert: nei
  applikasjonskvittering:
    tittel: "Direktoratet for e-helse: Veiledning om applikasjonskvittering"
    url: https://www.ehelse.no
    verifisert: nei
  feil-i-mottatt-melding:
    tittel: "Direktoratet for e-helse: Tilbakemelding om feil i mottatt melding"
    url: https://www.ehelse.no
    verifisert: nei
  betalingsplikt-phv-tsb:
    tittel: "KS: Betalingsplikt for utskrivningsklare pasienter i psykisk helsevern og rusbehandling"
    url: https://www.ks.no
    versjon: "2017"
    verifisert: nei
  utskrivning-phv-krav:
    tittel: "Høringssvar om utskrivningsklare pasienter i psykisk helsevern og rusbehandling (14.11.2016)"
    url: https://www.regjeringen.no
    dato: "2016-11-14"
    verifisert: nei
  utskrivning-phv-vest:
    tittel: "Spørsmål og svar om inn- og utskriving i psykisk helse og rus (Helse Vest)"
    url: https://www.saman.no
    verifisert: nei
  svikt-sykehus-kommune:
    tittel: "Helsetilsynet: Svikt i samhandling mellom sykehus og kommuner"
    url: https://www.helsetilsynet.no
    versjon: "2016"
    verifisert: nei
  path-modellen:
    tittel: "Røsstad mfl. (BMC Health Services Research 2017): utskrivning og oppfølging av skrøpelige eldre"
    url: https://bmchealthservres.biomedcentral.com
    versjon: "2017"
    verifisert: nei

  # Psykisk helse og rus
  kodeveileder-pasientforløp:
    tittel: "Helsedirektoratet: Kodeveileder for nasjonale pasientforløp – start og type forløp"
    url: https://www.helsedirektoratet.no
    verifisert: nei
  pakkeforløp-2019:
    tittel: "Helse Møre og Romsdal: Oppstart av pakkeforløp 1. januar 2019"
    url: https://www.helse-mr.no
    versjon: "2019"
    verifisert: nei
  pasientforløp-2023:
    tittel: "Helsebiblioteket: Nasjonalt pasientforløp psykisk helse og rus"
    url: https://www.helsebiblioteket.no
    dato: "2024-10-28"
    verifisert: nei
  selvmordsforebygging:
    tittel: "Helsedirektoratet: Selvmordsforebygging i psykisk helsevern og tverrfaglig spesialisert rusbehandling, kapittel 4"
    url: https://www.helsedirektoratet.no/retningslinjer/selvmordsforebygging-i-psykisk-helsevern-og-tsb
    verifisert: nei
  samhandling-før-utskrivning:
    tittel: "Helsedirektoratet: Pasientforløp spiseforstyrrelser – samhandling før utskrivning"
    url: https://www.helsedirektoratet.no
    verifisert: nei
  avviste-henvisninger:
    tittel: "VG: Nær 1 av 4 avvist (tall fra Helsedirektoratet)"
    url: https://www.vg.no
    versjon: "2021"
    verifisert: nei
  samarbeidsformer-barn-unge:
    tittel: "Helsedirektoratet: Samarbeidsformer mellom kommune og psykisk helsevern for barn og unge"
    url: https://www.helsedirektoratet.no
    verifisert: nei

  # Kroniske lidelser og kreft
  pakkeforløp-hjem-kreft:
    tittel: "Helsebiblioteket: Pakkeforløp hjem for pasienter med kreft"
    url: https://www.helsebiblioteket.no
    verifisert: nei
  dho-sluttrapport:
    tittel: "Helsedirektoratet: Digital hjemmeoppfølging, sluttrapport"
    url: https://www.helsedirektoratet.no
    verifisert: nei
  hjertesviktregisteret:
    tittel: "Norsk hjertesviktregister"
    url: https://www.kvalitetsregistre.no
    verifisert: nei
  hjertesvikt-esc:
    tittel: "European Society of Cardiology: Heart failure pathway"
    url: https://www.heartfailurepathway.com
    verifisert: nei
  hjertesvikt-prioritering:
    tittel: "Helsedirektoratet: Prioriteringsveileder, hjertesvikt"
    url: https://www.helsedirektoratet.no
    verifisert: nei
  kols-retningslinje:
    tittel: "Helsebiblioteket: Nasjonal faglig retningslinje om KOLS"
    url: https://www.helsebiblioteket.no
    verifisert: nei
  legemiddelliste-pll:
    tittel: "Helsedirektoratet: Pasientens legemiddelliste"
    url: https://www.helsedirektoratet.no
    verifisert: nei

"""#)
}
