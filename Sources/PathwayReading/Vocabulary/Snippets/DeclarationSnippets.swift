internal import PathwayDiagnostics

/// Declarations to begin with, by form.
enum DeclarationSnippets {
  /// Returns what an entry of a form may begin with.
  static func all(of form: FormTable) -> [Snippet] { table.filter { $0.form === form }.map { $0.snippet } }

  private static let table: [(form: FormTable, snippet: Snippet)] = [
    (ActorKey.table, actor), (DocumentKey.table, document), (ChannelKey.table, channel),
    (LegalBasisKey.table, legalBasis), (PatientGroupKey.table, patientGroup),
    (HealthCommunityKey.table, healthCommunity), (SourceKey.table, source), (SpanningDeadlineKey.table, deadline),
    (DutyKey.table, duty), (EventKey.table, event),
  ]

  private static let actor = Snippet(
    label: Text(nb: "aktør", en: "actor"),
    Text(nb: "En tjeneste eller en rolle", en: "A service or a role"),
    """
    ${1:aktørens-id}:
      navn: ${2:Navnet som folk leser}
      område: ${3:kommune}
      nivå: ${4:kommune}
      kanaler:
        - ${5:kanalen}
      verifisert: nei
    """)

  private static let document = Snippet(
    label: Text(nb: "dokument", en: "document"),
    Text(
      nb: "Et dokument, med feltene som må fylles ut, og dem noen må eie etterpå",
      en: "A document, with the slots that must be filled and those that somebody must own afterwards"),
    """
    ${1:dokumentets-id}:
      navn: ${2:Navnet som folk leser}
      innhold:
        - ${3:første-felt}
        - ${4:andre-felt}
      må eies:
        - ${4:andre-felt}
    """)

  private static let channel = Snippet(
    label: Text(nb: "kanal", en: "channel"),
    Text(nb: "En kanal som kvitterer av seg selv", en: "A channel with a receipt of its own"),
    """
    ${1:kanalens-id}:
      navn: ${2:Navnet som folk leser}
      type: ${3:melding}
      kvittering:
        nivå: mottatt
        innen: ${4:1 døgn}
        mangler:
          varsle: avsender
    """)

  private static let legalBasis = Snippet(
    label: Text(nb: "hjemmel", en: "legal ground"),
    Text(
      nb: "En paragraf; verifisert når noen har lest den", en: "A section; verified once somebody has read it"),
    """
    ${1:hjemmelens-id}:
      lov: ${2:Navnet på loven}
      paragraf: ${3:Paragrafen}
      tittel: ${4:Hva den handler om}
      verifisert: nei
    """)

  private static let patientGroup = Snippet(
    label: Text(nb: "pasientgruppe", en: "patient group"),
    Text(nb: "En gruppe, og hendelsene hvert forløp for den må ha", en: "A group, and the events of all its pathways"),
    """
    ${1:gruppens-id}:
      navn: ${2:Navnet som folk leser}
      forventer:
        - ${3:hendelsen}
    """)

  private static let healthCommunity = Snippet(
    label: Text(nb: "helsefellesskap", en: "helsefellesskap"),
    Text(nb: "Et helseforetak og kommunene rundt", en: "A health trust and the municipalities around it"),
    """
    ${1:helsefellesskapets-id}:
      navn: ${2:Navnet som folk leser}
      helseforetak: ${3:Helseforetaket}
      region: ${4:Det regionale helseforetaket}
      kommuner:
        - "${5:0000}"
    """)

  private static let source = Snippet(
    label: Text(nb: "kilde", en: "source"),
    Text(nb: "Det fakta er hentet fra", en: "What facts are taken from"),
    """
    ${1:kildens-id}:
      tittel: ${2:Tittelen}
      url: ${3:Adressen}
      dato: ${4:2026-01-01}
      verifisert: nei
    """)

  private static let deadline = Snippet(
    label: Text(nb: "frist over flere steg", en: "deadline over several steps"),
    Text(nb: "Fra ett steg til et annet", en: "From one step to another"),
    """
    ${1:fristens-id}:
      fra: start av ${2:første-steg}
      til: ${3:siste-steg}
      innen: ${4:3 måneder}
      grunnlag: ${5:avtale}
    """)

  private static let duty = Snippet(
    label: Text(nb: "plikt", en: "duty"),
    Text(nb: "En plikt etter loven, som ett steg oppfyller", en: "A statutory duty, which one step discharges"),
    """
    ${1:pliktens-id}:
      tittel: ${2:Hva som må gjøres}
      når: ${3:Når det må gjøres}
      hjemmel: ${4:hjemmelen}
      norm: skal
    """)

  private static let event = Snippet(
    label: Text(nb: "hendelse", en: "event"),
    Text(nb: "Noe som kan skje når som helst", en: "Something that may happen at any time"),
    """
    ${1:hendelsens-id}:
      ansvarlig: ${2:aktøren}
      til: ${3:steget-som-da-starter}
    """)
}
