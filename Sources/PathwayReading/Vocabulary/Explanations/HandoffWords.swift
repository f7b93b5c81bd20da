internal import PathwayDiagnostics
internal import PathwayModel

extension HandoffKind: ExplainedWord {
  var explanation: Text {
    switch self {
    case .transfer: Text(nb: "ansvaret flyttes til mottakeren", en: "responsibility moves to the receiver")
    case .referral:
      Text(
        nb: "mottakeren vurderer; ansvaret blir hos avsenderen til mottakeren har sagt ja",
        en: "the receiver considers it; responsibility stays with the sender until the receiver has accepted")
    case .sharedResponsibility: Text(nb: "begge har ansvaret", en: "both are responsible")
    case .alert:
      Text(
        nb: "mottakeren må gjøre noe; ansvaret blir hos avsenderen",
        en: "the receiver must act; responsibility stays with the sender")
    case .information:
      Text(
        nb: "mottakeren får vite noe; ansvaret blir hos avsenderen",
        en: "the receiver is told; responsibility stays with the sender")
    case .consultation:
      Text(
        nb: "avsenderen ber om råd; ansvaret blir hos avsenderen",
        en: "the sender asks for advice; responsibility stays with the sender")
    case .mandatoryReport:
      Text(
        nb: "en melding loven krever; ansvaret blir, og en annen sektor begynner",
        en: "a report that the law demands; responsibility stays, and another sector starts")
    case .handback: Text(nb: "ansvaret flyttes tilbake", en: "responsibility moves back")
    case .meeting: Text(nb: "det avgjøres i et møte", en: "it is decided in a meeting")
    }
  }
}

extension AcknowledgementLevel: ExplainedWord {
  var explanation: Text {
    switch self {
    case .sent: Text(nb: "den er sendt", en: "it has left the sender")
    case .delivered: Text(nb: "postkassen til mottakeren har den", en: "the mailbox of the receiver has it")
    case .received:
      Text(
        nb: "systemet til mottakeren har den; ingen har nødvendigvis lest den",
        en: "the system of the receiver has it; nobody need have read it")
    case .read: Text(nb: "noen har lest den og fått den tildelt", en: "somebody has read it, and it is assigned")
    case .accepted:
      Text(
        nb: "mottakeren tar ansvaret, eller kommer til møtet",
        en: "the receiver takes responsibility, or comes to the meeting")
    case .completed: Text(nb: "avsenderen har fått resultatet", en: "the sender has the result")
    }
  }
}

extension NormStrength: ExplainedWord {
  var explanation: Text {
    switch self {
    case .may: Text(nb: "en mulighet", en: "a possibility")
    case .should:
      Text(
        nb: "en sterk anbefaling, som kan fravikes med en grunn", en: "a strong recommendation; depart with a reason")
    case .must:
      Text(
        nb: "et krav i lov, eller så klart at lite annet er forsvarlig",
        en: "required by law, or so clear that hardly anything else is defensible")
    }
  }
}

extension DeadlineGround: ExplainedWord {
  var explanation: Text {
    switch self {
    case .act: Text(nb: "en lov", en: "an act")
    case .regulation: Text(nb: "en forskrift til en lov", en: "a regulation under an act")
    case .pathwayTime:
      Text(
        nb: "en nasjonal forløpstid, som ikke gir pasienten en rett",
        en: "a national pathway time, which gives the patient no right")
    case .guideline: Text(nb: "en nasjonal retningslinje", en: "a national guideline")
    case .agreement: Text(nb: "en avtale mellom partene", en: "an agreement between the parties")
    }
  }
}
