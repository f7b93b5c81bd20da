// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let scenarioerIngrid58 = EmbeddedFile(
    path: "pathways/scenarioer/ingrid-58.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
scenario: ingrid-58
tittel: Ingrid (58) er under 65, og henvisningen blir avslått
beskrivelse: Fastlegen rådfører seg etter avslaget, henviser på nytt, og spesialisten stiller diagnosen.
forløp: demens
tar:
  - første-konsultasjon: Tegn på kognitiv svikt, og personen vil utredes
  - oppsummere: Personen er under 65 år
  - henvise-spesialist: avslag
  - rådføre-seg: Fastlegen kan vurdere på nytt, med rådet eller med nye opplysninger
  - oppsummere: Personen er under 65 år
  - henvise-spesialist
  - utvidet-utredning: ellers
  - ta-imot-epikrise: Demens er påvist, og helsekravet til førerkort er ikke oppfylt
  - oppfølging: Personen er under 65 år, i arbeid eller har barn hjemme
  - samlet-vurdering: ellers
forventer:
  slutt: fastlege-følger-opp
  innom: [fastlege, spesialist-demens, demenskontakt]
  overleveringer: [henvisning-spesialist, epikrise-til-fastlege, melding-førerkort, møte-med-nav]

"""#)
}
