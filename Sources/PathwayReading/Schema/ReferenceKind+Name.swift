internal import PathwayDiagnostics

extension ReferenceKind {
  /// What it names, in the indefinite form.
  var indefinite: Text {
    switch self {
    case .actor: Text(nb: "en aktør", en: "an actor")
    case .channel: Text(nb: "en kanal", en: "a channel")
    case .criterion: Text(nb: "et kriterium", en: "a criterion")
    case .deadline: Text(nb: "en frist over flere steg", en: "a deadline over several steps")
    case .document: Text(nb: "et dokument", en: "a document")
    case .duty: Text(nb: "en plikt", en: "a duty")
    case .event: Text(nb: "en hendelse", en: "an event")
    case .handoff: Text(nb: "en overlevering", en: "a handoff")
    case .healthCommunity: Text(nb: "et helsefellesskap", en: "a helsefellesskap")
    case .legalBasis: Text(nb: "en hjemmel eller kilde", en: "a legal ground or a source")
    case .pathway: Text(nb: "et forløp eller en tilpasning", en: "a pathway or an adaptation")
    case .patientGroup: Text(nb: "en pasientgruppe", en: "a patient group")
    case .phase: Text(nb: "en fase", en: "a phase")
    case .slot: Text(nb: "et felt i dokumentet", en: "a slot of the document")
    case .source: Text(nb: "en kilde", en: "a source")
    case .step: Text(nb: "et steg", en: "a step")
    case .stepOrActor: Text(nb: "et steg eller en aktør", en: "a step or an actor")
    case .stepOrEvent: Text(nb: "et steg eller en hendelse", en: "a step or an event")
    case .replacement: Text(nb: "noe av samme slag", en: "something of the same kind")
    case .alertable: Text(nb: "en aktør, eller `avsender`", en: "an actor, or `avsender` for the sender")
    case .anything:
      Text(
        nb: "steget, overleveringen eller det andre funnet gjelder",
        en: "the step, the handoff or whatever the finding is about")
    }
  }
}
