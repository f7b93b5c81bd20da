// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let fellesKanaler = EmbeddedFile(
    path: "pathways/felles/kanaler.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Kanalene opplysninger og ansvar går gjennom.
#
# En kvittering som står her, er den avsenderen får av seg selv. Den sier bare at meldingen er kommet inn i
# mottakerens system: aldri at noen har lest den eller tatt over ansvaret. Uten kvittering innen fristen er
# det avsenderen som må undersøke. Fristen på ett døgn er vår: standardene krever kvittering, men vi har ikke
# funnet en felles tid å vente.
katalog: kanaler
bruker: [kilder.yaml]
kanaler:
  e-henvisning:
    navn: Elektronisk henvisning
    type: melding
    kvittering:
      nivå: mottatt
      innen: 1 døgn
      mangler:
        varsle: [avsender]
    kilde: [applikasjonskvittering]
    verifisert: nei
  epikrise:
    navn: Elektronisk epikrise
    type: melding
    kvittering:
      nivå: mottatt
      innen: 1 døgn
      mangler:
        varsle: [avsender]
    kilde: [applikasjonskvittering]
    verifisert: nei
  dialogmelding:
    navn: Dialogmelding
    type: melding
    kvittering:
      nivå: mottatt
      innen: 1 døgn
      mangler:
        varsle: [avsender]
    kilde: [applikasjonskvittering]
    verifisert: nei
  plo:
    navn: Pleie- og omsorgsmelding
    type: melding
    beskrivelse: >-
      Adresseres til en tjeneste i kommunen (sykepleietjeneste, saksbehandler, psykisk helse), ikke til
      kommunen.
    kvittering:
      nivå: mottatt
      innen: 1 døgn
      mangler:
        varsle: [avsender]
    kilde: [applikasjonskvittering, plo-adressering]
    verifisert: nei
  e-resept:
    navn: E-resept
    type: melding
    kvittering:
      nivå: mottatt
      innen: 1 døgn
      mangler:
        varsle: [avsender]
    verifisert: nei
  # Utenfor helsenettet. Kvitteringen sier bare at forsendelsen er kommet fram til mottakerens postkasse.
  sikker-digital-post:
    navn: Sikker digital post mellom virksomheter
    type: melding
    beskrivelse: >-
      Brukes mellom tjenester som ikke når hverandre på helsenettet, som barnevern, skole, Nav og tannhelse.
    kvittering:
      nivå: levert
      innen: 1 døgn
      mangler:
        varsle: [avsender]
    verifisert: nei
  # Meldinger er blitt borte mellom portalen og fagsystemet uten at melderen fikk vite det. Derfor teller ikke
  # kvitteringen fra portalen som mer enn levert.
  bekymringsmelding:
    navn: Nasjonal portal for bekymringsmelding
    type: portal
    kvittering:
      nivå: levert
      innen: 1 døgn
      mangler:
        varsle: [avsender]
    kilde: [fiks-bekymringsmelding, forsvunne-meldinger]
    verifisert: nei
  portal:
    navn: Nettportal eller innbyggertjeneste (som Helsenorge)
    type: portal
  journal:
    navn: Felles journal i helseforetaket
    type: melding
    beskrivelse: Intern melding eller arbeidsliste. Gir ingen automatisk kvittering.
  brev:
    navn: Brev
    type: brev
  telefon:
    navn: Telefon
    type: telefon
  møte:
    navn: Møte
    type: møte
  videomøte:
    navn: Videomøte
    type: møte
  via-pasient:
    navn: Pasienten eller pårørende tar det med seg
    type: pasient
    beskrivelse: Aldri som eneste kanal.

"""#)
}
