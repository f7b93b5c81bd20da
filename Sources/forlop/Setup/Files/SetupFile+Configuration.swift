import PathwayKit

extension SetupFile {
  /// What the project decides for itself, each decision with what it means.
  static func configuration(_ language: Language) -> SetupFile {
    let text = Text(
      nb: """
        # Det prosjektet har bestemt for alle forløpene sine. Alt virker uten: ta bort # foran det dere vil bestemme selv.
        # `forlop config` viser hva som gjelder, og hvor det er bestemt.

        # Hvor strengt det vurderes: utkast for et tidlig møte, anbefalt, eller streng for det som skal vedtas.
        preset: anbefalt

        # Språket i meldingene: nb eller en.
        språk: nb

        # Hvor mye en regel teller: feil, advarsel, hint eller av. `forlop rules` lister reglene.
        # regler:
        #   PF213: feil
        #   PF702: av

        # Det som utelates når en mappe kontrolleres: * er noe av et navn, ** er mapper.
        # utelat:
        #   - arkiv
        #   - "**/*.mal.yaml"

        # Regler som ingen `unntak` kan gjelde.
        # kan ikke godtas: [PF204, PF505]

        # Funnene som var der da prosjektet begynte: `forlop baseline write` lager filen.
        # grunnlinje: .forlop-baseline.json

        # Datoen noen regler spør etter; ellers dagens.
        # i dag: 2026-06-01

        """,
      en: """
        # What the project has decided for all its pathways. Everything works without: take away the # before what you want to decide.
        # `forlop config` tells what holds, and where it was decided.

        # How strictly to judge: utkast for an early meeting, anbefalt as recommended, or streng for what is to be decided.
        preset: anbefalt

        # The language of messages: nb or en.
        språk: en

        # How much a rule counts: feil (error), advarsel (warning), hint, or av (off). `forlop rules` lists the rules.
        # regler:
        #   PF213: feil
        #   PF702: av

        # What is left out when a folder is checked: * is something of a name, ** is folders.
        # utelat:
        #   - arkiv
        #   - "**/*.mal.yaml"

        # Rules from which nobody may deviate (`unntak`).
        # kan ikke godtas: [PF204, PF505]

        # The findings that were there when the project began: `forlop baseline write` makes the file.
        # grunnlinje: .forlop-baseline.json

        # The date that some rules ask for; else today's.
        # i dag: 2026-06-01

        """)
    return SetupFile(path: ".forlop.yaml", text: text[language])
  }
}
