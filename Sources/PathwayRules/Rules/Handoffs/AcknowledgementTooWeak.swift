package import PathwayAnalysis
internal import PathwayDiagnostics
internal import PathwayModel
internal import SourceText

/// A contract that counts as received before the receiver has said what its type needs.
package enum AcknowledgementTooWeak: PathwayRule {
  package static let metadata = RuleMetadata(
    code: 204, name: "acknowledgement-too-weak", severity: .error,
    summary: Text(
      nb: "En kvittering sier minst det som typen overlevering trenger",
      en: "An acknowledgement says at least what the type of handoff needs"),
    rationale: Text(
      nb: """
        At en melding er kommet inn i et datasystem, betyr ikke at noen har lest den eller tatt over ansvaret. Slipper \
        avsenderen pasienten da, står pasienten uten noen.
        """,
      en: """
        That a message has come into a computer does not mean that anybody has read it or taken over. When the sender lets the \
        patient go at that point, the patient has nobody.
        """),
    examples: [
      .good(
        """
        forløp: legemidler
        tittel: Råd om legemidler
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          gjennomgå:
            start: Hjemmetjenesten er usikker på legemidlene
            ansvarlig: hjemmetjeneste
            neste: følge-opp
          følge-opp: {slutt: Legemidlene er avklart, ansvarlig: hjemmetjeneste}
        overleveringer:
          spørre-fastlegen:
            fra: gjennomgå
            til: fastlege
            type: rådføring
            frist: 2 virkedager
            kvittering: {nivå: fullført, innen: 5 virkedager, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: legemidler
        tittel: Råd om legemidler
        versjon: 0.1.0
        bruker: [felles.yaml]
        steg:
          gjennomgå:
            start: Hjemmetjenesten er usikker på legemidlene
            ansvarlig: hjemmetjeneste
            neste: følge-opp
          følge-opp: {slutt: Legemidlene er avklart, ansvarlig: hjemmetjeneste}
        overleveringer:
          spørre-fastlegen:
            fra: gjennomgå
            til: fastlege
            type: rådføring
            frist: 2 virkedager
            kvittering: {nivå: ↓lest, innen: 5 virkedager, mangler: {varsle: [hjemmetjeneste]}}
        """),
      .bad(
        """
        forløp: fall
        tittel: Etter et fall hjemme
        versjon: 0.1.0
        bruker: [felles.yaml]
        kanaler:
          pleiemelding:
            navn: Pleie- og omsorgsmelding
            kvittering: {nivå: mottatt, innen: 1 døgn, mangler: {varsle: [avsender]}}
        aktører:
          legevakt: {navn: Legevakten, område: kommune, kanaler: [pleiemelding]}
          nattpatrulje: {navn: Nattpatruljen, område: kommune, kanaler: [pleiemelding]}
        steg:
          vurdere: {start: Pasienten har falt hjemme, ansvarlig: nattpatrulje, neste: undersøke}
          undersøke: {slutt: Legen har undersøkt pasienten, ansvarlig: legevakt}
        overleveringer:
          ↓be-om-undersøkelse: {fra: vurdere, til: undersøke, type: delt-ansvar, frist: straks, kanal: pleiemelding}
        """),
    ])

  package static func check(_ pathway: AnalysedPathway, reporting report: inout Report) {
    let handoffs = pathway.handoffs
    for index in pathway.judgedHandoffs {
      guard let kind = handoffs[index].kind?.value else { continue }
      let acknowledgement = EffectiveAcknowledgement(of: index, in: pathway.resolved)
      let needed = kind.requirements.acknowledgement
      let handoff = handoffs[index].id
      switch acknowledgement.level {
      case .said(let level) where level.value < needed && !handoffs[index].excuses("kvittering"):
        report(
          .tooWeak(handoff, level.value, kind), at: level.origin, subject: [handoff],
          label: .weaker(level.value, needed),
          help: .demand(needed), grounds: pathway.citations(of: handoffs[index].legalBases))
      case .automatic(let level) where level.value < needed && !handoffs[index].excuses("kvittering"):
        report(
          .onlyAutomatic(handoff, handoffs[index].channel?.id, level.value, kind), at: acknowledgement.origin,
          subject: [handoff], help: handoffs[index].acknowledgement == nil ? .addReceipt(needed) : .addLevel(needed),
          grounds: pathway.citations(of: handoffs[index].legalBases),
          related: level.origin.place.map { [RelatedPlace($0, .automatic(level.value))] } ?? [])
      case .said, .automatic, .unknown, .absent: continue
      }
    }
  }
}

extension AcknowledgementLevel {
  /// What the level tells the sender.
  fileprivate var meaning: Text {
    switch self {
    case .sent: Text(nb: "meldingen er sendt", en: "the message has left")
    case .delivered: Text(nb: "meldingen er levert", en: "the message is delivered")
    case .received: Text(nb: "mottakerens system har fått den", en: "the receiver's system has it")
    case .read: Text(nb: "noen hos mottakeren har lest den", en: "somebody at the receiver has read it")
    case .accepted: Text(nb: "mottakeren har sagt ja", en: "the receiver has said yes")
    case .completed: Text(nb: "avsenderen har fått svaret", en: "the sender has the answer")
    }
  }
}

extension Text {
  fileprivate static func tooWeak(_ handoff: Identifier, _ level: AcknowledgementLevel, _ kind: HandoffKind) -> Text {
    let needed = kind.requirements.acknowledgement
    return Text(
      nb: "«\(handoff)» venter bare på `\(level.word)`, men typen `\(kind.word)` trenger `\(needed.word)`",
      en: "“\(handoff)” waits for `\(level.word)` only, but the type `\(kind.word)` needs `\(needed.word)`")
  }

  fileprivate static func onlyAutomatic(
    _ handoff: Identifier, _ channel: Identifier?, _ level: AcknowledgementLevel, _ kind: HandoffKind
  ) -> Text {
    let needed = kind.requirements.acknowledgement
    let channel = channel?.text ?? ""
    return Text(
      nb: """
        «\(handoff)» får bare kvitteringen `\(level.word)` fra kanalen «\(channel)», men typen `\(kind.word)` trenger \
        `\(needed.word)`
        """,
      en: """
        “\(handoff)” gets only the acknowledgement `\(level.word)` from the channel “\(channel)”, but the type `\(kind.word)` \
        needs `\(needed.word)`
        """)
  }

  fileprivate static func weaker(_ level: AcknowledgementLevel, _ needed: AcknowledgementLevel) -> Text {
    Text(
      nb: "`\(level.word)` er svakere enn `\(needed.word)`",
      en: "`\(level.word)` is weaker than `\(needed.word)`")
  }

  fileprivate static func demand(_ level: AcknowledgementLevel) -> Text {
    Text(
      nb: "skriv `nivå: \(level.word)`: \(level.meaning.nb)",
      en: "write `nivå: \(level.word)`: \(level.meaning.en)")
  }

  fileprivate static func addReceipt(_ level: AcknowledgementLevel) -> Text {
    Text(
      nb: "legg til `kvittering: {nivå: \(level.word), innen: <tid>, mangler: <steg>}`: \(level.meaning.nb)",
      en: "add `kvittering: {nivå: \(level.word), innen: <time>, mangler: <step>}`: \(level.meaning.en)")
  }

  fileprivate static func addLevel(_ level: AcknowledgementLevel) -> Text {
    Text(
      nb: "legg til `nivå: \(level.word)` i `kvittering`: \(level.meaning.nb)",
      en: "add `nivå: \(level.word)` to `kvittering`: \(level.meaning.en)")
  }

  fileprivate static func automatic(_ level: AcknowledgementLevel) -> Text {
    Text(
      nb: "kanalen gir `\(level.word)` av seg selv: \(level.meaning.nb)",
      en: "the channel gives `\(level.word)` of itself: \(level.meaning.en)")
  }
}
