// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerLeif73 = EmbeddedFile(
    path: "pathways/scenarioer/leif-73.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: leif-73
tittel: Leif (73) venter på svar fra kommunen, og henvises til hjertesviktpoliklinikken før han reiser
beskrivelse: Innleggelsesrapporten kommer ikke, og kommunen svarer ikke innen et døgn. Sykehuset slipper ham ikke.
forløp: utskrivning
tar:
  - legevakt-vurderer: Trenger sykehus
  - mottak: Pasienten legges inn
  - innlagt: [Pasienten bor hjemme og har hjelp fra hjemmetjenesten, mangler spør-hjemmetjenesten]
  - hente-opplysninger
  - planlegge-utskrivning: Pasienten trenger hjelp fra kommunen etterpå
  - melde-utskrivningsklar: mangler
  - vente-på-kommunen: ellers
  - samstemme-legemidler: Sykdommen skal følges av poliklinikk eller rehabilitering etterpå
  - utskrive: Pasienten skal hjem med hjelp fra hjemmetjenesten
  - hjemmesykepleier-vurderer: ellers
  - fastlegekontroll: ellers
  - ny-helhetlig-vurdering: ellers
forventer:
  slutt: hjem
  innom: [legevakt, sykehus, hjemmetjeneste, fastlege]
  overleveringer: [innleggelse-fra-legevakt, utskrivningsklar, henvisning-ved-utskrivning, epikrise-hjem]

"""#)
}
