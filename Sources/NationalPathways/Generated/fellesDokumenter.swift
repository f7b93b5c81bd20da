// Made from pathways/ by the tests with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

extension EmbeddedFile {
  static let fellesDokumenter = EmbeddedFile(
    path: "pathways/felles/dokumenter.yaml",
    text: #"""
# yaml-language-server: $schema=../../docs/forlop.schema.json
# Dokumentene som følger overleveringene, med det de minst skal inneholde (`innhold`).
#
# `må eies` er det som noen må ha ansvaret for etterpå: hvem følger opp svaret som ikke er kommet, hvem styrer
# legemidlene. Innholdet er vårt utvalg, samlet fra krav og svikt som er beskrevet for slike overleveringer;
# standarden for hver melding kan kreve mer. Der standardens versjon ikke er kjent for oss, står den ikke.
katalog: dokumenter
bruker: [aktorer.yaml, kilder.yaml]
dokumenter:

  # Henvisning og svar
  henvisning:
    navn: Henvisning
    innhold: [problemstilling, funksjon, legemidler, tiltak-prøvd]
    kilde: [henvisningsveileder]
    verifisert: nei
  innleggelsesskriv:
    navn: Innleggelsesskriv ved øyeblikkelig hjelp
    innhold: [problemstilling, legemidler, kontaktpunkt]
    verifisert: nei
  vurderingssvar:
    navn: Svar på henvisning
    innhold: [rett-eller-avslag, frist-for-start, begrunnelse, klageadgang]
    kilde: [helsenorge-vurdering]
    verifisert: nei

  # Tilbake fra spesialisthelsetjenesten
  epikrise:
    navn: Epikrise
    innhold: [diagnose, legemidler, utestående-svar, videre-oppfølging, beredskap]
    må eies: [legemidler, utestående-svar, videre-oppfølging]
    kopi alltid: [fastlege]
    kilde: [hpl-kommentarer-45a]
    verifisert: nei
  legemiddelliste:
    navn: Samstemt legemiddelliste
    innhold: [legemidler, endringer-med-grunn, samstemt-av]
    må eies: [legemidler]
    verifisert: nei

  # Inn og ut av sykehus
  melding-om-innlagt:
    navn: Melding om innlagt pasient
    innhold: [avdeling, tidspunkt]
    kilde: [plo-helseforetak]
    verifisert: nei
  tidligmelding:
    navn: Helseopplysninger ved tidligmelding
    innhold: [helsetilstand, forventet-forløp, forventet-utskrivning, antatt-hjelpebehov]
    kilde: [plo-adressering]
    verifisert: nei
  innleggelsesrapport:
    navn: Innleggelsesrapport
    standard: Innleggelsesrapport 1.6
    innhold: [funksjon, samtykkekompetanse, legemidler, tjenester-i-dag, pårørende-kontakt]
    kilde: [innleggelsesrapport-standard]
    verifisert: nei
  utskrivningsklar-melding:
    navn: Melding om utskrivningsklar pasient
    innhold: [helsetilstand, funksjon, antatt-hjelpebehov, utskrivningsdato]
    kilde: [plo-helseforetak]
    verifisert: nei
  utskrivningsrapport:
    navn: Utskrivningsrapport
    standard: Utskrivningsrapport 1.6
    innhold: [funksjon, legemidler, tiltak, beredskap, kontaktpunkt]
    må eies: [legemidler]
    kilde: [utskrivningsrapport-standard]
    verifisert: nei

  # Mellom tjenester i kommunen, og med fastlegen
  helseopplysninger:
    navn: Helseopplysninger
    innhold: [helsetilstand, funksjon, tjenester-i-dag]
    verifisert: nei
  orientering-om-tjenestetilbud:
    navn: Orientering om tjenestetilbud
    innhold: [tjenester-i-dag, kontaktpunkt]
    kilde: [plo-fastlege]
    verifisert: nei
  behovsmelding:
    navn: Melding om behov for koordinator eller individuell plan
    innhold: [behov, tjenester-i-dag, ønske]
    verifisert: nei
  vedtak:
    navn: Vedtak om tjeneste
    innhold: [tjeneste, varighet, klageadgang]
    verifisert: nei

  # Samtykke, møter og planer
  samtykke:
    navn: Samtykke til å dele opplysninger og til helsehjelp
    innhold: [hvem, hva, varighet]
    verifisert: nei
  innkalling:
    navn: Innkalling til møte
    innhold: [formål, tid-og-sted, deltakere]
  referat:
    navn: Møtereferat med beslutninger
    innhold: [beslutninger, ansvar, neste-møte]
  oppfølgingsplan:
    navn: Plan for videre oppfølging
    innhold: [mål, tiltak, ansvar, kontaktpunkt, beredskap]
    må eies: [tiltak]
    verifisert: nei
  individuell-plan:
    navn: Individuell plan
    innhold: [mål, tiltak, ansvar, koordinator]
    verifisert: nei
  kriseplan:
    navn: Kriseplan eller sikkerhetsplan
    innhold: [varselstegn, mestring, kontaktpunkt]
    verifisert: nei

  # Barnevern
  bekymringsmelding:
    navn: Bekymringsmelding
    innhold: [bekymring, hvem-det-gjelder, hvem-melder]
    kilde: [fiks-bekymringsmelding]
    verifisert: nei
  bekreftelse-til-melder:
    navn: Bekreftelse til den som meldte
    innhold: [mottatt]
    kilde: [tilbakemelding-melder]
    verifisert: nei
  tilbakemelding-til-melder:
    navn: Tilbakemelding til melder når undersøkelsen er ferdig
    innhold: [utfall]
    kilde: [tilbakemelding-melder]
    verifisert: nei
  thk-anmodning:
    navn: Anmodning om tverrfaglig helsekartlegging
    innhold: [bakgrunn, samtykke-eller-grunnlag, kjent-helse]
    kilde: [thk-lovvedtak]
    verifisert: nei
  thk-rapport:
    navn: Rapport fra tverrfaglig helsekartlegging
    innhold: [funn, anbefalinger, forslag-til-henvisning]
    må eies: [forslag-til-henvisning]
    kilde: [thk-protokoll]
    verifisert: nei

"""#)
}
