internal import PathwayDiagnostics

/// Parts of steps, handoffs and adaptations to begin with.
extension Snippet {
  /// A deadline that is a length of time.
  static let time = Snippet(
    label: Text(nb: "frist", en: "deadline"),
    Text(nb: "Hvor lang tid det er", en: "How much time there is"),
    "${1:10 virkedager}")

  /// A deadline that says more than a length of time.
  static let deadline = Snippet(
    label: Text(nb: "frist med grunnlag", en: "deadline with its ground"),
    Text(
      nb: "En frist som sier når klokken starter, og hva den bygger på",
      en: "A deadline that says when the clock starts and what it rests on"),
    """
    innen: ${1:10 virkedager}
    regnes fra: ${2:steget}
    grunnlag: ${3:forskrift}
    hjemmel: ${4:hjemmelen}
    verifisert: nei
    """)

  /// An acknowledgement.
  static let acknowledgement = Snippet(
    label: Text(nb: "kvittering", en: "acknowledgement"),
    Text(
      nb: "Svaret avsenderen venter på, og hva som skjer når det ikke kommer",
      en: "The answer that the sender waits for, and what happens where it does not come"),
    """
    nivå: ${1:akseptert}
    innen: ${2:5 virkedager}
    mangler:
      varsle: ${3:avsender}
    """)

  /// A feedback.
  static let feedback = Snippet(
    label: Text(nb: "tilbakemelding", en: "feedback"),
    Text(nb: "Det som kommer tilbake til avsenderen", en: "What comes back to the sender"),
    """
    dokument: ${1:dokumentet}
    til: ${2:avsenderen}
    innen: ${3:7 dager}
    """)

  /// A consent.
  static let consent = Snippet(
    label: Text(nb: "samtykke", en: "consent"),
    Text(nb: "Hvem som samtykker, og steget når svaret er nei", en: "Who consents, and the step after a no"),
    """
    av: ${1:pasient}
    nei: ${2:steget-når-svaret-er-nei}
    """)

  /// A wait.
  static let waiting = Snippet(
    label: Text(nb: "ventetid", en: "wait"),
    Text(
      nb: "Hvem som har pasienten imens, hvor lenge, og hva som skjer når det blir verre",
      en: "Who has the patient meanwhile, how long, and what happens on deterioration"),
    """
    ansvarlig: ${1:aktøren}
    høyst: ${2:65 virkedager}
    forverring: ${3:steget-når-det-blir-verre}
    """)

  /// A role that is bound to a local unit.
  static let binding = Snippet(
    label: Text(nb: "binding", en: "binding"),
    Text(nb: "Den lokale enheten som fyller rollen", en: "The local unit that fills the role"),
    """
    ${1:rollen-i-forløpet}:
      navn: ${2:Navnet på den lokale enheten}
      kanaler:
        - ${3:kanalen}
    """)

  /// A finding that is accepted for a time.
  static let deviation = Snippet(
    label: Text(nb: "unntak", en: "deviation"),
    Text(
      nb: "Et funn gruppen har bestemt seg for å leve med en stund",
      en: "A finding that the group has decided to live with for a time"),
    """
    regel: ${1:PF213}
    gjelder: ${2:steget-eller-overleveringen}
    begrunnelse: ${3:Hvorfor det godtas}
    besluttet av: ${4:Hvem som har bestemt det}
    til: ${5:2027-06-30}
    """)

  /// Who coordinates.
  static let coordination = Snippet(
    label: Text(nb: "koordinering", en: "coordination"),
    Text(nb: "Hvem som koordinerer, fra når til når", en: "Who coordinates, from when to when"),
    """
    rolle: ${1:koordinator}
    aktør: ${2:aktøren}
    fra: ${3:første-steg}
    """)
}
