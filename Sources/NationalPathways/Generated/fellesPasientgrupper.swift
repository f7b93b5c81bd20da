// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let fellesPasientgrupper = EmbeddedFile(
    path: "pathways/felles/pasientgrupper.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Pasientgruppene helsefellesskapene planlegger for, og hendelsene et forløp for gruppen må ha en vei videre
# ved.
#
# De fire første er prioritert i Nasjonal helse- og sykehusplan 2020–2023; gravide, fødende og barselkvinner
# kom til i Nasjonal helse- og samhandlingsplan 2024–2027. Listen er åpen: et helsefellesskap kan ha egne
# grupper i sin egen katalog. Hendelsene er valgt av oss: det som erfaringsmessig bryter av et forløp mens det
# er i gang.
katalog: pasientgrupper
bruker: [kilder.yaml]
pasientgrupper:
  barn-og-unge:
    navn: Barn og unge
    forventer: [flytting, fyller-18, akutt-forverring, trukket-samtykke]
    kilde: [helse-og-sykehusplan]
    verifisert: nei
  skrøpelige-eldre:
    navn: Skrøpelige eldre
    forventer: [akutt-innleggelse, tap-av-samtykkekompetanse, død]
    kilde: [helse-og-sykehusplan]
    verifisert: nei
  # Kalles også alvorlige psykiske lidelser og rusavhengighet.
  psykisk-helse-og-rus:
    navn: Personer med alvorlige psykiske lidelser og rusproblemer
    forventer: [akutt-forverring, flytting, trukket-samtykke]
    kilde: [helse-og-sykehusplan]
    verifisert: nei
  flere-kroniske-lidelser:
    navn: Personer med flere kroniske lidelser
    forventer: [akutt-innleggelse, død]
    kilde: [helse-og-sykehusplan]
    verifisert: nei
  gravide-fødsel-barsel:
    navn: Kvinner i svangerskap, fødsel og barseltid
    forventer: [akutt-forverring, flytting]
    kilde: [helse-og-samhandlingsplan]
    verifisert: nei
  # Ikke blant de prioriterte gruppene, men har eget nasjonalt pakkeforløp hjem.
  kreft:
    navn: Personer med kreft
    forventer: [akutt-innleggelse, død]
    kilde: [pakkeforløp-hjem-kreft]
    verifisert: nei

"""#)
}
